import { isChanged } from '../changed';
import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import { emailItem } from './email-item';
import type { Medewerker, MedewerkersPage } from './page';
import { amongAll, perRow, touchedRows } from './per-row';

const nl: RuleText = {
  title: 'Dit e-mailadres staat bij {aantal} medewerkers',
  why: 'Basispoort herkent iemand aan het e-mailadres. Delen twee mensen een adres, dan werkt het inloggen niet goed.',
  fix: ['Zoek uit van wie dit adres is.', 'Geef de ander een eigen adres van school: in het LAS, of in Basispoort bij wie met de hand is toegevoegd.', 'Gaat het om dezelfde persoon? Verwijder het account dat te veel is.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This e-mail address stands with {aantal} members of staff',
  why: 'Basispoort knows a person by the e-mail address. If two people share one, logging in does not work well.',
  fix: ['Find out whose address this is.', 'Give the other person a school address of their own: in the LAS, or in Basispoort for who was added by hand.', 'Is it one and the same person? Remove the account that is too many.'],
  when: afterOneNight.en,
};

/** The address for comparison; null for a text that is none ("onbekend" twice is not one address twice). */
function addressOf(row: Medewerker): string | null {
  return row.email.kind === 'value' && row.email.value.includes('@') ? row.email.value.toLowerCase() : null;
}

/** The same address, case aside, on two or more rows: a fault on each. A row she changed is no partner. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/email-dubbel',
  page: 'medewerkers',
  items: ['PRIV-5', 'LAS-2'],
  weight: 'fout',
  checklist: 'Privacy, punt 5; LAS, punt 2',
  text: { nl, en },
  check: (page, known) => {
    const changed = touchedRows(page, known);
    const counts = new Map<string, number>();
    let shared = false;
    for (const row of page.rows) {
      const address = addressOf(row);
      if (address === null || (changed.has(row) && isChanged(row, ['email'], known))) continue;
      const times = (counts.get(address) ?? 0) + 1;
      counts.set(address, times);
      shared ||= times > 1;
    }
    return amongAll(page, perRow(page, known, { columns: ['email'] }, (row) => {
      if (row.email.kind === 'unreadable') return 'unreadable';
      const times = shared ? (counts.get(addressOf(row) ?? '') ?? 0) : 0;
      return times < 2 ? null : { row, field: 'email', item: emailItem(row), detail: { aantal: String(times) } };
    }));
  },
};
