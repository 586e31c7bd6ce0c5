import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A web component with a virtualised table in its shadow root and the cells' contents in slots. Held out. */
export const library: Library = {
  name: 'vaadin', family: 'web component (grid in a shadow root, slotted cells)', packages: ['@vaadin/grid', '@vaadin/checkbox'], heldOut: true, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Dashboard', 'Beheer', 'Profiel'] }),
  pages: [
    {
      path: '/vaadin/medewerkers', shown: { complete: false, why: ['virtual', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: 'Medewerkers van IKC Esdoorn',
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (row) => row.email }, { head: 'Soort account', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Einddatum account', means: 'einddatum', show: endDate(dates.padded) }, { head: 'Functie', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB/RT', stagiair: 'Stagiair', inval: 'Vervanger', directie: 'Directie' })).join(', ') },
          { head: 'Status', means: 'status', show: (row) => (row.actief ? 'Actief' : 'Niet actief') },
        ]),
      },
    },
    {
      path: '/vaadin/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Vinkje', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/vaadin/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Vinkje', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/vaadin/ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'Nummer', show: (row) => row.tekst }, { head: 'Naam', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/vaadin/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/vaadin/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: { kind: 'beheer', title: 'Beheer', heading: 'Beheer', fields: [{ label: 'MFA voor ICT-coördinatoren', value: 'Ja', as: 'text' }, { label: 'MFA voor alle medewerkers', value: 'Nee', as: 'text' }, { label: 'Koppeling met LAS', value: 'Handmatig', as: 'text' }, { label: 'Laatste uitwisseling LAS', value: dates.short(school.settings.laatste), as: 'text' }] },
    },
  ],
};
