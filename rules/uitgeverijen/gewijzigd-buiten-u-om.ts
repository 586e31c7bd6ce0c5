import type { Rule, RuleText } from '../rule';
import { showDate } from '../words/date';
import type { PartijenPage } from './page';
import { overRows, tickFault, untickWarning, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: '{naam}: sinds {sinds} veranderd, niet in deze browser',
  why: 'Het vinkje staat nu aan en stond op {sinds} nog uit. Dat kan een collega zijn, een andere computer, of de leverancier zelf: die kan toestemming vragen.',
  fix: ['Vraag collega’s of zij dit veranderd hebben.', 'Klopt het? Kies “gezien” in het paneel.', 'Klopt het niet? Haal het vinkje weg en sla op.', untickWarning.nl],
  variants: {
    uit: {
      why: 'Het vinkje staat nu uit en stond op {sinds} nog aan. Dat kan een collega zijn, een andere computer, of de leverancier zelf: die kan toestemming teruggeven.',
      fix: ['Vraag collega’s of zij dit veranderd hebben.', 'Klopt het? Kies “gezien” in het paneel.', 'Klopt het niet? Zet het vinkje terug en sla op.'],
    },
  },
};
const en: RuleText = {
  title: '{naam}: changed since {sinds}, not in this browser',
  why: 'The tick is on now and was off on {sinds}. That can be a colleague, another computer, or the supplier itself: it can ask for permission.',
  fix: ['Ask colleagues whether they changed this.', 'Is it right? Choose “seen” in the panel.', 'Is it wrong? Take the tick away and save.', untickWarning.en],
  variants: {
    uit: {
      why: 'The tick is off now and was on on {sinds}. That can be a colleague, another computer, or the supplier itself: it can give permission back.',
      fix: ['Ask colleagues whether they changed this.', 'Is it right? Choose “seen” in the panel.', 'Is it wrong? Put the tick back and save.'],
    },
  },
};

/** The saved tick differs from the last accepted one without a change of hers in between (facts: suppliers can give up or gain permission, S16). */
export function gewijzigdBuitenUOm(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/gewijzigd-buiten-u-om`,
    page,
    items: [item],
    weight: 'let op',
    checklist: 'Privacy, punt 2',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) => {
      if (about.earlierTick === null) return 'first-look';
      if (about.earlierTick.ticked === ticked) return null;
      return tickFault(row, { detail: { sinds: showDate(about.earlierTick.since) }, ...(ticked === 'no' ? { variant: 'uit' } : {}) });
    }),
  };
}

export const rule = gewijzigdBuitenUOm('uitgeverijen', 'PRIV-2');
