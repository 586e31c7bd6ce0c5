import { dates, endDate, frame, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { kastanje as school } from '../../schools/schools';

/**
 * A Vue table with filters under its heads and a pager whose own words are English; ticks drawn by an icon font alone (nobody can read those: spec/rules.md, Settled questions);
 * a footer that counts, a list of panels with toggle buttons, a table under a mask that says it is loading, fields whose label floats.
 */
export const library: Library = {
  name: 'primevue', family: 'Vue (filter row, icon font, loading mask)', packages: ['vue', 'primevue', '@primeuix/themes', 'primeicons'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Dashboard', 'Mijn school', 'Hulp'], current: 'Mijn school' }),
  pages: [
    {
      path: '/mijn-school/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: 'Medewerkers van De Kastanje', perPage: 15,
        list: staffData(school, 'Medewerkers', [
          { head: 'Voornaam', show: (row) => row.voor }, { head: 'Tussenvoegsel', show: (row) => row.tussen }, { head: 'Achternaam', means: 'naam', show: (row) => row.achter },
          { head: 'Account', means: 'herkomst', show: (row) => words({ las: 'Via LAS', handmatig: 'Handmatig toegevoegd', standaard: 'Standaardaccount' })(row.herkomst) },
          { head: 'E-mail', means: 'email', show: (row) => row.email },
          { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er", stagiair: 'Stagiair', inval: 'Invalkracht', directie: 'Directeur' })).join(', ') },
          { head: 'Account geldig t/m', means: 'einddatum', show: endDate(dates.brief) },
          { head: 'Ingelogd geweest', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Status', means: 'status', as: 'select', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/mijn-school/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'uitgeverijen', [{ head: 'Naam uitgeverij', show: (row) => row.naam }, { head: 'Mag gegevens ontvangen', as: 'radio', show: (row) => row.aan }]) },
    },
    {
      path: '/mijn-school/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Toegang', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/mijn-school/ip-nummers', shown: { complete: false, why: ['loading'] },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer(s)', show: (row) => row.tekst }, { head: 'Locatie', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/mijn-school/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel van uw school', heading: 'Profiel van uw school', fields: [{ label: 'Officiële naam (DUO)', value: school.naam, as: 'input' }, { label: 'BRIN en vestiging', value: school.brin, as: 'input' }, { label: 'Plaats', value: school.plaats, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen voor leerlingen en leerkrachten') },
    },
    {
      path: '/mijn-school/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer', heading: 'Beheer',
        fields: [
          { label: 'ICT-coördinatoren loggen in met MFA', value: true, as: 'tick', group: 'Veilig inloggen' }, { label: 'Alle medewerkers loggen in met MFA', value: false, as: 'tick', group: 'Veilig inloggen' },
          { label: 'Koppeling', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'], group: 'LAS' }, { label: 'Laatste uitwisseling', value: 'donderdag 19 november 2026', as: 'text', group: 'LAS' },
          { label: 'Melding', value: 'De laatste uitwisseling met het LAS is gelukt.', as: 'radio', group: 'LAS' },
        ],
      },
    },
  ],
};
