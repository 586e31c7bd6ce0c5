import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Er is geen einddatum ingevuld',
  why: 'Een account dat met de hand is gemaakt, stopt niet vanzelf. Met een einddatum kan niemand dat vergeten.',
  fix: ['Vul als einddatum de laatste werkdag in, of het eind van dit schooljaar, en sla op.', 'Mag de einddatum leeg blijven? Zeg dan in het paneel dat alles nog klopt.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'No end date has been entered',
  why: 'An account that was made by hand does not stop by itself. With an end date nobody can forget it.',
  fix: ['Enter the last working day as end date, or the end of this school year, and save.', 'May it stay empty? Then say in the panel that everything is still right.'],
  when: afterOneNight.en,
};

/** Manual staff without an end date. A cell that holds a text is not empty; one that was not there to be read is no proof. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/einddatum-ontbreekt',
  page: 'medewerkers',
  items: ['PRIV-4b'],
  weight: 'let op',
  checklist: null,
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['einddatum'], handmatig: true }, (row) => {
    if (row.einddatum.kind === 'empty') return { row, field: 'einddatum' };
    return row.einddatum.kind === 'unreadable' && row.einddatum.text === '' ? 'unreadable' : null;
  }),
};
