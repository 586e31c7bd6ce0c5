import type { Rule, RuleText } from '../rule';
import type { PartijenPage } from './page';
import { overRows, tickFault, useAnswers, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: '{naam} staat uit, maar u gebruikt het via Basispoort',
  why: 'Zonder vinkje krijgt deze partij geen gegevens van uw school. Nieuwe leerlingen en collega’s kunnen er dan niet bij, en titels kunnen ontbreken.',
  fix: ['Ga na of er een verwerkersovereenkomst met deze partij is.', 'Zet het vinkje en sla op.', 'Kijk de volgende dag of het werkt.'],
  when: 'Na opslaan werkt het na één nacht.',
};
const en: RuleText = {
  title: '{naam} is off, but you use it through Basispoort',
  why: 'Without a tick this party gets no data from your school. New pupils and colleagues cannot get in, and titles may be missing.',
  fix: ['Check that there is a processor agreement with this party.', 'Set the tick and save.', 'Look the next day whether it works.'],
  when: 'After saving it works after one night.',
};

/** No tick for a party that the school said it uses through Basispoort. */
export function uitMaarInGebruik(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/uit-maar-in-gebruik`,
    page,
    items: [item],
    weight: 'fout',
    checklist: 'Privacy, punt 2',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) => {
      const use = about.answers.find((answer) => useAnswers.includes(answer));
      if (use === undefined) return 'no-answer';
      return ticked === 'no' && use === 'via-basispoort' ? tickFault(row) : null;
    }),
  };
}

export const rule = uitMaarInGebruik('uitgeverijen', 'PRIV-2');
