import type { ItemId, ItemState } from '@/rules/checklist/item';
import type { EvidenceClass } from '@/rules/checklist/fact';
import { loggedKinds } from '@/rules/page-kind';
import { isObject } from './open-file';
import type { ReadEntry } from './read-entries';
import type { Completeness } from '@/rules/message/verify-report';
import { type Look, lookDay, neverLooked, nextLook } from './next-look';

/** States of items as folded, as far as completeness needs them. */
export interface FoldedItem { readonly id: ItemId; readonly state: ItemState; readonly class: EvidenceClass | null }

/**
 * What was never looked at, in the round of the last entry (audit/format.md, step 12).
 * @param items null where the states were not folded
 */
export function completenessOf(chain: readonly ReadEntry[], items: readonly FoldedItem[] | null): Completeness {
  const round = chain.at(-1)?.entry.round ?? null;
  const looks = new Map<unknown, Look>();
  if (typeof round === 'string') for (const { entry } of chain) {
    if (entry.type === 'page-checked' && entry.round === round && isObject(entry.observation)) looks.set(entry.page, nextLook(looks.get(entry.page), entry));
  }
  const pages = loggedKinds.map((page) => {
    const last = looks.get(page) ?? neverLooked;
    return { page, look: last.look, on: lookDay(last) };
  });
  return { round: typeof round === 'string' ? round : null, pages, items: items && itemsOf(items) };
}

const settled: readonly ItemState[] = ['klaar', 'gemeld-namens', 'bevestigd-na-herladen', 'bevestigd-latere-dag'];

function itemsOf(items: readonly FoldedItem[]): NonNullable<Completeness['items']> {
  return {
    never: items.filter(({ state }) => state === 'niet-bekeken' || state === 'niet-te-beoordelen').map(({ id }) => id),
    declared: items.filter((one) => one.class === 'declared' && settled.includes(one.state)).map(({ id }) => id),
  };
}
