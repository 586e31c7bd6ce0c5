import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { AnswerMessage } from '@/rules/message/desk';
import type { Recorded } from './draft';
import type { KeyedAbout } from './keyed';

/** One answer for one or several rows, for a page (`rest-niet-in-gebruik`), or for the LAS supplier (`field` is `las-leverancier`). */
export function recordAnswer(_message: AnswerMessage, _standing: Standing, _keyed: readonly KeyedAbout[], _by: { readonly actor: Actor; readonly today: string }): Recorded {
  throw new Error('being built');
}
