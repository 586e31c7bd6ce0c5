import { dayOf, type Fact } from '@/rules/checklist/fact';
import { utc } from './utc';

/** How far a page was looked at, and on which day. */
export interface Look { readonly look: 'never' | 'incomplete' | 'complete'; readonly on: string | null; readonly why: readonly string[] }

/** Before the first look. */
export const neverLooked: Look = { look: 'never', on: null, why: [] };

/**
 * The look of a page after one more `page-checked` (audit/format.md, step 12).
 * A later incomplete look does not undo a complete one; a page that was no longer recognised does (spec/product.md, States).
 */
export function nextLook(before: Look = neverLooked, fact: Pick<Fact, 'observation' | 'recordedAt' | 'offset'>): Look {
  const { complete, why } = (fact.observation ?? {}) as Readonly<Record<string, unknown>>;
  const reasons = Array.isArray(why) ? why.filter((one) => typeof one === 'string') : [];
  if (complete !== true && before.look === 'complete' && !reasons.includes('not-recognised')) return before;
  const on = utc(fact.recordedAt) === null || !Number.isSafeInteger(fact.offset) ? null : dayOf(fact);
  return { look: complete === true ? 'complete' : 'incomplete', on, why: complete === true ? [] : reasons };
}
