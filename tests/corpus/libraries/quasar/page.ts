import { linkData, endDate, dates, escape, fullName, ipData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** A Vue app that draws all of its page itself: a title that is no heading, a table with a foot in Dutch, icons of a letter font, items with a label above or under the value. */
export const library: Library = {
  name: 'quasar', family: 'Vue (table, toggles, list items, letter icons)', packages: ['vue', 'quasar', '@quasar/extras'], heldOut: false, school, client: 'client.ts',
  document: ({ data }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(data.title)}</title></head><body><div id="app"></div></body></html>`,
  pages: [
    {
      path: '/#/beheer/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Beheer - Basispoort', heading: 'Medewerkers', perPage: 20,
        list: staffData(school, 'Wie werken er op uw school?', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'Rollen in Basispoort', means: 'rol', as: 'select', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'Intern begeleider', stagiair: 'Stagiair', inval: 'Invaller', directie: 'Schoolleider' })).join('|') },
          { head: 'Account eindigt op', means: 'einddatum', as: 'date', show: endDate(dates.iso) }, { head: 'E-mailadres werk', means: 'email', show: (row) => row.email },
          { head: 'Account komt uit', means: 'herkomst', show: (row) => words({ las: 'ESIS', handmatig: 'Handmatige invoer', standaard: 'Basispoort' })(row.herkomst) },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Status', means: 'status', as: 'radio', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/#/beheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: {
        kind: 'uitgeverijen', title: 'Beheer - Basispoort', heading: 'Uitgeverijen', intro: 'Zet aan met welke uitgeverijen Basispoort gegevens mag uitwisselen.', save: 'Sla uitgeverijen op',
        list: partyData(school.uitgeverijen, 'Uw uitgeverijen', [{ head: 'Gegevens uitwisselen', as: 'tick', show: (row) => row.aan }, { head: 'Naam uitgeverij', show: (row) => row.naam }]),
      },
    },
    {
      path: '/#/beheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: {
        kind: 'netwerkleveranciers', title: 'Beheer - Basispoort', heading: 'Netwerkleveranciers', save: 'Sla netwerkleveranciers op',
        list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: '', as: 'tick', show: (row) => row.aan }, { head: '', show: (row) => row.naam }, { head: '', show: (row) => (row.aan ? 'Ontvangt gegevens van uw school' : 'Ontvangt geen gegevens') }]),
      },
    },
    {
      path: '/#/beheer/ip', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'Beheer - Basispoort', heading: 'IP-nummers', list: ipData(school.ips, 'Vaste IP-nummers van uw school', [{ head: 'Vestiging', show: (row) => row.omschrijving }, { head: 'IP-nummer of bereik', as: 'input', show: (row) => row.tekst }]) },
    },
    {
      path: '/#/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: {
        kind: 'profiel', title: 'Profiel - Basispoort', heading: 'Profiel', links: linkData(school.links, 'Snelkoppeling Basispoort'),
        fields: [{ label: 'BRIN-nummer', value: school.brin, as: 'text' }, { label: 'Naam van uw school', value: school.naam, as: 'text' }, { label: 'Vestigingsplaats', value: school.plaats, as: 'text' }],
      },
    },
    {
      path: '/#/beheer/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Beheer - Basispoort', heading: 'Instellingen',
        fields: [
          { label: 'De laatste uitwisseling met het LAS is mislukt.', value: 'De laatste uitwisseling met het LAS is mislukt.', as: 'radio' },
          { label: 'Koppeling met uw leerlingadministratiesysteem (LAS)', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling met het LAS', value: school.settings.laatste, as: 'date' },
          { label: 'MFA voor ICT-coördinatoren', value: school.settings.mfaIct, as: 'tick', group: 'ICT-coördinatoren vullen bij het inloggen een code in.' }, { label: 'MFA voor alle medewerkers van de school', value: school.settings.mfaSchool, as: 'tick', group: 'Iedereen vult bij het inloggen een code in.' },
        ],
      },
    },
  ],
};
