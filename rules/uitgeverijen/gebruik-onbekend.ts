import type { Rule, RuleText } from '../rule';
import type { PartijenPage } from './page';
import { overRows, tickFault, untickWarning, useAnswers, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: 'Gebruikt uw school {naam}?',
  why: 'Een vinkje geeft een partij gegevens van groepen, leerlingen en medewerkers. Alleen uw school weet of dat nog nodig is.',
  fix: ['Zeg in het paneel of u deze partij gebruikt: via Basispoort, op een andere manier, of niet.', 'Weet u het niet? Vraag het een collega of de directie.'],
  when: `Nu verandert er niets. ${untickWarning.nl}`,
};
const en: RuleText = {
  title: 'Does your school use {naam}?',
  why: 'A tick gives a party data of groups, pupils and staff. Only your school knows whether that is still needed.',
  fix: ['Say in the panel whether you use this party: through Basispoort, by another way, or not.', 'Not sure? Ask a colleague or the head.'],
  when: `Nothing changes now. ${untickWarning.en}`,
};

/** The question that comes before every verdict on a tick: the page alone can never say that a tick is wrong (spec/rules.md). */
export function gebruikOnbekend(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/gebruik-onbekend`,
    page,
    items: [item],
    weight: 'vraag',
    checklist: 'Privacy, punt 2',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) =>
      (ticked === 'yes' && !about.answers.some((answer) => useAnswers.includes(answer)) ? tickFault(row) : null)),
  };
}

export const rule = gebruikOnbekend('uitgeverijen', 'PRIV-2');
