import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of VO-1 … VO-5 (checklist, chapter Verwerkersovereenkomst): duties of the board, which the coordinator can only ask about. */
export const agreementItems = {
  'VO-1': {
    checklist: 'Verwerkersovereenkomst, stap 1 (RIO)', link: links.rio, firstDay: null,
    nl: {
      title: 'Bestuur: juist e-mailadres in RIO',
      what: 'Het adres van het bestuur staat goed in RIO, bij de contactgegevens van het bestuur.',
      why: 'Op dat adres komt het bericht dat er een overeenkomst klaarstaat. Een oud adres betekent: geen bericht.',
      how: ['Vraag uw bestuur het adres in RIO na te kijken.', 'Leg hier vast wat u hoorde, en van wie.'],
    },
    en: {
      title: 'Board: right e-mail address in RIO',
      what: 'The board’s address is right in RIO, among the contact details of the board.',
      why: 'The message that an agreement is ready goes to that address. An old address means no message.',
      how: ['Ask your board to check the address in RIO.', 'Record here what you heard, and from whom.'],
    },
  },
  'VO-2': {
    checklist: 'Verwerkersovereenkomst, stap 2 (e-Herkenning)', link: links.dvo, firstDay: null,
    nl: {
      title: 'Bestuur: eHerkenning voor de Dienst Verwerkersovereenkomsten',
      what: 'Iemand van het bestuur kan met eHerkenning inloggen bij de dienst van Kennisnet.',
      why: 'Zonder eHerkenning kan het bestuur de overeenkomst niet lezen of tekenen.',
      how: ['Vraag uw bestuur of eHerkenning geregeld is en bij wie.', 'Leg hier vast wat u hoorde, en van wie.'],
    },
    en: {
      title: 'Board: eHerkenning for the Dienst Verwerkersovereenkomsten',
      what: 'Somebody of the board can log in with eHerkenning to Kennisnet’s service.',
      why: 'Without it the board can neither read nor sign the agreement.',
      how: ['Ask your board whether eHerkenning is arranged, and with whom.', 'Record here what you heard, and from whom.'],
    },
  },
  'VO-3': {
    checklist: 'Verwerkersovereenkomst, stap 3 (ondertekenen)', link: links['dvo-inloggen'], firstDay: null,
    nl: {
      title: 'Bestuur: overeenkomst met Basispoort getekend',
      what: 'Het bestuur heeft de verwerkersovereenkomst van Basispoort getekend, via Kennisnet.',
      why: 'Zonder overeenkomst mag uw school Basispoort niet gebruiken. Het positieve rapport van SIVON uit 2024 staat op dezelfde plek.',
      how: ['Vraag uw bestuur of de overeenkomst getekend is.', 'Nog niet? Het bestuur zoekt haar op bij de Dienst Verwerkersovereenkomsten en tekent daar.', 'Vragen over de tekst? Het bestuur mailt info@basispoort.nl, met zijn naam en bekostigingsnummer.'],
    },
    en: {
      title: 'Board: agreement with Basispoort signed',
      what: 'The board has signed Basispoort’s processor agreement, through Kennisnet.',
      why: 'Without the agreement your school may not use Basispoort. SIVON’s positive report of 2024 is in the same place.',
      how: ['Ask your board whether the agreement was signed.', 'Not yet? The board finds it at the Dienst Verwerkersovereenkomsten and signs there.', 'Questions about the text? The board mails info@basispoort.nl, with its name and bekostigingsnummer.'],
    },
  },
  'VO-4': {
    checklist: 'Verwerkersovereenkomst, wijzigingen', link: links.avg, firstDay: null,
    nl: {
      title: 'Bestuur: opnieuw getekend na een wijziging',
      what: 'Is de overeenkomst van Basispoort gewijzigd, dan heeft het bestuur de nieuwe getekend.',
      why: 'Wetten veranderen en de tekst verandert mee. Het bericht daarover gaat naar het adres in RIO.',
      how: ['Kijk eerst of het adres in RIO klopt.', 'Vraag uw bestuur of er een bericht kwam, en of er opnieuw getekend is.', 'Leg hier vast wat u hoorde, en van wie.'],
    },
    en: {
      title: 'Board: signed again after a change',
      what: 'If Basispoort’s agreement was changed, the board has signed the new one.',
      why: 'Laws change and so does the text. The message about it goes to the address in RIO.',
      how: ['First see that the address in RIO is right.', 'Ask your board whether a message came, and whether it signed again.', 'Record here what you heard, and from whom.'],
    },
  },
  'VO-5': {
    checklist: 'Verwerkersovereenkomst, andere partijen', link: links.dvo, firstDay: null,
    nl: {
      title: 'Bestuur: overeenkomst met elke partij die gegevens krijgt',
      what: 'Met elke aangevinkte partij en met de leverancier van uw LAS heeft het bestuur een eigen overeenkomst.',
      why: 'De overeenkomst van Basispoort geldt alleen voor Basispoort zelf.',
      how: ['Maak in het paneel de lijst van aangevinkte partijen.', 'Vraag uw bestuur per partij of er een overeenkomst is.', 'Vul de antwoorden in, ook dat over uw LAS.'],
    },
    en: {
      title: 'Board: agreement with every party that receives data',
      what: 'The board has a separate agreement with every ticked party and with the supplier of your LAS.',
      why: 'Basispoort’s agreement covers Basispoort alone.',
      how: ['Make the list of ticked parties in the panel.', 'Ask your board for each party whether there is an agreement.', 'Enter the answers, the one about your LAS too.'],
    },
  },
} as const satisfies Record<string, ItemEdition>;
