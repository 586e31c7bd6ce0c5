import type { Office } from './item';
import type { ItemStatus } from './states';

/** What remains, by who acts, in the order of the checklist. */
export function remaining(_states: readonly ItemStatus[]): { readonly who: Office; readonly items: readonly ItemStatus[] }[] {
  throw new Error('being built');
}

/** Number for the icon: items that are hers (ICT) to do. */
export function badgeCount(_states: readonly ItemStatus[]): number {
  throw new Error('being built');
}
