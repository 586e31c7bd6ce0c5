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
  const boxed = new Map(keys.map((key) => [key, boxLabel(all.map((row) => row.get(key)))]));
  return {
    heads: keys.map((key) => ({ ...(columns.get(key)?.head ?? { group: '', element: null }), text: boxed.get(key) || (columns.get(key)?.head.text ?? '') })),
    rows: all.map((row) => keys.map((key) => {
      const cell = row.get(key)?.cell ?? null;
      return cell && boxed.get(key) ? { ...cell, text: '' } : cell;
    })),
  };
}

/** The words of a box that are the same in every block name the column ("Actief"); empty when they differ, and so name the row. */
function boxLabel(pieces: readonly (Piece | undefined)[]): string {
  const met = pieces.filter((piece) => piece !== undefined);
  const [first] = met;
  const words = first?.cell.text ?? '';
  return met.length > 1 && met.every((piece) => piece.label === null && piece.cell.control !== null && piece.cell.tick !== null && piece.cell.text === words) ? words : '';
}

/**
 * Ways that hold labels though nothing in the markup says so: the same words in every block, each followed by a value of another way
 * beside it, several of them in a block (or emphasised). Buttons, headings and values that happen to be equal are none.
 */
export function constantWays(blocks: readonly (readonly Piece[])[]): Set<string> {
  const met = new Map<string, Met>();
  blocks.forEach((pieces, block) => pieces.forEach((piece, at) => {
    if (piece.label !== null || piece.action) return;
    const way = met.get(piece.way) ?? { texts: new Set(), times: 0, blocks: new Set(), sound: true };
    met.set(piece.way, way);
    const next = pieces[at + 1];
    way.times += 1;
    way.texts.add(piece.cell.text);
    way.blocks.add(block);
    way.sound &&= isLabelLike(piece) && next !== undefined && next.label === null && !next.action && next.way !== piece.way && isBeside(piece, next);
    way.emphasised ||= /^(label|strong|b|small|em|dfn)$/.test(piece.element.localName);
  }));
  const constant = new Set<string>();
  for (const [key, way] of met) {
    const each = way.times / way.blocks.size;
    if (way.sound && way.blocks.size > 1 && way.texts.size <= Math.ceil(each) && (each >= 2 || way.emphasised)) constant.add(key);
  }
  return constant;
}

interface Met {
  readonly texts: Set<string>;
  times: number;
  readonly blocks: Set<number>;
  sound: boolean;
  emphasised?: boolean;
}

const isLabelLike = (piece: Piece): boolean => !piece.heading && piece.cell.control === null && piece.cell.text.length <= 40 && /^\p{L}[^@\d]*$/u.test(piece.cell.text);

/** The next piece stands with it in one element, or in the element beside it. */
const isBeside = (piece: Piece, next: Piece): boolean => piece.element.parentElement !== null && piece.element.parentElement.contains(next.element);
