/** A rectangle in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is known of the surroundings when one mark is placed; all in the same coordinates. */
export interface Surroundings {
  readonly row: Box;
  /** The cell or control it speaks of; the row itself for the row as a whole. */
  readonly field: Box;
  /** Lines of text and controls inside the field; empty for an empty cell. */
  readonly own: readonly Box[];
  /** All other text and controls that stand in or near the row. */
  readonly others: readonly Box[];
  /** What can be seen. */
  readonly view: Box;
}

/** Where a mark stands. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /**
   * What ties it to its place: a line under the text up to the mark, or, where the mark had to stand elsewhere in the row, a thin box round the field.
   * Null: it stands in the empty field itself.
   */
  readonly tie: { readonly kind: 'line' | 'box'; readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
}

/** Space kept between a mark and any text. */
const gap = 6;
/** Height of a mark, and the least it shrinks to in a dense list. */
const tall = 22;
const least = 18;
/** A control from this width on can carry a mark under it; a tick box cannot. */
const wide = 80;

const height = (box: Box): number => box.bottom - box.top;

/** The text a mark stands behind: the rightmost piece of the last line. */
export function lastLine(own: readonly Box[]): Box | null {
  const lowest = own.reduce<Box | null>((best, box) => (best === null || box.bottom > best.bottom ? box : best), null);
  if (lowest === null) return null;
  const line = own.filter((box) => box.bottom > (lowest.top + lowest.bottom) / 2 - 1);
  return line.reduce((best, box) => ({ left: Math.min(best.left, box.left), top: Math.min(best.top, box.top), right: Math.max(best.right, box.right), bottom: Math.max(best.bottom, box.bottom) }), lowest);
}

/**
 * The first piece of a row and what follows it on the same line without a gap: a tick with its label, a name in two pieces.
 * @param pieces all text and controls of the row, in the order of the document
 */
export function firstOf(pieces: readonly Box[]): { readonly own: Box[]; readonly others: Box[] } {
  const [first, ...rest] = pieces;
  if (first === undefined) return { own: [], others: [] };
  const own = [first];
  const others: Box[] = [];
  let end = first.right;
  for (const piece of rest) {
    const follows = piece.left >= end - 2 && piece.left - end <= 12 && piece.top < first.bottom && piece.bottom > first.top;
    (follows ? own : others).push(piece);
    if (follows) end = piece.right;
  }
  return { own, others };
}

/** Free stretches of a band, left to right. */
function freeStretches(from: number, to: number, taken: readonly Box[]): { from: number; to: number }[] {
  const free: { from: number; to: number }[] = [];
  let at = from;
  for (const box of [...taken].sort((a, b) => a.left - b.left)) {
    if (box.left > at) free.push({ from: at, to: Math.min(box.left, to) });
    at = Math.max(at, box.right);
    if (at >= to) return free;
  }
  free.push({ from: at, to });
  return free;
}

/**
 * Finds the free space for one mark inside its row: behind the text it speaks of, else before it, else the nearest gap of the row.
 * A mark never stands over text or a control, its own or a neighbour's (design/look.md).
 * @param width of the mark, px
 * @returns null when the row has no gap of that width
 */
export function place({ row, field, own, others, view }: Surroundings, width: number): Spot | null {
  const line = lastLine(own);
  const middle = line === null ? (Math.max(field.top, row.top) + Math.min(field.bottom, row.bottom)) / 2 : (line.top + line.bottom) / 2;
  const mark = Math.max(least, Math.min(tall, height(row) - 2));
  const top = middle - mark / 2;
  const taken = [...own, ...others]
    .filter((box) => box.right > box.left && box.bottom > top && box.top < top + mark)
    .map((box) => ({ left: box.left - gap, right: box.right + gap, top: box.top, bottom: box.bottom }));
  const wish = line === null ? field.left + gap : line.right + gap;
  let best: { left: number; cost: number } | null = null;
  for (const { from, to } of freeStretches(Math.max(row.left, view.left) + 2, Math.min(row.right, view.right) - 2, taken)) {
    if (to - from < width) continue;
    const left = Math.min(Math.max(wish, from), to - width);
    // Behind goes before in front of it, and inside the field goes before anywhere else.
    const cost = Math.abs(left - wish) + (left < wish ? 24 : 0) + (left < field.left || left + width > field.right ? 60 : 0);
    if (best === null || cost < best.cost) best = { left, cost };
  }
  if (best === null) return null;
  const { left } = best;
  return { left, top, height: mark, tie: tieOf(left, width, line, field, [...own, ...others]) };
}

/**
 * A place under or above a wide control (an input box that fills its cell), where the mark hangs in the space between two rows:
 * there it cannot be taken for the neighbour's, as it could in the next gap of the row.
 * @param own text and controls of the field
 * @param near all other text and controls of this row and of the rows before and after it
 */
export function hang({ field, own, view }: Surroundings, near: readonly Box[], width: number): Spot | null {
  const line = lastLine(own);
  if (line === null || line.right - line.left < wide) return null;
  const left = Math.max(view.left + 2, Math.min(line.right, field.right, view.right - 2) - width);
  for (const top of [line.bottom + 2, line.top - 2 - least]) {
    const box = { left, right: left + width, top, bottom: top + least };
    if (box.top < view.top || box.bottom > view.bottom || [...own, ...near].some((other) => overlap(other, box) !== null)) continue;
    return { left, top, height: least, tie: { kind: 'box', left: line.left - 2, top: line.top - 2, width: line.right - line.left + 4, height: height(line) + 4 } };
  }
  return null;
}

/** Whether a mark stands clear of its own field, so that it may be taken for a neighbour's. */
export function astray(spot: Spot, { field }: Surroundings, width: number): boolean {
  return spot.tie?.kind === 'box' && (spot.left >= field.right - 1 || spot.left + width <= field.left + 1);
}

/** The line or box that ties a mark to its field. */
export function tieOf(left: number, width: number, line: Box | null, field: Box, text: readonly Box[]): Spot['tie'] {
  const inside = left >= field.left - 1 && left + width <= field.right + 1;
  if (line === null && inside) return null;
  if (line !== null) {
    const behind = left >= line.right;
    const between = behind ? { left: line.right, right: left } : { left: left + width, right: line.left };
    const crossed = text.some((box) => box.left < between.right - 1 && box.right > between.left + 1 && box.bottom > line.top && box.top < line.bottom);
    if (!crossed && between.right - between.left <= 48) {
      const [from, to] = behind ? [line.left, left] : [left + width, line.right];
      return { kind: 'line', left: from, top: line.bottom + 1, width: to - from, height: 0 };
    }
  }
  const box = line ?? field;
  return { kind: 'box', left: box.left - 3, top: box.top - 2, width: box.right - box.left + 6, height: height(box) + 4 };
}

/** The part of two boxes that both have; null when they do not meet. */
export function overlap(a: Box, b: Box): Box | null {
  const both = { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };
  return both.right > both.left && both.bottom > both.top ? both : null;
}

/** Width that a mark needs for its label ("3", "12 +1"): shape, padding and the widest digits of the system fonts. */
export function markWidth(label: string): number {
  return Math.ceil(33 + label.length * 8.4);
}
