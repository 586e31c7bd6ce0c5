import { fold } from '@/rules/words/fold';
import { isMoreName, saysEmpty, saysLoading } from '@/rules/words/state-words';
import { secretHeads } from '../recognise/secret-places';
import { align, constantWays } from './align';
import { assemble } from './assemble';
import type { Draft } from './draft';
import { noNotes } from './draft';
import { flatElements, flatNodes, flatParent } from './flat';
import { isPlainHead, shownIn } from './heads';
import type { Line } from './line';
import type { Notes, ReadRow } from './list';
import { Looks } from './looks';
import { readPieces, type Piece } from './pieces';
import { isBlank, squash } from './text';
import { controlKind } from './control';
import { gather } from './gather';
import { hasLayout, isVisible, lookOf } from './visible';

/** Blocks looked at to tell how they are built. */
const sample = 12;

/**
 * Reads repeated blocks: rows with cells side by side (with or without a head row), or cards with labelled values.
 * @param container what holds them
 * @param members the blocks, in document order
 * @returns null when they are no list (fields of a form, paragraphs)
 */
export function* readBlocks(container: Element, members: readonly Element[]): Generator<undefined, Draft | null, undefined> {
  const { shown, hidden } = yield* byLook(members);
  if (shown.length === 0) return null;
  const lines = linesOf(container, shown);
  const first = shown.slice(0, sample).map((member) => readPieces(member));
  if (first.some(holdsSeveral)) return null;
  const constant = constantWays(first);
  const marked = first.filter((pieces) => pieces.some((piece) => piece.label !== null)).length;
  const labelled = constant.size > 0 || marked > first.length / 2;
  if (lines && (lines.headed || (!labelled && lines.whole))) return yield* fromLines(container, lines, hidden);
  if (labelled && isForm(constant.size > 0 ? shown.slice(0, sample).map((member) => readPieces(member, undefined, constant)) : first)) return null;
  if (!labelled && first.every((pieces) => pieces.length <= 1 && isProse(pieces[0]))) return null;
  return yield* fromPieces(container, shown, hidden, constant, labelled);
}

/** Several labels come back inside one block: it holds some cards and is none. */
function holdsSeveral(pieces: readonly Piece[]): boolean {
  const labels = pieces.flatMap(({ label }) => (label === null ? [] : [fold(label)]));
  return new Set(labels.filter((label, at) => labels.indexOf(label) !== at)).size > 1;
}

/** Blocks that are drawn, and those that are not but hold something. Many of one class look alike; where memory fails each is asked. */
function* byLook(members: readonly Element[]): Generator<undefined, { readonly shown: Element[]; readonly hidden: Element[] }, undefined> {
  const looks = new Looks();
  let shown: Element[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at] as Element;
    if (looks.of(member) !== 'hidden') shown.push(member);
    if (at % 200 === 199) yield undefined;
  }
  if (looks.doubted) shown = members.filter((member) => lookOf(member) !== 'hidden');
  const drawn = new Set(shown);
  return { shown, hidden: drawn.size === members.length ? [] : members.filter((member) => !drawn.has(member) && isRow(member)) };
}

const isRow = (member: Element): boolean => !isBlank(member.textContent) || member.querySelector('input, select') !== null;
const isProse = (piece: Piece | undefined): boolean => piece === undefined || (piece.cell.text.length > 160 && piece.cell.control === null);

/** Each block has one labelled value, and the labels differ: a form, not a list. Labels that differ by a number are one column. */
function isForm(blocks: readonly (readonly Piece[])[]): boolean {
  if (blocks.length < 2) return blocks.every((pieces) => pieces.filter((piece) => piece.label !== null).length <= 1);
  const labels = blocks.map((pieces) => pieces.filter((piece) => piece.label !== null).map((piece) => (piece.label ?? '').replace(/\d+/g, '').trim()));
  return new Set(labels.flat()).size >= labels.flat().length * 0.8 && labels.flat().length > 1;
}

interface Lines {
  readonly lines: Iterable<Line>;
  readonly headed: boolean;
  /** Every cell is one value. */
  readonly whole: boolean;
}

/** The element whose children are the cells. */
function rowOf(block: Element): Element {
  let at = block;
  for (let depth = 0; depth < 5; depth += 1) {
    const children = flatElements(at);
    const [only] = children;
    if (hasText(at) || !only || children.length !== 1 || controlKind(only) !== 'none' || only.localName === 'label') break;
    at = only;
  }
  return at;
}

function lineOf(block: Element): Line | null {
  const row = rowOf(block);
  if (hasText(row)) return null;
  return lineWith(block, row);
}

