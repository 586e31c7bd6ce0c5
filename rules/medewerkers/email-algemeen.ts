import type { Rule, RuleText } from '../rule';
import { isSharedBox } from './email';
import { afterOneNight } from './guidance';
import { emailItem } from './email-item';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Dit lijkt een gedeelde postbus',
  why: 'Wie de postbus leest, kan een nieuw wachtwoord aanvragen en als deze medewerker inloggen. Ieder hoort een eigen adres te hebben.',
  fix: ['Vraag wie deze postbus leest.', 'Vul een adres in dat alleen van deze medewerker is: in het LAS, of in Basispoort bij wie met de hand is toegevoegd.', 'Is het adres toch van één persoon? Zeg dat dan in het paneel.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This looks like a shared mailbox',
  why: 'Who reads the box can ask for a new password and log in as this person. Everyone should have an address of their own.',
  fix: ['Ask who reads this mailbox.', 'Enter an address that belongs to this person alone: in the LAS, or in Basispoort for who was added by hand.', 'Does one person read it after all? Then say so in the panel.'],
  when: afterOneNight.en,
};

/** A shared box (`info@`, `directie@`, `ib@`, …); which words: rules/words/shared-box-words.ts. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/email-algemeen',
  page: 'medewerkers',
  items: ['PRIV-5', 'LAS-2'],
  weight: 'let op',
  checklist: 'Privacy, punt 5; LAS, punt 2',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['email'] }, (row) => {
    if (row.email.kind === 'empty') return null;
    if (row.email.kind === 'unreadable') return 'unreadable';
    return isSharedBox(row.email.value) ? { row, field: 'email', item: emailItem(row) } : null;
  }),
};
