import { cannotTell, type Reason, type Rule } from '../rule';
import type { ProfielPage } from './page';

/** Links on the page carry different references: one fault for the page. Teacher links count; where no link carries a reference nothing can be compared. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/snelkoppelingen-verschillen',
  page: 'profiel',
  items: ['FAQ-9'],
  weight: 'let op',
  checklist: 'Veelgestelde vragen, vraag 9',
  text: {
    nl: {
      title: 'De snelkoppelingen hebben {aantal} verschillende kenmerken',
      why: 'Elke school heeft bij Basispoort één eigen INSTELLING_REF. Twee kenmerken op één pagina kan kloppen als u twee locaties hebt; anders is er een oude link bij.',
      fix: ['Heeft uw school meer locaties? Zet op elk apparaat de link van de eigen locatie.', 'Zo niet: gebruik alleen de link die u nu op deze pagina downloadt.', 'Twijfelt u? Vraag de helpdesk van Basispoort welk kenmerk van u is.', 'Klopt het zo? Kies “gezien” in het paneel.'],
    },
    en: {
      title: 'The shortcuts have {aantal} different marks',
      why: 'Every school has one INSTELLING_REF of its own at Basispoort. Two marks on one page can be right if you have two locations; if not, an old link is among them.',
      fix: ['Does your school have more locations? Put the link of its own location on each device.', 'If not: use only the link that you download on this page now.', 'In doubt? Ask the Basispoort helpdesk which mark is yours.', 'Is it right as it is? Choose “seen” in the panel.'],
    },
  },
  check: (page) => {
    const refs = new Set(page.rows.flatMap(({ ref }) => (ref === null ? [] : [ref])));
    const reasons: readonly Reason[] = page.rows.some((row) => row.unreadable === true) ? ['unreadable'] : [];
    if (refs.size === 0) return reasons.length > 0 ? { faults: [], reasons } : cannotTell('not-shown');
    return { faults: refs.size > 1 ? [{ row: null, field: 'instelling-ref', detail: { aantal: String(refs.size) } }] : [], reasons };
  },
};
