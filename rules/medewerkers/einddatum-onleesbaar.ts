import type { Rule, RuleText } from '../rule';
import { showDate } from '../words/date';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Dit is geen geldige einddatum: {tekst}',
  why: 'Een datum die niet bestaat of een woord in plaats van een datum kan geen account laten stoppen.',
  fix: ['Zoek op wat de laatste werkdag is.', 'Vul die in als dag-maand-jaar, bijvoorbeeld {voorbeeld}, en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This is no valid end date: {tekst}',
  why: 'A date that does not exist, or a word instead of a date, cannot make an account stop.',
  fix: ['Find out what the last working day is.', 'Enter it as day-month-year, for example {voorbeeld}, and save.'],
  when: afterOneNight.en,
};

/** Manual staff with a text that is no valid date. A cell that was not there to be read is unreadable, no fault. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/einddatum-onleesbaar',
  page: 'medewerkers',
  items: ['PRIV-4b'],
  weight: 'let op',
  checklist: 'Privacy, punt 4',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['einddatum'], handmatig: true }, (row) => {
    if (row.einddatum.kind !== 'unreadable') return null;
    const { text } = row.einddatum;
    return text === '' ? 'unreadable' : { row, field: 'einddatum', detail: { tekst: text, voorbeeld: showDate(known.schoolYearEnd) } };
  }),
};
