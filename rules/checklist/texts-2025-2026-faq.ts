import type { ItemEdition } from './edition-schema';
import { links } from './links-2025-2026';

/** Texts of FAQ-1 … FAQ-15 (checklist, Veelgestelde vragen). */
export const faqItems = {
  'FAQ-1': {
    checklist: 'Veelgestelde vragen, vragen 1 en 2', link: links.vragen, firstDay: null,
    nl: {
      title: 'Collega kan niet inloggen',
      what: 'Een vinkje voor de naam betekent: dit account is geactiveerd. Met een netwerkomgeving is er vaak geen vinkje en dat hoeft ook niet.',
      why: 'Met een paar vragen op volgorde vindt u meestal snel waar het vastzit.',
      how: ['Staat de collega in de lijst, met het juiste adres?', 'Staat er een vinkje? Met een netwerkomgeving: staat hij daar?', 'Niet in de lijst? Kijk in het LAS en naar de koppeling.', 'Wel een vinkje? Laat hem “wachtwoord vergeten” gebruiken en in de spam kijken.', 'Komt er geen mail? Bel of mail de helpdesk.'],
    },
    en: {
      title: 'A colleague cannot log in',
      what: 'A tick before the name means: this account was activated. With a network environment there often is none, and none is needed.',
      why: 'A few questions in order mostly show quickly where it sticks.',
      how: ['Is the colleague in the list, with the right address?', 'Is there a tick? With a network environment: is the person there?', 'Not in the list? Look in the LAS and at the coupling.', 'A tick? Have them use “wachtwoord vergeten” and look in the spam box.', 'No mail? Call or mail the helpdesk.'],
    },
  },
  'FAQ-3': {
    checklist: 'Veelgestelde vragen, vraag 3', link: links.invalaccount, firstDay: null,
    nl: {
      title: 'Invallers: het account van de groep',
      what: 'Invallers gebruiken het invalaccount dat Basispoort per groep maakt. Er zijn geen invalaccounts uit het LAS en geen naamloze accounts.',
      why: 'Het account van de groep werkt meteen. Een account zonder naam mag niet: dan weet niemand wie er inlogde.',
      how: ['Zoek op de dag zelf het invalaccount van de groep.', 'Vul het e-mailadres van de invaller in en kies 2, 7 of 14 dagen.', 'Haal invallers die uit het LAS komen daar weg.'],
    },
    en: {
      title: 'Stand-ins: the group’s own account',
      what: 'Stand-ins use the account that Basispoort makes for each group. There are none from the LAS and none without a name.',
      why: 'The group’s account works at once. An account without a name is not allowed: nobody knows who logged in.',
      how: ['On the day itself find the stand-in account of the group.', 'Enter the stand-in’s e-mail address and choose 2, 7 or 14 days.', 'Take stand-ins that come from the LAS out of it.'],
    },
  },
  'FAQ-4': {
    checklist: 'Veelgestelde vragen, vraag 4', link: null, firstDay: null,
    nl: {
      title: 'Software gekoppeld aan groepen',
      what: 'U weet bij welke uitgeverijen u zelf iets moet doen, en het is gedaan.',
      why: 'Soms gaat koppelen vanzelf, soms vraagt de uitgeverij elk jaar een handeling.',
      how: ['Vraag elke uitgeverij op tijd hoe het bij haar gaat.', 'Mist een titel? Kijk eerst of de uitgeverij is aangevinkt.', 'Daarna helpt alleen de uitgeverij: de helpdesk mag niet zien welke software u hebt.'],
    },
    en: {
      title: 'Software coupled to groups',
      what: 'You know with which publishers you have to do something, and it is done.',
      why: 'Coupling sometimes goes by itself, and sometimes the publisher asks for an action every year.',
      how: ['Ask each publisher in time how it goes there.', 'A title missing? First see whether the publisher is ticked.', 'After that only the publisher can help: the helpdesk may not see what software you have.'],
    },
  },
  'FAQ-7': {
    checklist: 'Veelgestelde vragen, vraag 7', link: null, firstDay: null,
    nl: {
      title: 'Extra rollen: IB, RT, invaller, stagiair',
      what: 'Wie een extra rol heeft, hoort die nog te hebben.',
      why: 'Deze rollen komen niet uit het LAS. Niemand haalt ze vanzelf weg.',
      how: ['Open Medewerkers en loop de extra rollen na in het paneel.', 'Haal weg wat niet meer klopt, of voeg met de hand toe wat ontbreekt.'],
    },
    en: {
      title: 'Extra roles: IB, RT, stand-in, trainee',
      what: 'Who has an extra role should still have it.',
      why: 'These roles do not come from the LAS. Nobody takes them away by itself.',
      how: ['Open Medewerkers and go through the extra roles in the panel.', 'Take away what is no longer right, or add by hand what is missing.'],
    },
  },
  'FAQ-9': {
    checklist: 'Veelgestelde vragen, vraag 9', link: links['snelkoppeling-film'], firstDay: null,
    nl: {
      title: 'Snelkoppelingen voor leerlingen',
      what: 'Op elk apparaat staat de snelkoppeling van uw eigen school, en zij werkt.',
      why: 'In de link zit een kenmerk van uw school (INSTELLING_REF). Na een fusie is dat anders en werkt de oude link niet meer.',
      how: ['Open Profiel en zoek Snelkoppeling Basispoort.', 'Kopieer of download de link en zet hem op de apparaten, zo nodig met uw MDM.', 'Probeer er één, op school, vóór de eerste schooldag. Het IP-nummer van school moet in de lijst staan.', 'Zeg hier dat het werkt.'],
    },
    en: {
      title: 'Shortcuts for pupils',
      what: 'Every device has the shortcut of your own school, and it works.',
      why: 'The link holds a mark of your school (INSTELLING_REF). After a merger it is another and the old link no longer works.',
      how: ['Open Profiel and find Snelkoppeling Basispoort.', 'Copy or download the link and put it on the devices, with your MDM where needed.', 'Try one, at school, before the first school day. The school’s IP number must be on the list.', 'Say here that it works.'],
    },
  },
  'FAQ-10': {
    checklist: 'Veelgestelde vragen, vraag 10', link: null, firstDay: null,
    nl: {
      title: 'Browser sluit echt af',
      what: 'Wie de browser sluit, is ook echt uitgelogd.',
      why: 'Blijft de browser op de achtergrond draaien, dan komt de volgende gebruiker in hetzelfde account.',
      how: ['Open in de browser de instellingen en zoek Systeem.', 'Zet uit dat apps op de achtergrond blijven draaien als de browser dicht is.', 'Doe dit op elk apparaat van school, of laat het door uw beheer doen.', 'Zeg hier dat het gedaan is.'],
    },
    en: {
      title: 'The browser really closes',
      what: 'Who closes the browser is really logged out.',
      why: 'If the browser goes on in the background, the next user is in the same account.',
      how: ['Open the settings of the browser and find System.', 'Switch off that apps go on in the background after the browser is closed.', 'Do this on every school device, or have it done by your administrator.', 'Say here that it was done.'],
    },
  },
  'FAQ-11': {
    checklist: 'Veelgestelde vragen, vraag 11', link: links.thuis, firstDay: null,
    nl: { title: 'Leerlingen loggen thuis in', what: 'Zonder netwerkomgeving heeft een leerling thuis een eigen code nodig. Met een netwerkomgeving gaat het zoals die leverancier zegt.', why: 'De code hoort bij één leerling. Raakt zij kwijt, dan moet het wachtwoord van de leerling snel anders.', how: ['De leerkracht print of mailt de codes uit het groepsoverzicht.', 'Code kwijt of misbruikt? De leerkracht geeft de leerling meteen een nieuw wachtwoord.'] },
    en: { title: 'Pupils log in at home', what: 'Without a network environment a pupil needs an own code at home. With one it goes as that supplier says.', why: 'The code belongs to one pupil. If it gets lost the pupil’s password must change soon.', how: ['The teacher prints or mails the codes from the group overview.', 'Code lost or misused? The teacher gives the pupil a new password at once.'] },
  },
  'FAQ-13': {
    checklist: 'Veelgestelde vragen, vraag 13', link: links.duo, firstDay: null,
    nl: {
      title: 'Schoolnaam zoals DUO haar heeft',
      what: 'De naam van uw school staat goed in Basispoort.',
      why: 'Basispoort neemt de naam over van DUO. U kunt haar zelf niet wijzigen.',
      how: ['Open Profiel en lees de naam.', 'Fout bij DUO? Laat het daar wijzigen.', 'Een bijzondere locatie, of alleen fout in Basispoort? Mail info@basispoort.nl.', 'Zeg hier dat de naam klopt.'],
    },
    en: {
      title: 'School name as DUO has it',
      what: 'The name of your school is right in Basispoort.',
      why: 'Basispoort takes the name from DUO. You cannot change it yourself.',
      how: ['Open Profiel and read the name.', 'Wrong at DUO? Have it changed there.', 'A special location, or wrong in Basispoort alone? Mail info@basispoort.nl.', 'Say here that the name is right.'],
    },
  },
  'FAQ-14': {
    checklist: 'Veelgestelde vragen, vraag 14', link: links.uitleg, firstDay: null,
    nl: { title: 'Bij wie moet ik zijn?', what: 'De helpdesk van Basispoort helpt met toegang. Voor software, LAS en netwerk is er de leverancier.', why: 'Bij de verkeerde vragen kost u tijd.', how: ['Toegang: helpdesk van Basispoort, 073-6287557 of help@basispoort.nl, op weekdagen van 8:00 tot 12:30 uur, bij het begin van het schooljaar tot 17:00 uur.', 'Software of licentie: de uitgeverij.', 'LAS of netwerkomgeving: de leverancier daarvan.', 'Zet eerst de coach uit en kijk of het dan nog zo is.'] },
    en: { title: 'Whom do I ask?', what: 'The helpdesk of Basispoort helps with access. For software, LAS and network there is the supplier.', why: 'Asking the wrong one costs you time.', how: ['Access: the helpdesk of Basispoort, 073-6287557 or help@basispoort.nl, on weekdays from 8:00 to 12:30, at the start of the school year until 17:00.', 'Software or licence: the publisher.', 'LAS or network environment: its supplier.', 'First switch the coach off and see whether it stays.'] },
  },
  'FAQ-15': {
    checklist: 'Veelgestelde vragen, vraag 15', link: links.actueel, firstDay: null,
    nl: { title: 'Is er een storing?', what: 'Bekende storingen staan op de inlogpagina en op de pagina Actueel.', why: 'Dan hoeft u zelf niet te zoeken.', how: ['Kijk op de inlogpagina en op Actueel.', 'Staat het er niet? Bel of mail de helpdesk.'] },
    en: { title: 'Is there a disturbance?', what: 'Known disturbances stand on the login page and on the page Actueel.', why: 'Then you need not search yourself.', how: ['Look at the login page and at Actueel.', 'Not there? Call or mail the helpdesk.'] },
  },
} as const satisfies Record<string, ItemEdition>;
