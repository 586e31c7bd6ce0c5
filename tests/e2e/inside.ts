import type { BrowserContext, Page, Worker } from '@playwright/test';

/** One entry of the log as it is stored; the fields that tests look at (spec/audit.md, One entry). */
export interface StoredEntry {
  readonly seq: number;
  readonly eventId: string;
  readonly type: string;
  readonly page: string | null;
  readonly item: string | null;
  readonly rule: string | null;
  readonly subject: string | null;
  readonly class: string | null;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly observation: Record<string, unknown> | null;
  readonly prev: string;
  readonly hash: string;
}

/** What `page-checked` says of one rule. */
export interface RuleSaid { readonly verdict: 'problem' | 'cannot-tell' | 'in-order'; readonly faults: number; readonly why: string | null }

/** A page of the extension's own origin that runs no code of the product: its manifest, shown as text. */
export async function bareInside(context: BrowserContext, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/manifest.json`;
  const open = context.pages().find((page) => page.url() === address);
  if (open !== undefined) return open;
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Every row of a store of the extension's databases, whichever database holds it. */
export async function storeRows(context: BrowserContext, extensionId: string, store: string): Promise<unknown[]> {
  const inside = await bareInside(context, extensionId);
  return inside.evaluate(async (name) => {
    const rows: unknown[] = [];
    for (const { name: database } of await indexedDB.databases()) {
      if (database === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const ask = indexedDB.open(database);
        ask.onsuccess = () => resolve(ask.result);
        ask.onerror = () => reject(ask.error ?? new Error('open failed'));
      });
      if (db.objectStoreNames.contains(name)) {
        rows.push(...await new Promise<unknown[]>((resolve, reject) => {
          const ask = db.transaction(name).objectStore(name).getAll();
          ask.onsuccess = () => resolve(ask.result as unknown[]);
          ask.onerror = () => reject(ask.error ?? new Error('read failed'));
        }));
      }
      db.close();
    }
    return rows;
  }, store);
}

/** The log, in order. */
export async function entries(context: BrowserContext, extensionId: string): Promise<StoredEntry[]> {
  const rows = (await storeRows(context, extensionId, 'entries')) as StoredEntry[];
  return rows.toSorted((a, b) => a.seq - b.seq);
}

/** Everything that the extension keeps, as one text: for canaries. */
export async function everythingKept(context: BrowserContext, extensionId: string): Promise<string> {
  const inside = await bareInside(context, extensionId);
  return inside.evaluate(async () => {
    const parts: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name: database } of await indexedDB.databases()) {
      if (database === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const ask = indexedDB.open(database);
        ask.onsuccess = () => resolve(ask.result);
        ask.onerror = () => reject(ask.error ?? new Error('open failed'));
      });
      for (const store of db.objectStoreNames) {
        parts.push(await new Promise((resolve, reject) => {
          const ask = db.transaction(store).objectStore(store).getAll();
          ask.onsuccess = () => resolve(ask.result);
          ask.onerror = () => reject(ask.error ?? new Error('read failed'));
        }));
      }
      db.close();
    }
    return JSON.stringify(parts);
  });
}

/** What the newest look at a page kind says of each rule; null when it was never looked at. */
export function newestLook(log: readonly StoredEntry[], page: string): { readonly rules: Readonly<Record<string, RuleSaid>>; readonly complete: boolean; readonly rowsSeen: number; readonly rowsClaimed: number | null; readonly why: readonly string[] } | null {
  const entry = log.findLast((of) => of.type === 'page-checked' && of.page === page);
  return (entry?.observation ?? null) as ReturnType<typeof newestLook>;
}

/** The browser's id of the tab in which a page stands. The page is brought to the front for it. */
export async function tabOf(page: Page, worker: Worker): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('no tab in front');
    return tab.id;
  });
}

/** Opens one of the extension's pages for the tab of `page`: as the toolbar would, but in a tab of its own. */
export async function openFor(page: Page, worker: Worker, name: 'popup' | 'sidepanel'): Promise<Page> {
  const id = await tabOf(page, worker);
  return openInside(page.context(), worker, `${name}.html#tab=${id}`);
}

/** Opens a page of the extension by its file name. */
export async function openInside(context: BrowserContext, worker: Worker, name: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`chrome-extension://${new URL(worker.url()).host}/${name}`);
  return opened;
}
