import { host, whole, type CorpusPage } from '../page';
import { frames, menu } from './frames';

const none = (name: string, url: string, html: string): CorpusPage => ({ name, kind: null, url, html });

/** Portal pages that are none of the six: heading, and what stands under it. */
const bodies: readonly (readonly [string, string, string])[] = [
  ['Lesmateriaal', '/lesmateriaal', '<fieldset><legend>Uitgeverij</legend><label><input type="checkbox">Zwijsen</label><label><input type="checkbox">Malmberg</label><label><input type="checkbox">Blink</label></fieldset><ul><li><a href="#">Taal</a></li><li><a href="#">Rekenen</a></li></ul>'],
  ['Mijn lesmateriaal', '/app', '<h2>Uitgeverijen</h2><div role="link">Zwijsen</div><div role="link">Malmberg</div><div role="link">Noordhoff</div>'],
  ['Groepsoverzicht', '/groepsoverzicht', '<table><tr><th>Leerling</th><th>Logincode</th><th>Wachtwoordplaatje</th></tr><tr><td>Aya</td><td>KX93A</td><td><img alt="hond"></td></tr></table><button>Print logincodes</button>'],
  ['Groep 6', '/groep/6', '<p>Leerkracht: Eva Jansen, e.jansen@klimop.test</p><table><tr><th>Naam</th><th>Thuis</th><th>Actief</th></tr><tr><td>Aya</td><td><input type="checkbox"></td><td>ja</td></tr><tr><td>Bo</td><td><input type="checkbox"></td><td>ja</td></tr></table>'],
  ['Leerlingen', '/leerlingen', '<table><tr><th>Naam</th><th>E-mail</th><th>Groep</th><th>Status</th></tr><tr><td>Aya Ket</td><td>aya@klimop.test</td><td>6</td><td>actief</td></tr><tr><td>Bo Lam</td><td>bo@klimop.test</td><td>6</td><td>inactief</td></tr></table>'],
  ['Leerlingen en medewerkers', '/mensen', '<table><tr><th>Naam</th><th>E-mail</th><th>Rol</th></tr><tr><td>Aya Ket</td><td>aya@klimop.test</td><td>Leerling</td></tr><tr><td>Eva Jansen</td><td>eva@klimop.test</td><td>Leerkracht</td></tr></table>'],
  ['Overzicht', '/overzicht', '<table><tr><th>Naam leerling</th><th>Geboortedatum</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Aya</td><td>1-2-2016</td><td>a@klimop.test</td><td></td></tr><tr><td>Bo</td><td>1-3-2016</td><td>b@klimop.test</td><td></td></tr></table>'],
  ['Groepen', '/groepen', '<table><tr><th>Groep</th><th>Leerkracht</th><th>Aantal leerlingen</th></tr><tr><td>5</td><td>Eva Jansen</td><td>24</td></tr><tr><td>6</td><td>Jan Pot</td><td>26</td></tr></table>'],
  ['Invalaccounts', '/invalaccounts', '<table><tr><th>Groep</th><th>E-mailadres</th><th>Dagen</th></tr><tr><td>5</td><td><input type="email"></td><td><select><option>2</option><option>7</option><option>14</option></select></td></tr></table><button>Activeer</button>'],
  ['Licenties', '/licenties', '<table><tr><th>Uitgeverij</th><th>Product</th><th>Einddatum</th><th>Actief</th></tr><tr><td>Zwijsen</td><td>Lezen</td><td>31-7-2027</td><td><input type="checkbox"></td></tr><tr><td>Malmberg</td><td>Rekenen</td><td>31-7-2027</td><td><input type="checkbox"></td></tr></table>'],
  ['Bestellingen', '/bestel', '<table><tr><th>Uitgeverij</th><th>Aantal</th></tr><tr><td>Zwijsen</td><td><input value="2"></td></tr></table><button>Sla bestelling op</button>'],
  ['Inloggeschiedenis', '/beheer/log', '<table><tr><th>Naam</th><th>E-mail</th><th>IP-adres</th><th>Datum</th></tr><tr><td>Eva</td><td>eva@klimop.test</td><td>192.0.2.1</td><td>1-6-2026</td></tr><tr><td>Jan</td><td>jan@klimop.test</td><td>192.0.2.2</td><td>2-6-2026</td></tr></table>'],
  ['Logboek', '/beheer/logboek', '<table><tr><th>IP-nummer</th><th>Actie</th></tr><tr><td>192.0.2.1</td><td>Medewerker toegevoegd</td></tr><tr><td>192.0.2.2</td><td>Uitgeverijen gewijzigd</td></tr></table>'],
  ['Statistieken', '/statistiek', '<table><tr><th>Uitgeverij</th><th>Bezoeken</th></tr><tr><td>Zwijsen</td><td>300</td></tr><tr><td>Malmberg</td><td>200</td></tr></table>'],
  ['Medewerker toevoegen', '/beheer/medewerkers/nieuw', '<label>Naam <input></label><label>E-mailadres <input></label><label>Einddatum <input type="date"></label><label>Rol <select><option>Leerkracht</option></select></label><button>Opslaan</button>'],
  ['Medewerker bewerken', '/beheer/medewerkers/12', '<label>Naam <input value="Eva Jansen"></label><label>E-mailadres <input value="e.jansen@klimop.test"></label><label>Einddatum <input value="31-7-2027"></label><button>Opslaan</button>'],
  ['Verwijderde medewerkers', '/beheer/medewerkers/verwijderd', '<table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Ab</td><td>ab@klimop.test</td><td>1-1-2026</td></tr><tr><td>Bea</td><td>bea@klimop.test</td><td>1-1-2026</td></tr></table>'],
  ['Medewerkers importeren', '/beheer/import', '<p>Kies een bestand met de kolommen naam, e-mail en einddatum.</p><input type="file"><button>Importeer</button>'],
  ['Contactformulier', '/contact', '<label>Naam <input></label><label>E-mailadres <input></label><label>BRIN <input></label><label>Schoolnaam <input></label><label>Uw vraag over uitgeverijen of medewerkers <textarea></textarea></label><button>Verstuur</button>'],
  ['Account aanvragen', '/aanvraag-account', '<label>Schoolnaam <input></label><label>BRIN <input></label><label>Naam ICT-coördinator <input></label><label>E-mail <input></label><button>Aanvragen</button>'],
  ['Wachtwoord vergeten', '/login/vergeten', '<p>Medewerkers krijgen een link per e-mail.</p><label>E-mailadres <input></label><button>Verstuur</button>'],
  ['Checklist nieuw schooljaar', '/checklist', '<label><input type="checkbox"> Uitgeverijen gecontroleerd</label><label><input type="checkbox"> Medewerkers gecontroleerd</label><label><input type="checkbox"> IP-nummers gecontroleerd</label><button>Opslaan</button>'],
  ['Nieuwsbrief', '/nieuwsbrief', '<p>Waarover wilt u post?</p><label><input type="checkbox"> Uitgeverijen</label><label><input type="checkbox"> Netwerkleveranciers</label><label><input type="checkbox"> Medewerkers</label><button>Bewaar</button>'],
  ['Toestemmingen van ouders', '/toestemmingen', '<label><input type="checkbox"> Foto in de schoolgids</label><label><input type="checkbox"> Foto op de site</label><label><input type="checkbox"> Uitje</label><button>Opslaan</button>'],
  ['Wat is mijn IP-adres?', '/mijn-ip', '<p>Uw IP-adres is</p><b>203.0.113.9</b><button>Opnieuw</button>'],
  ['Storingen', '/storingen', '<ul><li>Medewerkers konden niet inloggen (opgelost)</li><li>Uitgeverijen traag (opgelost)</li></ul>'],
  ['Sitemap', '/sitemap', '<ul><li><a href="/1">Beheer</a></li><li><a href="/2">Uitgeverijen</a></li><li><a href="/3">Netwerkleveranciers</a></li><li><a href="/4">Medewerkers</a></li></ul>'],
  ['Welkom Eva', '/start', '<p>Ga snel naar</p><a href="/2">Uitgeverijen</a><a href="/4">Medewerkers</a><a href="/5">IP-nummers</a><a href="/6">Profiel</a>'],
  ['Er is iets misgegaan', '/beheer/uitgeverijen', '<p>De lijst van uitgeverijen kon niet worden geladen.</p><button>Probeer opnieuw</button>'],
  ['Uw sessie is verlopen', '/beheer/medewerkers', '<p>Log opnieuw in om uw medewerkers te zien.</p><a href="/login">Inloggen</a>'],
  ['Onderhoud', '/', '<p>Beheer, Profiel en Medewerkers zijn tot 18.00 uur niet bereikbaar.</p>'],
  ['Kies een school', '/kies', '<ul><li><button>De Klimop (99ZZ)</button></li><li><button>De Regenboog (98YY)</button></li></ul>'],
  ['Tevredenheidsonderzoek medewerkers', '/enquete', '<fieldset><legend>Bent u tevreden?</legend><label><input type="radio">Ja</label><label><input type="radio">Nee</label></fieldset><button>Verstuur</button>'],
  ['Aangesloten uitgeverijen', '/uitgeverijen', '<ul><li>Zwijsen</li><li>Malmberg</li><li>Noordhoff</li><li>Blink</li></ul>'],
  ['Uitgeverijen', '/wie-doet-mee/uitgeverijen', '<ul><li><a href="#">Zwijsen</a></li><li><a href="#">Malmberg</a></li><li><a href="#">ThiemeMeulenhoff</a></li></ul>'],
  ['Contactgegevens uitgeverijen', '/wie-bel-ik', '<table><tr><th>Uitgeverij</th><th>Telefoon</th><th>E-mail</th></tr><tr><td>Zwijsen</td><td>010</td><td>hulp@zwijsen.test</td></tr><tr><td>Malmberg</td><td>011</td><td>hulp@malmberg.test</td></tr></table>'],
  ['Netwerkleveranciers en inloggen thuis', '/thuis', '<ul><li>ZuluConnect</li><li>Prowise Go</li><li>Miloo</li></ul>'],
  ['IP-adressen van Basispoort', '/techniek', '<p>Zet deze adressen open in uw firewall.</p><table><tr><th>IP-adres</th><th>Poort</th></tr><tr><td>192.0.2.10</td><td>443</td></tr><tr><td>192.0.2.11</td><td>443</td></tr></table>'],
  ['Leerkrachten koppelen aan groepen', '/koppelen', '<table><tr><th>Groep</th><th>Leerkracht</th></tr><tr><td>5</td><td><select><option>Eva Jansen</option></select></td></tr><tr><td>6</td><td><select><option>Jan Pot</option></select></td></tr></table><button>Opslaan</button>'],
  ['Mijn profiel', '/mijn-profiel', '<table><tr><td>Naam</td><td>Eva Jansen</td></tr><tr><td>E-mail</td><td>eva@klimop.test</td></tr><tr><td>Taal</td><td>Nederlands</td></tr></table><button>Opslaan</button>'],
  ['Toetsresultaten', '/resultaten', '<table><tr><th>Naam</th><th>Groep</th><th>Score</th></tr><tr><td>Aya</td><td>6</td><td>8</td></tr></table>'],
];

