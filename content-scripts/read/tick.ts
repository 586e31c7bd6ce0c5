import type { Tick } from '@/rules/seen';
import { saidBy, saidByName } from '@/rules/words/tick-words';
import { readCell } from './cell';
import { controlKind } from './control';
import type { ReadCell } from './list';

/** The tick that an element is or holds; null when there is none. Not recognised is `unreadable`, never `no`. */
export function readTick(element: Element): Tick | null {
  return readCell(element).tick;
}

/** A cross and the like: as a text, or as the name of a picture. */
const isDoubtful = (cell: ReadCell | null): boolean => cell !== null && (cell.control === null ? saidBy(cell.text) === 'doubtful' : cell.tick === 'unreadable' && controlKind(cell.control) === 'none' && saidByName(cell.text || cell.name) === 'doubtful');
const isMark = (cell: ReadCell): boolean => cell.tick !== null || cell.mark === 'drawn';

/**
 * A column's ticks, cell by cell (null: no tick there). In a column of marks or empty cells only, with at least one of each, empty is `no`;
 * marks drawn by CSS alone are `unreadable`, and then so are the empty ones (spec/rules.md, Settled questions).
 * A cross is `no` where other cells of the column have a mark that clearly means yes; beside empty cells alone it may mean either.
 */
export function tickColumn(cells: readonly (ReadCell | null)[]): (Tick | null)[] {
  const present = cells.filter((cell) => cell !== null);
  const yes = present.some((cell) => cell.tick === 'yes');
  const no = present.some((cell) => cell.tick === 'no');
  const ticks = cells.map((cell): Tick | null => (isDoubtful(cell) ? (yes && !no ? 'no' : 'unreadable') : (cell?.tick ?? null)));
  const empties = present.filter((cell) => cell.mark === 'empty');
  if (empties.length === 0) return ticks;
  // Nothing at all in the whole column: what would have been drawn there is not known.
  if (empties.length === present.length) return cells.map((cell) => (cell === null ? null : 'unreadable'));
  if (!present.every((cell) => cell.mark === 'empty' || isMark(cell))) return ticks;
  const drawn = present.some((cell) => cell.mark === 'drawn' || cell.tick === 'unreadable' || isDoubtful(cell));
  // Boxes and switches say "no" themselves: an empty place among them is not a box that is off.
  const selfSaid = present.some((cell) => cell.control !== null && controlKind(cell.control) !== 'none');
  return cells.map((cell, at) => (cell?.mark === 'empty' ? (drawn || !yes || selfSaid ? 'unreadable' : 'no') : (ticks[at] ?? null)));
}
