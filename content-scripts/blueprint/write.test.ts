// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { blueprintOf } from './blueprint';

const place = { hostname: 'www.basispoort.nl', pathname: '/beheer', search: '', hash: '' };

/** The body of the Bouwtekening of some markup. */
function drawn(markup?: string): string {
  if (markup !== undefined) put(markup);
  const reply = blueprintOf(document, place);
  if (!reply.ok) return reply.code;
  return /<body[^>]*>(.*)<\/body>/s.exec(reply.value.text)?.[1] ?? '';
}

afterEach(() => { document.body.replaceChildren(); document.title = ''; });

describe('structure', () => {
  it.each([
    ['relations, renumbered', '<label for="karin">E-mail</label><input id="karin" aria-describedby="uitleg anders"><p id="uitleg">Naam</p><p id="los">Naam</p>', '<label for="n1">E-mail</label><input id="n1" aria-describedby="n2"><p id="n2">Naam</p><p>Naam</p>'],
    ['head cells', '<table><tr><th scope="col" id="k1" colspan="2">Naam</th><th>Rol</th></tr><tr><td headers="k1">Eva</td><td>x</td><td>y</td></tr></table>', '<table><tbody><tr><th scope="col" id="n1" colspan="2">Naam</th><th>Rol</th></tr><tr><td headers="n1">Aaa</td><td>a</td><td>a</td></tr></tbody></table>'],
    ['states of boxes as they are now', '<input type="checkbox" checked value="karin" name="eva"><input type="radio" name="eva" value="1"><input type="radio" name="eva" checked disabled>', '<input type="checkbox" checked><input type="radio" name="g1"><input type="radio" name="g1" disabled checked>'],
    ['choices', '<select name="g"><option value="9">Alle groepen</option><option value="77" selected>Eva Bos</option></select>', '<select><option>Alle groepen</option><option selected>Aaa Aaa</option></select>'],
    ['values as shapes', '<input value="eva@klimop.test"><input type="date" value="2026-07-31"><input type="submit" value="Opslaan"><textarea>192.0.2.1\n10.0.0.1 Eva</textarea>', '<input value="a@a.aa"><input type="date" value="9999-12-31"><input type="submit" value="Opslaan"><textarea>\n999.9.9.9\n99.9.9.9 Aaa</textarea>'],
    ['classes as numbers, with states', '<p class="eva-bos active-tab">Naam</p><p class="eva-bos inactive">Naam</p>', '<p class="k1 k2-active">Naam</p><p class="k1 k3">Naam</p>'],
    ['roles and states', '<div role="row eva" aria-selected="true" aria-rowindex="3" aria-label="Selecteer Eva Bos" aria-sort="eva"></div>', '<div role="row" aria-selected="true" aria-rowindex="3" aria-label="Selecteer Aaa Aaa"></div>'],
    ['what is hidden', '<p style="display:none;color:red">Naam</p><p hidden>Naam</p><p style="visibility:hidden">Naam</p>', '<p style="display:none">Naam</p><p hidden style="display:none">Naam</p><p style="visibility:hidden">Naam</p>'],
    ['links without addresses', '<a href="https://x.test/?n=eva">Naam</a><a href="#eva">Naam</a><a href="mailto:eva@x.test">Naam</a><a href="https://www.basispoort.nl/login/leerlingen/?INSTELLING_REF=123&TARGET=x">Naam</a>', '<a href="/aaaa">Naam</a><a href="#">Naam</a><a href="mailto:a@a.aa">Naam</a><a href="/login/leerlingen/?INSTELLING_REF=aaaa&amp;TARGET=aaaa">Naam</a>'],
    ['pictures by name', '<img src="eva.png" alt="Actief" width="16"><svg aria-label="Eva"><title>Niet actief</title><text>Eva</text></svg>', '<img alt="Actief" width="16"><svg aria-label="Aaa"><title>Niet actief</title></svg>'],
    ['nothing of scripts, styles, comments, templates', '<p>Naam</p><!-- Eva --><script type="x">Eva</script><style>p{color:red}</style><template><p>Eva</p></template><noscript>Eva</noscript>', '<p>Naam</p>'],
  ])('%s', (_what, markup, written) => { expect(drawn(markup)).toBe(written); });

  it('of open shadow roots and frames of this origin', () => {
    put('<my-list-of-eva>licht</my-list-of-eva>');
    const host = document.querySelector('my-list-of-eva');
    host?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: 'Rol: leerkracht' }), document.createElement('slot'));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(Object.assign(document.createElement('h1'), { textContent: 'Medewerkers (34)' }));
    expect(drawn()).toBe('<x-1><template shadowrootmode="open"><p>Rol: leerkracht</p><slot></slot></template>aaaa</x-1><x-frame><template shadowrootmode="open"><h1>Medewerkers (34)</h1></template></x-frame>');
  });

  it('leaves out the middle of a list that never ends, and says so', () => {
    put(`<ul>${'<li>Eva</li>'.repeat(1_000)}</ul>`);
    const reply = blueprintOf(document, place);
    expect(reply.ok && reply.value.left.regels).toBe(680);
    expect(reply.ok && (reply.value.text.match(/<li>/g) ?? []).length).toBe(320);
    expect(reply.ok && reply.value.text).toContain('regels=680');
  });
});

