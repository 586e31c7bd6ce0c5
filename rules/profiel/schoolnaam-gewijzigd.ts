import { cannotTell, type Rule } from '../rule';
import { comparedWithEarlier, lacks } from './compared';
import type { ProfielPage } from './page';

/** The school's name differs from the last accepted one: Basispoort follows DUO. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/schoolnaam-gewijzigd',
  page: 'profiel',
  items: ['FAQ-13'],
  weight: 'let op',
  checklist: 'Veelgestelde vragen, vraag 13',
  text: {
    nl: {
      title: 'De naam van de school is veranderd sinds {sinds}',
      why: 'Basispoort gebruikt de officiële naam die DUO van uw school heeft. Een andere naam kan kloppen, of een fout bij DUO zijn.',
      fix: ['Vergelijk de naam met die bij DUO.', 'Is hij bij DUO fout? Laat hem daar verbeteren; hier kunt u dat niet.', 'Gaat het om een speciale locatie? Mail uw verzoek aan Basispoort.', 'Klopt de naam? Kies “gezien” in het paneel.'],
    },
    en: {
      title: 'The name of the school has changed since {sinds}',
      why: 'Basispoort uses the official name that DUO has of your school. Another name can be right, or a mistake at DUO.',
      fix: ['Compare the name with the one at DUO.', 'Is it wrong at DUO? Have it corrected there; you cannot do that here.', 'Is it a special location? Mail your request to Basispoort.', 'Is the name right? Choose “seen” in the panel.'],
    },
  },
  check: (page, known) => {
    const reason = lacks(page, 'schoolnaam');
    return reason === null ? comparedWithEarlier(known, 'schoolnaam') : cannotTell(reason);
  },
};
