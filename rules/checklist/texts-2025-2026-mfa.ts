import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of MFA-1 … MFA-3 and ACC-1 (checklist, chapters MFA and Verwijderde inactieve accounts). */
export const mfaItems = {
  'MFA-1': {
    checklist: 'Multi factor authenticatie', link: links.mfa, firstDay: null,
    nl: {
      title: 'Inloggen in twee stappen voor ICT-coördinatoren',
      what: 'Voor wie Basispoort beheert staat inloggen in twee stappen aan.',
      why: 'Uw account kan overal bij. Met alleen een wachtwoord is dat te weinig. Het zou vanaf het najaar van 2025 vanzelf aan staan; uitzetten kan, maar wordt afgeraden.',
      how: ['Zoek in Basispoort de instelling voor ICT-coördinatoren.', 'Zet haar aan en houd uw telefoon met de app bij de hand.', 'Zorg dat er ten minste twee ICT-coördinatoren zijn (advies van de coach).'],
    },
    en: {
      title: 'Logging in in two steps for ICT-coördinatoren',
      what: 'For those who manage Basispoort, logging in in two steps is on.',
      why: 'Your account can reach everything. A password alone is too little. It was to be on by itself from the autumn of 2025; switching it off is possible but advised against.',
      how: ['Find the setting for ICT-coördinatoren in Basispoort.', 'Switch it on and have your phone with the app at hand.', 'See that there are at least two ICT-coördinatoren (advice of the coach).'],
    },
  },
  'MFA-2': {
    checklist: 'Multi factor authenticatie', link: links.mfa, firstDay: null,
    nl: {
      title: 'Inloggen in twee stappen voor de hele school: beslissen',
      what: 'De directie heeft besloten of alle medewerkers in twee stappen inloggen.',
      why: 'Met een medewerkersaccount zijn resultaten van leerlingen te zien. Aanzetten geldt meteen voor alle medewerkers, nooit voor leerlingen.',
      how: ['Vraag de directie om een besluit.', 'Zorg dat iedereen een telefoon met een app heeft, of een andere manier om codes te maken.', 'Zet het daarna pas aan, en zeg het vooraf.'],
    },
    en: {
      title: 'Logging in in two steps for the whole school: decide',
      what: 'The head has decided whether all staff log in in two steps.',
      why: 'A staff account shows results of pupils. Switching it on holds at once for all staff, never for pupils.',
      how: ['Ask the head for a decision.', 'See that everyone has a phone with an app, or another way to make codes.', 'Only then switch it on, and tell people beforehand.'],
    },
  },
  'MFA-3': {
    checklist: 'Multi factor authenticatie', link: links.mfa, firstDay: null,
    nl: { title: 'De code: zes cijfers zonder spatie', what: 'De app toont de code vaak met een spatie in het midden. Basispoort wil haar zonder.', why: 'Met de spatie erbij wordt een goede code afgekeurd.', how: ['Typ de zes cijfers achter elkaar.'] },
    en: { title: 'The code: six digits without the space', what: 'The app often shows the code with a space in the middle. Basispoort wants it without.', why: 'With the space a right code is refused.', how: ['Type the six digits one after another.'] },
  },
  'ACC-1': {
    checklist: 'Verwijderde inactieve Basispoort accounts', link: null, firstDay: null,
    nl: {
      title: 'Inactieve accounts: terughalen wie terugkomt',
      what: 'U weet van elke medewerker met status inactief of hij weg is of terug moet.',
      why: 'Wie 3 maanden inactief is, wordt verwijderd. Terugkomen kan daarna alleen met een nieuw account.',
      how: ['Open Medewerkers en kijk wie inactief is.', 'Weg? Dan is het goed zo.', 'Nog nodig? Zet een leerkracht weer in het LAS. Iemand zonder groep voegt u met de hand toe in Basispoort.', 'De volgende dag kennen de leveranciers het account weer.'],
    },
    en: {
      title: 'Inactive accounts: bring back who returns',
      what: 'You know of each inactive member of staff whether they have left or must come back.',
      why: 'Who is inactive for 3 months is deleted. After that only a new account brings them back.',
      how: ['Open Medewerkers and see who is inactive.', 'Left? Then it is right.', 'Still needed? Put a teacher back in the LAS. Somebody without a group you add by hand in Basispoort.', 'The next day the suppliers know the account again.'],
    },
  },
} as const satisfies Record<string, ItemEdition>;
