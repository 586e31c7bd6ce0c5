import { pagerStep } from '@/rules/words/pager-words';
import { assemble } from './assemble';
import { readBlocks } from './blocks';
import { holdBareLists } from './bare-lists';
import { captionOf, headingInside, isHeading } from './caption';
import { judgeLists } from './completeness';
import { controlKind } from './control';
import { readDefinitions } from './definition';
import type { Draft } from './draft';
import { flatElements, isNeverDrawn, topOf } from './flat';
import { readFlatGrid } from './flat-grid';
import { documentIn, isFrame } from './frames';
import { countedRows, gridLines, isRoleGrid } from './grid';
import { joinSplit } from './join';
import type { ReadList, Root } from './list';
import { readLooseBoxes } from './loose-boxes';
import { holdsList, onlyGroups, repeated } from './repeat';
import { standsIn } from './stands-in';
import { isLayoutTable, tableLines } from './table';
import { withLabels, type LabelIndex } from './labels';
import { mergeBoxes } from './merge-boxes';
import { lengthOf } from '../recognise/secret-places';
import { readTextArea } from './text-area';
import { isDialog, isVisible } from './visible';

/**
 * Every visible list-like thing under `root`, in document order: tables, grids, repeated rows, cards, definition lists, text areas;
 * open shadow roots and same-origin frames included, closed dialogs and layout tables left out. Never throws.
 */
