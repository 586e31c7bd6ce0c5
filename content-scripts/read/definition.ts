import { align } from './align';
import { textCell } from './cell';
import type { Draft } from './draft';
import { noNotes } from './draft';
import { fold } from '@/rules/words/fold';
import type { ReadRow } from './list';
import { readPieces, type Piece } from './pieces';
import { squash } from './text';

const blank = { text: '', group: '', element: null };

/**
 * A `dl` as a list: one row for each term and its value, or, where the same terms come again, one row for each record.
 * Null when it holds fewer than two pairs.
 */
export function readDefinitions(list: Element): Draft | null {
  const pieces = readPieces(list).filter((piece) => piece.label !== null);
  if (pieces.length < 2) return null;
  const records = recordsOf(pieces);
  if (records.length > 1) {
    const aligned = align(records);
    const rows = aligned.rows.map((cells, at): ReadRow => ({ element: records[at]?.[0]?.element ?? list, cells, group: '', details: [], title: '' }));
    return { element: list, shape: 'cards', heads: aligned.heads, rows, title: '', notes: noNotes };
  }
  const rows = pieces.map((piece): ReadRow => ({ element: piece.element, cells: [textCell(squash(piece.label ?? ''), piece.element), piece.cell], group: '', details: [], title: piece.label ?? '' }));
  return { element: list, shape: 'definition', heads: [blank, blank], rows, title: '', notes: noNotes };
}

/** Records: each starts where the first term comes again. */
function recordsOf(pieces: readonly Piece[]): Piece[][] {
  const first = fold(pieces[0]?.label ?? '');
  const records: Piece[][] = [];
  for (const piece of pieces) {
    if (fold(piece.label ?? '') === first) records.push([]);
    records.at(-1)?.push(piece);
  }
  return records;
}
