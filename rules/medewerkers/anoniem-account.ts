import type { Rule, RuleText } from '../rule';
import { afterOneNight } from './guidance';
import { isStandardStandIn, nameKindOf } from './name-kind';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Dit lijkt een account zonder naam van een persoon',
  why: 'Van de privacywet moet duidelijk zijn wie met een account werkt. Een account dat ‘stagiair’ of ‘test’ heet, kan iedereen gebruiken.',
  fix: ['Vraag wie met dit account werkt.', 'Geef die persoon een account op eigen naam.', 'Verwijder daarna dit account, of laat de LAS-beheerder dat doen als het uit het LAS komt.', 'Is het toch een persoon? Zeg dan in het paneel dat dit niet klopt.'],
  when: afterOneNight.nl,
  variants: {
    inval: {
      title: 'Dit lijkt een zelfgemaakt invalaccount',
      fix: ['Gebruik het invalaccount dat Basispoort zelf voor iedere groep heeft gemaakt.', 'Activeer dat op de dag van invallen met het e-mailadres van de invaller.', 'Verwijder dit account.'],
    },
  },
};
const en: RuleText = {
  title: 'This looks like an account without a person\'s name',
  why: 'By privacy law it must be clear who works with an account. An account called ‘stagiair’ or ‘test’ can be used by anybody.',
  fix: ['Ask who works with this account.', 'Give that person an account in their own name.', 'Then remove this account, or let the LAS administrator do so if it comes from the LAS.', 'Is it a person after all? Then say in the panel that this is wrong.'],
  when: afterOneNight.en,
  variants: {
    inval: {
      title: 'This looks like a home-made stand-in account',
      fix: ['Use the stand-in account that Basispoort itself made for every group.', 'Activate it on the day with the e-mail address of who stands in.', 'Remove this account.'],
    },
  },
};

/** A name that is a function and no person. In doubt it abstains; stand-in names from the LAS are `invalaccount-uit-las` only. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/anoniem-account',
  page: 'medewerkers',
  items: ['FAQ-3'],
  weight: 'let op',
  checklist: 'Veelgestelde vragen, vraag 3',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: ['naam'], fields: ['herkomst'], leaveOut: isStandardStandIn }, (row) => {
    const { kind, standIn } = nameKindOf(row);
    if (standIn && row.herkomst === 'las') return null;
    if (kind === 'unknown' || kind === 'doubt') return 'unreadable';
    if (kind === 'person') return null;
    return standIn ? { row, field: 'naam', variant: 'inval' } : { row, field: 'naam' };
  }),
};
