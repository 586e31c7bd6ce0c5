import type { LoggedKind } from '@/rules/page-kind';
import { ipHeaders, medewerkerHeaders, partijHeaders, profielLabels, type HeaderWords } from '@/rules/words/header-words';

/** Words that a reader understands as this very setting, whatever else stands on the page (rules/beheer/setting.ts reads the level from them). */
const settings: Readonly<Record<string, string>> = {
  'mfa-ict': 'MFA voor ICT-coördinatoren',
  'mfa-school': 'MFA voor alle medewerkers',
  'las-koppeling': 'Koppeling',
  'las-uitwisseling': 'Uitwisseling',
  'laatste-uitwisseling': 'Laatste uitwisseling',
};

const headers: Readonly<Record<Exclude<LoggedKind, 'beheer'>, Readonly<Record<string, HeaderWords>>>> = {
  medewerkers: medewerkerHeaders, uitgeverijen: partijHeaders, netwerkleveranciers: partijHeaders, 'ip-nummers': ipHeaders, profiel: profielLabels,
};

/**
 * The plainest words for a column: put over what she pointed at, so that the reader of its page kind reads it like every page of that kind.
 * @returns null for a column that this page kind does not have
 */
export function canonicalWords(kind: LoggedKind, column: string): string | null {
  if (kind === 'beheer') return settings[column] ?? null;
  return headers[kind][column]?.names.find((name) => !name.includes('*')) ?? null;
}
