import { host, whole, type PageOfOurs } from '../page';

const ref = '0f0e0d0c-1111-4222-8333-444455556666';
const link = `https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=https%3A%2F%2Fx.test&INSTELLING_REF=${ref}`;

/** Profiel in several shapes. */
export const profiel: readonly PageOfOurs[] = [
  { name: 'labels and shortcuts', url: `${host}/profiel`, html: whole('Profiel | Basispoort', `<main><h1>Profiel</h1><dl><dt>Schoolnaam</dt><dd>Basisschool De Klimop</dd><dt>BRIN</dt><dd>99ZZ00</dd></dl><h2>Snelkoppeling Basispoort</h2><a href="/dl" download>Download Basispoort leerling snelkoppeling</a><p><code>${link.replace('&', '&amp;')}</code></p></main>`) },
  { name: 'Mijn profiel with inputs', url: `${host}/#/mijn-profiel`, html: whole('Basispoort', '<main><h1>Mijn profiel</h1><form><label>BRIN-nummer <input value="99ZZ" readonly></label><label>Vestigingscode <input value="00" readonly></label><label>Naam van de school <input value="De Klimop" readonly></label></form></main>') },
  { name: 'Schoolgegevens table', url: `${host}/school/gegevens`, html: whole('Schoolgegevens', '<main><h2>Schoolgegevens</h2><table><tr><th>Naam</th><td>De Klimop</td></tr><tr><th>BRIN-code</th><td>99ZZ</td></tr><tr><th>Locatiecode</th><td>00</td></tr></table></main>') },
  { name: 'label: value in text', url: `${host}/p`, html: whole('Basispoort - Profiel', '<div>Naam: Eva Jansen</div><div>BRIN: 99ZZ 00</div><div>School: De Klimop</div>') },
  { name: 'English', url: `${host}/profile`, html: whole('Profile', '<main><h1>Profile</h1><dl><dt>School name</dt><dd>De Klimop</dd><dt>BRIN code</dt><dd>99ZZ</dd></dl><h2>Basispoort shortcut</h2></main>', 'en') },
  { name: 'shortcuts only, as links', url: `${host}/menu/profiel`, html: whole('Basispoort', `<main><h1>Profiel</h1><section><h2>Snelkoppelingen</h2><a href="${link.replace('&', '&amp;')}">Leerling snelkoppeling</a> <a href="https://www.basispoort.nl/login/leerkracht/">Leerkracht snelkoppeling</a></section></main>`) },
  { name: 'in a dialog from the menu under the name', url: `${host}/start`, html: whole('Basispoort', `<main><h1>Welkom Eva</h1><p>Kies een vak.</p></main><div role="dialog" aria-label="Profiel"><h2>Profiel</h2><dl><dt>BRIN</dt><dd>99ZZ</dd><dt>Schoolnaam</dt><dd>De Klimop</dd></dl></div>`) },
  { name: 'current menu and BRIN', url: `${host}/a/b`, html: whole('Basispoort', '<nav><a href="/a/a">Beheer</a><a href="/a/b" class="active">Profiel</a></nav><main><div><span>BRIN-nummer</span><span>99ZZ</span></div><div><span>Schoolnaam</span><span>De Klimop</span></div></main>') },
  { name: 'gegevens van de school', url: `${host}/instelling`, html: whole('Gegevens van de school', `<main><h1>Gegevens van de school</h1><p>BRIN 99ZZ, vestiging 00</p><p>Snelkoppeling voor leerlingen</p><input readonly value="${link.replace('&', '&amp;')}"></main>`) },
  { name: 'no name at all, but BRIN and shortcuts', url: `${host}/`, html: whole('Basispoort', `<main><dl><dt>BRIN</dt><dd>99ZZ</dd></dl><h3>Snelkoppeling Basispoort</h3><pre>${link.replace('&', '&amp;')}</pre></main>`) },
  { name: 'profile with a password section', url: `${host}/profiel`, html: whole('Mijn profiel', '<main><h1>Mijn profiel</h1><dl><dt>E-mail</dt><dd>e.jansen@klimop.test</dd><dt>BRIN</dt><dd>99ZZ</dd></dl><h2>Wachtwoord wijzigen</h2><label>Huidig wachtwoord <input type="password"></label><label>Nieuw wachtwoord <input type="password" autocomplete="new-password"></label><button>Opslaan</button></main>') },
  { name: 'long page with explanations', url: `${host}/profiel`, html: whole('Profiel', `<main><h1>Profiel</h1><dl><dt>BRIN</dt><dd>99ZZ</dd></dl><h2>Snelkoppeling Basispoort</h2>${'<p>Installeer deze snelkoppeling op het bureaublad of in de browser van de computers van leerlingen. De link is voor uw school gemaakt en werkt alleen op een locatie waarvan het IP-nummer bekend is.</p>'.repeat(4)}<a href="/d">Download Basispoort leerling snelkoppeling</a></main>`) },
];
