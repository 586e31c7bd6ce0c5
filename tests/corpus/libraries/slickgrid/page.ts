import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A virtualised grid whose rows stand absolutely, in any order, with heads in another part of the tree. Its ticks are drawn by CSS alone: nobody can read them (spec/rules.md, Settled questions). */
export const library: Library = {
  name: 'slickgrid', family: 'virtualised grid (absolute rows, heads apart)', packages: ['slickgrid'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Home', 'Beheer'] }),
  pages: [
    {
      path: '/beheer/collegas', shown: { complete: false, why: ['virtual', 'count-differs'], means: ['naam', 'email', 'herkomst', 'einddatum', 'rol'] },
      data: {
        kind: 'medewerkers', title: "Collega's — Basispoort", heading: "Collega's",
        list: staffData(school, "Collega's", [
          { head: 'Collega', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (row) => row.email }, { head: 'Ingevoerd via', means: 'herkomst', show: (row) => words({ las: 'ParnasSys', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Actief t/m', means: 'einddatum', show: endDate(dates.hyphen) }, { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'RT', stagiair: 'Stage', inval: 'Inval', directie: 'Directie' })).join(', ') },
          { head: 'Account geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
        ]),
      },
    },
    {
      path: '/beheer/uitgevers', shown: { complete: true, unreadable: true },
      data: { kind: 'uitgeverijen', title: 'Uitgevers — Basispoort', heading: 'Uitgevers', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgevers', [{ head: 'Delen', as: 'tick', show: (row) => row.aan }, { head: 'Uitgever', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/netwerkbeheerders', shown: { complete: true, unreadable: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkbeheerders — Basispoort', heading: 'Netwerkbeheerders', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkbeheerders', [{ head: 'Delen', as: 'tick', show: (row) => row.aan }, { head: 'Naam', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/ip-adressen', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-adressen — Basispoort', heading: 'IP-adressen', list: ipData(school.ips, 'IP', [{ head: 'Locatie', show: (row) => row.omschrijving }, { head: 'Adres', show: (row) => row.tekst }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel — Basispoort', heading: 'Profiel', fields: [{ label: 'Naam school', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: { kind: 'beheer', title: 'Beheer — Basispoort', heading: 'Beheer', fields: [{ label: 'MFA (ICT-coördinatoren)', value: 'Aan', as: 'text' }, { label: 'MFA (hele school)', value: 'Uit', as: 'text' }, { label: 'Koppeling LAS', value: 'Handmatig', as: 'text' }, { label: 'Laatste uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'text' }] },
    },
  ],
};
