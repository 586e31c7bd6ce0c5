import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of FUS-0 … FUS-3 (checklist, chapter 5). */
export const mergerItems = {
  'FUS-0': {
    checklist: 'Fusie of splitsing, inleiding', link: links.fusie, firstDay: null,
    nl: {
      title: 'Fusie: vroeg melden bij DUO en de helpdesk',
      what: 'DUO en de helpdesk van Basispoort weten van de fusie.',
      why: 'Een nieuwe BRIN- of locatiecode laat soms lang op zich wachten.',
      how: ['Uw bestuur meldt de fusie zo vroeg mogelijk bij DUO.', 'Laat het ook de helpdesk van Basispoort weten.', 'Leg hier vast dat het gemeld is en waar u dat hoorde.'],
    },
    en: {
      title: 'Merger: tell DUO and the helpdesk early',
      what: 'DUO and the helpdesk of Basispoort know of the merger.',
      why: 'A new BRIN or location code can take long.',
      how: ['Your board tells DUO as early as possible.', 'Let the helpdesk of Basispoort know too.', 'Record here that it was reported, and where you heard so.'],
    },
  },
  'FUS-1': {
    checklist: 'Fusie, variant 1', link: links.fusie, firstDay: null,
    nl: {
      title: 'Alleen een nieuwe BRIN-code',
      what: 'De helpdesk heeft de nieuwe BRIN-code ingevoerd en het LAS kent haar ook.',
      why: 'De koppeling werkt alleen als beide dezelfde code hebben. De administraties blijven apart.',
      how: ['Spreek met de helpdesk een dag af.', 'Zorg dat het LAS de nieuwe code ook heeft.', 'Kijk daarna op Profiel of de nieuwe code er staat, en zeg het hier.'],
    },
    en: {
      title: 'Only a new BRIN code',
      what: 'The helpdesk has entered the new BRIN code and the LAS knows it too.',
      why: 'The coupling works only if both have the same code. The administrations stay apart.',
      how: ['Agree on a day with the helpdesk.', 'See that the LAS has the new code too.', 'Then see on Profiel whether the new code is there, and say so here.'],
    },
  },
  'FUS-2': {
    checklist: 'Fusie, variant 2', link: links.fusie, firstDay: null,
    nl: {
      title: 'Administraties samenvoegen',
      what: 'De administraties zijn samengevoegd in de volgorde die met de helpdesk is afgesproken.',
      why: 'Gaat dit fout, dan is het achteraf niet te herstellen: leerlingen krijgen nieuwe inloggegevens en hun werk bij uitgeverijen is weg.',
      how: ['Vraag de helpdesk om het fusieformulier, vul het in en mail het terug.', 'Zet bij beide scholen de koppeling met het LAS op handmatig, op de afgesproken dag.', 'Voeg eerst in het LAS samen, dan pas in Basispoort.', 'Zet de koppeling weer op automatisch als de helpdesk zegt dat het kan, en zeg het hier.'],
    },
    en: {
      title: 'Merging administrations',
      what: 'The administrations were merged in the order agreed with the helpdesk.',
      why: 'If this goes wrong it cannot be mended: pupils get new logins and their work at publishers is lost.',
      how: ['Ask the helpdesk for the merger form, fill it in and mail it back.', 'Set the coupling with the LAS to manual at both schools, on the day agreed.', 'Merge in the LAS first, only then in Basispoort.', 'Set the coupling back to automatic when the helpdesk says so, and say it here.'],
    },
  },
  'FUS-3': {
    checklist: 'Splitsing', link: null, firstDay: null,
    nl: {
      title: 'School die splitst',
      what: 'De helpdesk weet van de splitsing en de resultaten zijn bewaard.',
      why: 'Resultaten bij uitgeverijen gaan niet mee met leerlingen die naar de nieuwe administratie gaan.',
      how: ['Bel of mail eerst de helpdesk.', 'Bewaar de resultaten in uw eigen administratie, vóór de splitsing.', 'Richt een nieuw account in voor de nieuwe locatie, soms voor beide, en koppel het.', 'Zeg hier dat het gedaan is.'],
    },
    en: {
      title: 'A school that splits',
      what: 'The helpdesk knows of the split and the results were saved.',
      why: 'Results at publishers do not go along with pupils who move to the new administration.',
      how: ['Call or mail the helpdesk first.', 'Save the results in your own administration, before the split.', 'Set up a new account for the new location, sometimes for both, and couple it.', 'Say here that it was done.'],
    },
  },
} as const satisfies Record<string, ItemEdition>;
