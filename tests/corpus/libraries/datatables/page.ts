import { dates, endDate, frame, ipData, lastFirst, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A table plug-in with paging and Dutch texts; ticks as characters and as native boxes. */
export const library: Library = {
  name: 'datatables', family: 'table plug-in (native table, paging)', packages: ['datatables.net', 'datatables.net-dt', 'datatables.net-plugins'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page),
  pages: [
    {
      path: '/beheer/personeel', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Personeel - Basispoort', heading: 'Personeel van OBS De Linde', perPage: 10,
        list: staffData(school, 'Personeel', [
          { head: 'Vinkje', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Medewerker', means: 'naam', show: lastFirst },
          { head: 'Mailadres', means: 'email', show: (row) => row.email },
          { head: 'Functie', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er/RT'er", stagiair: 'Stagiair(e)', inval: 'Invalkracht', directie: 'Directie' })).join(', ') },
          { head: 'Afkomst', means: 'herkomst', show: (row) => words({ las: 'ParnasSys', handmatig: 'Handmatig toegevoegd', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Uit dienst per', means: 'einddatum', show: endDate(dates.hyphen) },
          { head: 'Status', means: 'status', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen - Basispoort', heading: 'Uitgeverijen', save: 'Wijzigingen opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgever', show: (row) => row.naam }, { head: 'Gegevens delen', as: 'input', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerk', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers - Basispoort', heading: 'Leveranciers van uw netwerk', save: 'Bewaar', list: partyData(school.netwerk, 'Leveranciers', [{ head: 'Toestemming', as: 'tick', show: (row) => row.aan }, { head: 'Netwerkleverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: "IP-nummers - Basispoort", heading: "IP-nummers van de school", list: ipData(school.ips, 'IP-nummers', [{ head: 'Waar', show: (row) => row.omschrijving }, { head: 'IP-adres', show: (row) => row.tekst }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel - Basispoort', heading: 'Profiel van de school', fields: [{ label: 'Naam van de school', value: school.naam, as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }, { label: 'BRIN-nummer', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer - Basispoort', heading: 'Beheer', intro: 'Kies een onderdeel: Uitgeverijen, Netwerkleveranciers, Personeel of IP-nummers.',
        fields: [
          { label: 'MFA voor ICT-coördinatoren', value: 'Uit', as: 'text' }, { label: 'MFA voor alle medewerkers', value: 'Uit', as: 'text' }, { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'text' },
          { label: 'Laatste uitwisseling met het LAS', value: dates.padded(school.settings.laatste), as: 'text' }, { label: 'Resultaat laatste uitwisseling', value: 'Mislukt: 2 groepen zijn niet overgenomen', as: 'text' },
        ],
      },
    },
  ],
};
