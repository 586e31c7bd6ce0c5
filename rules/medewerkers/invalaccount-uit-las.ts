import type { Rule, RuleText } from '../rule';
import { throughLas } from './guidance';
import { isStandardStandIn, nameKindOf } from './name-kind';
import type { MedewerkersPage } from './page';
import { blocked, missingColumns, missingOrigin, perRow } from './per-row';

const nl: RuleText = {
  title: 'Dit is een invalaccount uit het LAS',
  why: 'Zo’n account zonder naam van een persoon mag niet van de privacywet, en het werkt pas een dag later. Basispoort heeft voor iedere groep zelf al een invalaccount, dat meteen werkt.',
  fix: ['Laat de LAS-beheerder dit account in het LAS verwijderen.', 'Valt er iemand in? Zoek het invalaccount van die groep in Basispoort.', 'Activeer dat met het e-mailadres van de invaller.'],
  when: throughLas.nl,
};
const en: RuleText = {
  title: 'This is a stand-in account from the LAS',
  why: 'Privacy law does not allow such an account without a person\'s name, and it works only a day later. Basispoort already has a stand-in account for every group, which works at once.',
  fix: ['Let the LAS administrator remove this account in the LAS.', 'Is someone standing in? Look for the stand-in account of that group in Basispoort.', 'Activate that one with the stand-in\'s e-mail address.'],
  when: throughLas.en,
};

/** Origin LAS and a name that says stand-in as a word. The stand-in accounts of Basispoort itself are what should be used. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/invalaccount-uit-las',
  page: 'medewerkers',
  items: ['FAQ-3'],
  weight: 'fout',
  checklist: 'Veelgestelde vragen, vraag 3',
  text: { nl, en },
  check: (page, known) => {
    const missing = [...missingColumns(page, ['naam']), ...missingOrigin(page)];
    if (missing.length > 0) return blocked(page, ...missing);
    return perRow(page, known, { columns: ['naam'], fields: ['herkomst'], leaveOut: isStandardStandIn }, (row) => {
      const { kind, standIn } = nameKindOf(row);
      if (kind === 'unknown') return row.herkomst === 'handmatig' ? null : 'unreadable';
      return standIn && row.herkomst === 'las' ? { row, field: 'naam' } : null;
    });
  },
};
