import type { Actor } from '@/rules/checklist/fact';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';

/** Her answer to *Klopt wat ik lees?*. `columns`: `Keyed.columns` of the look she answers for. */
export function recordReadingConfirmed(_message: { readonly eventId: string; readonly page: LoggedKind; readonly answer: 'ja' | 'nee' }, _columns: string, _by: Actor): Draft[] {
  throw new Error('being built');
}
