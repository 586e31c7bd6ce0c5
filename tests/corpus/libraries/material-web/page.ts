import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/** Web components on Lit: lists of items with a headline and lines under it, switches and outlined fields in shadow roots. */
export const library: Library = {
  name: 'material-web', family: 'web components (Lit, list items)', packages: ['@material/web'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page),
  pages: [
    {
      path: '/b/medewerkers', shown: { complete: true, claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: `Medewerkers (${school.staff.length})`,
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (row) => row.email || 'niet ingevuld' }, { head: 'Herkomst', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'handmatig', standaard: 'standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.hyphen, 'geen') }, { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'leerkracht', ict: 'ict-coördinator', 'ib-rt': "ib'er", stagiair: 'stagiair', inval: 'inval', directie: 'directie' })).join(', ') },
        ]),
      },
    },
    {
      path: '/b/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: `Uitgeverijen (${school.uitgeverijen.length})`, save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Aan', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/b/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: `Netwerkleveranciers (${school.netwerk.length})`, save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Aan', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/b/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: `IP-nummers (${school.ips.length})`, list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Omschrijving', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/b/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'input' }, { label: 'BRIN-nummer', value: school.brin, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/b', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer', heading: 'Beheer',
        fields: [{ label: 'MFA voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: true, as: 'tick' }, { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste LAS-uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'text' }, { label: 'Resultaat LAS-uitwisseling', value: 'Geslaagd', as: 'text' }],
      },
    },
  ],
};
