import { whole } from '../page';

/** The portal's own menu stands on every page of it: words of ours are always in sight. */
export const menu = '<nav aria-label="Hoofdmenu"><ul><li><a href="/start">Home</a></li><li><a href="/les">Lesmateriaal</a></li><li><a href="/beheer">Beheer</a><ul><li><a href="/beheer/uitgeverijen">Uitgeverijen</a></li><li><a href="/beheer/netwerkleveranciers">Netwerkleveranciers</a></li><li><a href="/beheer/medewerkers">Medewerkers</a></li><li><a href="/beheer/ip">IP-nummers</a></li></ul></li><li><a href="/profiel">Profiel</a></li></ul></nav>';

/** A page as today's, as blocks, and as twenty years ago are made. */
export const frames: readonly { readonly name: string; wrap(title: string, heading: string, body: string): string }[] = [
  { name: 'semantic', wrap: (title, heading, body) => whole(title, `<header>${menu}</header><main><h1>${heading}</h1>${body}</main><footer><a href="/contact">Contact</a> <a href="/help">Help</a></footer>`) },
  { name: 'article', wrap: (title, heading, body) => whole(title, `${menu}<article><header><h1>${heading}</h1></header>${body}</article><aside><h2>Meer</h2><a href="/beheer/medewerkers">Medewerkers</a></aside>`) },
  { name: 'blocks', wrap: (title, heading, body) => whole(title, `<div class="top">${menu}</div><div class="wrap"><div class="inner"><h2>${heading}</h2><div>${body}</div></div></div>`) },
  { name: 'layout table', wrap: (title, heading, body) => whole(title, `<table width="980"><tr><td width="180"><a href="u.aspx">Uitgeverijen</a><br><a href="m.aspx">Medewerkers</a><br><a href="ip.aspx">IP-nummers</a></td><td><h1>${heading}</h1>${body}</td></tr></table>`) },
];

/** Words of one page kind, and how an explanation speaks of it. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  readonly sentences: readonly string[];
  /** An example as an explanation draws it. */
  readonly example: string;
}

