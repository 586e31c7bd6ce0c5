import { dates, endDate, frame, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A Vue table with a footer that pages, chips for roles, icons with a title for ticks, switches, selects and outlined fields. */
export const library: Library = {
  name: 'vuetify', family: 'Vue (data table, switches, fields)', packages: ['vue', 'vuetify'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { around: (inside) => `<main class="v-main">${inside}</main>` }),
  pages: [
    {
      path: '/#/beheer/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort', heading: 'Medewerkers', perPage: 25,
        list: staffData(school, 'Medewerkers', [
          { head: 'Actief account', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Achternaam', means: 'naam', show: (row) => [row.achter, row.tussen].filter((part) => part !== '').join(', ') }, { head: 'Voornaam', show: (row) => row.voor },
          { head: 'E-mail', means: 'email', show: (row) => row.email }, { head: 'Herkomst', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.hyphen) }, { head: 'Rollen', means: 'rol', as: 'select', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er/RT'er", stagiair: 'Stagiair(e)', inval: 'Invalleerkracht', directie: 'Directeur' })).join('|') },
          { head: 'Status', means: 'status', show: (row) => (row.actief ? 'actief' : 'inactief') },
        ]),
      },
    },
    {
      path: '/#/beheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Basispoort', heading: 'Uitgeverijen', save: 'Opslaan', perPage: 25, list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Gegevens delen', as: 'radio', show: (row) => row.aan }]) },
    },
    {
      path: '/#/beheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort', heading: 'Netwerkleveranciers', save: 'Opslaan', perPage: 25, list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Netwerkleverancier', show: (row) => row.naam }, { head: 'Gegevens delen', as: 'radio', show: (row) => row.aan }]) },
    },
    {
      path: '/#/beheer/ip-nummers', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'Basispoort', heading: 'IP-nummers', perPage: 25, list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Omschrijving', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/#/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'input' }, { label: 'BRIN-nummer', value: school.brin, as: 'input' }, { label: 'Plaats', value: school.plaats, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/#/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Basispoort', heading: 'Beheer',
        fields: [{ label: 'MFA voor ICT-coördinatoren', value: false, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: false, as: 'tick' }, { label: 'Koppeling met LAS', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling', value: '12 dagen geleden', as: 'input' }, { label: 'Status uitwisseling', value: 'Mislukt', as: 'input' }],
      },
    },
  ],
};