export function readLists(root: Root): ReadList[] {
  const reading = readListsSliced(root);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** The same, in slices: yields about every 100 rows; the caller decides when to go on (spec/promises.md, P3). */
export function* readListsSliced(root: Root): Generator<undefined, ReadList[], undefined> {
  const kept: LabelIndex = new Map();
  const reading = readAll(root);
  for (;;) {
    const step = withLabels(kept, () => reading.next());
    if (step.done) return step.value;
    yield undefined;
  }
}

function* readAll(root: Root): Generator<undefined, ReadList[], undefined> {
  const top = topOf(root);
  const found: Draft[] = [];
  if (top.nodeType === 1) yield* visit(top as Element, found, 0);
  else for (const child of flatElements(top)) yield* visit(child, found, 0);
  const drafts = withoutHeadRows(joinSplit(found)).map(mergeBoxes);
  const judged = judgeLists(drafts, top);
  return drafts.map((draft, at): ReadList => {
    const { title, ...list } = draft;
    return { ...list, seen: judged[at]?.seen ?? unseen, zones: judged[at]?.zones ?? [draft.element], caption: captionOf(draft.element, title || (draft.shape === 'cards' || draft.shape === 'rows' ? headingInside(draft.element, draft.rows[0]?.element) : '')), ...standsIn(draft.element) };
  });
}

/** A head row that stands apart also reads as a short list of its own: it is none. */
function withoutHeadRows(drafts: readonly Draft[]): Draft[] {
  const owner = new Map<Element, Draft>();
  for (const draft of drafts) for (const head of draft.heads) if (head.element) owner.set(head.element, draft);
  return drafts.filter((draft) => draft.rows.length === 0 || !draft.rows.every((row) => owner.has(row.element) && owner.get(row.element) !== draft));
}

const unseen = { rowsSeen: 0, rowsClaimed: null, complete: false, why: ['loading' as const], confidence: 0 };

const menus = /^(navigation|menu|menubar|tablist|breadcrumb|listbox|tree|radiogroup|toolbar|combobox|tooltip)$/;
/** Nesting deeper than this is hostile. */
const deepest = 250;

function* visit(element: Element, found: Draft[], depth: number): Generator<undefined, void, undefined> {
  if (depth > deepest || isNeverDrawn(element) || element.localName === 'nav' || element.localName === 'select') return;
  const role = element.getAttribute('role') ?? '';
  if (menus.test(role) && role !== 'toolbar') return;
  if (isFrame(element)) {
    const inside = documentIn(element)?.body;
    if (inside && isVisible(element)) yield* visit(inside, found, depth + 1);
    return;
  }
  if (isDialog(element) && !isVisible(element)) return;
  const draft = yield* attempt(element, depth);
  if (draft !== 'inside' && draft !== null) found.push(...draft.drafts);
  const rest = draft === 'inside' ? flatElements(element) : (draft?.rest ?? []);
  for (const child of rest) yield* visit(child, found, depth + 1);
}

/** What was made of an element; `rest` are its children still to be visited. `inside`: it is no list itself. Null: nothing to see in it. */
type Attempt = { readonly drafts: readonly Draft[]; readonly rest: readonly Element[] } | 'inside' | null;

function* attempt(element: Element, depth: number): Generator<undefined, Attempt, undefined> {
  const name = element.localName;
  if (isRoleGrid(element)) return isVisible(element) ? { drafts: [yield* fromGrid(element)], rest: [] } : null;
  if (name === 'table') {
    if (!isVisible(element)) return null;
    return isLayoutTable(element) ? 'inside' : { drafts: [yield* fromTable(element)], rest: [] };
  }
  if (name === 'textarea') return isVisible(element) && controlKind(element) !== 'secret' ? { drafts: [readTextArea(element)], rest: [] } : null;
  if (name === 'dl') {
    const list = isVisible(element) ? readDefinitions(element) : null;
    return list ? { drafts: [list], rest: [] } : 'inside';
  }
  if (element.childElementCount < 1 && !element.shadowRoot && name !== 'slot') return null;
  return (yield* fromRepeats(element, depth)) ?? 'inside';
}

function* fromTable(table: Element): Generator<undefined, Draft, undefined> {
  const made = yield* assemble(tableLines(table), table.getAttribute('role') === 'treegrid');
  const heads = new Set(made.heads.map((head) => head.element?.parentElement)).size;
  const busy = table.getAttribute('aria-busy') === 'true';
  return { element: table, shape: 'table', heads: made.heads, rows: made.rows, title: made.title, notes: { ...made.notes, provable: true, loading: made.notes.loading || busy, counted: countedRows(table, heads, made.rows.length) } };
}

function* fromGrid(grid: Element): Generator<undefined, Draft, undefined> {
  const lines = gridLines(grid);
  const made = yield* assemble(lines, grid.getAttribute('role') === 'treegrid');
  const heads = new Set(lines.filter((line) => line.part === 'head').map((line) => line.element)).size;
  return { element: grid, shape: 'grid', heads: made.heads, rows: made.rows, title: made.title, notes: { ...made.notes, provable: true, counted: countedRows(grid, heads, made.rows.length) } };
}

function* fromRepeats(container: Element, depth: number): Generator<undefined, Attempt, undefined> {
  const boxes = readLooseBoxes(container);
  if (boxes && isVisible(container)) return { drafts: [boxes], rest: [] };
  const members = repeated(container);
  if (members.length === 0 || depth > 120) return null;
  const sample = members.slice(0, 8);
  if (sample.some((member) => holdsList(member) || isHeaded(member)) || sample.every(isHeading) || holdBareLists(sample) || onlyGroups(members) || isChrome(members) || isBesideList(container, members)) return null;
  if (!isVisible(container)) return null;
  const flat = yield* readFlatGrid(container);
  const draft = flat ?? (yield* readBlocks(container, members));
  if (!draft || draft.heads.length === 0 || (draft.rows.length === 0 && !draft.notes.saidEmpty) || isPatchwork(draft)) return null;
  const taken = new Set(members);
  return { drafts: [draft], rest: flat ? [] : flatElements(container).filter((child) => !taken.has(child)) };
}

/** A table under three heads or more is a list of its own, never a block among its like. */
const isHeaded = (member: Element): boolean => member.localName === 'table' && [...((member as HTMLTableElement).rows[0]?.children ?? [])].filter((cell) => cell.localName === 'th').length > 2;

/** Few blocks, of which a further one of their kind holds a table: bars above and below it. */
const isBesideList = (container: Element, members: readonly Element[]): boolean => members.length < 4 && flatElements(container).some((child) => !members.includes(child) && child.localName === members[0]?.localName && holdsList(child));

/** Rows that have hardly a column in common: parts of a page that only look alike. */
function isPatchwork(draft: Draft): boolean {
  if (draft.rows.length > 5 || draft.heads.length < 2) return false;
  const filled = draft.rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell !== null).length, 0);
  return draft.rows.length > 1 && filled < draft.rows.length * draft.heads.length * 0.55;
}

/** Page numbers and the like: they speak of a list and are none. */
function isChrome(members: readonly Element[]): boolean {
  // What is long is no step, and is not read.
  const isStep = (member: Element): boolean => lengthOf(member, 60) <= 60 && pagerStep((member.textContent ?? '').trim()) !== null;
  const steps = members.filter((member) => isStep(member) || member.localName === 'a' || member.localName === 'button' || /^(tab|button|link|menuitem)$/.test(member.getAttribute('role') ?? ''));
  if (steps.length === members.length) return members.every((member) => member.localName !== 'a' || member.childElementCount < 2);
  const numbers = members.filter(isStep);
  return numbers.length >= Math.max(2, members.length * 0.5) && members.every((member) => member.querySelector('input') === null && (member.textContent ?? '').trim().length < 40);
}
