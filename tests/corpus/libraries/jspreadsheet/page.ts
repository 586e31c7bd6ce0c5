import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A sheet with editable cells, numbered rows and lettered or named columns; ticks as boxes in cells. */
export const library: Library = {
  name: 'jspreadsheet', family: 'editable sheet', packages: ['jspreadsheet-ce', 'jsuites'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { around: (inside) => `<div role="main">${inside}</div>` }),
  pages: [
    {
      path: '/beheer/medewerkers/bewerken', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers bewerken', heading: 'Medewerkers bewerken', save: 'Sla op',
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'Mail', means: 'email', show: (row) => row.email }, { head: 'Herkomst', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'handmatig', standaard: 'standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.short) }, { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT', 'ib-rt': 'IB', stagiair: 'Stagiair', inval: 'Inval', directie: 'Directie' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Actief/inactief', means: 'status', show: (row) => (row.actief ? 'actief' : 'inactief') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen/bewerken', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen bewerken', heading: 'Uitgeverijen bewerken', save: 'Sla op', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Toestemming', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers/bewerken', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers bewerken', heading: 'Netwerkleveranciers bewerken', save: 'Sla op', list: partyData(school.netwerk, 'Leveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Toestemming', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/ip-nummers/bewerken', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers bewerken', heading: 'IP-nummers bewerken', save: 'Sla op', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Toelichting', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel/bewerken', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel bewerken', heading: 'Profiel bewerken', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN-code', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer', heading: 'Beheer',
        fields: [{ label: 'MFA ICT-coördinatoren', value: 'nee', as: 'text' }, { label: 'MFA alle medewerkers', value: 'nee', as: 'text' }, { label: 'LAS-koppeling', value: 'automatisch', as: 'text' }, { label: 'Laatste synchronisatie LAS', value: dates.dots(school.settings.laatste), as: 'text' }, { label: 'Status LAS-uitwisseling', value: 'fout opgetreden', as: 'text' }],
      },
    },
  ],
};
