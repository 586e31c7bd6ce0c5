import type { PageKind } from '../page-kind';

/**
 * Words by which a page kind is named in an address, title, heading or menu; written as `plainWords` gives them, `|` between them.
 * Dutch as the checklist and public manuals have it (research/basispoort-facts.md, sections 3 to 5), spellings that schools use for the same,
 * and English, because a browser may have translated the page. Short: loaded on every page (spec/promises.md, P4).
 */
export interface PageWords {
  /** Names this kind and hardly anything else. */
  readonly names: string;
  /** Could name it, and other things too: half the weight. */
  readonly hints: string;
  /** What the page lists, as a button names it ("IP-adres toevoegen"). */
  readonly things: string;
}

export const pageWords: Readonly<Record<PageKind, PageWords>> = {
  uitgeverijen: {
    names: 'uitgeverijen*|uitgevers*|uitgeverijo*|uitgeverijl*|uitgeverijb*|uitgeverijk*|per uitgever*|publishers|publishing houses|publishing companies|publisher list|publisher overview|publisher settings|publisher consent*|publisher permission*',
    hints: 'uitgeverij|uitgever|publisher|toestemming|toestemmingen|koppelingen|gegevensuitwisseling|datadeling|leveranciers|partijen|consent|permissions|data sharing|data exchange|suppliers',
    things: 'uitgever*|publisher*',
  },
  netwerkleveranciers: {
    names: 'netwerklever*|netwerkaanb*|netwerkbeheerders|netwerkomg*|netwerkpart*|netwerkport*|netwerkdiensten|schoolnetwerken|netwerk lever*|netwerk aanb*|netwerk part*|netwerk omg*|lever* *netwerk*|lever* van *netwerk*|lever* van * netwerk*|aanb* *netwerk*|aanb* van *netwerk*|ict leveranciers|network suppl*|network prov*|network vend*|network env*|network part*|network operator*|network administrators|suppliers of network*',
    hints: 'netwerk|schoolnetwerk|network|netwerkbeheerder|leveranciers|suppliers|providers',
    things: 'netwerklever*|netwerkaanb*|netwerkomg*|netwerkpart*|network suppl*|network prov*|network vend*|network env*',
  },
  medewerkers: {
    names: "medewerkers*|medewerkerb*|medewerkero*|medewerkerl*|personeel*|*personeel|leerkrachten*|docenten*|teamleden|stafleden|collega's|schoolteam|staff|employees|teachers|personnel|team members|co workers|coworkers|employee list|employee overview|employee management",
    hints: 'gebruikers|gebruikersb*|gebruikerso*|gebruikersl*|accounts|accountbeheer|schoolaccounts|users|user management|mensen|people|team',
    things: 'medewerker*|leerkracht*|personeelsl*|gebruiker|gebruikers|collega|employee*|staff|teacher|user|users',
  },
  'ip-nummers': {
    names: "ip|ips|ip's|ipnummer*|ipadres*|ipaddress*|iplijst|ipbeheer|ipv4|ipv6",
    hints: 'toegestane adressen|toegestane locaties|netwerkadressen|internetadressen|internetaansluitingen|schoollocaties|locaties|locations|allowed addresses|allowlist|whitelist',
    things: "ip|ip's|ipnummer*|ipadres*",
  },
  profiel: {
    names: 'profiel|schoolprofiel|profielpagina|profielgegevens|schoolgegevens|school gegevens|gegevens school|gegevens van * school|schoolinformatie|schoolaccount|instellingsgegevens|instellingsprofiel|profile|school details|school information|school data|details of the school',
    hints: 'mijn school|mijn gegevens|mijn account|account|accountgegevens|snelkoppeling|snelkoppelingen|vestiging|vestigingsgegevens|school|my school|my account|my details|shortcut|shortcuts',
    things: 'snelkoppeling*|shortcut*',
  },
  beheer: {
    names: 'beheer|beheren|schoolbeheer|beheero*|beheerm*|beheerp*|beheers*|beheert*|management|administration|admin|manage',
    hints: 'instellingen|schoolinstellingen|settings|configuratie|beveiliging*|security|las|las koppeling*|koppeling las|koppeling leerlingadministratie|administratiekoppeling|uitwisseling|synchronisatie|mfa|2fa|multi factor*|multifactor*|twee factor*|tweefactor*|tweestaps*|two factor*|student information system|sis link',
    things: '',
  },
  inloggen: {
    names: 'inloggen|login|aanmelden|verificatie*|authenticatie*|mfa|2fa|multi factor*|multifactor*|twee factor*|tweefactor*|tweestaps*|sign in|log in|verification|authentication|two factor*',
    hints: 'beveiligingscode|code|controle|extra beveiliging|bevestig|security',
    things: '',
  },
};

/** What a button does, apart from saving: with a word of `things` it names the page's work. */
export const workWords = 'toevoegen|voeg|nieuw|nieuwe|aanmaken|uitnodigen|invoeren|verwijderen|bewerken|wijzigen|download*|kopieer|kopieren|add|new|create|invite|remove|delete|edit|copy';

/** What a page says of a list without rows, before the word for what it lists. */
export const noneWords = 'geen|no|none|not any';

/** Roles, origins and states that show a list of staff; what they mean is said in role-words, origin-words and status-words. */
export const staffRoleSigns = "*leerkracht*|leraar|docent|teacher|ict*|ict coordinator*|ib*|ib rt*|rt*|intern begeleider|remedial teacher|stag*|trainee|inval*|vervanger|substitute|direct*|principal";
export const originSigns = 'las|las *|uit las|uit het las|via las|parnassys|esis|handmatig*|manual*|standaard|automatisch|basispoort|default';
export const stateSigns = 'actief|inactief|niet actief|active|inactive';
