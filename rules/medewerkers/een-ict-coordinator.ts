import { nothing, type Rule, type RuleText } from '../rule';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { blocked, perRow } from './per-row';

const nl: RuleText = {
  title: 'Er is maar één ICT-coördinator',
  why: 'Is deze persoon ziek, weg of buitengesloten, dan kan niemand op school de instellingen van Basispoort aanpassen.',
  fix: ['Kies met de directie een tweede ICT-coördinator.', 'Geef die collega in Basispoort deze rol erbij en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'There is only one ICT coordinator',
  why: 'If this person is ill, gone or locked out, nobody at the school can change the settings of Basispoort.',
  fix: ['Choose a second ICT coordinator together with the head.', 'Give that colleague this role as well in Basispoort, and save.'],
  when: afterOneNight.en,
};

/** The complete list has exactly one ICT-coördinator. None found means that the role is not shown here: who looks at this page is one. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/een-ict-coordinator',
  page: 'medewerkers',
  items: ['MFA-1'],
  weight: 'tip',
  checklist: null,
  text: { nl, en },
  check: (page, known) => {
    const found = perRow(page, known, { columns: ['rol'] }, (row) => {
      if (row.rollen.kind === 'unreadable') return 'unreadable';
      return row.rollen.kind === 'value' && row.rollen.value.includes('ict-coordinator') ? { row, field: 'rol' } : null;
    });
    if (found.faults.length > 1) return nothing;
    // One or none for certain only when every row was read, and seen.
    if (!page.seen.complete) return blocked(page, ...found.reasons, 'incomplete');
    if (found.reasons.length > 0) return blocked(page, ...found.reasons);
    return found.faults.length === 1 ? found : blocked(page, 'not-shown');
  },
};
