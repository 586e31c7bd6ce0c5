import { cannotTell, nothing, type Rule } from '../rule';
import { cleanBrin, compareBrins } from './brin';
import { lacks } from './compared';
import type { ProfielPage } from './page';

/** The BRIN differs from what she typed as the BRIN of the LAS. Four against six characters with an equal start: the location must be asked. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/brin-wijkt-af-van-las',
  page: 'profiel',
  items: ['LAS-3'],
  weight: 'fout',
  checklist: 'LAS, punt 3',
  text: {
    nl: {
      title: 'BRIN-code hier ({brin}) en in het LAS ({las}) zijn niet gelijk',
      why: 'De koppeling tussen uw LAS en Basispoort werkt alleen als beide precies dezelfde BRIN-code hebben, ook de twee cijfers van de locatie.',
      fix: ['Vraag uw LAS-beheerder welke code juist is.', 'Is die in het LAS fout? Laat hem daar verbeteren.', 'Is die hier fout? Mail of bel de helpdesk van Basispoort.'],
      when: 'Na de verbetering werkt de uitwisseling na één nacht.',
    },
    en: {
      title: 'The BRIN code here ({brin}) and in the pupil administration ({las}) differ',
      why: 'The link between your pupil administration and Basispoort works only when both have exactly the same BRIN code, the two digits of the location too.',
      fix: ['Ask your LAS administrator which code is right.', 'Is it wrong in the pupil administration? Have it corrected there.', 'Is it wrong here? Mail or call the Basispoort helpdesk.'],
      when: 'After the correction the exchange works after one night.',
    },
  },
  check: (page, known) => {
    const reason = lacks(page, 'brin');
    const { lasBrin } = known.situation;
    if (reason !== null || page.brin.kind !== 'value') return cannotTell(reason ?? 'unreadable', ...(lasBrin === undefined ? (['no-answer'] as const) : []));
    if (lasBrin === undefined) return cannotTell('no-answer');
    const brin = page.brin.value;
    const las = cleanBrin(lasBrin);
    const answer = compareBrins(brin, las);
    if (answer === 'location-unknown') return cannotTell('no-answer');
    return answer === 'same' ? nothing : { faults: [{ row: null, field: 'brin', detail: { brin, las } }], reasons: [] };
  },
};
