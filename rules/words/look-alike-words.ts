/** Why a page is none of ours although words of ours stand on it. */
export const lookAlikes = ['pupils', 'lesson-material', 'help-or-news', 'error', 'log', 'other-list', 'login'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/**
 * What such a page calls itself: in its title, main heading, current menu item or address (spec/product.md, Pages: look-alikes are refused).
 * The first list refuses even beside a name of a page kind; the second only where the same text names none of them.
 * Written as `plainWords` gives it, `|` between them, nl and en; short, because it is loaded on every page (spec/promises.md, P4).
 */
export const lookAlikeWords: Readonly<Record<LookAlike, readonly [strong: string, weak: string]>> = {
  pupils: ['leerlingen*|leerling*lijst|leerling*overzicht|leerling*beheer|mijn leerlingen|groepsoverzicht|*logincode*|inlogcode*|wachtwoordplaatje*|pupils|students|kinderen|ouders|parents', 'groep|groepen|klas|klassen|groepsindeling|mijn groep|mijn klas|group|groups|classes|my class|class list|leerling|pupil|student|ouder|inval*'],
  'lesson-material': ['*lesmateria*|leermiddelen|leermateriaal|software*overzicht|licentie*|licenses|licences|* materials|lesson material*|webshop|winkel*|bestelling*|bestellen|catalogus|orders', 'software|methode*|producten|*apps|materiaal|products|toets*|resultaten|results'],
  'help-or-news': ["nieuws*|faq*|veelgestelde vragen|veel gestelde vragen|vraag antwoord|vraag en antwoord|vragen en antwoorden|help*|hulppagina|handleiding*|uitleg|instructie*|stappenplan|actueel|blog|artikel*|kennisba*|support|ondersteuning|over basispoort|over ons|privacyverklaring|privacybeleid|*voorwaarden|cookie*|disclaimer|storing*|zoekresulta*|zoeken|sitemap|video's|videos|*video|news|user guide|frequently asked questions|search results|release notes|forum|community|vacature*|werken bij|agenda|webinar*|training*|cursus*|persbericht|checklist|tips|contact*|enquete|verwerkersovereenkomst*|berichten|inbox|postvak*|webmail|mailbox|firewall*|technische informatie|systeemeisen|telefoon*", 'hulp|informatie|privacy|avg|vragen|kalender|bericht|mededeling*|over|about|manual'],
  error: ['*niet gevonden|bestaat niet|geen toegang|toegang geweigerd|fout opgetreden|fout 4*|fout 5*|er is iets mis*|er ging iets mis|er is een fout*|iets fout gegaan|sessie*verlopen|sessie is verlopen|*not found|access denied|forbidden|something went wrong|session expired|foutmelding|foutpagina|*onderhoud|niet beschikbaar|uitgelogd|afgemeld|*server error|service unavailable|unauthorized|geen rechten|onvoldoende rechten|niet bevoegd|404|403|500|502|503|maintenance|logged out|oeps|oops|helaas', 'fout|error|storing'],
  log: ['logboek*|inloggeschiedenis|*historie|*pogingen|*sessies|sessions|activiteiten*|*auditlog|audit log|*history|activity*|*statistiek*|statistics|rapport*|reports|*geschiedenis|*log|logs', 'gebruik|usage'],
  'other-list': ["verwijderde*|gearchiveerd*|archief|prullenbak|oud medewerkers|oud personeel|oud collega*|ex medewerkers|deleted|archive*|importe*|exporteren|import wizard|verjaardagen|smoelenboek|salaris*|verlof*|verzuim*|rooster*|tevredenheid*|onderzoek|uitnodigingen", ''],
  login: ['inloggen|inlog*|aanmelden|log in|login|sign in|wachtwoord vergeten|forgot*|wachtwoord instellen|wachtwoord herstellen|nieuw wachtwoord|reset password|account activeren|activeer uw account|thuisgebruik*|registreren|register|sign up|account aanvragen|aanvraag account|kies een school|kies uw school', 'wachtwoord|password'],
};

/** A question or an instruction as a heading is help, not an admin page. First word, nl and en. */
export const questionStarts = 'hoe|wat|waarom|wanneer|welke|welk|waar|wie|kan|kun|mag|moet|zo|waarvoor|how|what|why|when|which|where|who|can|is|zijn|heeft|vijf|drie|tien|let|nieuw|nu|vanaf|wij|we';

/** The heading of one person's form or detail, not of the list: one of these, with a word for a person. */
export const detailWords = 'bewerk*|wijzig*|toevoegen|nieuw*|aanmaken|detail*|gegevens van|edit|add|new|create|uitnodigen|verwijder*|delete|remove|koppelen|zoeken';
export const personWords = 'medewerker|leerkracht|gebruiker|personeelslid|collega|employee|user|teacher|staff member|account|uitgeverij|uitgever|publisher|netwerkleverancier';

/** Furniture of an article, beside long sentences. */
export const articleWords = 'gepubliceerd*|geplaatst op|geplaatst door|laatst bijgewerkt op|was dit artikel nuttig|heeft dit antwoord u geholpen|was dit nuttig|lees meer|lees verder|lees ook|deel dit*|reageer|reacties|gerelateerde*|terug naar*nieuws*|terug naar overzicht|published on|read more|was this*|related articles|share this|written by|geschreven door|leestijd|tags';

/** Columns that only lists of pupils have. */
export const pupilHeads = 'leerling|leerlingen|leerlingnummer|leerlingnaam|naam leerling|logincode*|inlogcode*|wachtwoordplaatje*|geboortedatum|eck id|leerjaar|jaargroep|pupil|student|student number|date of birth|pupil name';

/** Words on a log-in form. */
export const loginFormWords = 'inloggen|aanmelden|log in|login|sign in|wachtwoord vergeten|onthoud mijn*|forgot*|ingelogd blijven';

/** Menus of other products; two of one line among a page's menu words say that this is one of them. */
export const otherProducts = [
  'winkelwagen|winkelmandje|afrekenen|bestellingen|facturen|klanten|verzending|voorraad|retouren|betaalmethoden|orders|customers|invoices|products|checkout|cart|verlanglijst|aanbiedingen|producten',
  'postvak in|inbox|concepten|verzonden*|ongewenste e mail|spam|nieuw bericht|opstellen|drafts|sent|junk|compose|contactpersonen|agenda',
  'dhcp|dns|firewall|port forwarding|poorten|wan|lan|wifi|wireless|vpn|routering|firmware|nat|switches|access points',
  "plugins|thema's|pagina's|media|reacties|weergave|posts|themes|comments|appearance|widgets|extensies",
  'verlof|salaris|verzuim|vacatures|declaraties|loonstro*|rooster*|urenregistratie|leave|payroll|sollicitanten',
  'absentie*|verzuimregistratie|leerlingvolgsysteem|toetskaart|groepskaart|leerlingkaart|rapportfolio|dagplanning|ouderportaal|notities|toetsen',
  'tickets|kanban|sprints|projecten|projects|backlog|leads|deals|campagnes|campaigns|offertes|relaties|abonnementen',
] as const;
