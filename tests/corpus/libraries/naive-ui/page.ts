import { dates, endDate, escape, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** A Vue table that pages and filters in its heads, switches with words in them, a list of things, pairs of fields to which one adds, labels above their values in a table. */
export const library: Library = {
  name: 'naive-ui', family: 'Vue (table with filters in its heads, switches of divs, pairs of fields)', packages: ['vue', 'naive-ui'], heldOut: false, school, client: 'client.ts',
  document: ({ data }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(data.title)}</title></head><body style="margin: 0"><div id="app"></div></body></html>`,
  pages: [
    {
      path: '/mijn/school/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort', heading: 'Medewerkers en hun accounts', perPage: 20,
        list: staffData(school, 'Medewerkers', [
          { head: 'Is geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Voornaam', means: 'naam', show: (row) => row.voor }, { head: 'Tussenvoegsel', show: (row) => row.tussen }, { head: 'Achternaam', show: (row) => row.achter },
          { head: 'Rollen', means: 'rol', as: 'select', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB’er/RT’er', stagiair: 'Stagiair', inval: 'Invalkracht', directie: 'Directeur' })).join('|') },
          { head: 'Afkomstig van', means: 'herkomst', show: (row) => words({ las: 'ParnasSys', handmatig: 'Handmatig', standaard: 'Basispoort' })(row.herkomst) }, { head: 'School-e-mail', means: 'email', show: (row) => row.email },
          { head: 'Toegang', means: 'einddatum', as: 'date', show: (row) => { const day = endDate(dates.padded, 'onbepaald')(row); return day === 'onbepaald' ? day : `t/m ${day}`; } }, { head: 'Status', means: 'status', as: 'radio', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/mijn/school/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Basispoort', heading: 'Uitgeverijen', intro: 'Met welke uitgeverijen wisselt u gegevens uit?', save: 'Sla uitgeverijen op', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Gegevens uitwisselen?', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/mijn/school/netwerk', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort', heading: 'Netwerkleveranciers', save: 'Sla op', list: partyData(school.netwerk, `${school.netwerk.length} netwerkleveranciers`, [{ head: '', show: (row) => row.naam }, { head: '', as: 'tick', show: (row) => row.aan }, { head: '', show: () => 'Levert de digitale leeromgeving waarmee u inlogt' }]) },
    },
    {
      path: '/mijn/school/ip-nummers', shown: { complete: false, why: ['count-differs'] },
      data: { kind: 'ip-nummers', title: 'Basispoort', heading: 'IP-nummers', save: 'Sla IP-nummers op', list: ipData(school.ips, 'Vanaf deze IP-nummers werkt uw school', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Omschrijving', as: 'input', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/mijn/school/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort', heading: 'Profiel', links: linkData(school.links, 'Snelkoppelingen voor uw school'), fields: [{ label: 'Schoolnaam volgens DUO', value: school.naam, as: 'text' }, { label: 'BRIN', value: school.brin, as: 'text' }, { label: 'Vestigingsplaats', value: school.plaats, as: 'text' }] },
    },
    {
      path: '/mijn/school/inloggen-en-las', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Basispoort', heading: 'Beheer: inloggen en LAS',
        fields: [
          { label: 'MFA verplichten voor ICT-coördinatoren', value: school.settings.mfaIct, as: 'tick' }, { label: 'MFA verplichten voor alle medewerkers', value: school.settings.mfaSchool, as: 'tick' },
          { label: 'Leerlinggegevens uit het LAS overnemen', value: 'Handmatig', as: 'radio', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatst overgenomen uit het LAS', value: school.settings.laatste, as: 'date' },
        ],
      },
    },
  ],
};
