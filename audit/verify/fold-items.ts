import { foldAll } from '@/rules/checklist/fold-standing';
import { editionFor } from '@/rules/checklist/edition';
import type { ItemState } from '@/rules/checklist/item';
import { statesOf, type ItemStatus } from '@/rules/checklist/states';
import { dayIn } from '../desk/day';
import { isObject, type OpenedFile } from './open-file';
import type { ReadEntry } from './read-entries';
import type { Integrity } from '@/rules/message/verify-report';

/** States folded anew from the entries, and where the file says otherwise. */
export interface FoldedItems { readonly items: readonly ItemStatus[]; readonly differences: NonNullable<Integrity['items']> }

/**
 * Folds the entries of a file into the states of the items, with the day of the export as today, and compares them with what the file says.
 * Null when entries cannot be folded: then the chain has findings anyway.
 */
export function foldItems(file: OpenedFile, chain: readonly ReadEntry[]): FoldedItems | null {
  try {
    const standing = foldAll(chain.map(({ entry }) => entry));
    const items = statesOf(standing, dayIn({ wall: Date.parse(file.exportedAt) }), { edition: editionFor(standing.round ?? '').edition });
    const said = new Map(file.items.flatMap((one) => (isObject(one) ? [[one['id'], one['state']] as const] : [])));
    const differences = items.filter(({ id, state }) => said.get(id) !== state).map(({ id, state }) => ({ id, said: (said.get(id) ?? null) as ItemState | null, folded: state }));
    return { items, differences };
  } catch {
    return null;
  }
}
