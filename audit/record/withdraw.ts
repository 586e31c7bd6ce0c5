import type { Actor } from '@/rules/checklist/fact';
import type { ItemId } from '@/rules/checklist/item';
import type { Standing } from '@/rules/checklist/standing';
import { loggedKinds, type LoggedKind } from '@/rules/page-kind';
import { draft, numbered, type Recorded } from './draft';

/** Where the thing stands that is withdrawn. */
interface Place { readonly subject: string | null; readonly page: LoggedKind | null; readonly item: ItemId | null; readonly rule: string | null }

const nowhere: Place = { subject: null, page: null, item: null, rule: null };

/** Finds what an entry gave, as far as it still stands; null when nothing of it does. */
export function placeOf(eventId: string, standing: Standing): Place | null {
  const is = (one: { readonly eventId: string }): boolean => one.eventId === eventId;
  for (const [subject, row] of Object.entries(standing.rows)) {
    const answer = row.history.find(is);
    const exception = row.exceptions.find(is);
    if (answer !== undefined || exception !== undefined || row.gezien.some(is)) return { subject, page: row.page, item: answer?.item ?? null, rule: answer?.rule ?? exception?.rule ?? null };
  }
  for (const [item, all] of [...Object.entries(standing.given.declarations), ...Object.entries(standing.given.itemExceptions)]) if (all.some(is)) return { ...nowhere, item: item as ItemId };
  for (const [page, all] of Object.entries(standing.given.readings)) if (all.some(is)) return { ...nowhere, page: page as LoggedKind };
  if (Object.values(standing.given.situation).some((all) => all.some(is))) return nowhere;
  for (const page of loggedKinds) {
    const answer = standing.pageAnswers[page]?.find(is);
    if (answer !== undefined) return { ...nowhere, page, item: answer.item, rule: answer.rule };
  }
  const exception = standing.pageExceptions.find(is);
  if (exception !== undefined) return { ...nowhere, rule: exception.rule };
  const solved = standing.solved.find(is);
  if (solved !== undefined) return { subject: solved.fault.subject, page: solved.fault.page, item: solved.fault.item, rule: solved.fault.rule };
  return Object.values(standing.fields).some((field) => field.gezien.some(is)) ? nowhere : null;
}

/**
 * Takes earlier answers, declarations, exceptions, confirmations or answers about the school back: a `decision` `ingetrokken` each.
 * All or nothing: `not-known` where one of them no longer stands.
 */
export function recordWithdraw(message: { readonly eventId: string; readonly withdrawn: readonly string[] }, standing: Standing, by: Actor): Recorded {
  const places = message.withdrawn.map((eventId) => placeOf(eventId, standing));
  const missing = places.findIndex((place) => place === null);
  if (missing >= 0 || places.length === 0) return { ok: false, code: 'not-known', about: missing < 0 ? null : missing };
  const drafts = places.map((place, at) => draft('', 'decision', {
    actor: by, ...(place ?? nowhere), class: 'observed-and-decided', reason: 'ingetrokken', observation: { field: null, before: message.withdrawn[at] ?? null, after: null },
  }));
  return { ok: true, drafts: numbered(message.eventId, drafts) };
}
