/**
 * The plainest words above columns and beside fields: what recognising goes by on every page, so few (spec/promises.md, P4).
 * header-words.ts adds the rest for reading. Written as `plainWords` gives them, `|` between them.
 */
export const staffHeadSigns = {
  naam: 'naam|volledige naam|medewerker|name|full name|employee',
  voornaam: 'voornaam|first name',
  achternaam: 'achternaam|last name|surname',
  email: 'e mail|email|e mailadres|emailadres|mailadres|e mail adres|email adres|mail|email address|e mail address|*mailadres',
  einddatum: 'einddatum*|eind datum|einde|uit dienst|uit dienst per|geldig tot|geldig t m|geldig tot en met|actief tot|verloopt|verloopt op|vervalt|vervaldatum|contract tot|end date|expires|expiry date|valid until',
  herkomst: 'herkomst|oorsprong|bron|origin|source',
  rol: 'rol|rollen|rol len|extra rol|extra rollen|functie|functies|role|roles',
  status: 'status|accountstatus|account status',
  geactiveerd: 'geactiveerd|activatie|activated',
} as const;

export const ipHeadSigns = "ip|ips|ip's|ip nummer*|ip adres*|ip address*|ip number*|ipnummer*|ipadres*|ipv4|ipv6";
/** Heads and labels with an IP word that are about the visitor's own number. */
export const notIpHeadSigns = 'eigen|uw|huidig*|your|current|mail|mailadres|straat|datum';

export const publisherHeadSigns = 'uitgever|uitgevers|uitgeverij*|publisher*';
export const networkHeadSigns = 'netwerklever*|netwerkaanb*|netwerkomg*|network suppl*|network prov*';
export const consentHeadSigns = 'aangevinkt|vinkje|toestemming|gekoppeld|delen|uitwisseling|toegestaan|ingeschakeld|aan uit|in gebruik|consent|permission|allowed|enabled|linked|share data';

export const brinSigns = 'brin|brin*|brin code|brin nummer|brin nr';
export const notBrinSigns = 'bestuur|board|bevoegd|las';
export const schoolSigns = 'schoolnaam|naam school|naam van de school|naam van uw school|naam instelling|instellingsnaam|school name|name of the school|locatiecode|vestigingscode|vestigingsnummer|location code|branch code';
