import type { PageKind } from '../page-kind';

/** Words by which a page kind is named in an address, title, heading or menu; written as `plainWords` gives them. */
export interface PageWords {
  /** Names this kind and hardly anything else. */
  readonly names: readonly string[];
  /** Could name it, and other things too: half the weight. */
  readonly hints: readonly string[];
  /** One of what the page lists, as a button names it ("IP-adres toevoegen"). */
  readonly things: readonly string[];
}

/**
 * Dutch as the checklist and public manuals have it (research/basispoort-facts.md, sections 3 to 5), spellings that schools use for the same,
 * and English, because a browser may have translated the page.
 */
export const pageWords: Readonly<Record<PageKind, PageWords>> = {
  uitgeverijen: {
    names: ['uitgeverijen*', 'uitgevers', 'uitgeversoverzicht', 'uitgeverslijst', 'uitgeversbeheer', 'uitgeverijoverzicht', 'uitgeverijlijst', 'uitgeverijbeheer', 'uitgevers koppeling*', 'uitgeverskoppeling*', 'uitgeverijkoppeling*', 'per uitgeverij', 'per uitgever', 'publishers', 'publishing houses', 'publishing companies', 'publisher list', 'publisher overview', 'publisher settings', 'publisher management', 'publisher consent*', 'publisher permission*'],
    hints: ['uitgeverij', 'uitgever', 'publisher', 'toestemming', 'toestemmingen', 'koppelingen', 'gegevensuitwisseling', 'datadeling', 'leveranciers', 'partijen', 'consent', 'permissions', 'data sharing', 'data exchange', 'suppliers'],
    things: ['uitgeverij', 'uitgeverijen', 'uitgever', 'uitgevers', 'publisher', 'publishers'],
  },
  netwerkleveranciers: {
    names: ['netwerkleverancier*', 'netwerkaanbieder*', 'netwerkbeheerders', 'netwerkomgeving*', 'netwerkpartij*', 'netwerkpartner*', 'netwerkportal*', 'netwerkdiensten', 'schoolnetwerken', 'netwerk leverancier*', 'netwerk aanbieder*', 'netwerk partij*', 'netwerk partner*', 'netwerk omgeving*', 'leverancier* netwerk*', 'leverancier* van netwerk*', 'leverancier* van het netwerk', 'leverancier* van uw netwerk', 'leverancier* schoolnetwerk', 'aanbieder* netwerk*', 'aanbieder* van netwerk*', 'ict leveranciers', 'network supplier*', 'network provider*', 'network vendor*', 'network environment*', 'network partner*', 'network operator*', 'network administrators', 'suppliers of network*'],
    hints: ['netwerk', 'schoolnetwerk', 'network', 'netwerkbeheerder', 'leveranciers', 'suppliers', 'providers'],
    things: ['netwerkleverancier*', 'netwerkaanbieder*', 'netwerkomgeving*', 'netwerkpartij*', 'netwerkpartner*', 'network supplier*', 'network provider*', 'network vendor*', 'network environment*'],
  },
  medewerkers: {
    names: ['medewerkers*', 'medewerkerbeheer', 'medewerkeroverzicht', 'medewerkerlijst', 'personeel*', '*personeel', 'leerkrachten*', 'docenten*', 'teamleden', 'stafleden', "collega's", 'schoolteam', 'staff', 'employees', 'teachers', 'personnel', 'staff members', 'team members', 'co workers', 'coworkers', 'employee list', 'employee overview', 'employee management'],
    hints: ['gebruikers', 'gebruikersbeheer', 'gebruikersoverzicht', 'gebruikerslijst', 'accounts', 'accountbeheer', 'schoolaccounts', 'users', 'user management', 'mensen', 'people', 'team'],
    things: ['medewerker', 'medewerkers', 'leerkracht', 'leerkrachten', 'personeelslid', 'personeelsleden', 'gebruiker', 'gebruikers', 'collega', 'employee', 'employees', 'staff member', 'staff', 'teacher', 'user', 'users'],
  },
  'ip-nummers': {
    names: ['ip', 'ips', "ip's", 'ipnummer*', 'ipadres*', 'ipaddress*', 'iplijst', 'ipbeheer', 'ipv4', 'ipv6'],
    hints: ['toegestane adressen', 'toegestane locaties', 'netwerkadressen', 'internetadressen', 'internetaansluitingen', 'schoollocaties', 'locaties', 'locations', 'allowed addresses', 'allowlist', 'whitelist'],
    things: ['ip', "ip's", 'ipnummer', 'ipnummers', 'ipadres', 'ipadressen'],
  },
  profiel: {
    names: ['profiel', 'schoolprofiel', 'profielpagina', 'profielgegevens', 'schoolgegevens', 'school gegevens', 'gegevens school', 'gegevens van de school', 'gegevens van uw school', 'gegevens van je school', 'gegevens van mijn school', 'schoolinformatie', 'schoolaccount', 'instellingsgegevens', 'instellingsprofiel', 'profile', 'school details', 'school information', 'school data', 'details of the school'],
    hints: ['mijn school', 'mijn gegevens', 'mijn account', 'account', 'accountgegevens', 'snelkoppeling', 'snelkoppelingen', 'vestiging', 'vestigingsgegevens', 'school', 'my school', 'my account', 'my details', 'shortcut', 'shortcuts'],
    things: ['snelkoppeling', 'snelkoppelingen', 'shortcut', 'shortcuts'],
  },
  beheer: {
    names: ['beheer', 'beheren', 'schoolbeheer', 'beheeromgeving', 'beheermenu', 'beheerpagina', 'beheerscherm', 'beheeroverzicht', 'beheerportaal', 'beheermodule', 'beheertaken', 'management', 'administration', 'admin', 'manage'],
    hints: ['instellingen', 'schoolinstellingen', 'settings', 'configuratie', 'beveiliging', 'beveiligingsinstellingen', 'security', 'las', 'las koppeling*', 'koppeling las', 'koppeling leerlingadministratie', 'administratiekoppeling', 'uitwisseling', 'synchronisatie', 'mfa', '2fa', 'multi factor*', 'multifactor*', 'twee factor*', 'tweefactor*', 'tweestaps*', 'two factor*', 'student information system', 'sis link'],
    things: [],
  },
  inloggen: {
    names: ['inloggen', 'login', 'aanmelden', 'verificatie', 'verificatiecode', 'authenticatie', 'authenticatiecode', 'mfa', '2fa', 'multi factor*', 'multifactor*', 'twee factor*', 'tweefactor*', 'tweestaps*', 'sign in', 'log in', 'verification', 'authentication', 'two factor*'],
    hints: ['beveiligingscode', 'code', 'controle', 'extra beveiliging', 'bevestig', 'security'],
    things: [],
  },
};

/** What a button does, apart from saving: with a word of `things` it names the page's work. */
export const workWords = ['toevoegen', 'voeg', 'nieuw', 'nieuwe', 'aanmaken', 'uitnodigen', 'invoeren', 'verwijderen', 'bewerken', 'wijzigen', 'download*', 'kopieer', 'kopieren', 'add', 'new', 'create', 'invite', 'remove', 'delete', 'edit', 'copy'] as const;

/** What a page says of a list without rows, before the word for what it lists. */
export const noneWords = ['geen', 'nog geen', 'no', 'none', 'not any'] as const;