/** Words of its own, beside its elements. */
function hasText(element: Element): boolean {
  for (const node of flatNodes(element)) if (node.nodeType === 3 && !isBlank((node as Text).data)) return true;
  return false;
}

function lineWith(block: Element, row: Element): Line | null {
  const cells = flatElements(row).filter((cell) => cell.localName !== 'hr' && cell.localName !== 'br');
  // Terms with their values make a card, whatever stands beside them.
  if (cells.some((cell) => cell.localName === 'dl')) return null;
  return { element: block, part: 'body', cells: cells.map((element, at) => ({ element, at, span: 1 })), allHeads: false, concealed: false };
}

/** The blocks as lines of equal width; null when they are not. A head row may stand among them or before their container. */
function linesOf(container: Element, shown: readonly Element[]): Lines | null {
  const lines = shown.slice(0, looked).map(lineOf);
  const widths = lines.map((line) => line?.cells.length ?? 0);
  const width = mode(widths);
  if (width < 2 || lines.some((line) => line === null) || widths.filter((each) => each === width).length < widths.length * 0.9) return null;
  const all = lines.filter((line) => line !== null);
  const body = all.filter((line) => line.cells.length === width);
  const before = headBefore(container, shown[0] as Element, width, body);
  const own = before === null && body[0] !== undefined && isPlainHead(body[0], body.slice(1, 12));
  const whole = body.slice(0, sample).every((line) => line.cells.every((cell) => readPieces(cell.element).filter((piece) => !piece.action).length <= 1));
  return { lines: allLines(before ? [{ ...before, part: 'head' }, ...all] : all, shown), headed: before !== null || own, whole };
}

/** Blocks looked at to tell whether they are lines of one width; the others are taken to be like them. */
const looked = 40;

/** One by one, as they are asked for: a long list is read in slices. */
function* allLines(first: readonly Line[], shown: readonly Element[]): Generator<Line> {
  yield* first;
  for (let at = looked; at < shown.length; at += 1) {
    const block = shown[at] as Element;
    const line = lineWith(block, rowOf(block));
    if (line) yield line;
    else yield { element: block, part: 'body', cells: [{ element: block, at: 0, span: 1 }], allHeads: false, concealed: false };
  }
}

const mode = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** A head row that stands apart: before the first block, or before what holds the blocks. */
function headBefore(container: Element, firstBlock: Element, width: number, body: readonly Line[]): Line | null {
  for (let at: Element | null = firstBlock, up = 0; at && up < 4; at = up === 0 ? container : flatParent(at), up += 1) {
    let before = at.previousElementSibling;
    for (let back = 0; before && back < 2; before = before.previousElementSibling, back += 1) {
      for (const candidate of [before, ...flatElements(before)].slice(0, 4)) {
        const line = lineOf(candidate);
        const near = line && (line.cells.length === width || line.cells.length === width - 1) && !leadsAway(candidate) && isVisible(candidate) ? line : null;
        if (near && isAbove(near, body[0]) && boxesAbove(near, body[0]) && (isPlainHead(near, body.slice(0, 12)) || isWords(near))) return near;
      }
    }
  }
  return null;
}

