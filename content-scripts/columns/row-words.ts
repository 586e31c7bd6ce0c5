import type { ReadCell, ReadRow } from '../read/list';
import { squash } from '../read/text';

/** What rows said when they were read, to be compared with what they say when a mark is put beside them. */
export interface RowWords {
  /** Whether the row (counted from 0) is the same person, party or number still. */
  stand(row: number): boolean;
}

const wordsOf = (element: Element): string => element.textContent ?? '';

/** A typed value is no text of the row. */
const valueOf = (control: Element | null): string | null => (control !== null && /^(input|textarea|select)$/.test(control.localName) && !/^(checkbox|radio|password)$/.test(control.getAttribute('type') ?? '') ? (control as HTMLInputElement).value : null);

const says = (cell: ReadCell, words: string): boolean => {
  if (cell.text === '') return true;
  const value = valueOf(cell.control);
  return words.includes(cell.text) || (value !== null && squash(value).includes(cell.text));
};

/**
 * Remembers the words of rows. A virtual list fills the same nodes with other people while she scrolls; until it is read anew no mark may stand there.
 * @param naming the cells that say whose row it is
 */
export function rowWords(rows: readonly ReadRow[], naming: (row: ReadRow) => readonly ReadCell[]): RowWords {
  const kept = rows.map((row) => wordsOf(row.element));
  return {
    stand(at): boolean {
      const row = rows[at];
      if (row === undefined || !row.element.isConnected) return false;
      const cells = naming(row);
      const now = wordsOf(row.element);
      const typed = cells.filter((cell) => valueOf(cell.control) !== null);
      if (now === kept[at]) return typed.every((cell) => says(cell, ''));
      return cells.length > 0 && cells.every((cell) => says(cell, squash(now)));
    },
  };
}
