import type { LoggedKind } from '../page-kind';

/** Ids of every line of the checklist, in its order (spec/product.md, The items). */
export const itemIds = [
  'PRIV-1', 'PRIV-2', 'PRIV-3', 'PRIV-4a', 'PRIV-4b', 'PRIV-5', 'PRIV-6', 'PRIV-7', 'HELP-1',
  'VO-1', 'VO-2', 'VO-3', 'VO-4', 'VO-5', 'MFA-1', 'MFA-2', 'MFA-3', 'ACC-1',
  'LAS-1', 'LAS-2', 'LAS-3', 'LAS-4', 'LAS-5', 'LAS-6', 'FUS-0', 'FUS-1', 'FUS-2', 'FUS-3',
  'FAQ-1', 'FAQ-3', 'FAQ-4', 'FAQ-7', 'FAQ-9', 'FAQ-10', 'FAQ-11', 'FAQ-13', 'FAQ-14', 'FAQ-15',
] as const;
export type ItemId = (typeof itemIds)[number];

/** O: the page shows it. B: the page shows or hints, a person decides. V: only a declaration can say it. H: help, always there, not counted. */
export type ItemKind = 'O' | 'B' | 'V' | 'H';

/** Who acts. */
export type Office = 'ICT' | 'LAS-beheerder' | 'leerkracht' | 'directie' | 'bestuur';

/** States of an item, ids as in exports, in the order in which the first that fits is taken. */
export const itemStates = ['hulp', 'nvt', 'later', 'aandacht', 'gewijzigd', 'opgeslagen', 'niet-te-beoordelen', 'niet-bekeken', 'gemeld-namens', 'bevestigd-na-herladen', 'bevestigd-latere-dag', 'klaar'] as const;
export type ItemState = (typeof itemStates)[number];

/** When an item counts at all; absent: always. */
export type ItemCondition = 'sluit' | 'fuseert' | 'alleen-brin' | 'administraties' | 'splitst';

/** One line of the checklist; its texts and dates are in the edition. */
export interface Item {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly who: Office;
  /** Pages that show it; empty when no page does. */
  readonly pages: readonly LoggedKind[];
  readonly condition?: ItemCondition;
}
