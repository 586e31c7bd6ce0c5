import type { PageKind } from '../../rules/page-kind';
import { digits, joined, secret } from './canaries';

/** One page with canaries in it; the markup is written by hand and is like no page of the practice portal. */
export interface CanaryPage {
  readonly name: string;
  /** Path, query and hash below the portal's own origin. */
  readonly address: string;
  readonly title: string;
  readonly body: string;
  /** As it must be recognised; null: none of ours. */
  readonly kind: PageKind | null;
  /** Text of the page that is read: proof that the page was looked at in earnest. */
  readonly read: readonly string[];
  /** Heads stand where only a reader can tell which column they name: while recognising its cells are looked at, and dropped. */
  readonly loose?: true;
}

const row = (cells: readonly string[], more = ''): string => `<tr${more}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

/** What no page shows and no reader asks for: comments, styles, scripts, data-attributes, hidden fields, addresses of pictures. */
const unseen = (place: string): string => `<!-- ${secret(`comment${place}`)} --><style>.x::after { content: "${secret(`style${place}`)}"; }</style><script type="application/json">{"token":"${secret(`script${place}`)}"}</script><template><p>${secret(`template${place}`)}</p></template>
  <input type="hidden" name="csrf" value="${secret(`hidden${place}`)}"><p data-token="${secret(`data${place}`)}" data-naam="${secret(`dataname${place}`)}">Vragen? Bel ons.</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=#${secret(`src${place}`)}">`;

/** Labels that name a secret, each with a value behind it in another way of marking up. */
const pairs = (place: string): string => `
  <dl><dt>Wachtwoord</dt><dd>${secret(`ddwachtwoord${place}`)}</dd><dt>Pincode</dt><dd><span title="${secret(`ddtitle${place}`)}" aria-label="${secret(`ddaria${place}`)}">${secret(`ddpin${place}`)}</span></dd><dt>Geheime sleutel:</dt><dd>${secret(`ddsleutela${place}`)}</dd><dd>${secret(`ddsleutelb${place}`)}</dd></dl>
  <div class="rij"><span>API-sleutel</span><span>${secret(`spanapi${place}`)}</span></div>
  <div class="rij"><div><b>Herstelcode</b></div><div><p>${secret(`blokherstel${place}`)}</p></div></div>
  <p>Sleutel: ${joined(`colonsleutel${place}`)}</p>
  <p><strong>Toegangscode</strong>: ${secret(`strongcode${place}`)}</p>
  <table><tr><th>Autorisatiesleutel</th><td>${secret(`thsleutel${place}`)}</td></tr><tr><th>Telefoon</th><td>010 0000000</td></tr></table>
  <ul><li><span>Wachtwoord:</span> <span>${secret(`liwachtwoord${place}`)}</span></li></ul>
  <label>Logincode <input value="${secret(`inputlogin${place}`)}"></label>
  <p><label for="t-${place}">Token</label> <textarea id="t-${place}">${secret(`area${place}`)}</textarea></p>
  <p><label>Pincode <output>${secret(`output${place}`)}</output></label></p>`;

const staff = table(['Naam', 'E-mail', 'Einddatum', 'Herkomst', 'Wachtwoord', 'Pincode', 'Geheime sleutel', 'Herstelcode', 'Sleutel'], [
  ['Eva Bos', 'eva@klimop.test', '31-07-2026', 'Handmatig', secret('colwachtwoorda'), digits('880241735'), secret('colsleutela'), secret('colhersela'), `<span title="${secret('coltitlea')}" aria-label="${secret('colariaa')}" data-kopie="${secret('coldataa')}">${secret('colkeya')}</span>`],
  ['Jan Vos', '', '31-07-2027', 'Handmatig', `<input value="${secret('colwachtwoordb')}">`, digits('880241736'), `<code>${secret('colsleutelb')}</code>`, `<a href="?code=${secret('colherselink')}">${secret('colherselb')}</a>`, `<button title="${secret('coltitleb')}">${secret('colkeyb')}</button>`],
  ['Kim Mos', 'kim@klimop.test', '', 'Handmatig', '<input type="password" value="kanarieqxcolwachtwoordc">', digits('880241737'), secret('colsleutelc'), secret('colherselc'), secret('colkeyc')],
]);
secret('colwachtwoordc');

const cards = ['eva', 'jan', 'kim'].map((who) => `<article><h3>${who} Mol</h3><dl><dt>E-mail</dt><dd>${who}.mol@klimop.test</dd><dt>Einddatum</dt><dd>31-07-2026</dd><dt>Herkomst</dt><dd>Handmatig</dd><dt>Wachtwoord</dt><dd>${secret(`cardwachtwoord${who}`)}</dd></dl><p>Pincode: ${joined(`cardpin${who}`)}</p></article>`).join('');

