import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { QuestionId } from '@/rules/situation/situation';
import type { Draft } from '../entry';
import { draft } from './draft';

/**
 * An answer about the school; the same answer again adds nothing.
 * @param message `choice`: the id of a choice, an ISO date, the count of what she typed ("3"), or `overgeslagen`; never the typed text itself (spec/audit.md, `situation-changed`)
 */
export function recordSituation(message: { readonly eventId: string; readonly question: QuestionId; readonly choice: string }, standing: Standing, by: Actor): Draft[] {
  const before = standing.situation[message.question]?.choice ?? null;
  // A list may be another one of the same length: a count is told each time.
  if (before === message.choice && !/^\d+$/.test(message.choice)) return [];
  return [draft(message.eventId, 'situation-changed', { actor: by, class: 'declared', observation: { field: message.question, before, after: message.choice } })];
}
