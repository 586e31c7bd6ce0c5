import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Deze stagiair heeft geen einddatum',
  why: 'Een stage duurt meestal een paar maanden. Zonder einddatum houdt de stagiair daarna toegang.',
  fix: ['Zoek op wanneer de stage stopt.', 'Vul die dag in als einddatum en sla op.', 'Is de stage al voorbij? Verwijder de medewerker.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This trainee has no end date',
  why: 'A traineeship mostly lasts a few months. Without an end date the trainee keeps access afterwards.',
  fix: ['Find out when the traineeship ends.', 'Enter that day as end date and save.', 'Is it over already? Remove the member of staff.'],
  when: afterOneNight.en,
};

/** Role trainee and an empty end date, whatever the origin. A row with a text as end date does not need its role to be read. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/stagiair-zonder-einddatum',
  page: 'medewerkers',
  items: ['PRIV-4b'],
  weight: 'let op',
  checklist: null,
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['rol', 'einddatum'] }, (row) => {
    const { einddatum, rollen } = row;
    const unseen = einddatum.kind === 'unreadable' && einddatum.text === '';
    if (einddatum.kind !== 'empty' && !unseen) return null;
    if (rollen.kind === 'unreadable') return 'unreadable';
    if (rollen.kind === 'empty' || !rollen.value.includes('stagiair')) return null;
    return unseen ? 'unreadable' : { row, field: 'einddatum' };
  }),
};
