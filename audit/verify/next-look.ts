import { dayOf, type Fact } from '@/rules/checklist/fact';
import { utc } from './utc';

type Seen = Pick<Fact, 'observation' | 'recordedAt' | 'offset'>;

/** How far a page was looked at, and by which entry. */
export interface Look { readonly look: 'never' | 'incomplete' | 'complete'; readonly by: Seen | null }

/** Before the first look. */
export const neverLooked: Look = { look: 'never', by: null };

/**
 * The look of a page after one more `page-checked` (audit/format.md, step 12).
 * A later incomplete look does not undo a complete one; a page that was no longer recognised does (spec/product.md, States).
 */
export function nextLook(before: Look = neverLooked, fact: Seen): Look {
  if (fact.observation?.['complete'] === true) return { look: 'complete', by: fact };
  return before.look === 'complete' && !reasonsOf(fact).includes('not-recognised') ? before : { look: 'incomplete', by: fact };
}

/** The day of a look, null where there was none or its time is no time. */
export function lookDay({ by }: Look): string | null {
  return by === null || utc(by.recordedAt) === null || !Number.isSafeInteger(by.offset) ? null : dayOf(by);
}

/** Why a look was not complete; empty where it was. */
export function lookReasons({ look, by }: Look): readonly string[] {
  return look === 'incomplete' && by !== null ? reasonsOf(by) : [];
}

function reasonsOf(fact: Seen): string[] {
  const why = fact.observation?.['why'];
  return Array.isArray(why) ? why.filter((one) => typeof one === 'string') : [];
}
