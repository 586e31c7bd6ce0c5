import { cannotTell, type Reason, type Rule } from '../rule';
import type { ProfielPage } from './page';

/** A pupil shortcut without INSTELLING_REF: one fault for each link. Teacher links need none; a page with only those shows no pupil link. */
export const rule: Rule<ProfielPage> = {
  id: 'profiel/snelkoppeling-zonder-instelling-ref',
  page: 'profiel',
  items: ['FAQ-9'],
  weight: 'fout',
  checklist: 'Veelgestelde vragen, vraag 9',
  text: {
    nl: {
      title: 'Snelkoppeling “{link}” mist het kenmerk van uw school',
      why: 'In een goede snelkoppeling voor leerlingen staat altijd INSTELLING_REF. Zonder dat kenmerk weet Basispoort niet bij welke school de leerling hoort.',
      fix: ['Download de snelkoppeling opnieuw op deze pagina, of kopieer de uitgeschreven link.', 'Zet hem op alle apparaten van leerlingen, in plaats van de oude.', 'Probeer er één op school, vóór de eerste lesdag.'],
      when: 'Een nieuwe snelkoppeling werkt meteen, op een locatie waarvan het IP-nummer in de lijst staat.',
    },
    en: {
      title: 'Shortcut “{link}” lacks the mark of your school',
      why: 'A good shortcut for pupils always holds INSTELLING_REF. Without it Basispoort does not know to which school the pupil belongs.',
      fix: ['Download the shortcut again on this page, or copy the written-out link.', 'Put it on all pupils’ devices, instead of the old one.', 'Try one at school, before the first day of lessons.'],
      when: 'A new shortcut works at once, at a location whose IP number is in the list.',
    },
  },
  check: (page) => {
    const pupil = page.rows.filter((row) => row.soort === 'leerling');
    const unreadable = page.rows.some((row) => row.unreadable === true && row.soort !== 'leerkracht');
    const faults = pupil.filter((row) => row.ref === null && row.unreadable !== true).map((row) => ({ row, field: 'ref', detail: { link: row.label } }));
    if (pupil.length === 0 && !unreadable) return cannotTell('not-shown');
    const reasons: readonly Reason[] = unreadable ? ['unreadable'] : [];
    return { faults, reasons };
  },
};
