import type { ItemState, Office } from './item';
import { itemOf } from './items';
import type { ItemStatus } from './states';

/** Needs nothing from anybody now: done, not for this school, not yet, or waiting until she happens to come back ("None of the three is hers to do"). */
const atRest: readonly ItemState[] = ['hulp', 'nvt', 'later', 'opgeslagen', 'bevestigd-na-herladen', 'bevestigd-latere-dag', 'klaar'];

const offices: readonly Office[] = ['ICT', 'LAS-beheerder', 'leerkracht', 'directie', 'bestuur'];

/** Items of one office that are not done. */
export interface Remaining { readonly who: Office; readonly items: readonly ItemStatus[] }

/** Whether somebody still has something to do for this item. */
export function isRemaining(status: Pick<ItemStatus, 'state'>): boolean {
  return !atRest.includes(status.state);
}

/** What remains, by who acts, each in the order of the checklist; offices with nothing left are left out. */
export function remaining(states: readonly ItemStatus[]): Remaining[] {
  const open = states.filter(isRemaining);
  return offices.map((who) => ({ who, items: open.filter((status) => itemOf(status.id)?.who === who) })).filter((group) => group.items.length > 0);
}

/** Number for the icon: items that are hers (ICT) to do now (spec/product.md, Popup and side panel). The icon shows "9+" from 10 on, and nothing for 0. */
export function badgeCount(states: readonly ItemStatus[]): number {
  return states.filter((status) => isRemaining(status) && itemOf(status.id)?.who === 'ICT').length;
}
