import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A React table with a footer that pages in Dutch; icons, switches, and text fields whose label floats. */
export const library: Library = {
  name: 'mui', family: 'React (table, icons, floating labels)', packages: ['react', 'react-dom', '@mui/material', '@emotion/react', '@emotion/styled'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { around: (inside) => `<div id="root"><main>${inside}</main></div>` }),
  pages: [
    {
      path: '/app/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers – Basispoort', heading: 'Medewerkers', perPage: 25,
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mail', means: 'email', show: (row) => row.email }, { head: 'Type account', means: 'herkomst', show: (row) => words({ las: 'LAS-account', handmatig: 'Handmatig account', standaard: 'Standaardaccount' })(row.herkomst) },
          { head: 'Verloopt op', means: 'einddatum', as: 'date', show: endDate(dates.long) }, { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB’er/RT’er', stagiair: 'Stagiair', inval: 'Vervanger', directie: 'Directie' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Status', means: 'status', as: 'select', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/app/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen – Basispoort', heading: 'Uitgeverijen', save: 'Opslaan', perPage: 25, list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Data delen', as: 'radio', show: (row) => row.aan }]) },
    },
    {
      path: '/app/netwerkleveranciers', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers – Basispoort', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: '', as: 'input', show: (row) => row.aan }, { head: 'Leverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/app/ip-nummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers – Basispoort', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Locatie', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/app/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel – Basispoort', heading: 'Profiel', fields: [{ label: 'Naam van de school', value: school.naam, as: 'input' }, { label: 'BRIN', value: school.brin, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/app/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Beheer – Basispoort', heading: 'Beheer',
        fields: [{ label: 'MFA voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: false, as: 'tick' }, { label: 'Koppeling met het LAS', value: 'Handmatig', as: 'radio', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling met het LAS', value: dates.hyphen(school.settings.laatste), as: 'input' }],
      },
    },
  ],
};