/** The same people under heads of their own part, in a grid by roles, and in rows of bare blocks. */
const people = [['Eva Bos', 'eva@klimop.test', '31-07-2026', 'Handmatig'], ['Jan Vos', 'jan@klimop.test', '31-07-2027', 'LAS'], ['Kim Mos', 'kim@klimop.test', '', 'Handmatig'], ['Bo Ros', 'bo@klimop.test', '31-07-2027', 'LAS']] as const;
const heads = ['Naam', 'E-mail', 'Einddatum', 'Herkomst', 'Wachtwoord', 'Sleutel'] as const;
const rows = (place: string): readonly (readonly string[])[] => people.map((cells, at) => [...cells, secret(`${place}wacht${'abcd'[at] ?? ''}`), secret(`${place}sleutel${'abcd'[at] ?? ''}`)]);
const apart = `<div class="kop"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead></table></div><div class="romp"><table><tbody>${rows('apart').map((cells) => row(cells)).join('')}</tbody></table></div>`;
const grid = `<div role="grid" aria-label="Medewerkers"><div role="row">${heads.map((head) => `<span role="columnheader">${head}</span>`).join('')}</div>${rows('grid').map((cells) => `<div role="row">${cells.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div>`).join('')}</div>`;
const blocks = `<div class="lijst"><div class="kop">${heads.map((head) => `<div>${head}</div>`).join('')}</div>${rows('blocks').map((cells) => `<div class="regel">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join('')}</div>`;

const pupils = table(['Leerling', 'Geboortedatum', 'BSN', 'Logincode'], ['an', 'bo', 'cy'].map((who, at) => [`${secret(`leerling${who}`)} Jansen`, '12-03-2017', digits(`99900124${at}`), secret(`logincode${who}`)]));

/** All of them. Texts in `read` prove that a page was read. */
export const canaryPages: readonly CanaryPage[] = [
  { name: 'staff', address: `/beheer/medewerkers?token=${secret('querystaff')}`, title: 'Medewerkers', kind: 'medewerkers', read: ['Eva Bos', 'eva@klimop.test'], body: `<main><h1>Medewerkers</h1>${staff}<p>3 medewerkers</p><button>Medewerker toevoegen</button>${unseen('staff')}${pairs('staff')}</main>` },
  { name: 'staff in cards', address: `/beheer/team#/medewerkers?sleutel=${secret('hashcards')}`, title: 'Medewerkers', kind: 'medewerkers', read: ['eva Mol', 'eva.mol@klimop.test'], body: `<main><h1>Medewerkers</h1><section>${cards}</section><button>Medewerker toevoegen</button>${unseen('cards')}</main>` },
  ...([['heads apart', apart], ['a grid by roles', grid], ['bare blocks', blocks]] as const).map(([name, list]): CanaryPage => ({ name: `staff, ${name}`, ...(list === grid ? {} : { loose: true as const }), address: '/beheer/medewerkers', title: 'Medewerkers', kind: 'medewerkers', read: ['Eva Bos', 'jan@klimop.test'], body: `<main><h1>Medewerkers</h1>${list}<p>4 medewerkers</p><button>Medewerker toevoegen</button></main>` })),
  { name: 'profile', address: '/beheer/profiel', title: 'Profiel', kind: 'profiel', read: ['99ZZ', 'De Klimop'], body: `<main><h1>Profiel</h1><dl><dt>Schoolnaam</dt><dd>De Klimop</dd><dt>BRIN</dt><dd>99ZZ</dd></dl><h2>Snelkoppelingen</h2><p><a href="https://www.basispoort.nl/login/leerkracht/?INSTELLING_REF=77&amp;token=${secret('linktoken')}">Leerkracht</a></p><p>Uitgeschreven link: https://www.basispoort.nl/login/leerlingen/?INSTELLING_REF=78&amp;wachtwoord=${joined('writtentoken')}</p>${pairs('profile')}${unseen('profile')}</main>` },
  { name: 'publishers', address: '/beheer/uitgeverijen', title: 'Uitgeverijen', kind: 'uitgeverijen', read: ['Malmberg'], body: `<main><h1>Uitgeverijen</h1>${table(['Uitgeverij', 'Toestemming', 'Sleutel'], [['Malmberg', '<input type="checkbox" checked>', secret('partya')], ['Noordhoff', '<input type="checkbox">', secret('partyb')], ['Zwijsen', '<input type="checkbox" checked>', `<input value="${secret('partyc')}">`]])}<button>Sla uitgeverijen op</button>${pairs('party')}${unseen('party')}</main>` },
  { name: 'network', address: '/beheer/netwerk', title: 'Netwerkleveranciers', kind: 'netwerkleveranciers', read: ['Heutink'], body: `<main><h1>Netwerkleveranciers</h1><ul>${['Heutink ICT', 'Prowise', 'SKOOL'].map((name, at) => `<li><label><input type="checkbox"> ${name}</label> <span>API-sleutel</span> <span>${secret(`network${'abc'[at] ?? ''}`)}</span></li>`).join('')}</ul><button>Sla netwerkleveranciers op</button>${unseen('network')}</main>` },
  { name: 'addresses', address: '/beheer/ip-nummers', title: 'IP-nummers', kind: 'ip-nummers', read: ['198.51.100.7'], body: `<main><h1>IP-nummers</h1>${table(['IP-nummer', 'Omschrijving', 'Wachtwoord router'], [['198.51.100.7', 'Hoofdgebouw', secret('routera')], ['203.0.113.9', 'Gymzaal', secret('routerb')]])}<button>IP-nummer toevoegen</button>${pairs('address')}${unseen('address')}</main>` },
  { name: 'settings', address: '/beheer', title: 'Beheer', kind: 'beheer', read: ['las-koppeling'], body: `<main><h1>Beheer</h1><h2>Beveiliging</h2><dl><dt>MFA voor ICT-coördinatoren</dt><dd>uit</dd><dt>MFA herstelcode</dt><dd>${secret('mfarecovery')}</dd><dt>LAS-koppeling</dt><dd>handmatig</dd><dt>LAS autorisatiesleutel</dt><dd>${secret('lassleutel')}</dd></dl><p>De koppeling met ParnasSys staat op handmatig. Autorisatiesleutel: ${joined('sentencekey')}</p><p>MFA staat uit. Herstelcode: ${joined('sentencemfa')}.</p>${pairs('settings')}${unseen('settings')}</main>` },
  { name: 'code', address: '/account/code', title: 'Inloggen bij Basispoort', kind: 'inloggen', read: [], body: `<main><h1>Inloggen</h1><form><p>Code voor ${joined('codename')}</p><label>Verificatiecode <input autocomplete="one-time-code" maxlength="7" value="${digits('771204983')}"></label><label>Wachtwoord van ${joined('codelabel')} <input type="password" value="${secret('codepassword')}"></label><button>Inloggen</button></form>${unseen('code')}</main>` },
  { name: 'log-in', address: '/login/leerkracht/', title: 'Inloggen', kind: null, read: [], body: `<main><h1>Inloggen als ${secret('loginheading')}</h1><form><label>Gebruikersnaam <input value="${secret('loginname')}"></label><label>Wachtwoord <input type="password" value="${secret('loginpassword')}"></label><button>Inloggen</button></form>${unseen('login')}</main>` },
  { name: 'group', address: `/groepen/${digits('55120937')}`, title: `Groep 5 van ${secret('grouptitle')}`, kind: null, read: [], body: `<nav><a href="/" aria-current="page">${secret('groupmenu')}</a></nav><main><h1>Leerlingen van ${secret('groupheading')}</h1>${pupils}${unseen('group')}</main>` },
  { name: 'pupil', address: `/leerling/${digits('55120938')}#${secret('pupilhash')}`, title: `Leerlingdossier ${secret('pupiltitle')}`, kind: null, read: [], body: `<main><h1>Leerlingdossier van ${secret('pupilheading')}</h1><dl><dt>BSN</dt><dd>${digits('999001255')}</dd><dt>Logincode</dt><dd>${secret('pupillogin')}</dd></dl>${unseen('pupil')}</main>` },
  { name: 'notes', address: `/notities/${secret('notespath')}`, title: `Notities over ${secret('notestitle')}`, kind: null, read: [], body: `<nav><ul><li><a href="/" aria-current="page">Gesprek ${secret('notesmenu')}</a></li></ul></nav><main><h1>Gesprek met ${secret('notesheading')}</h1><p>${secret('notestext')} belde over ${secret('notesother')}; zie ook ${secret('notesmail')}@klimop.test.</p><table><tr><td>${secret('notescell')}</td><td>12-03-2026</td></tr></table>${unseen('notes')}</main>` },
  { name: 'orders', address: '/bestellingen', title: 'Bestellingen', kind: null, read: [], body: `<main><h1>Bestellingen</h1>${table(['Bestelling', 'Besteld door', 'Bedrag'], [['Boek', secret('ordera'), '12,00'], ['Atlas', secret('orderb'), '9,00']])}${unseen('orders')}</main>` },
];
