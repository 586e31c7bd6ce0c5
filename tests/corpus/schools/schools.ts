import { byHand, ip, link, party, staff, teachers, type School } from './school';

const d1 = 'obs-delinde.test';
/** A school with a fault of almost every kind. */
export const linde: School = {
  naam: 'OBS De Linde', plaats: 'Veldhuizen', brin: '31LK', brinIsGoed: true,
  staff: [
    ...teachers(6, d1),
    staff('Bram Kuipers', d1, byHand('2026-10-14', { rollen: ['ib-rt'] })),
    staff('Daan Postmus', d1, byHand(null, { email: `directie@${d1}`, emailAlgemeen: true, rollen: ['directie'] })),
    staff('Eva Jansma', d1, { rollen: ['leerkracht', 'ict'] }),
    staff('Fleur Molema', d1, byHand('2028-07-31')),
    staff('Gijs Bakema', d1, { email: `bakema@${d1}` }),
    staff('Hanna Vossen', d1, { email: `Bakema@${d1}` }),
    staff('Ilse Dekkers', d1, { email: '', emailIs: 'leeg' }),
    staff('Joost van den Bergh', d1, byHand('2027-07-31', { email: `j.vandenbergh@obs`, emailIs: 'ongeldig' })),
    staff('Karin Mulders', d1, byHand('2027-07-31', { email: 'karin.mulders@postvak.test' })),
    staff('Lars Visscher', d1, byHand({ tekst: '31-6-2027' })),
    staff('Mila de Boers', d1, { actief: false }),
    staff('Noor Schilders', d1, { geactiveerd: false }),
    staff('Invaller groep 4', d1, { voor: 'Invaller', tussen: '', achter: 'groep 4', naamIs: 'inval', email: `i.tolhuis@${d1}` }),
    staff('Leerkracht groep 5', d1, byHand('2027-07-31', { voor: 'Leerkracht', tussen: '', achter: 'groep 5', naamIs: 'functie', email: `q.tolman@${d1}` })),
    staff('Olaf Petersen', d1, byHand('2027-06-30', { rollen: ['leerkracht', 'stagiair'] })),
    staff('Pim Hendrikx', d1),
    staff('Pim Hendrikx', d1, byHand('2027-07-31', { email: `pim@${d1}` })),
    staff('Sanne Prinsen', d1, byHand('2027-07-31')),
    staff('Tess Wolfs', d1, byHand(null, { rollen: ['stagiair'] })),
    ...teachers(9, d1, 12),
  ],
  uitgeverijen: [
    party('Boterbloem Uitgevers', true), party('De Rekenmolen', false, { gebruik: 'via-basispoort' }), party('Digidraak', false), party('Klankkast', true, { gebruik: null, overeenkomst: null }),
    party('Leesleeuw', false, { eerder: 'yes' }), party('Letterlicht', true, { gebruik: 'niet-in-gebruik' }), party('Muziekmier', false), party('Spelschrift', false),
    party('Taalvijver', true, { overeenkomst: 'overeenkomst-ontbreekt' }), party('Toetskompas Oefen', true, { gebruik: 'buiten-basispoort-om' }), party('Vosje & Zonen', true, { eerder: 'no' }), party('Wereldwiel', false),
  ],
  netwerk: [party('Klikklas', true), party('Meerpaal ICT', false, { gebruik: 'via-basispoort' }), party('Portaalpad', true, { gebruik: 'niet-in-gebruik' }), party('Schooldraad', false), party('Wolkenveld Netwerk', false, { eerder: 'yes' })],
  ips: [
    ip('11.22.33.44', 'Hoofdgebouw'), ip('300.1.2.3', 'Oude router', { is: 'ongeldig', actueel: false }), ip('zie meterkast', 'Kelder', { is: 'onleesbaar', actueel: false }), ip('192.168.1.20', 'Wifi lerarenkamer', { is: 'prive', actueel: false }),
    ip('11.22.33.44', 'Hoofdgebouw, nog eens', { dubbel: true }), ip('14.34.56.0/24', 'Bijgebouw'), ip('14.34.56.78', 'Bijgebouw lokaal 3', { overlapt: true }), ip('21.0.0.0/16', 'Glasvezel', { breed: true, actueel: false }),
  ],
  links: [link('Leerkracht: naar mijn software', 'leerkracht', null), link('Snelkoppeling leerling Rekenen', 'leerling', '6f1c2b3a-linde'), link('Snelkoppeling leerling Taal', 'leerling', '99aa88bb-anders'), link('Snelkoppeling leerling Lezen', 'leerling', null)],
  settings: { mfaIct: false, mfaSchool: false, koppeling: 'automatisch', laatste: '2026-11-11', uitwisseling: 'fout' },
  antwoord: { netwerkomgeving: 'nee', samenvoegen: 'nee', maildomeinen: [d1], actueleIps: ['11.22.33.44', '14.34.56.78', '17.18.19.20'], ipsZonderRij: 1, lasBrin: '31LM', lasBrinIs: 'anders', nietOpLijst: ['Prinsen'] },
  eerder: { brin: 'changed', schoolnaam: 'same', 'instelling-ref': 'changed' },
};

