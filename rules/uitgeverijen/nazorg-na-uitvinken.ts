import type { Rule, RuleText } from '../rule';
import type { PartijenPage } from './page';
import { overRows, tickFault, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: '{naam} staat uit: wat gebeurt er met de gegevens?',
  why: 'Het vinkje weghalen verwijdert niets bij de leverancier. Accounts blijven daar staan, zonder manier om in te loggen. Wat er met de gegevens gebeurt, staat in uw overeenkomst.',
  fix: ['Lees in de verwerkersovereenkomst wanneer deze partij gegevens wist.', 'Moet het sneller? Vraag de leverancier om de gegevens te verwijderen.', 'Zeg in het paneel dat u het gevraagd hebt, of dat het niet nodig is.'],
  when: 'Gevraagd is genoeg: bewaar het antwoord van de leverancier.',
};
const en: RuleText = {
  title: '{naam} is off: what happens to the data?',
  why: 'Taking the tick away deletes nothing at the supplier. Accounts stay there without a way to log in. What happens to the data stands in your agreement.',
  fix: ['Read in the processor agreement when this party deletes data.', 'Must it be sooner? Ask the supplier to delete the data.', 'Say in the panel that you asked, or that it is not needed.'],
  when: 'Having asked is enough: keep the supplier’s reply.',
};

/** Was on, is off and saved: open until she says that deletion was asked or is not needed, or until it is ticked again (spec/rules.md, Compared with what). */
export function nazorgNaUitvinken(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/nazorg-na-uitvinken`,
    page,
    items: [item],
    weight: 'let op',
    checklist: 'Privacy, punt 2; Veelgestelde vragen, vraag 5',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) => {
      if (about.earlierTick === null && about.followUp === null) return 'first-look';
      const wasOn = about.earlierTick?.ticked === 'yes' || about.followUp === 'open';
      const answered = about.followUp === 'settled' || about.answers.includes('nazorg-gevraagd') || about.answers.includes('nazorg-niet-nodig');
      return ticked === 'no' && wasOn && !answered ? tickFault(row) : null;
    }),
  };
}

export const rule = nazorgNaUitvinken('uitgeverijen', 'PRIV-2');
