import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { Draft } from '../entry';

/** A party that is known by name: its subject under the old and the new key. */
export interface CarryPair { readonly from: string; readonly to: string }

/** `school-year-started`, and what is carried over at once: parties of the notebook. The writer must give all of it the new round. */
export function recordRoundStart(_message: { readonly eventId: string; readonly round: string }, _standing: Standing, _pairs: readonly CarryPair[], _by: { readonly actor: Actor; readonly today: string }): Draft[] {
  throw new Error('being built');
}
