import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { kastanje as school } from '../../schools/schools';

const together = new Intl.ListFormat('nl');

/**
 * A virtual grid of `div`s with roles: a frozen column of boxes to select rows with, heads in two levels, a summing row that stays in sight, signs for yes and no, boxes and selects in cells.
 * What is no grid is drawn by the portal itself.
 */
export const library: Library = {
  name: 'react-data-grid', family: 'React (virtual ARIA grid, grouped heads, summing row)', packages: ['react', 'react-dom', 'react-data-grid'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Mijn dag', 'School', 'Account'], current: 'School', around: (inside) => `<div id="root" style="font-family: system-ui; padding: 16px">${inside}</div>` }),
  pages: [
    {
      path: '/app/school/team', shown: { complete: false, why: ['virtual', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers · School', heading: 'Medewerkers en accounts',
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'Rollen', means: 'rol', show: (row) => together.format(row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB’er', stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directie' }))) },
          { head: 'E-mail', means: 'email', show: (row) => row.email }, { head: 'Bron', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.slash, '—') },
          { head: 'Geactiveerd', means: 'geactiveerd', show: (row) => (row.geactiveerd ? '✔️' : '❌') }, { head: 'Status', means: 'status', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/app/school/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen · School', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Toestemming gegeven', as: 'tick', show: (row) => row.aan }, { head: 'Uitgeverij', show: (row) => row.naam }]) },
    },
    {
      path: '/app/school/netwerk', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers · School', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Mag gegevens ontvangen', as: 'select', options: ['Ja', 'Nee'], show: (row) => (row.aan ? 'Ja' : 'Nee') }]) },
    },
    {
      path: '/app/school/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-nummers · School', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer of reeks', show: (row) => row.tekst }, { head: 'Waar?', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/app/school/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel · School', heading: 'Profiel', fields: [{ label: 'Naam', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/app/school/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer · School', heading: 'Beheer', save: 'Opslaan',
        fields: [
          { label: 'MFA voor ICT-coördinatoren', value: 'Ingeschakeld', as: 'select', options: ['Ingeschakeld', 'Uitgeschakeld'], group: 'Beveiliging' }, { label: 'MFA voor alle medewerkers', value: 'Uitgeschakeld', as: 'select', options: ['Ingeschakeld', 'Uitgeschakeld'], group: 'Beveiliging' },
          { label: 'Koppeling', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'], group: 'Leerlingadministratie (LAS)' },
          { label: school.settings.laatste, value: '4 dagen geleden', as: 'date', group: 'Leerlingadministratie (LAS)' }, { label: 'Resultaat', value: '✅ Gelukt, 214 leerlingen bijgewerkt', as: 'text', group: 'Leerlingadministratie (LAS)' },
        ],
      },
    },
  ],
};