const d2 = 'dewilg.test';
/** A school in which almost all is well: what must come out *in order*. */
export const wilg: School = {
  naam: 'Basisschool De Wilg', plaats: 'Oosterdam', brin: '07QR00', brinIsGoed: true,
  staff: [
    ...teachers(7, d2, 3),
    staff('Rosa Bijlsma', d2, { rollen: ['leerkracht', 'ict'] }), staff('Jelle Harkema', d2, { rollen: ['directie', 'ict'] }),
    staff('Amber van Dijken', d2, byHand('2027-07-31')), staff('Kees Noorda', d2, byHand('2027-02-26', { rollen: ['ib-rt'] })), staff('Mees Talsma', d2, byHand('2027-07-09', { rollen: ['stagiair'] })),
    staff('Invaller groep 3', d2, { voor: 'Invaller', tussen: '', achter: 'groep 3', naamIs: 'inval', email: '', emailIs: 'leeg', herkomst: 'standaard', rollen: ['inval'] }),
  ],
  uitgeverijen: [party('Appeltaart Educatief', true), party('Bladgoud', true), party('Cijferstad', false), party('Domino Leermiddelen', true), party('Eekhoorn & Eik', false), party('Fluistertaal', false)],
  netwerk: [party('Havenlicht', true), party('Kabelbrug', false), party('Netwerf', false)],
  ips: [ip('45.67.89.10', 'School'), ip('45.67.89.12', 'Gymzaal'), ip('3abc:def0:1234::/48', 'Nieuwe lijn', { actueel: true })],
  links: [link('Leerling: rekenen', 'leerling', 'ab12-wilg'), link('Leerling: taal', 'leerling', 'ab12-wilg'), link('Leerkracht', 'leerkracht', 'ab12-wilg')],
  settings: { mfaIct: true, mfaSchool: true, koppeling: 'automatisch', laatste: '2026-11-22', uitwisseling: 'goed' },
  antwoord: { netwerkomgeving: 'ja', samenvoegen: 'nee', maildomeinen: [d2], actueleIps: ['45.67.89.10', '45.67.89.12', '3abc:def0:1234::1'], ipsZonderRij: 0, lasBrin: '07QR00', lasBrinIs: 'gelijk', nietOpLijst: [] },
  eerder: { brin: 'same', schoolnaam: 'same', 'instelling-ref': 'same' },
};

const d3 = 'esdoorn-onderwijs.test';
/** A large school with a few faults, one of them far down the list. */
export const esdoorn: School = {
  naam: 'IKC Esdoorn', plaats: 'Noordwoude', brin: '4K2P', brinIsGoed: false,
  staff: [
    ...teachers(14, d3, 5), staff('Ward Elshof', d3, { rollen: ['ict', 'leerkracht'] }), staff('Lieke in ’t Hout', d3, byHand('2027-07-31', { rollen: ['ib-rt'] })), staff('Sem Aakster', d3, byHand('2026-11-22')),
    ...teachers(11, d3, 19), staff('Roos Oldeman', d3, { email: `info@${d3}`, emailAlgemeen: true }), staff('Teun ter Steege', d3, byHand(null)), staff('Vera Ubbink', d3, { actief: false, geactiveerd: false }),
    ...teachers(8, d3, 30), staff('Stagiair 2', d3, byHand('2027-01-29', { voor: 'Stagiair', tussen: '', achter: '2', naamIs: 'functie', email: `s.bosma@${d3}`, rollen: ['stagiair'] })), staff('Zeger Wanders', d3, { email: 'zegerwanders.esdoorn-onderwijs.test', emailIs: 'ongeldig' }),
  ],
  uitgeverijen: [
    party('Avonturia Media', true), party('Breinbos', false), party('Cirkel Uitgeverij', true, { overeenkomst: 'overeenkomst-onbekend' }), party('Denkdruif', false), party('Educadabra', true), party('Figuurzaag', false), party('Groeiboek', false, { eerder: 'yes' }),
    party('Het Leeshuis', true), party('Inktvlek', false), party('Kiekeboek', false), party('Lettersoep', true, { gebruik: 'niet-in-gebruik' }), party('Mikado Methodes', false), party('Noordster Leermiddelen', true), party('Oefenoever', false), party('Pluim', true),
  ],
  netwerk: [party('Bitweide', false), party('Digiduin', false), party('Heldernet', false), party('Schermvriend', false)],
  ips: [ip('61.62.63.64', 'Locatie Noord'), ip('71.72.73.74', 'Locatie Zuid', { actueel: false }), ip('10.20.30.40', 'Conciërge', { is: 'prive', actueel: false }), ip('81.82.83.84 - 81.82.83.90', 'Dependance')],
  links: [link('Snelkoppeling voor leerlingen', 'leerling', 'c0ffee-esdoorn'), link('Snelkoppeling voor leerlingen (kleuters)', 'leerling', 'c0ffee-esdoorn')],
  settings: { mfaIct: true, mfaSchool: false, koppeling: 'handmatig', laatste: '2026-11-20', uitwisseling: null },
  antwoord: { netwerkomgeving: 'ja', samenvoegen: 'nee', maildomeinen: [d3], actueleIps: ['61.62.63.64', '81.82.83.85'], ipsZonderRij: 0, lasBrin: '44KP', lasBrinIs: 'anders', nietOpLijst: ['Steege'] },
  eerder: { brin: 'same', schoolnaam: 'changed', 'instelling-ref': 'same' },
};

