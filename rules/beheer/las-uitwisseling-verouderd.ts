import { cannotTell, nothing, type Rule } from '../rule';
import { daysBetween, showDate } from '../words/date';
import type { BeheerPage } from './page';

/** Days after which a last exchange is too long ago (spec/rules.md); it is nightly. */
const longest = 7;

/** The last exchange shown is more than seven days ago. With a manual coupling nobody expects one. */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/las-uitwisseling-verouderd',
  page: 'beheer',
  items: ['LAS-4'],
  weight: 'let op',
  checklist: 'LAS, punt 4',
  text: {
    nl: {
      title: 'De laatste uitwisseling met het LAS was op {datum}',
      why: 'Dat is {dagen} dagen geleden. Gewoonlijk is er elke nacht een uitwisseling; nu komen wijzigingen uit uw LAS niet aan.',
      fix: ['Kijk of er een foutmelding bij staat.', 'Vraag uw LAS-beheerder of de koppeling in het LAS nog aan staat.', 'Bel of mail anders de helpdesk van Basispoort.'],
      when: 'Kijk na één nacht of er een nieuwe uitwisseling is.',
    },
    en: {
      title: 'The last exchange with the pupil administration was on {datum}',
      why: 'That is {dagen} days ago. Usually there is an exchange every night; now changes from your pupil administration do not come in.',
      fix: ['See whether an error message stands beside it.', 'Ask your LAS administrator whether the link is still on in the pupil administration.', 'Otherwise call or mail the Basispoort helpdesk.'],
      when: 'Look after one night whether there is a new exchange.',
    },
  },
  check: (page, known) => {
    const last = page.laatsteUitwisseling;
    if (page.edited.includes('las-koppeling')) return cannotTell('not-saved');
    if (last === null || page.lasKoppeling === 'handmatig') return cannotTell('not-shown');
    if (last.kind === 'unreadable' || page.lasKoppeling === 'unclear') return cannotTell('unreadable');
    const dagen = daysBetween(last.value, known.today);
    return dagen > longest ? { faults: [{ row: null, field: 'laatste-uitwisseling', detail: { datum: showDate(last.value), dagen: String(dagen) } }], reasons: [] } : nothing;
  },
};
