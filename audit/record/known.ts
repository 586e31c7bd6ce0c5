import type { Standing } from '@/rules/checklist/standing';
import type { Known } from '@/rules/known';
import type { LoggedKind } from '@/rules/page-kind';
import type { Keyed } from './keyed';

/** What the background adds itself is left out: situation with typed lists, staff list. */
export type KnownParts = Pick<Known, 'today' | 'schoolYearEnd' | 'round' | 'rows' | 'fields' | 'lookedBefore' | 'confirmed'>;

/** The part of `ask` that this needs. `fields` of the ask: page fields, name → identity text (profiel) or enum (beheer). */
export interface Asked {
  readonly page: LoggedKind;
  readonly document: string;
  readonly rows: readonly { readonly identity: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly fields: Readonly<Record<string, string>>;
}

/** What the log knows of the rows that a page asks for. */
export function knownOf(_asked: Asked, _standing: Standing, _keyed: Keyed, _today: string): KnownParts {
  throw new Error('being built');
}
