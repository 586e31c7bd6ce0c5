import { rowKnown, type Known } from './known';
import type { Row } from './seen';

/**
 * Whether she changed one of these fields and no newly loaded document has shown it yet: such a field is no proof of anything
 * (spec/product.md, *Edited is not repaired*); rules answer `not-saved` for it.
 * A row that she took away (`row`) counts for every field.
 */
export function isChanged(row: Row, fields: readonly string[], known: Known): boolean {
  if (row.edited.includes('row') || fields.some((field) => row.edited.includes(field))) return true;
  const { underWay } = rowKnown(known, row.identity);
  return underWay !== null && (underWay.field === 'row' || fields.includes(underWay.field));
}
