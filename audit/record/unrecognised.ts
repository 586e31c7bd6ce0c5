import type { Standing } from '@/rules/checklist/standing';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';

/** A page that is no longer recognised where its kind was before. `rules`: ids of all rules of that kind. `content`: keyed, of an empty page model. */
export function recordUnrecognised(_message: { readonly eventId: string; readonly page: LoggedKind; readonly document: string }, _standing: Standing, _rules: readonly string[], _content: string, _today: string): Draft[] {
  throw new Error('being built');
}
