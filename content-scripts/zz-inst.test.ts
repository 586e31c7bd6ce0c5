// @vitest-environment jsdom
import { it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readFront } from './pages';
import { recognise } from './recognise/recognise';
const page = `<h1>Medewerkers</h1><nav><a href="#">Beheer</a></nav><p>3 medewerkers</p>
<table id="main"><thead><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th><th>Herkomst</th><th>Wachtwoord</th><th>Lengte</th></tr></thead><tbody>
<tr><td>Eva Bos</td><td>eva@x.test</td><td>31-07-2027</td><td>Handmatig</td><td>SECRETCELL1</td><td>1</td></tr>
<tr><td>Jan Vos</td><td><input value="jan@x.test"></td><td>31-07-2027</td><td>LAS</td><td>SECRETCELL2</td><td>2</td></tr>
<tr><td>Kim Mos</td><td>kim@x.test</td><td></td><td>LAS</td><td><input type="password" value="SECRETIN"></td><td>3</td></tr></tbody></table>
<table id="other"><thead><tr><th>Bestelling</th><th>Bedrag</th></tr></thead><tbody><tr><td>Boek</td><td>12</td></tr><tr><td>Atlas</td><td>9</td></tr></tbody></table>
<dl><dt>Autorisatiesleutel</dt><dd>SECRETDD</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>
<label>Wachtwoord <input type="password" value="SECRETPW"></label><label>Logincode <input value="SECRETLC"></label><input type="hidden" value="SECRETHID">
<p>Autorisatiesleutel: SECRETTEXT</p><div><span>Wachtwoord</span><span>SECRETSPAN</span></div>`;
it('x', () => {
  put(page);
  const seen = new Map<string, Set<string>>();
  const note = (what: string) => { const stack = (new Error().stack ?? '').split('\n').slice(3).filter((l) => l.includes('content-scripts') && !l.includes('zz-inst')).slice(0, 3).map((l) => l.replace(/.*content-scripts\//, '').replace(/:\d+\)?$/, '')).join(' < '); const m = seen.get(what) ?? new Set(); m.add(stack); seen.set(what, m); };
  const spy = (proto: object, name: string) => {
    const d = Object.getOwnPropertyDescriptor(proto, name) as PropertyDescriptor;
    Object.defineProperty(proto, name, { ...d, get(this: unknown) { const v = d.get?.call(this) as unknown; if (typeof v === 'string' && v.includes('SECRET')) for (const s of v.match(/SECRET\w+/g) ?? []) note(s); return v; } });
  };
  spy(Node.prototype, 'textContent'); spy(Node.prototype, 'nodeValue'); spy(CharacterData.prototype, 'data'); spy(HTMLInputElement.prototype, 'value');
  const ga = Element.prototype.getAttribute; Element.prototype.getAttribute = function (n: string) { const v = ga.call(this, n); if (v?.includes('SECRET')) note(`attr ${v}`); return v; };
  console.log('RECOGNISE'); recognise(document, location); for (const [k, v] of seen) console.log(k, [...v].join('\n      ')); seen.clear();
  for (const kind of ['medewerkers', 'profiel', 'beheer', 'ip-nummers', 'uitgeverijen'] as const) { console.log('READ', kind); readFront(kind, document, location, 80); for (const [k, v] of seen) console.log(k, [...v].join('\n      ')); seen.clear(); }
});
