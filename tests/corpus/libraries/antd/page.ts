import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A React table with rows to select, pictures of initials, icons, tags, badges and buttons in its rows, in Dutch; switches with words in them, a group of check boxes, descriptions, a form. */
export const library: Library = {
  name: 'antd', family: 'React (table with selection and actions, Dutch pager)', packages: ['react', 'react-dom', 'antd', '@ant-design/icons'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Overzicht', 'Leerlingen', 'Schoolbeheer'], current: 'Schoolbeheer', around: (inside) => `<div class="portaal" style="max-width: 1200px; margin: 0 auto; font-family: sans-serif">${inside}</div>` }),
  pages: [
    {
      path: '/portaal/school/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers | Schoolbeheer', heading: 'Medewerkers', perPage: 20,
        list: staffData(school, 'Medewerkers', [
          { head: 'Medewerker', means: 'naam', as: 'link', show: fullName },
          { head: 'Rol(len)', means: 'rol', as: 'select', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB/RT', stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directie' })).join('|') },
          { head: 'E-mailadres', means: 'email', show: (row) => row.email },
          { head: 'Toegevoegd via', means: 'herkomst', show: (row) => words({ las: 'LAS-koppeling', handmatig: 'Handmatig', standaard: 'Basispoort (standaard)' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.padded, '-') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Status', means: 'status', as: 'radio', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/portaal/school/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen | Schoolbeheer', heading: 'Uitgeverijen', intro: 'Zet een uitgeverij aan om gegevens van leerlingen en leerkrachten te delen.', save: 'Wijzigingen opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Gegevens delen', as: 'radio', show: (row) => row.aan }, { head: 'Uitgeverij', show: (row) => row.naam }]) },
    },
    {
      path: '/portaal/school/netwerk', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers | Schoolbeheer', heading: 'Netwerkleveranciers', save: 'Toestemmingen opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Toestemming', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/portaal/school/ip-adressen', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-adressen | Schoolbeheer', heading: 'IP-adressen van de school', perPage: 10, list: ipData(school.ips, 'IP-adressen', [{ head: 'Omschrijving', show: (row) => row.omschrijving }, { head: 'IP-adres', as: 'input', show: (row) => row.tekst }]) },
    },
    {
      path: '/portaal/school/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Schoolprofiel | Schoolbeheer', heading: 'Schoolprofiel', fields: [{ label: 'School', value: school.naam, as: 'text' }, { label: 'Vestigingsplaats', value: school.plaats, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen voor uw website') },
    },
    {
      path: '/portaal/school/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Instellingen | Schoolbeheer', heading: 'Beheer van de school',
        fields: [
          { label: 'MFA voor ICT-coördinatoren', value: false, as: 'tick', group: 'Inloggen' }, { label: 'MFA voor het hele team', value: false, as: 'tick', group: 'Inloggen' },
          { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'radio', options: ['Automatisch', 'Handmatig'], group: 'Leerlingadministratie' },
          { label: 'Laatste uitwisseling', value: `${dates.brief(school.settings.laatste)}, 06:12 uur`, as: 'text', group: 'Leerlingadministratie' }, { label: 'Uitwisseling', value: 'De laatste uitwisseling met het LAS is mislukt', as: 'select', group: 'Leerlingadministratie' },
        ],
      },
    },
  ],
};
