import { loggedKinds, type LoggedKind } from '../page-kind';
import type { Item, ItemCondition, ItemId, ItemKind, Office } from './item';

function item(id: ItemId, kind: ItemKind, who: Office, pages: readonly LoggedKind[] = [], condition?: ItemCondition): Item {
  return { id, kind, who, pages, ...(condition === undefined ? {} : { condition }) };
}

/**
 * Every line of the checklist as data, in its order (spec/product.md, The items: page, kind and who acts).
 * `pages` of help: where it is shown. Items that stand on "every" page have all of them.
 */
export const items: readonly Item[] = [
  item('PRIV-1', 'V', 'bestuur', [], 'sluit'),
  item('PRIV-2', 'B', 'ICT', ['uitgeverijen']),
  item('PRIV-3', 'B', 'ICT', ['netwerkleveranciers']),
  item('PRIV-4a', 'B', 'ICT', ['medewerkers']),
  item('PRIV-4b', 'B', 'ICT', ['medewerkers']),
  item('PRIV-5', 'B', 'ICT', ['medewerkers']),
  item('PRIV-6', 'B', 'ICT', ['ip-nummers']),
  item('PRIV-7', 'V', 'directie'),
  item('HELP-1', 'H', 'ICT', loggedKinds),
  item('VO-1', 'V', 'bestuur'),
  item('VO-2', 'V', 'bestuur'),
  item('VO-3', 'V', 'bestuur'),
  item('VO-4', 'V', 'bestuur'),
  item('VO-5', 'B', 'bestuur', ['uitgeverijen', 'netwerkleveranciers']),
  item('MFA-1', 'O', 'ICT', ['beheer']),
  item('MFA-2', 'B', 'ICT', ['beheer']),
  item('MFA-3', 'H', 'ICT'),
  item('ACC-1', 'B', 'ICT', ['medewerkers']),
  item('LAS-1', 'V', 'LAS-beheerder'),
  item('LAS-2', 'O', 'LAS-beheerder', ['medewerkers']),
  item('LAS-3', 'B', 'LAS-beheerder', ['profiel']),
  item('LAS-4', 'O', 'ICT', ['beheer']),
  item('LAS-5', 'V', 'LAS-beheerder'),
  item('LAS-6', 'B', 'LAS-beheerder', ['medewerkers']),
  item('FUS-0', 'V', 'bestuur', [], 'fuseert'),
  item('FUS-1', 'B', 'ICT', ['profiel'], 'alleen-brin'),
  item('FUS-2', 'B', 'ICT', ['beheer'], 'administraties'),
  item('FUS-3', 'V', 'ICT', [], 'splitst'),
  item('FAQ-1', 'H', 'ICT', ['medewerkers']),
  item('FAQ-3', 'O', 'ICT', ['medewerkers']),
  item('FAQ-4', 'V', 'ICT'),
  item('FAQ-7', 'B', 'ICT', ['medewerkers']),
  item('FAQ-9', 'B', 'ICT', ['profiel']),
  item('FAQ-10', 'V', 'ICT'),
  item('FAQ-11', 'H', 'leerkracht'),
  item('FAQ-13', 'B', 'ICT', ['profiel']),
  item('FAQ-14', 'H', 'ICT', loggedKinds),
  item('FAQ-15', 'H', 'ICT', loggedKinds),
];

const byId: ReadonlyMap<string, Item> = new Map(items.map((one) => [one.id, one]));

/** The item with this id; undefined for a text that is none. */
export function itemOf(id: string): Item | undefined {
  return byId.get(id);
}

/** Whether a text from a message or a file names an item. */
export function isItemId(id: string): id is ItemId {
  return byId.has(id);
}
