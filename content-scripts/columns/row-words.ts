import type { ReadCell, ReadRow } from '../read/list';
import { squash } from '../read/text';

/** What rows said when they were read, to be compared with what they say when a mark is put beside them. */
export interface RowWords {
  /** Whether the row (counted from 0) is the same person, party or number still. */
  stand(row: number): boolean;
}

/** A typed value is no text of the cell. */
const valueOf = (control: Element | null): string | null => (control !== null && /^(input|textarea|select)$/.test(control.localName) && !/^(checkbox|radio|password)$/.test(control.getAttribute('type') ?? '') ? (control as HTMLInputElement).value : null);

/**
 * Remembers the words of rows. A virtual list fills the same nodes with other people while she scrolls; until it is read anew no mark may stand there.
 * @param naming the cells that say whose row it is; no other is looked at, for a row may hold secrets too
 */
export function rowWords(rows: readonly ReadRow[], naming: (row: ReadRow) => readonly ReadCell[]): RowWords {
  const open = (row: ReadRow): readonly ReadCell[] => naming(row).filter(({ secret }) => !secret);
  const kept = rows.map((row) => open(row).map(({ element }) => element?.textContent ?? null));
  return {
    stand(at): boolean {
      const row = rows[at];
      if (row === undefined || !row.element.isConnected) return false;
      return open(row).every((cell, nth) => {
        const value = valueOf(cell.control);
        if (value !== null) return cell.text === '' || squash(value).includes(cell.text);
        if (cell.element === null) return true;
        if (!cell.element.isConnected) return false;
        const now = cell.element.textContent ?? '';
        return now === kept[at]?.[nth] || (cell.text !== '' && squash(now).includes(cell.text));
      });
    },
  };
}
