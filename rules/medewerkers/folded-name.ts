import { fold } from '../words/fold';
import type { Medewerker } from './page';

const names = new WeakMap<Medewerker, string>();

/** The folded name of a row, worked out once per row. */
export function foldedName(row: Medewerker): string {
  let name = names.get(row);
  if (name === undefined) names.set(row, (name = fold(row.naam)));
  return name;
}
