import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A scroller that recycles its nodes and says nowhere how many rows there are: no roles, no `aria-rowcount`, no count. */
export const library: Library = {
  name: 'vue-virtual-scroller', family: 'recycling scroller (no roles, no count)', packages: ['vue', 'vue-virtual-scroller'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Lesmateriaal', 'Beheer'] }),
  pages: [
    {
      path: '/beheer/personeelsleden', shown: { complete: false, why: ['virtual', 'count-differs'], means: ['naam', 'email', 'herkomst', 'einddatum', 'rol'] },
      data: {
        kind: 'medewerkers', title: 'Personeelsleden - Basispoort', heading: 'Personeelsleden',
        list: staffData(school, 'Personeelsleden', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (row) => row.email }, { head: 'Oorsprong', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'handmatig', standaard: 'standaard' })(row.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.padded) }, { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er", stagiair: 'Stagiair', inval: 'Inval', directie: 'Directie' })).join(', ') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: false, why: ['virtual', 'count-differs'] },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen - Basispoort', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Gekoppeld', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: false, why: ['virtual', 'count-differs'] },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers - Basispoort', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Gekoppeld', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/ip', shown: { complete: false, why: ['virtual', 'count-differs'] },
      data: { kind: 'ip-nummers', title: 'IP-nummers - Basispoort', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', show: (row) => row.tekst }, { head: 'Omschrijving', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel - Basispoort', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: { kind: 'beheer', title: 'Beheer - Basispoort', heading: 'Beheer', fields: [{ label: 'MFA voor ICT-coördinatoren', value: 'aan', as: 'text' }, { label: 'MFA voor alle medewerkers', value: 'uit', as: 'text' }, { label: 'LAS-koppeling', value: 'handmatig', as: 'text' }, { label: 'Laatste uitwisseling met LAS', value: dates.hyphen(school.settings.laatste), as: 'text' }] },
    },
  ],
};