const d4 = 'ikc-dekastanje.test';
/** A school of which most is well, with one or two faults of many kinds; names with marks and hyphens, addresses written as ranges and stars. */
export const kastanje: School = {
  naam: 'Montessorischool De Kastanje', plaats: 'Zuiderbroek', brin: '18XP01', brinIsGoed: true,
  staff: [
    ...teachers(5, d4, 8),
    staff('Marieke van der Linden-Bos', d4, { rollen: ['leerkracht', 'ict'] }),
    staff("Thijs d'Hondt", d4, { email: `thijs.dhondt@${d4}` }),
    staff('Zoë Kramer', d4, { geactiveerd: false }),
    staff('Nur el Khatib', d4, byHand('2026-07-31', { rollen: ['ib-rt'] })),
    staff('Job Ruiter', d4, byHand(null, { rollen: ['stagiair'] })),
    staff('Imke Sluiter', d4, byHand('2027-12-31')),
    staff('Olga Wiltink', d4, { email: `o.wiltink@@${d4}`, emailIs: 'ongeldig' }),
    staff('Pieter Nagel', d4, { email: `ib@${d4}`, emailAlgemeen: true, rollen: ['ib-rt'] }),
    staff('Stien Mulder', d4, { actief: false }),
    staff('Vervanger onderbouw', d4, { voor: 'Vervanger', tussen: '', achter: 'onderbouw', naamIs: 'inval', email: `w.bults@${d4}` }),
    staff('Rik Vonk', d4, { email: `r.vonk@${d4}` }),
    staff('Roos Vonk', d4, { email: `R.Vonk@${d4}` }),
    staff('Invalaccount groep 6', d4, { voor: 'Invalaccount', tussen: '', achter: 'groep 6', naamIs: 'inval', email: '', emailIs: 'leeg', herkomst: 'standaard', rollen: ['inval'] }),
    staff('Wout Braam', d4),
    staff('Wout Braam', d4, byHand('2027-07-31', { email: `wout@${d4}` })),
    staff('Koen Prins', d4, byHand({ tekst: 'n.t.b.' })),
    staff('Hanneke de Wit', d4, { rollen: ['directie', 'ict'] }),
    ...teachers(4, d4, 24),
  ],
  uitgeverijen: [
    party('Bijenkorf Onderwijs', true), party('De Vrolijke Pen', false, { gebruik: 'via-basispoort' }), party('Egelboek', true, { eerder: 'no' }), party('Kompas & Co', false), party('Maanvis Media', true, { gebruik: 'buiten-basispoort-om' }),
    party('Ooievaar Leermiddelen', true), party('Rekenrups', false), party('Stapelwolk', true, { overeenkomst: 'overeenkomst-ontbreekt' }), party('Zinnenzee', false),
  ],
  netwerk: [party('Draadkracht', true), party('Leerhaven', false), party('Schoolzolder ICT', true, { gebruik: 'niet-in-gebruik' }), party('Vlierbes Werkplek', false)],
  ips: [
    ip('91.92.93.10 t/m 91.92.93.20', 'Hoofdlocatie'), ip('51.52.53.*', 'Nevenlocatie'), ip('51.52.53.7', 'Nevenlocatie, kantoor', { overlapt: true }),
    ip('172.16.4.9', 'Printer', { is: 'prive', actueel: false }), ip('3bcd:4000::/40', 'Glasvezel bestuur', { breed: true, actueel: false }),
  ],
  links: [link('Werkplek groep 3 t/m 8', 'leerling', 'kst-0418'), link('Kleuterhoek', 'leerling', null), link('Startpagina leerkracht', 'leerkracht', 'kst-0418')],
  settings: { mfaIct: true, mfaSchool: false, koppeling: 'automatisch', laatste: '2026-11-19', uitwisseling: 'goed' },
  antwoord: { netwerkomgeving: 'nee', samenvoegen: 'nee', maildomeinen: [d4], actueleIps: ['91.92.93.12', '51.52.53.7'], ipsZonderRij: 0, lasBrin: '18XP', lasBrinIs: 'onbekend', nietOpLijst: ['Sluiter'] },
  eerder: { brin: 'same', schoolnaam: 'changed', 'instelling-ref': 'same' },
};
