import { dates, endDate, escape, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

const on = school.netwerk.filter(({ aan }) => aan).length;

/** Web components of an app: a card with lines for each person and more of them on scrolling, toggles and boxes with their words inside, a grid of rows and columns without roles, links whose address stands in a shadow root. */
export const library: Library = {
  name: 'ionic', family: 'web components (app; cards, list items, grid without roles)', packages: ['@ionic/core'], heldOut: false, school, client: 'client.ts',
  document: ({ data }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(data.title)}</title></head><body><div id="app"></div></body></html>`,
  pages: [
    {
      path: '/tabs/medewerkers', shown: { complete: false, why: ['count-differs', 'more', 'virtual'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort', heading: 'Medewerkers', perPage: 25,
        list: staffData(school, `${school.staff.length} medewerkers`, [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er/RT'er", stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directie' })).join(' · ') },
          { head: 'E-mailadres', means: 'email', show: (row) => row.email || 'niet ingevuld' }, { head: 'Account loopt tot en met', means: 'einddatum', as: 'date', show: endDate(dates.iso, 'geen einddatum') },
          { head: 'Ingevoerd door', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'Handmatig', standaard: 'Basispoort' })(row.herkomst) }, { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Status', means: 'status', as: 'select', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/tabs/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Basispoort', heading: 'Uitgeverijen', intro: 'Zet een uitgeverij aan als zij gegevens van uw school mag krijgen.', save: 'Opslaan', list: partyData(school.uitgeverijen, `Alle uitgeverijen (${school.uitgeverijen.length})`, [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Aan', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/tabs/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, `${on} van de ${school.netwerk.length} netwerkleveranciers aangevinkt`, [{ head: 'Leverancier', show: (row) => row.naam }, { head: 'Aangevinkt', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/tabs/ip-nummers', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'Basispoort', heading: 'IP-nummers', list: ipData(school.ips, `${school.ips.length} IP-nummers`, [{ head: 'Locatie of lijn', show: (row) => row.omschrijving }, { head: 'IP-nummer', show: (row) => row.tekst }]) },
    },
    {
      path: '/tabs/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort', heading: 'Profiel', links: linkData(school.links, 'Snelkoppelingen'), fields: [{ label: 'Naam van de school', value: school.naam, as: 'input' }, { label: 'BRIN', value: school.brin, as: 'input' }, { label: 'Plaats', value: school.plaats, as: 'input' }] },
    },
    {
      path: '/tabs/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Basispoort', heading: 'Beheer',
        fields: [
          { label: 'MFA voor ICT-coördinatoren', value: school.settings.mfaIct, as: 'tick' }, { label: 'MFA voor alle medewerkers', value: school.settings.mfaSchool, as: 'tick' }, { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'] },
          { label: 'Laatste uitwisseling met het LAS', value: school.settings.laatste, as: 'date' }, { label: 'Resultaat van de uitwisseling met het LAS', value: 'Niet gelukt', as: 'text' },
        ],
      },
    },
  ],
};
