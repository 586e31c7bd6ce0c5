import { day, html, type Html } from '../html';
import type { PageName } from '../pages';
import { canaries, type School } from '../school';
import { tableFrame } from './frame';
import { ipTable, partyTable, staffTable } from './lists';

function beheer({ instellingen }: School): Html {
  const at = (value: string): Html | false => instellingen.koppeling === value && html` checked`;
  return html`<p>Kies links een onderdeel: Uitgeverijen, Netwerkleveranciers, Medewerkers of IP-nummers.</p>
<form method="post" action="/beheer"><input type="hidden" name="doe" value="instellingen">
<table border="1" cellspacing="0" cellpadding="3">
<tr class="kop"><td colspan="2"><b>Inloggen in twee stappen (MFA)</b></td></tr>
<tr><td><label for="mfa-ict">MFA voor ICT-coördinatoren</label></td><td><input type="checkbox" id="mfa-ict" name="mfa-ict"${instellingen.mfaIct && html` checked`}></td></tr>
<tr><td><label for="mfa-school">MFA voor alle medewerkers van de school</label></td><td><input type="checkbox" id="mfa-school" name="mfa-school"${instellingen.mfaSchool && html` checked`}></td></tr>
<tr class="kop"><td colspan="2"><b>Koppeling met het LAS</b></td></tr>
<tr><td>LAS-koppeling</td><td><label><input type="radio" name="koppeling" value="automatisch"${at('automatisch')}> automatisch</label> <label><input type="radio" name="koppeling" value="handmatig"${at('handmatig')}> handmatig</label></td></tr>
<tr><td>Autorisatiesleutel</td><td><input type="text" readonly value="${canaries.autorisatiesleutel}" size="34"></td></tr>
<tr><td>Laatste uitwisseling</td><td>${day(instellingen.laatsteUitwisseling, 'dmy')}</td></tr>
</table>
<p>${instellingen.melding}</p>
<p><input type="submit" value="Instellingen opslaan"></p></form>`;
}

function profiel(school: School): Html {
  return html`<form method="post" action="/profiel"><input type="hidden" name="doe" value="profiel">
<table border="1" cellspacing="0" cellpadding="3">
<tr><td>Schoolnaam</td><td>${school.naam}</td></tr>
<tr><td>BRIN-nummer</td><td><input name="brin" value="${school.brin}" size="8"></td></tr>
</table><p><input type="submit" value="Profiel opslaan"></p></form>
<h3>Snelkoppeling Basispoort</h3>
<p><a href="/profiel/leerling.url" download>Download Basispoort leerling snelkoppeling</a></p>
<table border="1" cellspacing="0" cellpadding="3">
${school.snelkoppelingen.map(({ label, adres }) => html`<tr><td>${label}</td><td><a href="${adres}">${adres}</a></td></tr>
`)}</table>`;
}

const groups = (school: School): Html => html`${school.groepen.map(({ naam, leerlingen }) => html`<h3>${naam}</h3>
<table border="1"><tr><th>Leerling</th><th>Logincode voor thuis</th></tr>${leerlingen.map((of) => html`<tr><td>${of.naam}</td><td>${of.logincode}</td></tr>`)}</table>`)}`;

const login = html`<form method="post" action="/login/leerkracht/"><table><tr><td>Gebruikersnaam (e-mailadres)</td><td><input name="gebruiker" type="email"></td></tr><tr><td>Wachtwoord</td><td><input name="wachtwoord" type="password" value="${canaries.wachtwoord}"></td></tr></table><p><input type="submit" value="Inloggen"> <a href="/login/leerkracht/code?vorm=tabel">wachtwoord vergeten</a></p></form>`;
const code = html`<form method="post" action="/login/leerkracht/code"><p><label for="code">Vul de code uit uw authenticator-app in</label> <input id="code" name="code" autocomplete="one-time-code" inputmode="numeric" maxlength="7"></p><p><input type="submit" value="Verder"></p></form>`;

const orders = html`<p>Hier ziet u de bestellingen van de school.</p><table border="1"><tr><th>Bestelnummer</th><th>Datum</th><th>Aantal</th></tr><tr><td>1004</td><td>01-09-2025</td><td>25</td></tr><tr><td>1005</td><td>12-09-2025</td><td>3</td></tr></table>`;
const lesmateriaal = html`<table><tr><td>De Rekenmolen groep 3</td><td>Taalvijver groep 3</td><td>Leesleeuw</td></tr></table>`;

/** A page in the kind of markup `tabel`. */
export function renderTables(page: PageName, school: School, query: URLSearchParams): Html {
  const frame = (title: string, body: Html): Html => tableFrame(page, school.naam, title, body);
  switch (page) {
    case 'beheer': return frame('Beheer', beheer(school));
    case 'uitgeverijen': return frame('Uitgeverijen', partyTable('uitgeverijen', school.uitgeverijen, 'Sla uitgeverijen op'));
    case 'netwerkleveranciers': return frame('Netwerkleveranciers', partyTable('netwerkleveranciers', school.netwerkleveranciers, 'Sla netwerkleveranciers op'));
    case 'medewerkers': return frame('Medewerkers', staffTable(school.medewerkers, query.get('wijzig')));
    case 'ip-nummers': return frame('IP-nummers', ipTable(school));
    case 'profiel': return frame('Profiel', profiel(school));
    case 'groepen': return frame('Groepsoverzicht', groups(school));
    case 'inloggen': return frame('Inloggen', login);
    case 'code': return frame('Inloggen', code);
    case 'bestellingen': return frame('Bestellingen', orders);
    case 'lesmateriaal': return frame('Lesmateriaal', lesmateriaal);
  }
}
