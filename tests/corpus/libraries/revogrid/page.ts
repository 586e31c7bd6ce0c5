import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/**
 * A spreadsheet-like virtual grid in a web component: the name stands in a pinned part apart from the other columns, rows stand absolutely, heads and line numbers each in a part of their own.
 * What is no grid is drawn by the portal itself, with plain HTML.
 */
export const library: Library = {
  name: 'revogrid', family: 'virtual grid in a web component (pinned column, line numbers)', packages: ['@revolist/revogrid'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Begin', 'Administratie', 'Uitloggen'], current: 'Administratie', around: (inside) => `<main style="width: 1240px; margin: auto; font: 15px sans-serif">${inside}</main>` }),
  pages: [
    {
      path: '/administratie/medewerkers', shown: { complete: false, why: ['virtual', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: 'Administratie: medewerkers', heading: 'Medewerkers', intro: `${school.staff.length} medewerkers, klik op een kop om te sorteren`,
        list: staffData(school, 'Medewerkers', [
          { head: 'Medewerker', means: 'naam', show: fullName }, { head: 'Emailadres', means: 'email', show: (row) => row.email },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.dots) },
          { head: 'Invoer', means: 'herkomst', show: (row) => words({ las: 'uit LAS', handmatig: 'handmatig', standaard: 'standaard' })(row.herkomst) },
          { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB', stagiair: 'stagiair', inval: 'inval', directie: 'directie' })).join('; ') },
        ]),
      },
    },
    {
      path: '/administratie/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Administratie: uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Toegestaan', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/administratie/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Administratie: netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Netwerkleverancier', show: (row) => row.naam }, { head: 'Toegestaan', show: (row) => (row.aan ? 'ja' : 'nee') }]) },
    },
    {
      path: '/administratie/ip-nummers', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'Administratie: IP-nummers', heading: 'IP-nummers', save: 'Opslaan', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Toelichting', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/administratie/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Administratie: profiel', heading: 'Profiel van de school', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN-nummer', value: school.brin, as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/administratie', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Administratie: beheer', heading: 'Beheer', save: 'Opslaan',
        fields: [
          { label: 'Inloggen met MFA is verplicht voor:', value: '', as: 'tick', options: ['ICT-coördinatoren', 'Alle medewerkers'] },
          { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'radio', options: ['Automatisch', 'Handmatig'] },
          { label: 'Laatste uitwisseling met het LAS:', value: dates.dots(school.settings.laatste), as: 'text' },
        ],
      },
    },
  ],
};
