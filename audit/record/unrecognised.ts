import type { PageObservation } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';
import { draft } from './draft';
import { isSameLook, observed } from './page-checked';

/**
 * A page that is no longer recognised where its kind was before (spec/audit.md): a `page-checked` of that kind, incomplete, all its rules *cannot tell*.
 * Nothing when the kind was never seen in this round, or when the same was told today.
 * @param rules ids of all rules of that kind
 * @param content keyed text of an empty page model (`Keyring.textOf('content', '')`)
 */
export function recordUnrecognised(message: { readonly eventId: string; readonly page: LoggedKind; readonly document: string }, standing: Standing, rules: readonly string[], content: string, today: string): Draft[] {
  const page = standing.pages[message.page];
  if (page === undefined) return [];
  const seen: PageObservation = {
    rowsSeen: 0, rowsClaimed: null, complete: false, confidence: 0, why: ['not-recognised'], document: message.document, content, seen: null,
    rules: Object.fromEntries(rules.map((rule) => [rule, { verdict: 'cannot-tell', faults: 0, why: 'not-recognised' }])),
  };
  if (isSameLook(page.last, seen, today)) return [];
  return [draft(message.eventId, 'page-checked', { page: message.page, observation: observed(seen) })];
}
