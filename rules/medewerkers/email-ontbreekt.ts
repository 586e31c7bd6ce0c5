import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import { emailItem } from './email-item';
import { isStandardStandIn } from './name-kind';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Deze medewerker heeft geen e-mailadres',
  why: 'Zonder eigen e-mailadres kan iemand niet inloggen en geen nieuw wachtwoord aanvragen.',
  fix: ['Komt de medewerker uit het LAS? Vul het adres daar in; vraag dit de LAS-beheerder.', 'Met de hand toegevoegd? Vul het adres van school in Basispoort in en sla op.', 'Werkt de persoon hier niet meer? Verwijder de medewerker waar die is gemaakt.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This member of staff has no e-mail address',
  why: 'Without an address of their own nobody can log in or ask for a new password.',
  fix: ['Does the person come from the LAS? Enter the address there; ask the LAS administrator.', 'Added by hand? Enter the school address in Basispoort and save.', 'No longer working here? Remove the person where the account was made.'],
  when: afterOneNight.en,
};

/** No address, but for the stand-in accounts of Basispoort itself, which may have none. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/email-ontbreekt',
  page: 'medewerkers',
  items: ['PRIV-5', 'LAS-2'],
  weight: 'fout',
  checklist: 'Privacy, punt 5; LAS, punt 2',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['email'], leaveOut: isStandardStandIn }, (row) => {
    if (row.email.kind === 'unreadable') return row.email.text === '' ? 'unreadable' : null;
    if (row.email.kind === 'value') return null;
    // Without a name and an origin it may be a stand-in account.
    return row.herkomst === 'onbekend' && row.naam === '' ? 'unreadable' : { row, field: 'email', item: emailItem(row) };
  }),
};