describe('what is left out altogether', () => {
  it.each([
    ['password, code and hidden fields', '<input type="password" value="a"><input autocomplete="one-time-code" value="123456"><input type="hidden" value="a"><p>Naam</p>', '<p>Naam</p>'],
    ['a field with a secret label', '<label>Autorisatiesleutel <input value="QX7"></label><p>Naam</p>', '<label>Autorisatiesleutel </label><p>Naam</p>'],
    ['the value behind a secret label', '<dl><dt>Autorisatiesleutel</dt><dd>QX7-KL</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>', '<dl><dt>Autorisatiesleutel</dt><dd></dd><dt>BRIN</dt><dd>99AA</dd></dl>'],
    ['the same in blocks', '<div><span>Wachtwoord</span><span>QX7-KL</span></div><p>Naam</p>', '<div><span>Wachtwoord</span><span></span></div><p>Naam</p>'],
    ['the same in one text', '<p>Logincode: QX7-KL</p><p>Naam</p>', '<p></p><p>Naam</p>'],
    ['a column with a secret head', '<table><thead><tr><th>Naam</th><th>Wachtwoord</th><th>Rol</th></tr></thead><tbody><tr><td>Eva</td><td>QX7</td><td>Leerkracht</td></tr></tbody></table>', '<table><thead><tr><th>Naam</th><th>Wachtwoord</th><th>Rol</th></tr></thead><tbody><tr><td>Aaa</td><td></td><td>Leerkracht</td></tr></tbody></table>'],
    ['a row with a secret head', '<table><tr><th>Autorisatiesleutel</th><td>QX7</td></tr><tr><th>BRIN</th><td>99ZZ</td></tr></table>', '<table><tbody><tr><th>Autorisatiesleutel</th><td></td></tr><tr><th>BRIN</th><td>99AA</td></tr></tbody></table>'],
    ['a list of pupils that is not shown', '<div hidden><table><tr><th>Leerling</th><th>Geboortedatum</th></tr><tr><td>Eva</td><td>1-1-2018</td></tr></table></div><p>Naam</p>', '<div hidden style="display:none"><table></table></div><p>Naam</p>'],
  ])('%s', (_what, markup, written) => { expect(drawn(markup)).toBe(written); });

  it('refuses a page about pupils, and an empty one', () => {
    expect(drawn('<h1>Groepsoverzicht</h1><table><tr><th>Leerling</th><th>Logincode</th></tr><tr><td>Eva</td><td>ABC</td></tr></table>')).toBe('pupils');
    expect(drawn('')).toBe('empty');
  });
});

describe('the file', () => {
  it('says what it is, opens as a page, and lists the words that stay', () => {
    document.title = 'Medewerkers – OBS De Klimop';
    put('<h1>Medewerkers (34)</h1><table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Eva Bos</td><td>eva@klimop.test</td><td>31-07-2026</td></tr></table><button>Medewerker toevoegen</button>');
    const reply = blueprintOf(document, place);
    expect(reply.ok && reply.value.kind).toBe('medewerkers');
    expect(reply.ok && reply.value.text.split('\n').slice(0, 3)).toEqual([
      '<!-- bouwtekening versie=1 pagina=medewerkers elementen=13. Blijft bij de school; komt alleen met toestemming van de school in de code. -->',
      '<!doctype html>',
      '<html lang="nl"><head><meta charset="utf-8"><title>Medewerkers – AAA Aa Aaaa</title></head>',
    ]);
    expect(reply.ok && reply.value.words).toEqual(['E-mail', 'Einddatum', 'Medewerker', 'Medewerkers', 'Naam', 'toevoegen']);
  });
});
