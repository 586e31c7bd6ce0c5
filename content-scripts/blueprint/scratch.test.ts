// @vitest-environment jsdom
import { it } from 'vitest';
import { blueprintOf } from './blueprint';
it('x', () => {
  document.title = 'Medewerkers - OBS De Klimop - Basispoort';
  document.body.innerHTML = `<nav><a href="https://x.test/?u=karin" data-x="karin">Medewerkers</a><a href="#">Logincodes</a><a href="/x">Karin de Boer</a></nav><main><h1>Medewerkers (34)</h1><p>1–25 van 34</p>
  <table class="tbl karin-active" data-owner="karin"><thead><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th><th>Herkomst</th><th>Wachtwoord</th><th>Bron</th></tr></thead><tbody><tr><td><a href="mailto:karin@klimop.test" title="Bewerk Karin">Karin de Boer</a></td><td>karin@klimop.test</td><td>31-07-2026</td><td>Handmatig</td><td>geheim123</td><td>Van Dienst</td></tr>
  <tr><td>Jan School <button>Verwijder Jan</button></td><td>jan@klimop</td><td>31 juli 2026</td><td>LAS</td><td>x</td><td>Toon <!-- karin --></td></tr></tbody></table>
  <label for="em">E-mail</label><input id="em" value="karin@klimop.test" name="karin"><input type="password" value="geheim"><dl><dt>Autorisatiesleutel</dt><dd>ABCD-1234-EFGH</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>
  <p>E-mail: karin@klimop.test</p><p style="display:none;background:url(karin.png)">Verborgen Karin</p><svg><title>Karin</title><text>karin</text></svg><select><option>Alle groepen</option><option selected>Groep 5</option><option>Karin</option></select>
  <textarea>192.0.2.1\n198.51.100.7 karin</textarea><button>Toon meer</button><button>Sla medewerkers op</button><p>Gegevens van de school</p></main>`;
  const host = document.createElement('my-karin'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Rol: leerkracht</p><slot></slot>'; host.textContent = 'karin'; document.body.append(host);
  const r = blueprintOf(document, new URL('https://www.basispoort.nl/x') as unknown as Location);
  console.log(r.ok ? r.value.text + JSON.stringify(r.value.words) + JSON.stringify(r.value.left) : r);
});
