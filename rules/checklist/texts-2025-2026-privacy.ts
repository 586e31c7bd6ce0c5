import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of PRIV-1 … PRIV-7 and HELP-1 (checklist, chapters 1 and 2; FAQ 5, 6 and 8). */
export const privacyItems = {
  'PRIV-1': {
    checklist: 'Privacy, punt 1', link: null, firstDay: null,
    nl: {
      title: 'School die sluit: melden',
      what: 'De helpdesk van Basispoort en elke leverancier weten dat de school sluit.',
      why: 'Gegevens van leerlingen en medewerkers blijven anders bij partijen staan die ze niet meer nodig hebben.',
      how: ['Uw bestuur mailt de helpdesk zodra de datum vaststaat.', 'Uw bestuur bericht ook elke uitgeverij en netwerkleverancier.', 'Leg hier vast dat het gemeld is en waar u dat hoorde.'],
    },
    en: {
      title: 'A school that closes: report it',
      what: 'The helpdesk of Basispoort and every supplier know that the school closes.',
      why: 'Otherwise data of pupils and staff stay with parties that no longer need them.',
      how: ['Your board mails the helpdesk as soon as the date is certain.', 'Your board also tells every publisher and network supplier.', 'Record here that it was reported, and where you heard so.'],
    },
  },
  'PRIV-2': {
    checklist: 'Privacy, punt 2; Veelgestelde vragen, vraag 5', link: null, firstDay: null,
    nl: {
      title: 'Uitgeverijen: aan wat u gebruikt, uit wat u niet gebruikt',
      what: 'Bij elke uitgeverij die uw school gebruikt staat een vinkje, bij de andere niet.',
      why: 'Een vinkje geeft de uitgeverij elke nacht gegevens van uw leerlingen en medewerkers. Dat mag alleen als het nodig is.',
      how: ['Ga naar Beheer en dan naar Uitgeverijen.', 'Zeg in het paneel van elke partij of u haar gebruikt.', 'Zet vinkjes goed en sla op. Doe dit niet tijdens de les.', 'Zette u een partij uit? Vraag of zij de gegevens verwijdert: uitvinken doet dat niet.'],
    },
    en: {
      title: 'Publishers: on what you use, off what you do not',
      what: 'Every publisher your school uses has a tick, the others have none.',
      why: 'A tick gives the publisher data of your pupils and staff every night. That is allowed only where needed.',
      how: ['Go to Beheer and then to Uitgeverijen.', 'Say in the panel for each party whether you use it.', 'Set the ticks right and save. Not during lessons.', 'Did you untick a party? Ask whether it deletes the data: unticking does not.'],
    },
  },
  'PRIV-3': {
    checklist: 'Privacy, punt 2; Veelgestelde vragen, vragen 5 en 6', link: null, firstDay: null,
    nl: {
      title: 'Netwerkleveranciers: aan wat u gebruikt, uit wat u niet gebruikt',
      what: 'Alleen de netwerkleveranciers die uw school gebruikt staan aan. Meer dan één mag.',
      why: 'Ook een netwerkleverancier krijgt met een vinkje gegevens van uw school.',
      how: ['Ga naar Beheer en dan naar Netwerkleveranciers.', 'Zeg in het paneel van elke partij of u haar gebruikt.', 'Zet vinkjes goed en sla op. Doe dit niet tijdens de les.', 'Werkt u met meer dan één? Vraag elke leverancier hoe de toegang tot software via hem loopt.'],
    },
    en: {
      title: 'Network suppliers: on what you use, off what you do not',
      what: 'Only the network suppliers your school uses are on. More than one is allowed.',
      why: 'With a tick a network supplier too gets data of your school.',
      how: ['Go to Beheer and then to Netwerkleveranciers.', 'Say in the panel for each party whether you use it.', 'Set the ticks right and save. Not during lessons.', 'Do you work with more than one? Ask each how access to software goes through it.'],
    },
  },
  'PRIV-4a': {
    checklist: 'Privacy, punt 3', link: null, firstDay: null,
    nl: {
      title: 'Handmatige medewerkers: werken zij hier nog?',
      what: 'Iedereen die met de hand is toegevoegd, werkt nog op uw school.',
      why: 'Wie met de hand is toegevoegd, gaat niet vanzelf weg. Zo houdt iemand toegang tot gegevens van leerlingen.',
      how: ['Open Medewerkers.', 'Loop de handmatige medewerkers na in het paneel. Twijfelt u? Vraag het de directie.', 'Verwijder wie weg is. Let op: het account bij de netwerkleverancier kan dan ook verdwijnen.'],
    },
    en: {
      title: 'Manual staff: do they still work here?',
      what: 'Everyone who was added by hand still works at your school.',
      why: 'Who was added by hand does not leave by itself, and so keeps access to data of pupils.',
      how: ['Open Medewerkers.', 'Go through the manual staff in the panel. In doubt? Ask the head.', 'Remove who has left. Mind: the account at the network supplier may go too.'],
    },
  },
  'PRIV-4b': {
    checklist: 'Privacy, punt 4', link: null, firstDay: null,
    nl: {
      title: 'Handmatige medewerkers: klopt de einddatum?',
      what: 'De einddatum van elke handmatige medewerker is nog goed.',
      why: 'Met een goede einddatum stopt de toegang vanzelf op de juiste dag.',
      how: ['Open Medewerkers.', 'Vergelijk de einddatum met wat is afgesproken.', 'Pas hem aan waar dat nodig is, en sla op.'],
    },
    en: {
      title: 'Manual staff: is the end date right?',
      what: 'The end date of each manually added member of staff is still right.',
      why: 'With a right end date access stops by itself on the proper day.',
      how: ['Open Medewerkers.', 'Compare the end date with what was agreed.', 'Change it where needed, and save.'],
    },
  },
  'PRIV-5': {
    checklist: 'Privacy, punt 5', link: null, firstDay: null,
    nl: {
      title: 'Handmatige medewerkers: klopt het e-mailadres?',
      what: 'Elke handmatige medewerker heeft een eigen, juist e-mailadres.',
      why: 'Met dat adres logt iemand in en vraagt hij een nieuw wachtwoord aan. Een fout adres geeft een ander toegang.',
      how: ['Open Medewerkers.', 'Kijk of elk adres van deze persoon is en van uw school.', 'Pas het aan waar dat nodig is, en sla op.'],
    },
    en: {
      title: 'Manual staff: is the e-mail address right?',
      what: 'Each manually added member of staff has an own, right e-mail address.',
      why: 'People log in and ask for a new password with it. A wrong address gives somebody else access.',
      how: ['Open Medewerkers.', 'See whether each address is of this person and of your school.', 'Change it where needed, and save.'],
    },
  },
  'PRIV-6': {
    checklist: 'Privacy, punt 6', link: null, firstDay: null,
    nl: {
      title: 'IP-nummers: alleen die van nu',
      what: 'In de lijst staan de IP-nummers die uw locaties nu hebben, en geen andere.',
      why: 'Leerlingen komen alleen binnen vanaf een nummer in de lijst. Een oud nummer kan nu van een ander zijn.',
      how: ['Noteer eerst, op school zelf, het nummer van nu. Doe dit voor elke locatie.', 'Open IP-nummers buiten lestijd.', 'Zet de nummers van nu erin en haal de oude eruit.', 'Probeer daarna op school een snelkoppeling.'],
    },
    en: {
      title: 'IP numbers: only those of now',
      what: 'The list holds the IP numbers that your locations have now, and no others.',
      why: 'Pupils get in only from a number on the list. An old number may be somebody else’s by now.',
      how: ['First note the current number, at school itself, for each location.', 'Open IP-nummers outside lesson hours.', 'Enter the current numbers and take the old ones out.', 'Then try a shortcut at school.'],
    },
  },
  'PRIV-7': {
    checklist: 'Privacy, punt 7; Veelgestelde vragen, vraag 8', link: null, firstDay: null,
    nl: {
      title: 'Wachtwoorden: vraag collega’s ze te vernieuwen',
      what: 'De directie heeft medewerkers gevraagd hun wachtwoord te vernieuwen.',
      why: 'Basispoort dwingt dit niet af: een wachtwoord blijft werken tot iemand het verandert.',
      how: ['De directie stuurt een bericht aan alle medewerkers.', 'Raad een lang wachtwoord aan, of een zin.', 'Leg hier vast dat het gevraagd is en waar u dat hoorde.'],
    },
    en: {
      title: 'Passwords: ask staff to renew them',
      what: 'The head has asked staff to renew their password.',
      why: 'Basispoort does not enforce it: a password works until somebody changes it.',
      how: ['The head sends a message to all staff.', 'Advise a long password, or a sentence.', 'Record here that it was asked, and where you heard so.'],
    },
  },
  'HELP-1': {
    checklist: 'Handige instructiefilmpjes', link: links.films, firstDay: null,
    nl: { title: 'Uitlegfilms van Basispoort', what: 'Basispoort heeft korte films over inrichten, gebruiken en beheren.', why: 'Soms is kijken sneller dan lezen.', how: ['Open de pagina met films en kies het onderwerp.'] },
    en: { title: 'Instruction films by Basispoort', what: 'Basispoort has short films about setting up, using and managing.', why: 'Watching is sometimes quicker than reading.', how: ['Open the page with films and choose the subject. They are in Dutch.'] },
  },
} as const satisfies Record<string, ItemEdition>;