const portalPages = bodies.flatMap(([heading, path, body]) => frames.filter(({ name }) => name !== 'article').map((frame) => none(`${heading}, ${frame.name}`, host + path, frame.wrap(`${heading} | Basispoort`, heading, body))));

/** Other products that list users, addresses or suppliers too: on their own host, and as if they stood on ours. */
const products: readonly (readonly [string, string, string, string])[] = [
  ['webshop', 'Gebruikers', '<a href="#">Bestellingen</a><a href="#">Klanten</a><a href="#">Producten</a><a href="#">Gebruikers</a>', '<table><tr><th>Naam</th><th>E-mail</th><th>Rol</th><th>Status</th></tr><tr><td>Ab</td><td>ab@winkel.test</td><td>Beheerder</td><td>actief</td></tr><tr><td>Bea</td><td>bea@winkel.test</td><td>Verkoper</td><td>actief</td></tr></table>'],
  ['webshop', 'IP-adressen', '<a href="#">Bestellingen</a><a href="#">Facturen</a><a href="#">IP-adressen</a>', '<table><tr><th>IP-adres</th></tr><tr><td>192.0.2.1</td></tr><tr><td>192.0.2.2</td></tr></table><button>IP-adres toevoegen</button>'],
  ['router', 'IP-adressen', '<a href="#">DHCP</a><a href="#">Firewall</a><a href="#">Wifi</a>', '<table><tr><th>Apparaat</th><th>IP-adres</th></tr><tr><td>laptop</td><td>192.168.1.2</td></tr><tr><td>printer</td><td>192.168.1.3</td></tr></table>'],
  ['site builder', 'Gebruikers', '<a href="#">Pagina’s</a><a href="#">Media</a><a href="#">Plugins</a><a href="#">Weergave</a>', '<table><tr><th>Gebruikersnaam</th><th>Naam</th><th>E-mail</th><th>Rol</th></tr><tr><td>ab</td><td>Ab</td><td>ab@site.test</td><td>Redacteur</td></tr><tr><td>b</td><td>Bea</td><td>b@site.test</td><td>Auteur</td></tr></table>'],
  ['staff office', 'Medewerkers', '<a href="#">Verlof</a><a href="#">Salaris</a><a href="#">Verzuim</a>', '<table><tr><th>Naam</th><th>E-mail</th><th>Functie</th><th>Uit dienst</th></tr><tr><td>Ab</td><td>ab@bedrijf.test</td><td>Monteur</td><td>1-1-2027</td></tr><tr><td>Bea</td><td>bea@bedrijf.test</td><td>Chef</td><td></td></tr></table><button>Medewerker toevoegen</button>'],
  ['customer desk', 'Leveranciers', '<a href="#">Tickets</a><a href="#">Projecten</a><a href="#">Offertes</a>', '<table><tr><th>Leverancier</th><th>Actief</th></tr><tr><td>Netplein</td><td><input type="checkbox"></td></tr><tr><td>Wolk</td><td><input type="checkbox"></td></tr></table><button>Opslaan</button>'],
  ['webmail', 'Postvak IN', '<a href="#">Postvak IN</a><a href="#">Concepten</a><a href="#">Verzonden</a>', '<table><tr><td><input type="checkbox"></td><td>Uitgeverijen aanvinken</td><td>help@portaal.test</td></tr><tr><td><input type="checkbox"></td><td>Medewerkers controleren</td><td>info@portaal.test</td></tr></table>'],
  ['pupil tracking', 'Medewerkers', '<a href="#">Absenties</a><a href="#">Toetskaart</a><a href="#">Groepskaart</a>', '<table><tr><th>Naam</th><th>E-mail</th><th>Rol</th></tr><tr><td>Eva</td><td>eva@klimop.test</td><td>Leerkracht</td></tr><tr><td>Jan</td><td>jan@klimop.test</td><td>Directie</td></tr></table>'],
  ['book shop', 'Uitgeverijen', '<a href="#">Winkelwagen</a><a href="#">Verlanglijst</a><a href="#">Aanbiedingen</a>', '<label><input type="checkbox">Zwijsen</label><label><input type="checkbox">Malmberg</label><label><input type="checkbox">Noordhoff</label>'],
  ['forum', 'Profiel', '<a href="#">Forum</a><a href="#">Leden</a>', '<dl><dt>Naam</dt><dd>Ab</dd><dt>Lid sinds</dt><dd>2019</dd></dl><button>Opslaan</button>'],
];

const productPages = products.flatMap(([product, heading, links, body]) => [
  none(`${product}: ${heading}, own host`, `https://beheer.${product.replace(' ', '-')}.nl/${heading.toLowerCase()}`, whole(heading, `<nav>${links}</nav><main><h1>${heading}</h1>${body}</main>`)),
  none(`${product}: ${heading}, as if here`, `${host}/${heading.toLowerCase().replace(' ', '-')}`, whole(heading, `<nav>${links}</nav><main><h1>${heading}</h1>${body}</main>`)),
]);

/** Addresses where the coach never runs, with a page of ours on it. */
const elsewhere = ['https://info.basispoort.nl/', 'https://cdn.basispoort.nl/', 'https://rest.basispoort.nl/', 'https://acceptatie-rest.basispoort.nl/', `${host}/login/leerlingen/snelkoppelaar?TARGET=x`, `${host}/login/snelkoppelaar?NETWERKBEHEERDER=3`].map((url) => none('page of ours where the coach does not run', url, whole('Medewerkers', `${menu}<main><h1>Medewerkers</h1><table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Eva</td><td>eva@klimop.test</td><td></td></tr></table></main>`)));

export const portalNegatives: readonly CorpusPage[] = [...portalPages, ...productPages, ...elsewhere];
