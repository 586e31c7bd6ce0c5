import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { QuestionId } from '@/rules/situation/situation';
import type { Draft } from '../entry';

/** An answer about the school. `choice`: the id of a choice, an ISO date, the count of what she typed, or `overgeslagen`; never the typed text itself. */
export function recordSituation(_message: { readonly eventId: string; readonly question: QuestionId; readonly choice: string }, _standing: Standing, _by: Actor): Draft[] {
  throw new Error('being built');
}
