import type { Rule, RuleText } from '../rule';
import { isValidEmail } from './email';
import { afterOneNight } from './guidance';
import { emailItem } from './email-item';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Dit is geen geldig e-mailadres',
  why: 'Op een adres met een typefout komt geen bericht aan. De medewerker kan dan niet inloggen of een wachtwoord aanvragen.',
  fix: ['Zoek het goede adres op, bijvoorbeeld in een bericht van deze collega.', 'Komt de medewerker uit het LAS? Verbeter het daar; vraag dit de LAS-beheerder.', 'Met de hand toegevoegd? Verbeter het in Basispoort en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This is no valid e-mail address',
  why: 'No message arrives at an address with a typing error. The person then cannot log in or ask for a password.',
  fix: ['Find the right address, for example in a message from this colleague.', 'Does the person come from the LAS? Correct it there; ask the LAS administrator.', 'Added by hand? Correct it in Basispoort and save.'],
  when: afterOneNight.en,
};

/** Not a valid address by the HTML standard with a dot in the domain. Masked and cut addresses are unreadable, not invalid. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/email-ongeldig',
  page: 'medewerkers',
  items: ['PRIV-5', 'LAS-2'],
  weight: 'fout',
  checklist: 'Privacy, punt 5; LAS, punt 2',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['email'] }, (row) => {
    if (row.email.kind === 'unreadable') return 'unreadable';
    return row.email.kind === 'empty' || isValidEmail(row.email.value) ? null : { row, field: 'email', item: emailItem(row) };
  }),
};
