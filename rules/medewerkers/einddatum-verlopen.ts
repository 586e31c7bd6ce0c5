import type { Rule, RuleText } from '../rule';
import { longDate } from '../words/long-date';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'De einddatum is voorbij: {datum}',
  why: 'Deze medewerker is met de hand toegevoegd. Wie hier niet meer werkt, hoort geen toegang meer te hebben tot gegevens van leerlingen.',
  fix: ['Vraag na of deze persoon nog op school werkt.', 'Niet meer? Verwijder de medewerker in Basispoort.', 'Nog wel? Vul de nieuwe einddatum in en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'The end date has passed: {date}',
  why: 'This person was added by hand. Who no longer works here should have no access to data of pupils any more.',
  fix: ['Ask whether this person still works at the school.', 'No longer? Remove the member of staff in Basispoort.', 'Still here? Enter the new end date and save.'],
  when: afterOneNight.en,
};

/** Manual staff whose end date lies before today (spec/rules.md, medewerkers). */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/einddatum-verlopen',
  page: 'medewerkers',
  items: ['PRIV-4b'],
  weight: 'fout',
  checklist: 'Privacy, punt 4',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['einddatum'], handmatig: true }, (row) => {
    if (row.einddatum.kind === 'unreadable') return 'unreadable';
    if (row.einddatum.kind === 'empty' || row.einddatum.value >= known.today) return null;
    return { row, field: 'einddatum', detail: { datum: longDate(row.einddatum.value, 'nl'), date: longDate(row.einddatum.value, 'en') } };
  }),
};
