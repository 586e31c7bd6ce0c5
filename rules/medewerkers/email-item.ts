import type { ItemId } from '../checklist/item';
import type { Medewerker } from './page';

/** Who must act on an address: PRIV-5 for manual staff, else LAS-2 (spec/rules.md, medewerkers, Items). */
export function emailItem(row: Medewerker): ItemId {
  return row.herkomst === 'handmatig' ? 'PRIV-5' : 'LAS-2';
}
