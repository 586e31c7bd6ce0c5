import { endDate, dates, escape, fullName, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { wilg as school } from '../../schools/schools';

/** React parts of an office: a grid of divs with roles, an avatar with initials before each name, tabs as the site's menu, a table that is ticked by selecting, message bars. */
export const library: Library = {
  name: 'fluentui', family: 'React (grid of roles, avatars, selection, message bars)', packages: ['react', 'react-dom', '@fluentui/react-components'], heldOut: false, school, client: 'client.ts',
  document: ({ data }) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(data.title)}</title></head><body style="margin: 0"><div id="app"></div></body></html>`,
  pages: [
    {
      path: '/schoolomgeving/medewerkers', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd'] },
      data: {
        kind: 'medewerkers', title: `Medewerkers van ${school.naam}`, heading: 'Medewerkers',
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', as: 'link', show: fullName }, { head: 'Rol op school', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB’er', stagiair: 'Stagiair', inval: 'Vervanging', directie: 'Directeur' })).join(', ') },
          { head: 'Activering', means: 'geactiveerd', as: 'select', show: (row) => (row.geactiveerd ? 'Geactiveerd' : 'Niet geactiveerd') }, { head: 'Mailadres', means: 'email', show: (row) => row.email },
          { head: 'Account aangemaakt', means: 'herkomst', show: (row) => words({ las: 'Vanuit het LAS', handmatig: 'Handmatig', standaard: 'Door Basispoort' })(row.herkomst) }, { head: 'Toegang eindigt op', means: 'einddatum', as: 'date', show: endDate(dates.iso, 'Geen einddatum') },
        ]),
      },
    },
    {
      path: '/schoolomgeving/uitgeverijen', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: `Uitgeverijen van ${school.naam}`, heading: 'Uitgeverijen', intro: 'Uw keuzes gaan in nadat u ze heeft opgeslagen.', save: 'Keuzes opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (row) => row.naam }, { head: 'Mag gegevens ontvangen', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/schoolomgeving/netwerk', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: `Netwerkleveranciers van ${school.naam}`, heading: 'Netwerkleveranciers', save: 'Keuzes opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Gekozen', as: 'tick', show: (row) => row.aan }, { head: 'Netwerkleverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/schoolomgeving/ip-adressen', shown: { complete: true },
      data: { kind: 'ip-nummers', title: `IP-adressen van ${school.naam}`, heading: 'IP-adressen van uw school', save: 'Wijzigingen opslaan', list: ipData(school.ips, 'IP-adressen', [{ head: 'Plek', show: (row) => row.omschrijving }, { head: 'IP-adres', as: 'input', show: (row) => row.tekst }]) },
    },
    {
      path: '/schoolomgeving/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: `Profiel van ${school.naam}`, heading: 'Schoolprofiel', links: linkData(school.links, 'Snelkoppelingen'), fields: [{ label: 'Officiële naam van de school', value: school.naam, as: 'input' }, { label: 'Plaats', value: school.plaats, as: 'input' }, { label: 'BRIN en locatie', value: school.brin, as: 'input' }] },
    },
    {
      path: '/schoolomgeving/instellingen', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: `Beheer van ${school.naam}`, heading: 'Beheer: instellingen', save: 'Wijzigingen opslaan',
        fields: [
          { label: 'Uitwisseling met het LAS gelukt', value: 'Alle groepen en leerlingen zijn bijgewerkt.', as: 'select' }, { label: 'Laatste uitwisseling met het LAS', value: 'gisteren om 18:04', as: 'input' }, { label: 'Koppeling met het LAS', value: 'Automatisch', as: 'radio', options: ['Automatisch', 'Handmatig'] },
          { label: 'Multifactorauthenticatie (MFA) voor ICT-coördinatoren', value: school.settings.mfaIct, as: 'tick' }, { label: 'Multifactorauthenticatie (MFA) voor alle medewerkers', value: school.settings.mfaSchool, as: 'tick' },
        ],
      },
    },
  ],
};
