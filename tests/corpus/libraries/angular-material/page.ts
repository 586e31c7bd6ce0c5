import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';

/** Angular: a Material table with its paginator, slide toggles, boxes and form fields. */
export const library: Library = {
  name: 'angular-material', family: 'Angular (Material table, paginator, toggles)', packages: ['@angular/core', '@angular/common', '@angular/compiler', '@angular/platform-browser', '@angular/material', '@angular/cdk', '@angular/forms', 'rxjs'], heldOut: false, school, client: 'client.ts',
  document: (page) => frame(page, { body: '<corpus-root></corpus-root>' }),
  pages: [
    {
      path: '/beheer/medewerkers', shown: { complete: false, why: ['pager', 'count-differs'], claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers', heading: 'Medewerkers van IKC Esdoorn', perPage: 20,
        list: staffData(school, 'Medewerkers', [
          { head: 'Medewerker', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (row) => row.email }, { head: 'Afkomstig uit', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'handmatige invoer', standaard: 'Basispoort' })(row.herkomst) },
          { head: 'Vervaldatum', means: 'einddatum', show: endDate(dates.slash, 'onbepaald') }, { head: 'Rollen', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB-er/RT-er', stagiair: 'Stagiair', inval: 'Invalkracht', directie: 'Directeur' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Aan/uit', as: 'radio', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Selectie', as: 'tick', show: (row) => row.aan }, { head: 'Netwerkleverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer/ip-nummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers', heading: 'IP-nummers', save: 'Opslaan', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Locatie', as: 'text', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel', heading: 'Profiel', fields: [{ label: 'Naam school', value: school.naam, as: 'input' }, { label: 'BRIN-code', value: school.brin, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: {
        kind: 'beheer', title: 'Beheer', heading: 'Beheer',
        fields: [{ label: 'Multi Factor Authenticatie voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'Multi Factor Authenticatie voor alle medewerkers', value: false, as: 'tick' }, { label: 'Koppeling met LAS', value: 'Handmatig', as: 'input' }, { label: 'Laatste uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'input' }],
      },
    },
  ],
};
