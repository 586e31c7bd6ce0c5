import type { IncompleteReason, Seen } from '@/rules/seen';
import { incompleteReasons } from '@/rules/seen';
import { saysFiltered } from '@/rules/words/filter-words';
import { isMoreName, saysEmpty, saysLoading, saysMore } from '@/rules/words/state-words';
import { countOf, type Counted } from './claim';
import { isCovered } from './covered';
import { noNotes, type Draft } from './draft';
import { closest, topOf } from './flat';
import { narrowings } from './filter';
import { hidesRows } from './folded';
import { foreignFrames } from './frames';
import { commonAncestor } from './join';
import type { ReadList, Root } from './list';
import { nameOfControl } from './name';
import { readPaging } from './pager';
import { Around } from './reach';
import { collectSigns, type Signs } from './signs';
import { partLinks, partTabs } from './tabs';
import { isVirtual } from './virtual';
import { isDialog } from './visible';

/** A judgement of one list, and the elements that it rests on. */
export interface Judged {
  readonly seen: Seen;
  readonly zones: readonly Element[];
}

/** How much of a list was seen (readLists has asked it already: `ReadList.seen`). `root`: the part of the page around it. Never throws. */
export function completeness(list: Omit<ReadList, 'seen' | 'zones'>, root: Root): Seen {
  const draft: Draft = { ...list, title: list.caption, notes: list.notes ?? noNotes };
  return judgeLists([draft], topOf(root))[0]?.seen ?? seenWithoutList(root);
}

/** Judges all lists of a part of the page together: what stands around speaks of the nearest. */
export function judgeLists(drafts: readonly Draft[], top: Node): Judged[] {
  const main = drafts.filter(isSubstantial);
  const frames = foreignFrames(top as Element);
  const strong = main.length > 0 ? near(main, top, drafts.filter((draft) => !main.includes(draft))) : near(drafts, top);
  const all = main.length > 0 && main.length < drafts.length ? near(drafts, top) : strong;
  return drafts.map((draft) => {
    const { signs, around } = main.includes(draft) ? strong : all;
    return judgeOne(draft, ofList(signs, draft, around, frames));
  });
}

/** Signs around some lists, whose rows are left out, and which of them each speaks of. */
const near = (drafts: readonly Draft[], top: Node, others: readonly Draft[] = []): { readonly signs: Signs; readonly around: Around } => ({ signs: collectSigns(top, drafts), around: new Around(drafts, others) });

/**
 * Whether it is surely a list, and not a tool bar, menu or legend: those must not draw the signs of a list to themselves, nor hide them.
 */
export function isSubstantial(draft: Draft): boolean {
  if (draft.shape === 'text-area' || draft.shape === 'grid' || draft.notes.saidEmpty) return true;
  const headed = draft.heads.filter((head) => head.text !== '').length > 1;
  if (draft.shape === 'table') return headed || draft.rows.length > 1;
  if (draft.rows.length < 2) return false;
  const ticked = draft.rows.filter((row) => row.cells.some((cell) => cell?.tick != null && cell.mark !== 'drawn')).length;
  return headed || ticked > draft.rows.length / 2 || (draft.rows.length > 2 && draft.heads.length > 1 && draft.rows.filter((row) => row.cells.filter((cell) => cell !== null && cell.text !== '').length > 1).length > draft.rows.length / 2);
}

/** The signs that speak of one list. */
interface Near extends Signs {
  readonly frames: readonly Element[];
}

function ofList(signs: Signs, draft: Draft, around: Around, frames: readonly Element[]): Near {
  const near = (element: Element): boolean => around.listsOf(element).includes(draft) && !isAside(element);
  return {
    claims: together(signs.claims.filter(({ element }) => near(element)), draft),
    texts: signs.texts.filter(({ element }) => near(element)),
    controls: signs.controls.filter(near),
    busy: signs.busy.filter((element) => near(element) || element.contains(draft.element)),
    closed: signs.closed.filter(near),
    tabLists: signs.tabLists.filter((element) => near(element)),
    frames: frames.filter((frame) => near(frame)),
  };
}

/** Counts of groups inside the list ("Leerkracht (12)") are parts of one. */
function together(claims: Signs['claims'], draft: Draft): Signs['claims'] {
  const own = claims.filter(({ element, claim }) => claim.total !== null && claim.to === null && draft.element !== element && draft.element.contains(element));
  const inside = own.filter((each) => !own.some((other) => other !== each && other.element !== each.element && each.element.contains(other.element)));
  const [first] = inside;
  if (!first || inside.length < 2) return claims;
  const total = inside.reduce((sum, { claim }) => sum + (claim.total ?? 0), 0);
  return [...claims.filter((each) => !own.includes(each)), { element: first.element, claim: { ...first.claim, total } }];
}

/** The page's own search, menu and foot speak of the site, not of a list. */
function isAside(element: Element): boolean {
  const part = closest(element, (each) => /^(nav|header|footer|aside)$/.test(each.localName) || /^(navigation|banner|contentinfo)$/.test(each.getAttribute('role') ?? '') || isDialog(each));
  if (!part || isDialog(part)) return false;
  if (part.localName === 'nav' || part.getAttribute('role') === 'navigation') return !isPagingPart(part);
  return part.parentElement?.localName === 'body' && (part.localName === 'header' || part.localName === 'footer' || part.getAttribute('role') === 'banner' || part.getAttribute('role') === 'contentinfo');
}

/** Pagers are marked up as navigation. */
const isPagingPart = (part: Element): boolean => readPaging([...part.querySelectorAll('a, button, [role=button], select')]).elements.length > 0 || /\d/.test(part.textContent ?? '');

