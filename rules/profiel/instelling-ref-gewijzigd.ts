import { cannotTell, type Rule } from '../rule';
import { comparedWithEarlier } from './compared';
import type { ProfielPage } from './page';

/** The reference differs from the last accepted one: shortcuts that are in use stop working. Normal after a merger. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/instelling-ref-gewijzigd',
  page: 'profiel',
  items: ['FAQ-9'],
  weight: 'let op',
  checklist: 'Veelgestelde vragen, vraag 9',
  text: {
    nl: {
      title: 'Het kenmerk in de snelkoppelingen is veranderd sinds {sinds}',
      why: 'Snelkoppelingen met het oude kenmerk werken niet meer. Na een fusie is dat normaal.',
      fix: ['Download de snelkoppelingen opnieuw, of kopieer de uitgeschreven links.', 'Vervang ze op alle apparaten van leerlingen.', 'Probeer er één op school, vóór de eerste lesdag.', 'Klaar? Kies “gezien” in het paneel.'],
      when: 'Nieuwe snelkoppelingen werken meteen.',
    },
    en: {
      title: 'The mark in the shortcuts has changed since {sinds}',
      why: 'Shortcuts with the old mark no longer work. After a merger that is normal.',
      fix: ['Download the shortcuts again, or copy the written-out links.', 'Replace them on all pupils’ devices.', 'Try one at school, before the first day of lessons.', 'Done? Choose “seen” in the panel.'],
      when: 'New shortcuts work at once.',
    },
  },
  check: (page, known) => {
    if (page.identities['instelling-ref'] !== undefined) return comparedWithEarlier(known, 'instelling-ref');
    if (page.rows.some((row) => row.unreadable === true)) return cannotTell('unreadable');
    return cannotTell(page.rows.some((row) => row.ref !== null) ? 'incomplete' : 'not-shown');
  },
};
