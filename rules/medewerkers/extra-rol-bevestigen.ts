import type { Rule, RuleText } from '../rule';
import { rowKnown } from '../known';
import { afterOneNight } from './guidance';
import { isStandardStandIn } from './name-kind';
import type { MedewerkersPage, Rol } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Klopt de extra rol van deze medewerker nog?',
  why: 'De rollen IB’er, RT’er, invalkracht en stagiair komen niet uit het LAS. Zij blijven staan tot iemand ze weghaalt, en een IB’er ziet alle groepen.',
  fix: ['Vraag of deze persoon de rol nog heeft.', 'Klopt het? Zeg dat in het paneel.', 'Klopt het niet? Haal de rol weg in Basispoort en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'Is this person\'s extra role still right?',
  why: 'The roles of IB, RT, stand-in and trainee do not come from the LAS. They stay until someone takes them away, and an IB teacher sees all groups.',
  fix: ['Ask whether this person still has the role.', 'Is it right? Say so in the panel.', 'Is it wrong? Take the role away in Basispoort and save.'],
  when: afterOneNight.en,
};

const extra: readonly Rol[] = ['ib-rt', 'inval', 'stagiair'];

/** IB, RT, stand-in or trainee role not confirmed in this round: one question per row. The stand-in accounts of Basispoort itself are left out. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/extra-rol-bevestigen',
  page: 'medewerkers',
  items: ['FAQ-7'],
  weight: 'vraag',
  checklist: 'Veelgestelde vragen, vraag 7',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['rol'], leaveOut: isStandardStandIn }, (row) => {
    if (row.rollen.kind === 'unreadable') return 'unreadable';
    if (row.rollen.kind === 'empty' || !row.rollen.value.some((rol) => extra.includes(rol))) return null;
    if (row.identity === null) return 'same-name';
    return rowKnown(known, row.identity).answers.includes('rol-klopt') ? null : { row, field: 'rol' };
  }),
};
