import { cannotTell, nothing, type Rule } from '../rule';
import { isBrin } from './brin';
import { lacks } from './compared';
import type { ProfielPage } from './page';

/** The BRIN shown is not two digits and two letters, optionally with a two-digit location. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/brin-ongeldig',
  page: 'profiel',
  items: ['LAS-3'],
  weight: 'fout',
  checklist: 'LAS, punt 3',
  text: {
    nl: {
      title: 'De BRIN-code “{brin}” kan niet kloppen',
      why: 'Een BRIN-code is twee cijfers en twee letters, soms met twee cijfers voor de locatie. Met een verkeerde code werkt de koppeling met uw LAS niet.',
      fix: ['Zoek de juiste code op in uw LAS of bij DUO.', 'Staat hij hier verkeerd? Mail of bel de helpdesk van Basispoort.'],
    },
    en: {
      title: 'The BRIN code “{brin}” cannot be right',
      why: 'A BRIN code is two digits and two letters, sometimes with two digits for the location. With a wrong code the link with your pupil administration does not work.',
      fix: ['Look up the right code in your pupil administration or at DUO.', 'Is it wrong here? Mail or call the Basispoort helpdesk.'],
    },
  },
  check: (page) => {
    const reason = lacks(page, 'brin');
    if (reason !== null || page.brin.kind !== 'value') return cannotTell(reason ?? 'unreadable');
    return isBrin(page.brin.value) ? nothing : { faults: [{ row: null, field: 'brin', detail: { brin: page.brin.value } }], reasons: [] };
  },
};
