import { fold } from '@/rules/words/fold';
import type { HeadCell, ReadCell } from './list';
import type { Piece } from './pieces';

/** Blocks put into columns: labelled pieces by their label, others by their way through the block. */
export interface Aligned {
  readonly heads: readonly HeadCell[];
  readonly rows: readonly (readonly (ReadCell | null)[])[];
}

interface Column {
  readonly head: HeadCell;
  readonly labelled: boolean;
}

const keysOf = (pieces: readonly Piece[]): Map<string, Piece> => {
  const keys = new Map<string, Piece>();
  for (const piece of pieces) {
    const base = piece.label === null ? `W${piece.way}` : `L${fold(piece.label)}`;
    let key = base;
    for (let nth = 2; keys.has(key); nth += 1) key = `${base}\u001F${nth}`;
    keys.set(key, piece);
  }
  return keys;
};

/** Puts a block's new keys right after the one that comes before them there. */
function order(all: readonly Map<string, Piece>[]): string[] {
  const after = new Map<string | null, string[]>();
  const met = new Set<string>();
  for (const keys of all) {
    let before: string | null = null;
    for (const key of keys.keys()) {
      if (!met.has(key)) {
        met.add(key);
        const row = after.get(before) ?? [];
        row.push(key);
        after.set(before, row);
      }
      before = key;
    }
  }
  const ordered: string[] = [];
  const stack = [...(after.get(null) ?? [])].toReversed();
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    ordered.push(key);
    stack.push(...(after.get(key) ?? []).toReversed());
  }
  return ordered;
}

/** Columns from the pieces of all blocks. A block without a piece has null there: not shown is not empty. */
export function align(blocks: readonly (readonly Piece[])[]): Aligned {
  const all = blocks.map((pieces) => keysOf(pieces.filter((piece) => !piece.action || piece.label !== null)));
  const columns = new Map<string, Column>();
  for (const keys of all) {
    for (const [key, piece] of keys) {
      if (!columns.has(key)) columns.set(key, { head: { text: piece.label ?? '', group: '', element: piece.label === null ? null : piece.element }, labelled: piece.label !== null });
    }
  }
  const keys = order(all);
  return {
    heads: keys.map((key) => columns.get(key)?.head ?? { text: '', group: '', element: null }),
    rows: all.map((row) => keys.map((key) => row.get(key)?.cell ?? null)),
  };
}

/**
 * Ways that hold labels though nothing in the markup says so: the same words in every block, each followed by a value beside it, and
 * either in a pair of their own or one of several such ways.
 */
export function constantWays(blocks: readonly (readonly Piece[])[]): Set<string> {
  const texts = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  const paired = new Set<string>();
  for (const pieces of blocks) {
    pieces.forEach((piece, at) => {
      if (piece.label !== null || piece.action) return;
      const all = texts.get(piece.way) ?? new Set();
      all.add(isLabelLike(piece) ? piece.cell.text : `\u0000${at}`);
      texts.set(piece.way, all);
      seen.set(piece.way, (seen.get(piece.way) ?? 0) + 1);
      const next = pieces[at + 1];
      if (next && next.label === null && !next.action && isPair(piece, next)) paired.add(piece.way);
    });
  }
  const constant = new Set<string>();
  for (const [way, all] of texts) {
    const times = seen.get(way) ?? 0;
    const blocksWith = blocks.filter((pieces) => pieces.some((piece) => piece.way === way)).length;
    if (blocksWith < 2 || [...all].some((text) => text.startsWith('\u0000'))) continue;
    const perBlock = times / blocksWith;
    if (paired.has(way) && all.size <= Math.max(1, Math.ceil(perBlock)) && perBlock <= 40) constant.add(way);
  }
  return constant;
}

const isLabelLike = (piece: Piece): boolean => !piece.heading && piece.cell.control === null && piece.cell.text.length <= 40 && /^\p{L}[^@\d]*$/u.test(piece.cell.text);

/** Two pieces that stand together as the only ones of their element. */
const isPair = (piece: Piece, next: Piece): boolean => {
  const parent = piece.element.parentElement;
  return parent !== null && (parent === next.element.parentElement || parent.contains(next.element)) && (parent.childElementCount === 2 || piece.way !== next.way);
};
