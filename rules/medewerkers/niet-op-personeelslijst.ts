import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import { isWholeName } from './naam';
import type { MedewerkersPage } from './page';
import { blocked, missingColumns, missingOrigin, perRow } from './per-row';
import { compareWithStaff } from './staff-list';

const nl: RuleText = {
  title: 'Deze medewerker staat niet op uw personeelslijst',
  why: 'Wie hier niet meer werkt, mag niet meer bij de gegevens van leerlingen. Deze persoon is met de hand toegevoegd en gaat niet vanzelf weg.',
  fix: ['Vraag de directie of deze persoon nog op school werkt.', 'Niet meer? Verwijder de medewerker in Basispoort.', 'Nog wel? Zet de naam op de lijst en vergelijk opnieuw, of zeg in het paneel dat dit niet klopt.'],
  when: afterOneNight.nl,
  variants: {
    las: {
      title: 'Deze medewerker staat niet in de lijst uit het LAS',
      why: 'Misschien werkt deze persoon hier niet meer. Het kan ook goed zijn: niet iedereen staat in het LAS.',
    },
  },
};
const en: RuleText = {
  title: 'This person is not on your staff list',
  why: 'Who no longer works here may not see data of pupils any more. This person was added by hand and does not go away by itself.',
  fix: ['Ask the head whether this person still works at the school.', 'No longer? Remove the member of staff in Basispoort.', 'Still here? Put the name on the list and compare again, or say in the panel that this is wrong.'],
  when: afterOneNight.en,
  variants: {
    las: {
      title: 'This person is not on the list from the LAS',
      why: 'Perhaps this person no longer works here. It can also be right: not everybody is in the LAS.',
    },
  },
};

/** Manual staff that a compared staff list does not hold. Certainly absent = fault; "may be the same person" = unreadable: look yourself. On a LAS list IB, RT and trainees do not stand. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/niet-op-personeelslijst',
  page: 'medewerkers',
  items: ['PRIV-4a'],
  weight: 'fout',
  checklist: 'Privacy, punt 3',
  text: { nl, en },
  check: (page, known) => {
    const list = known.staffList;
    if (list === null || list.names.every((name) => name.trim() === '')) return blocked(page, ...missingColumns(page, ['naam']), ...missingOrigin(page), 'no-answer');
    const fromLas = list.source === 'las';
    const compared = compareWithStaff(page.rows, list);
    return perRow(page, known, { columns: fromLas ? ['naam', 'rol'] : ['naam'], handmatig: true }, (row) => {
      if (!isWholeName(row.naam)) return 'unreadable';
      const likeness = compared(row);
      if (likeness === 'present') return null;
      if (fromLas && row.rollen.kind === 'unreadable') return 'unreadable';
      if (fromLas && row.rollen.kind === 'value' && row.rollen.value.some((rol) => rol === 'ib-rt' || rol === 'stagiair')) return null;
      if (likeness === 'doubt') return 'unreadable';
      return fromLas ? { row, field: 'naam', weight: 'let op', variant: 'las' } : { row, field: 'naam' };
    });
  },
};
