/** Why a page is none of ours although words of ours stand on it. */
export const lookAlikes = ['pupils', 'lesson-material', 'help-or-news', 'error', 'log', 'other-list', 'login'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/**
 * What such a page calls itself: in its title, main heading, current menu item or address (spec/product.md, Pages: look-alikes are refused).
 * `strong` refuses even beside a name of a page kind; `weak` only where the same text names none of them.
 * Written as `plainWords` gives it, nl and en.
 */
export const lookAlikeWords: Readonly<Record<LookAlike, { readonly strong: readonly string[]; readonly weak: readonly string[] }>> = {
  pupils: {
    strong: ['leerlingen', 'leerlingenoverzicht', 'leerlingenlijst', 'leerlinglijst', 'leerlingoverzicht', 'leerlingbeheer', 'leerlingenbeheer', 'mijn leerlingen', 'groepsoverzicht', 'logincodes', 'logincode', 'inlogcodes', 'wachtwoordplaatje*', 'pupils', 'students', 'kinderen', 'ouders', 'parents', 'oud leerlingen'],
    weak: ['groepen', 'groep', 'klassen', 'klas', 'groepsindeling', 'mijn groep', 'mijn klas', 'groups', 'group', 'classes', 'my class', 'class list', 'leerling', 'pupil', 'student', 'ouder', 'invalaccounts', 'invalaccount', 'invalkrachten'],
  },
  'lesson-material': {
    strong: ['lesmateriaal', 'lesmaterialen', 'lesmaterialenoverzicht', 'leermiddelen', 'leermateriaal', 'softwareoverzicht', 'licenties', 'licentie', 'licentiebeheer', 'licenses', 'licences', 'teaching materials', 'learning materials', 'lesson material*', 'webshop', 'winkelwagen', 'winkelmandje', 'bestellingen', 'bestelling', 'bestellen', 'catalogus', 'orders'],
    weak: ['software', 'methodes', 'methoden', 'producten', 'mijn apps', 'apps', 'materiaal', 'products', 'toetsen', 'resultaten', 'results'],
  },
  'help-or-news': {
    strong: ['nieuws', 'nieuwsbericht*', 'nieuwsbrief*', 'nieuwsoverzicht', 'faq', 'faqs', 'veelgestelde vragen', 'veel gestelde vragen', 'vraag antwoord', 'vraag en antwoord', 'vragen en antwoorden', 'help', 'helpcentrum', 'helppagina', 'hulppagina', 'handleiding', 'handleidingen', 'uitleg', 'instructie*', 'stappenplan', 'actueel', 'blog', 'artikel', 'artikelen', 'kennisbank', 'kennisbase', 'support', 'ondersteuning', 'helpdesk', 'over basispoort', 'over ons', 'privacyverklaring', 'privacybeleid', 'privacyreglement', 'voorwaarden', 'cookies', 'cookiebeleid', 'disclaimer', 'storing', 'storingen', 'zoekresultaten', 'zoekresultaat', 'zoeken', 'sitemap', "video's", 'videos', 'instructievideo*', 'news', 'help centre', 'help center', 'manual', 'user guide', 'frequently asked questions', 'search results', 'release notes', 'forum', 'community', 'vacature', 'vacatures', 'werken bij', 'agenda', 'webinar*', 'training', 'trainingen', 'cursus', 'persbericht', 'checklist', 'tips', 'contact', 'contactformulier', 'enquete', 'press release', 'verwerkersovereenkomst', 'verwerkersovereenkomsten', 'voorbeeld', 'demo', 'rondleiding', 'berichten', 'inbox', 'postvak in', 'postvak', 'webmail', 'mailbox', 'firewall', 'firewalls', 'technische informatie', 'systeemeisen', 'contactgegevens', 'contactpersonen', 'telefoonlijst', 'telefoonnummers'],
    weak: ['hulp', 'informatie', 'privacy', 'avg', 'vragen', 'kalender', 'bericht', 'mededelingen', 'mededeling', 'over', 'about'],
  },
  error: {
    strong: ['pagina niet gevonden', 'niet gevonden', 'bestaat niet', 'geen toegang', 'toegang geweigerd', 'fout opgetreden', 'fout 404', 'fout 500', 'fout 403', 'er is iets misgegaan', 'er ging iets mis', 'er is een fout*', 'iets fout gegaan', 'sessie verlopen', 'sessie is verlopen', 'not found', 'access denied', 'forbidden', 'something went wrong', 'session expired', 'foutmelding', 'foutpagina', 'onderhoud', 'tijdelijk niet beschikbaar', 'niet beschikbaar', 'uitgelogd', 'afgemeld', 'server error', 'internal server error', 'service unavailable', 'bad gateway', 'unauthorized', 'geen rechten', 'onvoldoende rechten', 'niet bevoegd', 'niet gemachtigd', '404', '403', '500', '502', '503', 'maintenance', 'logged out', 'oeps', 'oops', 'helaas'],
    weak: ['fout', 'error', 'storing'],
  },
  log: {
    strong: ['logboek', 'logboeken', 'inloggeschiedenis', 'loginhistorie', 'inloghistorie', 'inlogpogingen', 'aanmeldpogingen', 'actieve sessies', 'sessies', 'sessions', 'activiteiten', 'activiteitenlog', 'auditlog', 'audit log', 'login history', 'sign in history', 'activity', 'activity log', 'statistieken', 'statistics', 'gebruiksstatistieken', 'rapportage', 'rapportages', 'rapport', 'rapporten', 'reports', 'geschiedenis', 'historie', 'history', 'wijzigingslog', 'mutatielog', 'logs'],
    weak: ['log', 'gebruik', 'usage'],
  },
  'other-list': {
    strong: ['verwijderde', 'verwijderd', 'gearchiveerd*', 'archief', 'prullenbak', 'oud medewerkers', 'oud personeel', 'oud collega*', 'ex medewerkers', 'deleted', 'archived', 'archive', 'importeren', 'importeer', 'exporteren', 'verjaardagen', 'smoelenboek', 'bestanden importeren', 'import wizard', 'salaris*', 'verlof*', 'verzuim*', 'ziekteverlof', 'rooster*', 'vakbond', 'tevredenheid*', 'onderzoek', 'opnieuw uitnodigen', 'uitnodigingen'],
    weak: [],
  },
  login: {
    strong: ['inloggen', 'aanmelden', 'log in', 'login', 'sign in', 'inlogpagina', 'inlogscherm', 'wachtwoord vergeten', 'forgot password', 'wachtwoord instellen', 'wachtwoord herstellen', 'nieuw wachtwoord', 'reset password', 'account activeren', 'activeer uw account', 'thuisgebruik', 'registreren', 'register', 'sign up', 'account aanvragen', 'aanvraag account', 'kies een school', 'kies uw school'],
    weak: ['wachtwoord', 'password'],
  },
};

/** A question or an instruction as a heading is help, not an admin page. First word, nl and en. */
export const questionStarts = ['hoe', 'wat', 'waarom', 'wanneer', 'welke', 'welk', 'waar', 'wie', 'kan', 'kun', 'mag', 'moet', 'zo', 'waarvoor', 'how', 'what', 'why', 'when', 'which', 'where', 'who', 'can', 'is', 'zijn', 'heeft', 'vijf', 'drie', 'tien', 'let', 'nieuw', 'nu', 'vanaf', 'wij', 'we'] as const;

/** The heading of one person's form or detail, not of the list. With a word for a person. */
export const detailWords = ['bewerken', 'bewerk', 'wijzigen', 'wijzig', 'toevoegen', 'nieuwe', 'nieuw', 'aanmaken', 'details', 'detail', 'gegevens van', 'edit', 'add', 'new', 'create', 'uitnodigen', 'verwijderen', 'verwijder', 'delete', 'remove', 'koppelen', 'zoeken'] as const;
export const personWords = ['medewerker', 'leerkracht', 'gebruiker', 'personeelslid', 'collega', 'employee', 'user', 'teacher', 'staff member', 'account', 'uitgeverij', 'uitgever', 'publisher', 'netwerkleverancier'] as const;

/** Signs of an article, beside long sentences. */
export const articleWords = ['gepubliceerd op', 'gepubliceerd', 'geplaatst op', 'geplaatst door', 'laatst bijgewerkt op', 'was dit artikel nuttig', 'heeft dit antwoord u geholpen', 'was dit nuttig', 'lees meer', 'lees verder', 'lees ook', 'deel dit artikel', 'deel dit bericht', 'reageer', 'reacties', 'gerelateerde artikelen', 'gerelateerde berichten', 'terug naar het nieuwsoverzicht', 'terug naar nieuws', 'terug naar overzicht', 'published on', 'read more', 'was this article helpful', 'related articles', 'share this', 'written by', 'geschreven door', 'leestijd', 'tags'] as const;

/** Menus of other products; two of one line among a page's menu words say that this is one of them. */
export const otherProducts: readonly (readonly string[])[] = [
  ['winkelwagen', 'winkelmandje', 'afrekenen', 'bestellingen', 'facturen', 'klanten', 'verzending', 'voorraad', 'kortingscodes', 'retouren', 'betaalmethoden', 'orders', 'customers', 'invoices', 'products', 'checkout', 'cart', 'verlanglijst', 'aanbiedingen', 'producten'],
  ['postvak in', 'inbox', 'concepten', 'verzonden', 'verzonden items', 'ongewenste e mail', 'spam', 'nieuw bericht', 'opstellen', 'drafts', 'sent', 'junk', 'compose', 'contactpersonen', 'agenda'],
  ['dhcp', 'dns', 'firewall', 'port forwarding', 'poorten', 'wan', 'lan', 'wifi', 'wireless', 'vpn', 'routering', 'firmware', 'nat', 'switches', 'access points'],
  ['plugins', "thema's", "pagina's", 'media', 'reacties', 'weergave', 'posts', 'themes', 'comments', 'appearance', 'widgets', "extensies"],
  ['verlof', 'salaris', 'verzuim', 'vacatures', 'declaraties', 'loonstroken', 'loonstrook', 'rooster', 'roosters', 'urenregistratie', 'leave', 'payroll', 'sollicitanten'],
  ['absenties', 'absentie', 'verzuimregistratie', 'leerlingvolgsysteem', 'toetskaart', 'groepskaart', 'leerlingkaart', 'rapportfolio', 'dagplanning', 'ouderportaal', 'notities', 'toetsen'],
  ['tickets', 'kanban', 'sprints', 'projecten', 'projects', 'backlog', 'leads', 'deals', 'campagnes', 'campaigns', 'offertes', 'relaties', 'abonnementen'],
];
