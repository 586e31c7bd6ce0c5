import type { Rule, RuleText } from '../rule';
import { longDate } from '../words/long-date';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'De einddatum ligt na dit schooljaar: {datum}',
  why: 'Het schooljaar loopt tot en met {grens}. Met een einddatum binnen het schooljaar kijkt u ieder jaar opnieuw of iemand nog op school werkt.',
  fix: ['Vraag na of deze persoon na {grens} nog op school werkt.', 'Niet zeker? Zet de einddatum op {grens} en sla op.', 'Klopt de datum? Zeg dat dan in het paneel.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'The end date lies after this school year: {date}',
  why: 'The school year ends on {limit}. With an end date within the school year you check every year whether someone still works here.',
  fix: ['Ask whether this person still works at the school after {limit}.', 'Not certain? Set the end date to {limit} and save.', 'Is the date right? Then say so in the panel.'],
  when: afterOneNight.en,
};

/** Manual staff whose end date lies after the 31 July that closes the round's school year. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/einddatum-na-schooljaar',
  page: 'medewerkers',
  items: ['PRIV-4b'],
  weight: 'let op',
  checklist: null,
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['einddatum'], handmatig: true }, (row) => {
    if (row.einddatum.kind === 'unreadable') return 'unreadable';
    if (row.einddatum.kind === 'empty' || row.einddatum.value <= known.schoolYearEnd) return null;
    const { value } = row.einddatum;
    const end = known.schoolYearEnd;
    return { row, field: 'einddatum', detail: { datum: longDate(value, 'nl'), date: longDate(value, 'en'), grens: longDate(end, 'nl'), limit: longDate(end, 'en') } };
  }),
};
