import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Deze persoon is leerkracht en stagiair tegelijk',
  why: 'Bij een uitgeverij is gezien dat iemand met deze twee rollen niet meer bij het lesmateriaal kon.',
  fix: ['Vraag welke rol bij deze persoon hoort.', 'Haal de andere rol weg en sla op.', 'Kloppen beide rollen? Zeg dat dan in het paneel.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This person is teacher and trainee at once',
  why: 'At a publisher it has been seen that somebody with these two roles could no longer reach the lesson material.',
  fix: ['Ask which role belongs to this person.', 'Take the other role away and save.', 'Are both roles right? Then say so in the panel.'],
  when: afterOneNight.en,
};

/** Both roles on one person: seen to break access at a supplier (research/basispoort-facts.md, 4.4). */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/rol-leerkracht-en-stagiair',
  page: 'medewerkers',
  items: ['FAQ-7'],
  weight: 'let op',
  checklist: null,
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['rol'] }, (row) => {
    if (row.rollen.kind === 'unreadable') return 'unreadable';
    return row.rollen.kind === 'value' && row.rollen.value.includes('leerkracht') && row.rollen.value.includes('stagiair') ? { row, field: 'rol' } : null;
  }),
};
