import type { IpColumn } from '../ip-nummers/page';
import type { MedewerkerColumn } from '../medewerkers/page';
import type { PartijColumn } from '../uitgeverijen/page';
import { brinSigns, consentHeadSigns, ipHeadSigns, staffHeadSigns } from './head-signs';
import { phraseList } from './phrase';

/** Words that stand above a column, as `plainWords` gives them; Dutch in old and new spelling, and English (a browser may have translated the page). */
export interface HeaderWords {
  /** The head is one of these, or holds one: it is about this column. */
  readonly names: readonly string[];
  /** Could be about this column: counts only where what stands in the cells says so too. */
  readonly hints: readonly string[];
  /** Heads that hold one of the words above and are about something else. */
  readonly not: readonly string[];
  /** Only a head that is one of the names counts: inside other words they mean something else ("van"). */
  readonly isWhole?: true;
}

/** Staff list. Columns that look like an end date and are not one (start, birth, last log-in) stand in `not`. */
export const medewerkerHeaders: Readonly<Record<MedewerkerColumn, HeaderWords>> = {
  naam: {
    names: [...phraseList(staffHeadSigns.naam), 'namen', 'achternaam voornaam', 'voornaam achternaam', 'voornaam en achternaam', 'voor en achternaam', 'voornaam tussenvoegsel achternaam', 'achternaam voornaam tussenvoegsel', 'achternaam tussenvoegsel voornaam', 'roepnaam achternaam', 'achternaam roepnaam', 'last name first name', 'first and last name', 'surname first name', 'medewerkers', 'personeelslid', 'weergavenaam', 'display name', 'staff member'],
    hints: ['leerkracht', 'gebruiker', 'persoon', 'wie', 'teacher', 'user', 'person', 'collega'],
    not: ['gebruikersnaam', 'inlognaam', 'e mail', 'email', 'mail', '*mailadres', 'einddatum*', 'datum', 'groepsnaam', 'schoolnaam', 'school', 'groep', 'username', 'user name', 'group', 'type', 'soort', 'rol', 'status', 'first', 'last', 'given', 'family', 'voornaam', 'achternaam', 'bestandsnaam', 'domeinnaam', 'door'],
  },
  voornaam: { names: [...phraseList(staffHeadSigns.voornaam), 'voornamen', 'roepnaam', 'given name', 'firstname', 'forename'], hints: ['voorletters', 'initialen', 'initials'], not: [] },
  tussenvoegsel: { names: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenv', 'tussenvoeg', 'prefix', 'infix', 'insertion', 'name prefix', 'tv'], hints: [], not: [] },
  achternaam: { names: [...phraseList(staffHeadSigns.achternaam), 'familienaam', 'geslachtsnaam', 'family name', 'lastname'], hints: [], not: ['meisjesnaam', 'geboortenaam', 'partner'] },
  email: {
    names: [...phraseList(staffHeadSigns.email), 'mail address', 'schoolmail', 'werkmail'],
    hints: ['inlognaam', 'gebruikersnaam', 'login', 'username', 'user name', 'contact', 'adres', 'address', 'account'],
    not: ['verstuur', 'verzonden', 'verzenden', 'bevestigd', 'geverifieerd', 'verified', 'sent', 'ontvangen', 'laatste'],
  },
  herkomst: {
    names: [...phraseList(staffHeadSigns.herkomst), 'afkomst', 'afkomstig', 'afkomstig uit', 'aangemaakt via', 'aangemaakt in', 'aangeleverd door', 'ingevoerd via', 'wijze van invoer', 'wijze van aanmaken', 'created via', 'created in', 'bronsysteem'],
    hints: ['aangemaakt door', 'aangemaakt', 'invoer', 'soort', 'soort account', 'type', 'type account', 'accounttype', 'koppeling', 'created by', 'created', 'kind', 'las', 'handmatig', 'manual', 'beheerd door', 'managed by', 'via', 'uit'],
    not: ['datum', 'date', 'bronnen', 'op', 'on'],
  },
  einddatum: {
    names: [...phraseList(staffHeadSigns.einddatum), 'einddat', 'datum uit dienst', 'uitdienst*', 'actief t m', 'account tot', 'toegang tot en met', 'toegang t m', 'verloopdatum', 'vervalt op', 'expires on', 'expiry', 'expiration', 'expiration date', 'enddate', 'active until', 'valid to', 'laatste dag', 'laatste werkdag', 'contract t m', 'afloopdatum', 'loopt af', 'loopt af op', 'datum einde', 'tot en met', 'eindigt', 'eindigt op', 'eindigt per', 'stopt', 'stopt op', 'stopt per', 'verloopt per', 'vertrekdatum', 'vertrekt op', 'datum vertrek', 'werkt tot', 'beeindigd op', 'beeindigd per', 'beeindiging', 'sluit op', 'access until', 'access ends', 'ends', 'ends on'],
    hints: ['tot', 't m', 'eind', 'end', 'until', 'toegang', 'geldig', 'geldigheid', 'beperkt tot', 'vertrek', 'toegang tot', 'werkzaam tot', 'in dienst tot', 'last day', 'leaving date', 'datum', 'date'],
    not: ['start*', 'begin*', 'ingang*', 'ingangs*', 'geboorte*', 'birth*', 'laatst*', 'laatste login', 'last login', 'last logged', 'last seen', 'aangemaakt', 'gewijzigd', 'created', 'changed', 'modified', 'updated', 'ingelogd', 'wachtwoord', 'password', 'sinds', 'since', 'in dienst per', 'in dienst sinds', 'vanaf', 'from', 'import*', 'mfa'],
  },
  rol: {
    names: [...phraseList(staffHeadSigns.rol), 'job title', 'functierol'],
    hints: ['taak', 'taken', 'function', 'functions', 'type', 'soort', 'bevoegdheid', 'bevoegdheden', 'position', 'job', 'type medewerker', 'soort medewerker'],
    not: ['datum', 'date', 'controle', 'beheer'],
  },
  geactiveerd: {
    names: [...phraseList(staffHeadSigns.geactiveerd), 'account geactiveerd', 'account actief', 'actief account', 'activering', 'account activated', 'activation', 'account active', 'vinkje', 'basispoort account', 'basispoortaccount', 'kan inloggen', 'can log in'],
    hints: ['actief', 'active', 'account', 'accountstatus', 'account status', 'status', 'inloggen', 'login', 'toegang', 'access'],
    not: ['datum', 'date', 'op', 'tot', 't m', 'laatst*', 'last', 'until', 'on'],
  },
  status: {
    names: [...phraseList(staffHeadSigns.status), 'toestand', 'state', 'actief inactief', 'active inactive'],
    hints: ['actief', 'active', 'inactief', 'inactive', 'account'],
    not: ['datum', 'date', 'mfa', 'import*', 'tot', 'sinds', 'since', 'until'],
  },
  groep: { names: ['groep', 'groepen', 'groep en', 'klas', 'klassen', 'stamgroep', 'stamgroepen', 'gekoppelde groepen', 'group', 'groups', 'class', 'classes'], hints: ['gekoppeld aan', 'linked to'], not: ['rol', 'leeftijdsgroep'] },
};

/** List of parties; `aangevinkt` under a vague head counts where the cells hold ticks. */
export const partijHeaders: Readonly<Record<PartijColumn, HeaderWords>> = {
  naam: {
    names: ['naam', 'uitgeverij', 'uitgeverijen', 'uitgever', 'uitgevers', 'leverancier', 'leveranciers', 'netwerkleverancier*', 'netwerkaanbieder*', 'netwerkomgeving*', 'partij', 'partijen', 'aanbieder', 'organisatie', 'bedrijf', 'name', 'publisher', 'publishers', 'supplier', 'suppliers', 'provider', 'vendor', 'company', 'party', 'organisation', 'organization', 'network supplier', 'network provider'],
    hints: ['product', 'producten', 'merk', 'titel', 'brand', 'title', 'dienst', 'service'],
    not: ['contactpersoon', 'website', 'toestemming', 'datum'],
  },
  aangevinkt: {
    names: [...phraseList(consentHeadSigns), 'koppeling', 'koppeling aan', 'ticked', 'checked', 'selected', 'geselecteerd'],
    hints: ['actief', 'active', 'aan', 'on', 'status', 'gebruik', 'gebruiken', 'use', 'used', 'keuze', 'selectie', 'kies', 'select', 'ja nee', 'data', 'gegevens', 'toegang', 'access', 'ontvangt gegevens', 'receives data'],
    not: ['datum', 'date', 'sinds', 'since', 'op', 'laatst*', 'last', 'aanvraag', 'verzoek', 'request', 'aangevraagd', 'overeenkomst'],
  },
};

/** List of IP numbers. */
export const ipHeaders: Readonly<Record<IpColumn, HeaderWords>> = {
  ip: {
    names: [...phraseList(ipHeadSigns), 'ip v4', 'ip v6', 'ip reeks', 'ip range', 'extern ip', 'publiek ip', 'internetadres'],
    hints: ['nummer', 'nummers', 'adres', 'adressen', 'address', 'number', 'reeks', 'range', 'netwerk', 'network', 'waarde', 'value', 'subnet'],
    not: ['ip* van', 'ip* tot', 'ip nummer van', 'ip nummer tot', 'ip adres van', 'ip adres tot', 'van ip*', 'tot ip*', 't m', 'vanaf', 'begin', 'eind', 'eerste', 'laatste', 'start', 'end', 'from', 'to', 'omschrijving', 'type', 'mail', 'mailadres', 'straat', 'datum', 'eigen', 'uw', 'huidige', 'your', 'current'],
  },
  van: { isWhole: true, names: ['van', 'vanaf', 'ip van', 'ip adres van', 'ip nummer van', 'adres van', 'van adres', 'ipadres van', 'ip adres vanaf', 'van ip', 'van ip*', 'ip vanaf', 'begin', 'beginadres', 'begin ip*', 'startadres', 'start ip*', 'ip begin', 'ip start', 'eerste', 'eerste ip*', 'eerste adres', 'laagste*', 'from', 'start', 'first', 'start address', 'begin adres'], hints: [], not: ['datum', 'date', 'geldig'] },
  tot: { isWhole: true, names: ['tot', 't m', 'tot en met', 'ip tot', 'ip adres tot', 'ip nummer tot', 'adres tot', 'tot adres', 'ipadres tot', 'ip adres t m', 'ip adres tot en met', 'ip nummer t m', 'tot ip*', 'ip t m', 't m ip*', 'tot en met ip*', 'ip tot en met', 'eind', 'einde', 'eindadres', 'eind ip*', 'ip eind', 'laatste', 'laatste ip*', 'laatste adres', 'hoogste*', 'to', 'end', 'last', 'until', 'end address', 'ip end', 'end ip*'], hints: [], not: ['datum', 'date', 'geldig', 'gebruikt', 'gezien', 'used', 'seen'] },
  omschrijving: { names: ['omschrijving', 'beschrijving', 'naam', 'notitie', 'opmerking', 'opmerkingen', 'toelichting', 'description', 'name', 'label', 'note', 'notes', 'comment', 'remark'], hints: [], not: [] },
  locatie: { names: ['locatie', 'vestiging', 'schoollocatie', 'gebouw', 'dependance', 'location', 'site', 'building', 'branch'], hints: [], not: [] },
};

/** Labels of Profiel's fields. `hints`: count only where nothing else on the page is labelled so, and the value fits. */
export const profielLabels: Readonly<Record<'brin' | 'locatie' | 'schoolnaam', HeaderWords>> = {
  brin: { names: [...phraseList(brinSigns), 'brin locatiecode', 'brin code school', 'school brin'], hints: ['schoolcode', 'school code', 'schoolnummer', 'school nummer', 'nummer van de school', 'instellingscode', 'instellingsnummer', 'onderwijsinstellingscode', 'duo code', 'duo nummer', 'vestigingscode', 'vestigingsnummer', 'school id', 'institution code', 'school number'], not: ['bestuur', 'board', 'bevoegd', 'las', 'nieuwe', 'oude'] },
  locatie: { names: ['locatiecode', 'locatie code', 'vestigingscode', 'vestigingsnummer', 'vestigings nummer', 'vestiging nummer', 'vestigings code', 'vestigingsnr', 'vestigings nr', 'nummer vestiging', 'nummer van de vestiging', 'code vestiging', 'nevenvestiging', 'nevenvestigingscode', 'nevenvestigingsnummer', 'volgnummer vestiging', 'dependancecode', 'dependance code', 'dependance', 'locatienummer', 'location code', 'branch code', 'branch number'], hints: ['locatie', 'vestiging', 'location', 'branch', 'volgnummer'], not: ['brin*', 'naam', 'adres'] },
  schoolnaam: { names: ['schoolnaam', 'naam school', 'naam van de school', 'naam van uw school', 'school naam', 'naam instelling', 'instellingsnaam', 'naam onderwijsinstelling', 'school name', 'name of the school', 'name of school', 'officiele naam', 'officiele schoolnaam', 'naam vestiging', 'vestigingsnaam', 'naam van deze school', 'naam van onze school', 'naam van je school', 'naam basisschool', 'naam van de basisschool', 'naam van de instelling', 'naam van de onderwijsinstelling', 'naam van de vestiging', 'roepnaam school', 'weergavenaam school', 'name of your school', 'name of the institution', 'institution name'], hints: ['school', 'basisschool', 'naam', 'instelling', 'onderwijsinstelling', 'vestiging', 'name', 'institution'], not: ['bestuur', 'schoolbestuur', 'stichting', 'directeur', 'coordinator', 'beheerder', 'netwerk', 'gebruikersnaam', 'voornaam', 'achternaam', 'uw naam', 'contact', 'user', 'plaats', 'type', 'jaar'] },
};