/** A menu or a trail of crumbs stands above a list as a head does, but its links lead to other pages; a head's links sort. */
const leadsAway = (candidate: Element): boolean => candidate.closest('nav, [role=navigation]') !== null
  || [...candidate.querySelectorAll('a[href]')].some((link) => !/^(?:[#?]|javascript:|$)|sort|order|orden/i.test(link.getAttribute('href') ?? ''));

/** A box in a head chooses all boxes below it; above words it is a setting of its own. */
const boxesAbove = (head: Line, row: Line | undefined): boolean => head.cells.filter((cell) => shownIn(cell.element).text !== '').length > 1
  && head.cells.every((cell, at) => shownIn(cell.element).kind !== 'mark' || (row?.cells[at] !== undefined && shownIn(row.cells[at].element).kind === 'mark'));

/** Its cells stand above those of the first row; without layout that cannot be asked. */
function isAbove(head: Line, row: Line | undefined): boolean {
  if (!row || !hasLayout(head.element)) return true;
  const lefts = row.cells.map((cell) => cell.element.getBoundingClientRect().left);
  const boxes = head.cells.map((cell) => cell.element.getBoundingClientRect()).filter((box) => box.width > 0);
  const near = boxes.filter((box) => lefts.some((left) => Math.abs(left - box.left) <= Math.max(12, box.width / 3)));
  return near.length >= Math.max(2, boxes.length * 0.6) && boxes.every((box) => Math.abs(box.top - (boxes[0]?.top ?? 0)) < Math.max(12, box.height));
}

/** Short words only; no controls but sort buttons and, without words of its own, a box to choose all. */
const isWords = (line: Line): boolean => {
  const texts = line.cells.map((cell) => squash(cell.element.textContent ?? ''));
  return texts.filter((text) => text !== '').length >= Math.max(2, texts.length - 2) && texts.every((text) => text.length <= 40 && !/[@\d]/.test(text)) && line.cells.every((cell) => isHeadWords(cell.element));
};

const isHeadWords = (cell: Element): boolean => {
  const found = gather(cell);
  return found.fields.length === 0 && !found.secret && found.radios.length === 0 && (found.boxes.length === 0 || squash(found.words.join('')) === '');
};

function* fromLines(container: Element, lines: Lines, hidden: readonly Element[]): Generator<undefined, Draft, undefined> {
  const made = yield* assemble(lines.lines, false);
  return {
    element: container, shape: 'rows', heads: made.heads, rows: made.rows, title: made.title,
    notes: { ...noNotes, ...made.notes, hidden: [...hidden, ...made.notes.hidden], counted: setSize(made.rows.map((row) => row.element)) },
  };
}

/** `aria-setsize` of the items: how many there are in all. */
export function setSize(rows: readonly Element[]): number | null {
  const size = Number(rows[0]?.getAttribute('aria-setsize') ?? Number.NaN);
  return Number.isInteger(size) && size >= -1 ? size : null;
}

function* fromPieces(container: Element, shown: readonly Element[], hidden: readonly Element[], constant: ReadonlySet<string>, labelled: boolean): Generator<undefined, Draft, undefined> {
  const looks = new Looks();
  const blocks: Piece[][] = [];
  const kept: Element[] = [];
  const notes: { -readonly [key in keyof Notes]: Notes[key] } = { ...noNotes, hidden, others: [] };
  const others: Element[] = [];
  let done = 0;
  for (const member of shown) {
    const pieces = readPieces(member, looks, constant);
    if (isContent(member, pieces, notes)) {
      blocks.push(pieces);
      kept.push(member);
    } else others.push(member);
    done += 1;
    if (done % 100 === 0) yield undefined;
  }
  const aligned = align(blocks);
  const secret = secretHeads(aligned.heads.map((head) => head.text));
  const rows = kept.map((element, at): ReadRow => ({
    element, group: '', details: [], title: titleOf(blocks[at] ?? []),
    cells: (aligned.rows[at] ?? []).map((cell, column) => (cell && secret[column] ? { ...cell, text: '', tick: null, iso: null, link: null, name: '', secret: true } : cell)),
  }));
  return { element: container, shape: labelled ? 'cards' : 'rows', heads: aligned.heads, rows, title: '', notes: { ...notes, others, counted: setSize(kept) } };
}

/** A heading in the block; a letter ("A") groups what stands below it and names nothing. */
function titleOf(pieces: readonly Piece[]): string {
  const text = pieces.find((piece) => piece.heading)?.cell.text ?? '';
  return /\p{L}{2}|\d/u.test(text) ? text : '';
}

/** A button with a box around it ("Opslaan" below the rows, made like them) is a block without content. */
const onlyButtons = ({ cell, element }: Piece): boolean => cell.tick === null && cell.control === null && cell.link === null && cell.text !== ''
  && squash([...element.querySelectorAll('button, input[type=submit], [role=button]')].map((button) => button.textContent ?? '').join(' ')) === cell.text;

/** A block is a row unless it is a message, an offer of more, or an empty form to add one. */
function isContent(member: Element, pieces: readonly Piece[], notes: { -readonly [key in keyof Notes]: Notes[key] }): boolean {
  const content = pieces.filter((piece) => !piece.action && !(pieces.length === 1 && onlyButtons(piece)));
  const text = content.map((piece) => piece.cell.text).join(' ').trim();
  if (content.length <= 2 && saysEmpty(text)) notes.saidEmpty = true;
  else if (content.length <= 2 && saysLoading(text)) notes.loading = true;
  else if (pieces.length === 1 && isMoreName(pieces[0]?.cell.text ?? '')) notes.more = true;
  else if (content.length === 0) notes.loading ||= member.getAttribute('aria-busy') === 'true' || (isBlank(member.textContent) && member.childElementCount > 0);
  else {
    const entry = content.every((piece) => piece.cell.text === '' && piece.cell.tick === null && !piece.cell.secret);
    if (entry) notes.headFields = [...notes.headFields, ...content.flatMap((piece) => (piece.cell.control ? [piece.cell.control] : []))];
    return !entry;
  }
  return false;
}
