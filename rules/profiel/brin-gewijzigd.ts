import { cannotTell, type Rule } from '../rule';
import { comparedWithEarlier, lacks } from './compared';
import type { ProfielPage } from './page';

/** The BRIN differs from the last accepted one. While schools merge it is a step of that (FUS-1). */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/brin-gewijzigd',
  page: 'profiel',
  items: ['LAS-3', 'FUS-1'],
  weight: 'let op',
  checklist: 'LAS, punt 3',
  text: {
    nl: {
      title: 'De BRIN-code is veranderd sinds {sinds}',
      why: 'De BRIN-code moet bij Basispoort en in uw LAS gelijk zijn, anders stopt de uitwisseling.',
      fix: ['Ga na wie de code veranderde en of dat klopt.', 'Vraag uw LAS-beheerder of het LAS dezelfde code heeft.', 'Klopt het? Kies “gezien” in het paneel.'],
      variants: { fusie: { why: 'Bij een fusie is een nieuwe BRIN-code normaal. Nu moet het LAS die code ook hebben, anders stopt de uitwisseling.', fix: ['Vergelijk de code met de brief van DUO.', 'Vraag uw LAS-beheerder of het LAS de nieuwe code heeft.', 'Klopt het? Kies “gezien” in het paneel.'] } },
    },
    en: {
      title: 'The BRIN code has changed since {sinds}',
      why: 'The BRIN code must be the same at Basispoort and in your pupil administration, or the exchange stops.',
      fix: ['Find out who changed the code and whether that is right.', 'Ask your LAS administrator whether the pupil administration has the same code.', 'Is it right? Choose “seen” in the panel.'],
      variants: { fusie: { why: 'In a merger a new BRIN code is normal. Now the pupil administration must have that code too, or the exchange stops.', fix: ['Compare the code with the letter from DUO.', 'Ask your LAS administrator whether the pupil administration has the new code.', 'Is it right? Choose “seen” in the panel.'] } },
    },
  },
  check: (page, known) => {
    const reason = lacks(page, 'brin');
    if (reason !== null) return cannotTell(reason);
    const { samenvoegen } = known.situation;
    return comparedWithEarlier(known, 'brin', samenvoegen === 'brin' || samenvoegen === 'administraties' ? { item: 'FUS-1', variant: 'fusie' } : {});
  },
};
