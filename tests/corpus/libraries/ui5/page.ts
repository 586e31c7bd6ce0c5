import { dates, endDate, frame, ipData, lastFirst, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/**
 * Web components with open shadow roots: a table of slotted rows that grows by a button and folds its last columns under the row,
 * a list whose boxes are the selection, switches with an icon for yes and no, a form, a segmented button and a message strip.
 */
export const library: Library = {
  name: 'ui5', family: 'web components (growing table, selection list, form)', packages: ['@ui5/webcomponents', '@ui5/webcomponents-icons'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { menu: ['Startpagina', 'Beheer van uw school'], current: 'Beheer van uw school', around: (inside) => `<main style="padding: 0 2rem">${inside}</main>` }),
  pages: [
    {
      path: '/schoolbeheer/medewerkers', shown: { complete: false, why: ['more', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers - Beheer van uw school', heading: 'Medewerkers', perPage: 10,
        list: staffData(school, 'Medewerkers', [
          { head: 'Personeelslid', means: 'naam', as: 'link', show: lastFirst }, { head: 'Mailadres', means: 'email', show: (row) => row.email },
          { head: 'Rol op school', means: 'rol', as: 'select', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'Intern begeleider', stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directeur' })).join('|') },
          { head: 'Aangemaakt via', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' })(row.herkomst) },
          { head: 'Toegang tot en met', means: 'einddatum', show: endDate((iso) => dates.brief(iso).replace('.', '')) },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Status', means: 'status', as: 'radio', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/schoolbeheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen - Beheer van uw school', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Gegevens uitwisselen', as: 'input', show: (row) => row.aan }]) },
    },
    {
      path: '/schoolbeheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers - Beheer van uw school', heading: 'Netwerkleveranciers', intro: 'Vink aan welke leveranciers gegevens van uw school mogen ontvangen.', save: 'Opslaan', list: partyData(school.netwerk, 'Leveranciers', [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Aangevinkt', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/schoolbeheer/ip-nummers', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-nummers - Beheer van uw school', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'Gebouw', show: (row) => row.omschrijving }, { head: 'IP-nummer', show: (row) => row.tekst }]) },
    },
    {
      path: '/schoolbeheer/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel - Beheer van uw school', heading: 'Profiel', fields: [{ label: 'Naam van de school', value: school.naam, as: 'text', group: 'Schoolgegevens' }, { label: 'BRIN-code', value: school.brin, as: 'text', group: 'Schoolgegevens' }, { label: 'Plaats', value: school.plaats, as: 'text', group: 'Schoolgegevens' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/schoolbeheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer van uw school', heading: 'Beheer van uw school',
        fields: [
          { label: 'MFA voor ICT-coördinatoren', value: true, as: 'tick', group: 'Inloggen' }, { label: 'MFA voor alle medewerkers', value: true, as: 'tick', group: 'Inloggen' },
          { label: 'LAS-koppeling', value: 'Automatisch', as: 'radio', options: ['Automatisch', 'Handmatig'], group: 'Leerlingadministratiesysteem' }, { label: 'Laatste LAS-uitwisseling', value: `${dates.padded(school.settings.laatste)} 05:30`, as: 'input', group: 'Leerlingadministratiesysteem' },
          { label: 'Melding', value: 'Uitwisseling met het LAS geslaagd.', as: 'select' },
        ],
      },
    },
  ],
};
