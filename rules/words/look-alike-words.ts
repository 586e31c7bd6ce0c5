/** Why a page is none of ours although words of ours stand on it. */
export const lookAlikes = ['pupils', 'lesson-material', 'help-or-news', 'error', 'log', 'other-list', 'login'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/**
 * What such a page calls itself: in its title, main heading, current menu item or address (spec/product.md, Pages: look-alikes are refused).
 * The first list refuses even beside a name of a page kind; the second only where the same text names none of them.
 * Written as `plainWords` gives it, `|` between them, nl and en; short, because it is loaded on every page (spec/promises.md, P4).
 */
export const lookAlikeWords: Readonly<Record<LookAlike, readonly [strong: string, weak: string]>> = {
  pupils: ['leerlingen*|leerling*lijst|leerling*overzicht|leerling*beheer|mijn leerlingen|groepsoverzicht|*logincode*|inlogcode*|wachtwoordplaatje*|pupils|students|kinderen|ouders', 'groep|groepen|klas|klassen|groepsindeling|mijn groep|mijn klas|groups|classes|leerling|pupil|student|inval*'],
  'lesson-material': ['*lesmateria*|leermiddelen|leermateriaal|software*overzicht|licentie*|licences|* materials|webshop|winkel*|bestelling*|bestellen|catalogus|orders', 'software|methode*|producten|*apps|materiaal|toets*|resultaten'],
  'help-or-news': ["nieuws*|faq*|veelgestelde vragen|veel gestelde vragen|vraag antwoord|vragen en antwoorden|vraag en antwoord|help*|hulppagina|handleiding*|uitleg|instructie*|stappenplan|actueel|blog|artikel*|kennisba*|support|ondersteuning|over basispoort|over ons|privacyverklaring|privacybeleid|*voorwaarden|cookie*|disclaimer|storing*|zoekresulta*|zoeken|sitemap|video's|videos|*video|news|user guide|frequently asked questions|search results|release notes|forum|community|vacature*|agenda|webinar*|training*|cursus*|persbericht|checklist|tips|contact*|enquete|verwerkers*|berichten|inbox|postvak*|webmail|mailbox|firewall*|technische informatie|systeemeisen|telefoon*", 'hulp|informatie|privacy|avg|vragen|kalender|bericht|mededeling*|over|about|manual'],
  error: ['*niet gevonden|bestaat niet|geen toegang|toegang geweigerd|fout opgetreden|fout 4*|fout 5*|er is iets mis*|er ging iets mis|er is een fout*|iets fout gegaan|sessie*verlopen|sessie is verlopen|*not found|access denied|forbidden|went wrong|session expired|foutmelding|*onderhoud|niet beschikbaar|uitgelogd|afgemeld|server error|* unavailable|unauthorized|* rechten|niet bevoegd|404|403|500|503|maintenance|oeps|oops|helaas', 'fout|error|storing'],
  log: ['logboek*|inloggeschiedenis|*historie|*pogingen|*sessies|sessions|activiteiten*|audit log|*history|activity*|*statisti*|rapport*|reports|*geschiedenis|*log|logs', 'gebruik'],
  'other-list': ["verwijderde*|gearchiveerd*|archief|prullenbak|oud medewerkers|oud personeel|oud collega*|ex medewerkers|deleted|archive*|importe*|exporteren|verjaardagen|smoelenboek|salaris*|verlof*|verzuim*|rooster*|tevredenheid*|onderzoek|uitnodigingen", ''],
  login: ['inloggen|inlog*|aanmelden|log in|login|sign in|wachtwoord vergeten|forgot*|wachtwoord instellen|wachtwoord herstellen|nieuw wachtwoord|reset password|account activeren|activeer uw account|thuisgebruik*|registreren|sign up|account aanvragen|aanvraag account|kies een school|kies uw school', 'wachtwoord|password'],
};

/** A question or an instruction as a heading is help, not an admin page. First word, nl and en. */
export const questionStarts = 'hoe|wat|waarom|wanneer|welke|welk|waar|wie|kan|kun|mag|moet|zo|how|what|why|when|where|who|can|is|zijn|heeft|vijf|drie|tien|let|nieuw|nu|vanaf|wij|we';

/** The heading of one person's form or detail, not of the list: one of these, with a word for a person. */
export const detailWords = 'bewerk*|wijzig*|toevoegen|nieuw*|aanmaken|detail*|gegevens van|edit|add|new|create|uitnodigen|verwijder*|delete|remove|koppelen|zoeken';
export const personWords = 'medewerker|leerkracht|gebruiker|personeelslid|collega|employee|user|teacher|staff member|account|uitgeverij|uitgever|publisher|netwerkleverancier';

/** Furniture of an article, beside long sentences. */
export const articleWords = 'gepubliceerd*|geplaatst op|geplaatst door|laatst bijgewerkt op|was dit*|heeft dit antwoord*|lees meer|lees verder|lees ook|deel dit*|reageer|reacties|gerelateerde*|terug naar * nieuws*|terug naar nieuws|terug naar overzicht|published on|read more|was this*|related articles|geschreven door|leestijd|tags';

/** Columns that only lists of pupils have. */
export const pupilHeads = 'leerling|leerlingen|leerlingnummer|leerlingnaam|naam leerling|logincode*|inlogcode*|wachtwoordplaatje*|geboortedatum|eck id|leerjaar|jaargroep|pupil|student|date of birth';

/** Words on a log-in form. */
export const loginFormWords = 'inloggen|aanmelden|log in|login|sign in|wachtwoord vergeten|onthoud mijn*|forgot*|ingelogd blijven';

/** Menus of other products; two of one line among a page's menu words say that this is one of them. */
export const otherProducts = [
  'winkel*|afrekenen|bestellingen|facturen|klanten|verzending|voorraad|retouren|orders|customers|invoices|cart|verlanglijst|aanbiedingen|producten',
  'postvak in|inbox|concepten|verzonden*|ongewenste e mail|spam|nieuw bericht|opstellen|drafts|sent|contactpersonen',
  'dhcp|dns|firewall|port forwarding|poorten|wan|lan|wifi|vpn|firmware|nat',
  "plugins|thema's|pagina's|media|reacties|weergave|posts|comments|widgets|extensies",
  'verlof|salaris|verzuim|vacatures|declaraties|loonstro*|rooster*|urenregistratie',
  'absentie*|leerlingvolgsysteem|toetskaart|groepskaart|leerlingkaart|dagplanning|ouderportaal|toetsen',
  'tickets|kanban|projecten|backlog|leads|deals|campa*|offertes|relaties|abonnementen',
] as const;