function judgeOne(draft: Draft, near: Near): Judged {
  const why = new Set<IncompleteReason>();
  const rested: Element[] = [];
  const rowsSeen = draft.rows.length;
  const count = countOf(near.claims.map(({ claim }) => claim), rowsSeen);
  rested.push(...near.claims.map(({ element }) => element));
  const paging = readPaging(near.controls);
  rested.push(...paging.elements);
  if (count.paged || paging.more || (paging.doubtful && !count.whole) || isFullPage(paging.size, rowsSeen, count)) why.add('pager');
  for (const narrowing of narrowings(near.controls, draft.notes.headFields)) {
    why.add(narrowing.why);
    rested.push(narrowing.element);
  }
  if (count.filtered || near.texts.some(({ text }) => saysFiltered(text))) why.add('filter');
  if (partTabs(near.tabLists).length > 0 || partLinks(near.controls).length > 0) why.add('tab');
  if (draft.notes.more || near.controls.some((element) => isMoreName(nameOfControl(element))) || near.texts.some(({ text }) => saysMore(text))) why.add('more');
  if (draft.notes.collapsed || hidesRows(near.closed, draft).length > 0) why.add('collapsed');
  if (draft.notes.loading || near.busy.some(isBusy) || near.texts.some(({ text }) => saysLoading(text)) || isCovered(draft)) why.add('loading');
  if (draft.notes.hidden.length > 0 && !why.has('collapsed') && !(count.whole && isSample(draft))) why.add('hidden-part');
  if (near.frames.length > 0) why.add('other-frame');
  byMarkup(draft, rowsSeen, why);
  if (isVirtual(draft)) why.add('virtual');
  const rowsClaimed = claimed(draft, count);
  if (why.size === 0) last(draft, near, count, rowsSeen, rowsClaimed, why);
  const ordered = incompleteReasons.filter((reason) => why.has(reason));
  return { seen: { rowsSeen, rowsClaimed, complete: ordered.length === 0, why: ordered, confidence: confidence(draft) }, zones: zonesOf(draft, rested) };
}

/** One row that is not shown, before or behind all that are: one to copy, where the page's own count leaves it out. */
function isSample({ notes, rows }: Draft): boolean {
  const [only, more] = notes.hidden;
  const first = rows[0]?.element;
  const end = rows.at(-1)?.element;
  if (!only || more || !first || !end) return false;
  return (only.compareDocumentPosition(first) & 4) !== 0 || (only.compareDocumentPosition(end) & 2) !== 0;
}

/** As many rows as a page holds, and nothing says that there is no second page. */
const isFullPage = (size: number | null, seen: number, count: Counted): boolean => size !== null && seen >= size && !count.whole;

const isBusy = (element: Element): boolean => element.getAttribute('aria-busy') === 'true' || element.getAttribute('role') === 'progressbar' || element.localName === 'progress';

/** What the markup itself counts. */
function byMarkup(draft: Draft, seen: number, why: Set<IncompleteReason>): void {
  const { counted } = draft.notes;
  if (counted === null || counted === seen) return;
  if (counted === -1 || counted > seen) {
    if (!why.has('pager')) why.add('virtual');
  } else why.add('count-differs');
}

function claimed(draft: Draft, count: Counted): number | null {
  const { counted } = draft.notes;
  if (counted !== null && counted >= 0) return Math.max(counted, count.total ?? 0);
  return count.total;
}

/** Nothing speaks against it: does anything speak for it? */
function last(draft: Draft, near: Near, count: Counted, seen: number, total: number | null, why: Set<IncompleteReason>): void {
  if (seen === 0) {
    const empty = draft.notes.saidEmpty || total === 0 || near.texts.some(({ text }) => saysEmpty(text));
    if (!empty) why.add('loading');
    else if (total !== null && total > 0) why.add('count-differs');
    return;
  }
  if (total !== null && total !== seen) why.add('count-differs');
  // A list or flat grid without roles and without a count may go on unseen (spec/rules.md, Settled questions).
  else if (!draft.notes.provable && !count.whole && draft.notes.counted !== seen) why.add('hidden-part');
}

function confidence(draft: Draft): number {
  const base = { table: 95, grid: 95, 'text-area': 95, rows: 75, cards: 75, definition: 70 }[draft.shape];
  return draft.heads.some((head) => head.text !== '') ? base : base - 15;
}

/** The smallest part of the page that holds the list and all that its completeness rests on. */
function zonesOf(draft: Draft, rested: readonly Element[]): Element[] {
  const dialog = closest(draft.element, isDialog);
  let zone: Element = draft.element.parentElement ?? draft.element;
  for (const element of rested) {
    const wider = commonAncestor(zone, element);
    if (!dialog || dialog.contains(wider)) zone = wider;
  }
  return [zone];
}

/** For a page on which no list was found: complete only where the page says that it is empty, else `loading` or `other-frame`. Never throws. */
export function seenWithoutList(root: Root): Seen {
  const top = topOf(root);
  const signs = collectSigns(top, []);
  const foreign = foreignFrames(top as Element).length > 0;
  const busy = signs.busy.some(isBusy) || signs.texts.some(({ text }) => saysLoading(text));
  const empty = signs.texts.some(({ text }) => saysEmpty(text)) || signs.claims.some(({ claim }) => claim.total === 0);
  const narrowed = narrowings(signs.controls, []).map(({ why }) => why);
  const why: IncompleteReason[] = [...new Set<IncompleteReason>([...narrowed, ...(busy || (!empty && !foreign) ? ['loading' as const] : []), ...(foreign ? ['other-frame' as const] : [])])];
  return { rowsSeen: 0, rowsClaimed: empty ? 0 : null, complete: why.length === 0, why, confidence: 50 };
}
