import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Front, FrontLook } from '../../../rules/message/front';
import type { LoggedKind } from '../../../rules/page-kind';
import type { Standing } from '../../../rules/checklist/standing';
import { openClosedRoot } from '../../e2e/closed-root';
import { setToday } from '../../e2e/clock';
import { launch, workerOf, type Outside } from '../../e2e/browser';
import { bareInside, tabOf, type StoredEntry } from '../../e2e/inside';
import { today } from '../schools/school';
import { installRuler, type Ruler, type SeenMark } from './ruler';

/** A browser with the extension, in which pages are opened one after the other, each for a school of which nothing is known yet. */
export interface CoachedBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Requests that went anywhere else: each is a fault. */
  readonly outside: Outside;
  end(): Promise<void>;
}

/** Starts Chromium with the production build and a new profile. */
export async function openCoached(): Promise<CoachedBrowser> {
  const { context, outside, end } = await launch(true);
  const worker = await workerOf(context);
  await setToday(worker, today);
  return { context, worker, extensionId: new URL(worker.url()).host, outside, end };
}

/** What the coach keeps of a page in front: its memory for the panel, and the log of the school in use. */
export interface Kept { readonly front: Front | null; readonly entries: readonly StoredEntry[]; readonly standing: Standing | null }

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** One page with the coach beside it. */
export class Coached {
  readonly page: Page;
  readonly #browser: CoachedBrowser;
  #tab = -1;

  constructor(browser: CoachedBrowser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /** A new page, for a school without a single entry. Close it after use. */
  static async open(browser: CoachedBrowser): Promise<Coached> {
    const page = await browser.context.newPage();
    const coached = new Coached(browser, page);
    await coached.tell({ type: 'switch-school', school: null });
    coached.#tab = await tabOf(page, browser.worker);
    return coached;
  }

  /** Sends what one of the extension's own pages would. @throws Error with the refusal */
  async tell(message: Readonly<Record<string, unknown>>): Promise<void> {
    const inside = await bareInside(this.#browser.context, this.#browser.extensionId);
    const reply = await inside.evaluate(async (sent) => chrome.runtime.sendMessage(sent), message);
    if (reply?.ok !== true) throw new Error(`${String(message['type'])}: ${reply?.error ?? 'no answer'}`);
  }

  /** Her answer to *Klopt wat ik lees?*. */
  confirm(page: LoggedKind, answer: 'ja' | 'nee'): Promise<void> {
    return this.tell({ type: 'confirm-reading', eventId: randomUUID(), page, tab: this.#tab, answer });
  }

  /** What is kept now. */
  async kept(): Promise<Kept> {
    const inside = await bareInside(this.#browser.context, this.#browser.extensionId);
    return inside.evaluate(async (tab) => {
      const key = `front/${String(tab)}`;
      const front = (await chrome.storage.session.get(key))[key] as Front | undefined;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const ask = indexedDB.open('basispoort-coach');
        ask.onsuccess = () => { resolve(ask.result); };
        ask.onerror = () => { reject(ask.error ?? new Error('open failed')); };
      });
      try {
        const all = <T>(store: string): Promise<T[]> => new Promise((resolve, reject) => {
          const ask = db.transaction(store).objectStore(store).getAll();
          ask.onsuccess = () => { resolve(ask.result as T[]); };
          ask.onerror = () => { reject(ask.error ?? new Error('read failed')); };
        });
        const school = (await all<{ id: string; current: number }>('schools')).find(({ current }) => current === 1)?.id;
        const entries = (await all<StoredEntry & { school: string }>('entries')).filter((entry) => entry.school === school).sort((a, b) => a.seq - b.seq);
        const standing = (await all<{ school: string; standing: Standing }>('standing')).find((row) => row.school === school)?.standing;
        return { front: front ?? null, entries, standing: standing ?? null };
      } finally { db.close(); }
    }, this.#tab);
  }

  /** The icon's sign for this tab. */
  async badge(): Promise<string> {
    return this.#browser.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), this.#tab);
  }

  /**
   * Waits until the coach has looked and nothing of what it keeps changes any more.
   * @param least ms that must pass first: a change of the page is looked at when the page has been quiet for a moment
   */
  async settled(least = 0, patience = 12_000): Promise<Kept> {
    const start = performance.now();
    await pause(least);
    let last = '';
    let since = performance.now();
    for (;;) {
      const kept = await this.kept();
      const text = JSON.stringify([kept.front, kept.entries.length, kept.entries.at(-1)]);
      if (text !== last) { last = text; since = performance.now(); }
      const { front } = kept;
      const isDone = front !== null && (front.kind === null || front.kind === 'inloggen' || front.looks[front.kind] !== undefined);
      const quiet = performance.now() - since;
      // A page that is not recognised may still be drawn.
      if (quiet > (isDone && front.kind !== null ? 450 : 2_500) || performance.now() - start > patience) return kept;
      await pause(60);
    }
  }

  /** Opens the coach's closed root and puts the ruler into the page. @returns false: the coach put nothing on the page */
  async measurable(): Promise<boolean> {
    const opened = await openClosedRoot(this.page);
    await this.page.evaluate(installRuler);
    return opened > 0;
  }

  marks(labels: readonly string[], others: readonly string[]): Promise<SeenMark[]> {
    return this.page.evaluate(([some, more]) => (globalThis as unknown as { corpusRuler: Ruler }).corpusRuler.marks(some, more), [labels, others] as const);
  }

  bring(label: string, others: readonly string[]): Promise<boolean> {
    return this.page.evaluate(([one, more]) => (globalThis as unknown as { corpusRuler: Ruler }).corpusRuler.bring(one, more), [label, others] as const);
  }
}

/** The look that stands in front; null when none does. */
export const lookOf = ({ front }: Kept): FrontLook | null => (front?.kind == null || front.kind === 'inloggen' ? null : (front.looks[front.kind] ?? null));
