import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/** Web components with open shadow roots: a card for each person, switches, boxes and inputs that keep their native field inside. */
export const library: Library = {
  name: 'shoelace', family: 'web components (open shadow roots, cards)', packages: ['@shoelace-style/shoelace'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page),
  pages: [
    {
      path: '/beheer/medewerkers', shown: { complete: true, claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers · Basispoort', heading: 'Medewerkers', intro: `${school.staff.length} medewerkers`,
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mail', means: 'email', show: (row) => row.email }, { head: 'Herkomst', means: 'herkomst', show: (row) => words({ las: 'Uit het LAS', handmatig: 'Handmatig', standaard: 'Standaardaccount' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.long, 'geen') }, { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er/RT'er", stagiair: 'Stagiair', inval: 'Inval', directie: 'Directie' })).join(', ') },
          { head: 'Status', means: 'status', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: false, why: ['count-differs'] },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen · Basispoort', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Delen', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers · Basispoort', heading: 'Netwerkleveranciers', intro: `${school.netwerk.length} leveranciers`, save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Delen', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/ip-nummers', shown: { complete: false, why: ['count-differs'] },
      data: { kind: 'ip-nummers', title: 'IP-nummers · Basispoort', heading: 'IP-nummers', save: 'Opslaan', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Omschrijving', as: 'input', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel · Basispoort', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'input' }, { label: 'BRIN', value: school.brin, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer · Basispoort', heading: 'Beheer',
        fields: [{ label: 'MFA voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: true, as: 'tick' }, { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'radio', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling met het LAS', value: dates.hyphen(school.settings.laatste), as: 'text' }, { label: 'Uitwisseling met het LAS', value: 'Gelukt', as: 'text' }],
      },
    },
  ],
};
