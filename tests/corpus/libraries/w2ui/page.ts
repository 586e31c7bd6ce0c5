import { dates, endDate, escape, ipData, lastFirst, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';

/** `31.07.2027`, as the grid's Dutch settings write it. */
const dotted = (iso: string): string => dates.padded(iso).replaceAll('-', '.');

/**
 * An old-style script grid: heads and rows in tables apart, the first column in tables of its own, empty rows that fill the box, a bar with buttons, a foot that says which rows are in view.
 * The tick of an account is drawn by style alone: nobody can read it (spec/rules.md, Settled questions).
 */
export const library: Library = {
  name: 'w2ui', family: 'script grid (frozen column, heads and rows in four tables, empty rows)', packages: ['w2ui'], heldOut: false, school, client: 'client.ts',
  document: ({ data }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escape(data.title)}</title></head><body style="margin: 8px"><div id="app"></div></body></html>`,
  pages: [
    {
      path: '/schoolbeheer/main.do?scherm=medewerkers', shown: { complete: true, claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers | Basispoort schoolbeheer', heading: 'Medewerkers',
        list: staffData(school, 'Medewerkers', [
          { head: 'Achternaam, voornaam', means: 'naam', show: lastFirst }, { head: 'Status', means: 'status', show: (row) => (row.actief ? 'actief' : 'niet actief') },
          { head: 'Account geldig t/m', means: 'einddatum', as: 'date', show: endDate(dotted, '-') }, { head: 'Wijze van invoer', means: 'herkomst', show: (row) => words({ las: 'via LAS', handmatig: 'handmatig', standaard: 'standaardaccount' })(row.herkomst) },
          { head: 'E-mail adres', means: 'email', show: (row) => row.email }, { head: 'Geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
          { head: 'Functie(s)', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'LK', ict: 'ICT-coördinator', 'ib-rt': 'IB', stagiair: 'Stagiair', inval: 'Inval', directie: 'Directie' })).join(' + ') },
        ]),
      },
    },
    {
      path: '/schoolbeheer/main.do?scherm=uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen | Basispoort schoolbeheer', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Naam van de uitgeverij', as: 'input', show: (row) => row.naam }, { head: 'Vink aan', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/schoolbeheer/main.do?scherm=netwerkleveranciers', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers | Basispoort schoolbeheer', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Toestemming?', as: 'select', show: (row) => row.aan }, { head: 'Naam leverancier', as: 'text', show: (row) => row.naam }]) },
    },
    {
      path: '/schoolbeheer/main.do?scherm=ip', shown: { complete: true, claimed: school.ips.length },
      data: { kind: 'ip-nummers', title: 'IP-nummers | Basispoort schoolbeheer', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'Ip nummer', as: 'input', show: (row) => row.tekst }, { head: 'Opmerkingen', as: 'input', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/schoolbeheer/main.do?scherm=profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: {
        kind: 'profiel', title: 'Profiel | Basispoort schoolbeheer', heading: 'Profiel van de school', links: linkData(school.links, 'Snelkoppelingen'),
        fields: [{ label: 'Naam', value: school.naam, as: 'text', group: 'School' }, { label: 'BRIN (4 of 6 tekens)', value: school.brin, as: 'text', group: 'School' }, { label: 'Plaatsnaam', value: school.plaats, as: 'text', group: 'School' }],
      },
    },
    {
      path: '/schoolbeheer/main.do?scherm=las-mfa', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'LAS en MFA | Basispoort schoolbeheer', heading: 'Beheer: LAS en MFA', save: 'Opslaan',
        fields: [
          { label: 'MFA voor de ICT-coördinatoren', value: school.settings.mfaIct, as: 'tick', group: 'Inloggen met een code (MFA)' }, { label: 'MFA voor iedereen van de school', value: school.settings.mfaSchool, as: 'tick', group: 'Inloggen met een code (MFA)' },
          { label: 'Wijze van koppelen', value: 'Automatisch', as: 'radio', group: 'Koppeling met het LAS', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling', value: dotted(school.settings.laatste), as: 'text', group: 'Koppeling met het LAS' }, { label: 'Resultaat', value: 'Mislukt: geen verbinding', as: 'text', group: 'Koppeling met het LAS' },
        ],
      },
    },
  ],
};
