import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A native table drawn by Preact inside wrappers, with a search box and numbered pages; yes and no as words. */
export const library: Library = {
  name: 'gridjs', family: 'table widget (native table, search, pages)', packages: ['gridjs'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Lesmateriaal', 'Mijn school'], current: 'Mijn school' }),
  pages: [
    {
      path: '/mijn-school/accounts', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort · Medewerkers', heading: 'Alle medewerkers', perPage: 15,
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam medewerker', means: 'naam', show: fullName }, { head: 'Aangeleverd door', means: 'herkomst', show: (row) => words({ las: 'leerlingadministratie', handmatig: 'de school zelf', standaard: 'Basispoort' })(row.herkomst) },
          { head: 'Toegang tot en met', means: 'einddatum', show: endDate(dates.slash) }, { head: 'E-mailadres (school)', means: 'email', show: (row) => row.email },
          { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leraar', ict: 'ICT-coördinator', 'ib-rt': "Intern begeleider", stagiair: 'Stagiair', inval: 'Invalleerkracht', directie: 'Schoolleider' })).join(' + ') },
        ]),
      },
    },
    {
      path: '/mijn-school/uitgeverijen', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Basispoort · Uitgeverijen', heading: 'Met welke uitgeverijen werkt uw school?', perPage: 10, list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Gekoppeld?', show: (row) => (row.aan ? 'ja' : 'nee') }]) },
    },
    {
      path: '/mijn-school/netwerk', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort · Netwerkleveranciers', heading: 'Netwerkleveranciers', perPage: 10, list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Netwerkleverancier', show: (row) => row.naam }, { head: 'Gekoppeld?', show: (row) => (row.aan ? 'Ja' : 'Nee') }]) },
    },
    {
      path: '/mijn-school/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'Basispoort · IP', heading: 'Onze ip-adressen', perPage: 10, list: ipData(school.ips, 'IP', [{ head: 'Ip-adres', show: (row) => row.tekst }, { head: 'Locatie', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/mijn-school', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort · Schoolgegevens', heading: 'Gegevens van uw school', fields: [{ label: 'School', value: school.naam, as: 'text' }, { label: 'Brincode', value: school.brin, as: 'text' }, { label: 'Gemeente', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Download of kopieer een snelkoppeling') },
    },
    {
      path: '/mijn-school/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Basispoort · Beheer', heading: 'Beheer en instellingen',
        fields: [{ label: 'Tweestapsverificatie ICT-coördinatoren', value: 'ingeschakeld', as: 'text' }, { label: 'Tweestapsverificatie voor iedereen op school', value: 'uitgeschakeld', as: 'text' }, { label: 'Overname uit ParnasSys', value: 'handmatig', as: 'text' }, { label: 'Laatste overname', value: '3 dagen geleden', as: 'text' }],
      },
    },
  ],
};
