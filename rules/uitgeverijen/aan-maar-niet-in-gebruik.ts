import type { Rule, RuleText } from '../rule';
import type { PartijenPage } from './page';
import { afterOneNight, overRows, tickFault, untickWarning, useAnswers, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: '{naam} staat aan, maar u gebruikt het niet',
  why: 'Deze partij krijgt zo elke nacht gegevens van uw leerlingen en medewerkers, zonder dat dat nodig is.',
  fix: ['Vraag eerst na of er echt niemand meer via Basispoort mee werkt.', 'Haal het vinkje weg en sla op.', 'Vraag de leverancier om de gegevens te verwijderen die hij al heeft.', untickWarning.nl],
  when: afterOneNight.nl,
  variants: { buitenom: { title: '{naam} staat aan, maar u gebruikt het niet via Basispoort', why: 'U gebruikt deze partij op een andere manier. Dan hoeft Basispoort er geen gegevens heen te sturen.' } },
};
const en: RuleText = {
  title: '{naam} is on, but you do not use it',
  why: 'This party so receives data of your pupils and staff every night, without need.',
  fix: ['First check that really nobody works with it through Basispoort any more.', 'Take the tick away and save.', 'Ask the supplier to delete the data it already has.', untickWarning.en],
  when: afterOneNight.en,
  variants: { buitenom: { title: '{naam} is on, but you do not use it through Basispoort', why: 'You use this party by another way. Then Basispoort need not send it any data.' } },
};

/** A tick for a party that the school said it does not use, or not through Basispoort. Without her answer for a row nobody can tell. */
export function aanMaarNietInGebruik(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/aan-maar-niet-in-gebruik`,
    page,
    items: [item],
    weight: 'fout',
    checklist: 'Privacy, punt 2',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) => {
      const use = about.answers.find((answer) => useAnswers.includes(answer));
      if (use === undefined) return 'no-answer';
      if (ticked === 'no' || use === 'via-basispoort') return null;
      return tickFault(row, use === 'buiten-basispoort-om' ? { variant: 'buitenom' } : {});
    }),
  };
}

export const rule = aanMaarNietInGebruik('uitgeverijen', 'PRIV-2');
