import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of LAS-1 … LAS-6 (checklist, chapter 4; FAQ 12). */
export const lasItems = {
  'LAS-1': {
    checklist: 'LAS, punt 1', link: null, firstDay: null,
    nl: {
      title: 'LAS bijgewerkt en op het nieuwe jaar gezet',
      what: 'Groepen, leerlingen en leerkrachten kloppen in het LAS, en het nieuwe schooljaar staat klaar vóór de zomer.',
      why: 'Op 1 augustus neemt Basispoort over wat in het LAS staat. Wat daar ontbreekt, wordt inactief.',
      how: ['Vraag de LAS-beheerder of alles is bijgewerkt en het nieuwe jaar actief is.', 'Leg hier vast wat u hoorde, en van wie.'],
    },
    en: {
      title: 'LAS up to date and raised to the new year',
      what: 'Groups, pupils and teachers are right in the LAS, and the new school year is ready before the summer.',
      why: 'On 1 August Basispoort takes over what the LAS holds. What is missing there becomes inactive.',
      how: ['Ask the LAS administrator whether all is up to date and the new year is active.', 'Record here what you heard, and from whom.'],
    },
  },
  'LAS-2': {
    checklist: 'LAS, punt 2', link: null, firstDay: null,
    nl: {
      title: 'Elke leerkracht een eigen schooladres in het LAS',
      what: 'Elke medewerker uit het LAS heeft een e-mailadres van school dat niemand anders heeft.',
      why: 'Inloggen gaat met dat adres. Delen twee mensen een adres, dan kan er één niet inloggen.',
      how: ['Open Medewerkers: ik wijs adressen aan die ontbreken, dubbel zijn of niet kloppen.', 'Laat de LAS-beheerder ze in het LAS herstellen, niet in Basispoort.', 'Kijk de volgende dag of het klopt.'],
    },
    en: {
      title: 'Every teacher an own school address in the LAS',
      what: 'Every member of staff from the LAS has a school e-mail address that nobody else has.',
      why: 'People log in with it. If two share one, one of them cannot log in.',
      how: ['Open Medewerkers: I point at addresses that are missing, double or wrong.', 'Have the LAS administrator mend them in the LAS, not in Basispoort.', 'See the next day whether it is right.'],
    },
  },
  'LAS-3': {
    checklist: 'LAS, punt 3', link: null, firstDay: null,
    nl: {
      title: 'BRIN en autorisatiesleutel gelijk in LAS en Basispoort',
      what: 'LAS en Basispoort hebben dezelfde BRIN-code en dezelfde autorisatiesleutel.',
      why: 'Verschillen ze, dan komen er geen gegevens over. De sleutel is geheim: ik lees hem niet.',
      how: ['Open Profiel en vergelijk de BRIN-code met die in het LAS.', 'Vergelijk de sleutel zelf, op het scherm.', 'Zeg hier dat beide gelijk zijn.'],
    },
    en: {
      title: 'BRIN and autorisatiesleutel equal in LAS and Basispoort',
      what: 'LAS and Basispoort have the same BRIN code and the same autorisatiesleutel.',
      why: 'If they differ no data come over. The key is secret: I do not read it.',
      how: ['Open Profiel and compare the BRIN code with the one in the LAS.', 'Compare the key yourself, on screen.', 'Say here that both are equal.'],
    },
  },
  'LAS-4': {
    checklist: 'LAS, punt 4', link: null, firstDay: null,
    nl: {
      title: 'Uitwisseling met het LAS zonder fouten',
      what: 'De laatste uitwisseling tussen LAS en Basispoort ging goed.',
      why: 'Een fout kan betekenen dat nieuwe leerlingen en collega’s niet overkomen.',
      how: ['Kijk in Basispoort bij de koppeling met het LAS of er fouten staan.', 'Los ze op in het LAS, of vraag de leverancier van het LAS om hulp.', 'Kijk de volgende dag of het weg is.'],
    },
    en: {
      title: 'Exchange with the LAS without errors',
      what: 'The last exchange between LAS and Basispoort went well.',
      why: 'An error can mean that new pupils and colleagues do not come over.',
      how: ['See in Basispoort, at the coupling with the LAS, whether there are errors.', 'Solve them in the LAS, or ask the supplier of the LAS for help.', 'See the next day whether it is gone.'],
    },
  },
  'LAS-5': {
    checklist: 'LAS, slot; Veelgestelde vragen, vraag 12', link: links['eck-id'], firstDay: null,
    nl: {
      title: 'ECK-iD voor elke leerling die het kan krijgen',
      what: 'In het LAS heeft elke leerling die dat kan een ECK-iD.',
      why: 'Leveranciers herkennen een leerling aan het ECK-iD, ook bij het inloggen.',
      how: ['Vraag de LAS-beheerder bij welke leerlingen het ontbreekt.', 'Volg daarvoor de stappen op eck-id.nl.', 'Leg hier vast wat u hoorde, en van wie.'],
    },
    en: {
      title: 'ECK-iD for every pupil who can have one',
      what: 'In the LAS every pupil who can has an ECK-iD.',
      why: 'Suppliers know a pupil by the ECK-iD, when logging in too.',
      how: ['Ask the LAS administrator which pupils lack it.', 'Follow the steps on eck-id.nl for them.', 'Record here what you heard, and from whom.'],
    },
  },
  'LAS-6': {
    checklist: 'LAS, overgangsdatum', link: null, firstDay: '08-01',
    nl: {
      title: 'Na 1 augustus: zijn de groepen en medewerkers van dit jaar er?',
      what: 'Na de overgang staan de nieuwe groepen en medewerkers in Basispoort.',
      why: '1 augustus is de vaste datum. Zijn dan veel mensen inactief, dan is het LAS niet op het nieuwe jaar gezet.',
      how: ['Open na 1 augustus Medewerkers en de groepen.', 'Zijn er velen inactief? Vraag de LAS-beheerder het nieuwe jaar actief te maken.', 'Zeg hier wat u zag.'],
    },
    en: {
      title: 'After 1 August: are this year’s groups and staff there?',
      what: 'After the changeover the new groups and staff are in Basispoort.',
      why: '1 August is the fixed date. If many are inactive then, the LAS was not raised to the new year.',
      how: ['After 1 August open Medewerkers and the groups.', 'Many inactive? Ask the LAS administrator to activate the new year.', 'Say here what you saw.'],
    },
  },
} as const satisfies Record<string, ItemEdition>;
