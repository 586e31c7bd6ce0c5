import type { Page } from '@playwright/test';
import { presentRows, worldBeside } from '../browser';
import { compare } from '../compare';
import type { Library, LibraryPage } from '../library';
import { marksOf, truthOf } from '../rendered';
import { lookOf, type Coached } from './coached';
import { rowWords, saidOf, wordsBeside } from './judge-page';
import { isWrong, type Ruler, type SeenMark } from './ruler';

/** What came of going through a whole list. */
export interface Walked {
  readonly library: string;
  readonly kind: string;
  readonly by: 'pages' | 'scrolling';
  readonly steps: number;
  /** Rows of the list, rows the page claims, rows the coach says it saw in the end. */
  readonly rows: number;
  readonly claimed: number | null;
  readonly seen: number;
  readonly complete: boolean;
  readonly falseInOrder: readonly string[];
  /** Verdicts of the whole list that came out otherwise; empty where the page gives no count and nothing can be whole. */
  readonly otherwise: readonly string[];
  readonly wrongRow: readonly string[];
  readonly frames: number;
  readonly wrong: readonly string[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Turns to the next page, as she would. @returns false: there is none */
async function turn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot && element.getAttribute('popover') !== 'manual') roots.push(element.shadowRoot);
    const controls = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('a, button, [role=button], [role=link], li')]);
    const next = controls.find((control) => {
      const said = [control.getAttribute('aria-label'), control.title, control.textContent].map((text) => (text ?? '').trim().toLowerCase());
      return said.some((text) => /^(volgende|volgende pagina|ga naar volgende pagina|go to next page|next|next page|›|>|»)$/.test(text)) && control.checkVisibility();
    });
    if (next === undefined) return false;
    const off = next.matches(':disabled, [aria-disabled=true], .disabled') || next.closest('[aria-disabled=true], .disabled') !== null || next.querySelector(':disabled') !== null;
    if (off) return false;
    (next.querySelector<HTMLElement>('a, button') ?? next).click();
    return true;
  });
}

/** Scrolls the list on by most of its height. @returns false: it stood at its end */
async function scrollOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot && element.getAttribute('popover') !== 'manual') roots.push(element.shadowRoot);
    const ports = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((element) => element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 60 && /auto|scroll/.test(getComputedStyle(element).overflowY));
    const port = ports.sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
    if (port === undefined) return false;
    const before = port.scrollTop;
    port.scrollTop = before + port.clientHeight * 0.7;
    return port.scrollTop > before + 1;
  });
}

const describe = ({ name, stands, there }: SeenMark): string => `mark “${name}”: ${stands}, at “${there}”`;

/** Watches the marks of every painted frame while something is done to the page. */
export async function watched(coached: Coached, labels: readonly string[], others: readonly string[], act: () => Promise<void>): Promise<{ frames: number; wrong: string[] }> {
  await coached.page.evaluate(([some, more]) => {
    const here = globalThis as unknown as { corpusRuler: Ruler; corpusWatch: ReturnType<Ruler['watch']> };
    here.corpusWatch = here.corpusRuler.watch(some, more);
  }, [labels, others] as const);
  await act();
  const { frames, wrong } = await coached.page.evaluate(() => (globalThis as unknown as { corpusWatch: ReturnType<Ruler['watch']> }).corpusWatch.stop());
  // A mark that leaves the window with its row, while she scrolls, speaks of nothing else.
  return { frames, wrong: wrong.filter(({ stands }) => stands !== 'outside the window').map((mark) => `while it moved: ${describe(mark)}`) };
}

/** Goes through the list of a page that shows a part of it, to the end, and compares what the coach says then with the whole list. */
export async function walk(coached: Coached, library: Library, of: LibraryPage): Promise<Walked | null> {
  const { kind } = of.data;
  const known = marksOf(library, of);
  const words = known.map(([first = '']) => first);
  let kept = await coached.settled();
  const labels = new Set(rowWords(lookOf(kept), []).labels);
  await coached.measurable();
  const wrongRow = new Set<string>();
  let frames = 0;
  let steps = 0;
  let by: Walked['by'] | null = null;
  for (; steps < 60; steps += 1) {
    let on = false;
    const before = JSON.stringify(await presentRows(await worldBeside(coached.page), known));
    const seen = await watched(coached, [...labels], wordsBeside([...labels], words), async () => {
      on = by !== 'scrolling' && await turn(coached.page);
      if (on) by = 'pages';
      else if (by !== 'pages') { on = await scrollOn(coached.page); if (on) by = 'scrolling'; }
      await pause(on ? 420 : 30);
    });
    frames += seen.frames;
    for (const text of seen.wrong) wrongRow.add(text);
    // A control that turns nothing ends it too.
    if (!on || (by === 'pages' && JSON.stringify(await presentRows(await worldBeside(coached.page), known)) === before)) break;
    kept = await coached.settled(100);
    for (const label of rowWords(lookOf(kept), []).labels) labels.add(label);
    let bad: SeenMark[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      bad = (await coached.marks([...labels], wordsBeside([...labels], words))).filter(isWrong);
      if (bad.length === 0) break;
      await pause(120);
    }
    for (const mark of bad) wrongRow.add(describe(mark));
  }
  if (by === null) return null;
  const said = saidOf(kept);
  const truth = truthOf(library, { ...of, shown: { ...of.shown, complete: true, why: [] } }, known.map(() => true));
  const result = compare({ library: library.name, heldOut: library.heldOut, page: kind }, { ...truth, rules: { bare: truth.rules.bare, answered: {} } }, said);
  const claimed = of.shown.claimed ?? null;
  const wrong: string[] = [];
  if (said.complete && said.rowsSeen !== known.length) wrong.push(`whole with ${said.rowsSeen} of ${known.length} rows`);
  if (said.complete && claimed === null) wrong.push('whole, though the page gives no count of its own');
  if (claimed !== null && said.rowsSeen !== known.length) wrong.push(`${said.rowsSeen} of ${known.length} rows were seen`);
  const falseInOrder = claimed === null ? Object.entries(said.rules.bare).filter(([, { verdict }]) => verdict === 'in-order').map(([rule]) => `${library.name} ${kind} ${rule}: in order, though nobody knows how long the list is`) : result.falseInOrder;
  return {
    library: library.name, kind, by, steps, rows: known.length, claimed, seen: said.rowsSeen, complete: said.complete, falseInOrder, wrongRow: [...wrongRow], frames, wrong,
    otherwise: claimed === null ? [] : result.misses.map(({ rule, expected, got, why }) => `${rule}: ${expected} → ${got}${why === null ? '' : ` [${why}]`}`),
  };
}
