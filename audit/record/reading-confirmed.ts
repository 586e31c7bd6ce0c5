import type { Actor } from '@/rules/checklist/fact';
import { confirmedBy } from '@/rules/checklist/fold-page-checked';
import type { Standing } from '@/rules/checklist/standing';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';
import { draft } from './draft';

/**
 * Her answer to *Klopt wat ik lees?*: keyed columns, and `ja` or `nee`.
 * @param columns `Keyed.columns` of the look she answers for
 */
export function recordReadingConfirmed(message: { readonly eventId: string; readonly page: LoggedKind; readonly answer: 'ja' | 'nee' }, columns: string, by: Actor): Draft[] {
  return [draft(message.eventId, 'reading-confirmed', { actor: by, page: message.page, class: 'observed-and-decided', observation: { field: columns, before: null, after: message.answer } })];
}

/** Her answer that stands for a page kind; also where no look at it was recorded yet (a page that she pointed at is confirmed first). */
export function confirmedReading(standing: Standing, page: LoggedKind): ReturnType<typeof confirmedBy> {
  return standing.pages[page]?.confirmed ?? confirmedBy(standing.given.readings[page]);
}
