import { dates, endDate, frame, ipData, lastFirst, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A jQuery plug-in with its own Dutch texts, paging, a search box, and a row of cloned heads. Held out. */
export const library: Library = {
  name: 'bootstrap-table', family: 'jQuery plug-in (native table, paging, Dutch texts)', packages: ['bootstrap-table', 'jquery', 'bootstrap'], heldOut: true, school, client: 'client.ts',
  document: (page) => frame(page, { around: (inside) => `<div class="container"><section>${inside}</section></div>` }),
  pages: [
    {
      path: '/beheer/medewerkers.php', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkersoverzicht', heading: 'Medewerkersoverzicht', perPage: 25,
        list: staffData(school, 'Medewerkers', [
          { head: 'Personeelslid', means: 'naam', show: lastFirst }, { head: 'E-mailadres', means: 'email', show: (row) => row.email }, { head: 'Einddatum', means: 'einddatum', show: endDate(dates.padded, 'n.v.t.') },
          { head: 'Herkomst', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) }, { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er", stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directie' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen.php', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: 'Uitgeverijen', save: 'Instellingen opslaan', perPage: 25, list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: '', as: 'input', show: (row) => row.aan }, { head: 'Uitgeverij', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/netwerkleveranciers.php', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Instellingen opslaan', perPage: 25, list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: '', as: 'input', show: (row) => row.aan }, { head: 'Leverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/ip.php', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Opmerking', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel.php', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel van de school', fields: [{ label: 'Naam', value: school.naam, as: 'text' }, { label: 'BRIN-nummer', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer.php', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: { kind: 'beheer', title: 'Beheer', heading: 'Beheer', fields: [{ label: 'MFA ICT-coördinatoren', value: 'Uit', as: 'text' }, { label: 'MFA gehele school', value: 'Uit', as: 'text' }, { label: 'LAS-koppeling', value: 'Automatisch', as: 'text' }, { label: 'Laatste LAS-uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'text' }, { label: 'Uitkomst LAS-uitwisseling', value: 'Fout: 2 groepen niet overgenomen', as: 'text' }] },
    },
  ],
};
