import { dates, endDate, frame, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/** A grid of `div`s with roles, ticks as pictures, a name in three columns, texts in the old spelling. */
export const library: Library = {
  name: 'tabulator', family: 'grid of divs (roles, no count)', packages: ['tabulator-tables'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { current: 'Beheer', around: (inside) => `<div class="wrap"><div class="content">${inside}</div></div>` }),
  pages: [
    {
      path: '/school/leerkrachten', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: 'Leerkrachten en medewerkers | Basispoort', heading: 'Leerkrachten en medewerkers',
        list: staffData(school, 'Leerkrachten', [
          { head: 'Voornaam', means: 'naam', show: (row) => row.voor }, { head: 'Voorvoegsel', show: (row) => row.tussen }, { head: 'Achternaam', show: (row) => row.achter },
          { head: 'Emailadres', means: 'email', show: (row) => row.email },
          { head: 'Aangemaakt via', means: 'herkomst', show: (row) => words({ las: 'Esis', handmatig: 'handmatige invoer', standaard: 'standaard' })(row.herkomst) },
          { head: 'Geldig tot', means: 'einddatum', show: endDate(dates.brief, '-') },
          { head: 'Rol(len)', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coordinator', 'ib-rt': "IB'er", stagiair: 'Stagiaire', inval: 'Invaller', directie: 'Directeur' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
        ]),
      },
    },
    {
      path: '/school/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen | Basispoort', heading: 'Uitgeverijen', save: 'Bewaren', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Aan', as: 'tick', show: (row) => row.aan }, { head: 'Uitgeverij', show: (row) => row.naam }]) },
    },
    {
      path: '/school/netwerkleveranciers', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers | Basispoort', heading: 'Netwerkleveranciers', save: 'Bewaren', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Uitwisseling', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/school/ipnummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IPnummers | Basispoort', heading: 'Ipnummers', list: ipData(school.ips, 'Nummers', [{ head: 'Gebouw', show: (row) => row.omschrijving }, { head: 'IPnummer', show: (row) => row.tekst }]) },
    },
    {
      path: '/school/gegevens', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Schoolprofiel | Basispoort', heading: 'Schoolprofiel', fields: [{ label: 'Naam instelling', value: school.naam, as: 'text' }, { label: 'BRIN-code', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/school/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Schoolbeheer | Basispoort', heading: 'Beheer van uw school',
        fields: [{ label: 'Multi factor authenticatie voor ICT-coordinatoren', value: true, as: 'tick' }, { label: 'Multi factor authenticatie voor de hele school', value: true, as: 'tick' }, { label: 'Koppeling LAS', value: 'automatisch', as: 'text' }, { label: 'Laatst uitgewisseld met LAS', value: 'gisteren', as: 'text' }, { label: 'Uitwisseling met LAS', value: 'geslaagd', as: 'text' }],
      },
    },
  ],
};
