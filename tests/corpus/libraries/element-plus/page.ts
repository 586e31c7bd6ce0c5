import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/** A Vue table whose heads stand in a table of their own; switches, tags and descriptions. Held out. */
export const library: Library = {
  name: 'element-plus', family: 'Vue (heads in a table apart)', packages: ['vue', 'element-plus'], heldOut: true, school, client: 'client.ts',
  document: (page) => frame(page),
  pages: [
    {
      path: '/beheer/medewerkers', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: 'Medewerkers',
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mail', means: 'email', show: (row) => row.email }, { head: 'Herkomst', means: 'herkomst', as: 'select', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.padded) }, { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er", stagiair: 'Stagiair', inval: 'Invalkracht', directie: 'Directie' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Toestemming', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Toestemming', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/ip-nummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Omschrijving', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: { kind: 'beheer', title: 'Beheer', heading: 'Beheer', fields: [{ label: 'MFA voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: true, as: 'tick' }, { label: 'LAS-koppeling', value: 'Automatisch', as: 'text' }, { label: 'Laatste LAS-uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'text' }, { label: 'Resultaat LAS-uitwisseling', value: 'Gelukt', as: 'text' }] },
    },
  ],
};
