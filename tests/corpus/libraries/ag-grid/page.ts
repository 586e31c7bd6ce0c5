import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A virtualised grid of `div`s with roles and `aria-rowcount`; ticks are the grid's own check boxes. */
export const library: Library = {
  name: 'ag-grid', family: 'virtualised grid (roles, aria-rowcount)', packages: ['ag-grid-community'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Start', 'Beheer', 'Mijn profiel'] }),
  pages: [
    {
      path: '/admin/#/medewerkers', shown: { complete: false, why: ['virtual', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: 'Medewerkers',
        list: staffData(school, 'Medewerkers', [
          { head: 'Volledige naam', means: 'naam', show: fullName },
          { head: 'E-mail', means: 'email', show: (row) => row.email },
          { head: 'Bron', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Basispoort' })(row.herkomst) },
          { head: 'Account t/m', means: 'einddatum', show: endDate(dates.iso, '—') },
          { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'interne begeleiding', stagiair: 'stagiair', inval: 'invaller', directie: 'directie' })).join(' / ') },
          { head: 'Status', means: 'status', show: (row) => (row.actief ? 'actief' : 'inactief') },
        ]),
      },
    },
    {
      path: '/admin/#/uitgevers', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgevers', heading: 'Uitgevers', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgevers', [{ head: 'Naam', show: (row) => row.naam }, { head: 'In gebruik', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/admin/#/netwerkaanbieders', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkaanbieders', heading: 'Netwerkaanbieders', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkaanbieders', [{ head: 'Aanbieder', show: (row) => row.naam }, { head: 'Gekoppeld', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/admin/#/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-adressen', heading: 'IP-adressen', list: ipData(school.ips, 'IP-adressen', [{ head: 'IP-adres of reeks', show: (row) => row.tekst }, { head: 'Omschrijving', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/admin/#/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen voor leerlingen') },
    },
    {
      path: '/admin/#/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Beheer', heading: 'Beheer: instellingen',
        fields: [{ label: 'MFA verplicht voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA verplicht voor alle medewerkers', value: false, as: 'tick' }, { label: 'LAS-koppeling', value: 'handmatig', as: 'text' }, { label: 'Laatste LAS-uitwisseling', value: dates.long(school.settings.laatste), as: 'text' }],
      },
    },
  ],
};