export const topics: readonly Topic[] = [
  { slug: 'medewerkers', name: 'medewerkers', sentences: ['Controleer of alle medewerkers in de lijst van medewerkers nog op school werken en of hun e-mailadres klopt.', 'Een vinkje voor de naam betekent dat de leerkracht het account al heeft geactiveerd en kan inloggen.', 'Handmatig aangemaakte medewerkers houden toegang tot de einddatum die u bij hen heeft ingevuld.', 'De rollen IB’er, RT’er, invalkracht en stagiaire voegt de ICT-coördinator zelf toe, want die komen niet uit het LAS.'], example: '<table><tr><th>Naam</th><th>E-mail</th><th>Herkomst</th><th>Einddatum</th></tr><tr><td>Jan Voorbeeld</td><td>jan@school.test</td><td>handmatig</td><td>31-07-2027</td></tr><tr><td>Piet Voorbeeld</td><td>piet@school.test</td><td>LAS</td><td></td></tr></table>' },
  { slug: 'uitgeverijen', name: 'uitgeverijen', sentences: ['Bij Beheer en Uitgeverijen vinkt u aan welke uitgeverijen gegevens van uw school mogen ontvangen.', 'Klik daarna op Sla uitgeverijen op, anders gaat de keuze die u net heeft gemaakt weer verloren.', 'Stopt de school met een uitgeverij, haal dan het vinkje weg en vraag om het wissen van de gegevens.', 'De uitgeverij krijgt de gegevens van groepen en leerlingen na één nacht van Basispoort binnen.'], example: '<table><tr><th>Uitgeverij</th><th>Aangevinkt</th></tr><tr><td>Zwijsen</td><td>ja</td></tr><tr><td>Malmberg</td><td>nee</td></tr></table>' },
  { slug: 'netwerkleveranciers', name: 'netwerkleveranciers', sentences: ['Scholen mogen bij Netwerkleveranciers meer dan één leverancier aanvinken wanneer zij met meer omgevingen werken.', 'Vraag de netwerkleverancier hoe de toegang tot de software in zijn omgeving geregeld is voor leerkrachten.', 'Voorbeelden van netwerkomgevingen zijn ZuluConnect, Cloudwise MOO, Prowise Go, Miloo, Hively en OnlineKlas.', 'Zonder vinkje ontvangt de netwerkleverancier geen gegevens meer van uw school via Basispoort.'], example: '<ul><li>ZuluConnect</li><li>Prowise Go</li><li>Miloo</li></ul>' },
  { slug: 'ip-nummers', name: 'IP-nummers', sentences: ['De snelkoppelingen voor leerlingen werken alleen op plekken waarvan het IP-nummer in de lijst van IP-nummers staat.', 'Verwijder oude IP-nummers en vul alleen de nummers in die uw schoollocaties nu echt gebruiken.', 'Uw provider kan vertellen of het IP-adres van de school vast is of dat het af en toe verandert.', 'Noteer het huidige IP-nummer altijd voordat u iets uit de lijst van IP-nummers verwijdert.'], example: '<table><tr><th>IP-nummer</th><th>Locatie</th></tr><tr><td>192.0.2.1</td><td>Noord</td></tr><tr><td>192.0.2.2</td><td>Zuid</td></tr></table>' },
  { slug: 'profiel', name: 'profiel', sentences: ['Klik rechtsboven op Profiel en ga naar beneden tot u Snelkoppeling Basispoort ziet staan.', 'In de juiste snelkoppeling staat altijd het kenmerk INSTELLING_REF en dat is voor elke school anders.', 'De naam en de BRIN-code van de school komen van DUO en kunnen niet door u zelf worden veranderd.', 'Kies Download Basispoort leerling snelkoppeling en zet het bestand op het bureaublad van de computers.'], example: '<dl><dt>BRIN</dt><dd>12AB</dd><dt>Schoolnaam</dt><dd>Voorbeeldschool</dd></dl>' },
  { slug: 'beheer', name: 'beheer', sentences: ['In het menu Beheer vindt u Uitgeverijen, Netwerkleveranciers, Medewerkers en IP-nummers bij elkaar.', 'Alleen wie de rol van ICT-coördinator heeft ziet het menu Beheer boven in het scherm staan.', 'Bij Beheer regelt u ook de koppeling met het leerlingadministratiesysteem ParnasSys of Esis van uw school.', 'Heeft uw school geen ICT-coördinator, vraag dan een account aan met het formulier van de helpdesk.'], example: '<ul><li>Uitgeverijen</li><li>Netwerkleveranciers</li><li>Medewerkers</li></ul>' },
  { slug: 'mfa', name: 'multi-factor authenticatie', sentences: ['MFA voor ICT-coördinatoren staat vanaf het najaar standaard aan en kan weer uit worden gezet.', 'MFA voor alle medewerkers geldt in één keer voor de hele school en nooit voor leerlingen.', 'Vul de code van zes cijfers uit de authenticator-app in zonder de spatie die de app laat zien.', 'Medewerkers hebben voor de tweede inlogstap een telefoon met een authenticator-app nodig.'], example: '<dl><dt>MFA voor ICT-coördinatoren</dt><dd>aan</dd></dl>' },
  { slug: 'las-koppeling', name: 'LAS koppeling', sentences: ['De BRIN-code en de autorisatiesleutel moeten in het LAS en in Basispoort precies gelijk zijn.', 'Tijdens een fusie staat de LAS koppeling tijdelijk op handmatig en daarna weer op automatisch.', 'Fouten in de uitwisseling tussen het LAS en Basispoort lost u op vóór de zomervakantie begint.', 'Op 1 augustus ontvangt Basispoort de nieuwe groepen met hun leerkrachten en leerlingen uit het LAS.'], example: '<p>Laatste uitwisseling: 3 november 2026, geslaagd</p>' },
];

/** Running text about a topic. */
export const prose = (topic: Topic, tag = 'p', times = 1): string => Array.from({ length: times }, () => topic.sentences.map((sentence) => `<${tag}>${sentence}</${tag}>`).join('')).join('');
