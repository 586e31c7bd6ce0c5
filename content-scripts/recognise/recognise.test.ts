// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { body, loaded } from '@/tests/corpus/load';
import { host, whole } from '@/tests/corpus/page';
import { codeFieldOf } from './code-field';
import { codeFieldHere, recognise, settingsHere } from './recognise';

const seen = (html: string, title = 'Basispoort', url = `${host}/`) => { const { document, location } = body(html, title, url); return recognise(document, location); };
const staff = '<table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Anna</td><td>a@klimop.test</td><td>31-7-2027</td></tr><tr><td>Bram</td><td>b@klimop.test</td><td></td></tr></table>';
const ticks = '<label><input type="checkbox">Taalrijk</label><label><input type="checkbox">Rekenwijs</label><label><input type="checkbox">Leeslijn</label>';
const numbers = '<ul><li>192.0.2.1</li><li>192.0.2.2</li></ul>';

describe('two independent sorts of evidence', () => {
  it.each([
    ['address', staff, 'Basispoort', `${host}/beheer/medewerkers`],
    ['title', staff, 'Medewerkers | Basispoort', `${host}/`],
    ['heading', `<h1>Medewerkers</h1>${staff}`, 'Basispoort', `${host}/`],
    ['menu', `<nav><a href="/a">Lesmateriaal</a><a href="/b" aria-current="page">Medewerkers</a></nav>${staff}`, 'Basispoort', `${host}/x`],
    ['tab', `<div role="tablist"><button role="tab" aria-selected="false">Uitgeverijen</button><button role="tab" aria-selected="true">Medewerkers</button></div>${staff}`, 'Basispoort', `${host}/x`],
    ['breadcrumb', `<ol aria-label="Kruimelpad"><li>Beheer</li><li>Medewerkers</li></ol>${staff}`, 'Basispoort', `${host}/x`],
  ])('%s with a list', (sort, html, title, url) => {
    const { kind, evidence } = seen(html, title, url);
    expect(kind).toBe('medewerkers');
    expect(evidence.map((one) => one.sort)).toContain(sort);
  });
  it('a name alone is not enough, however often it stands there', () => {
    expect(seen('<nav><a href="/beheer/medewerkers" aria-current="page">Medewerkers</a></nav><main><h1>Medewerkers</h1></main>', 'Medewerkers', `${host}/beheer/medewerkers`).kind).toBeNull();
  });
  it('a list alone is not enough, where it could be any', () => {
    expect(seen('<table><tr><th>Naam</th><th>E-mail</th><th>Status</th></tr><tr><td>A</td><td>a@klimop.test</td><td>actief</td></tr><tr><td>B</td><td>b@klimop.test</td><td>actief</td></tr></table>').kind).toBeNull();
    expect(seen(ticks).kind).toBeNull();
    expect(seen(numbers).kind).toBeNull();
  });
  it('ticks and numbers count with a name', () => {
    expect(seen(`<h1>Uitgeverijen</h1>${ticks}`).kind).toBe('uitgeverijen');
    expect(seen(`<h1>Netwerkleveranciers</h1>${ticks}`).kind).toBe('netwerkleveranciers');
    expect(seen(`<h1>IP-nummers</h1>${numbers}`).kind).toBe('ip-nummers');
  });
  it('a question above the list to answer it with is no help', () => {
    const place = `${host}/beheer/uitgeverijen`;
    expect(seen(`<h1>Met welke uitgeverijen werkt uw school?</h1>${ticks}<button>Opslaan</button>`, 'Uitgeverijen', place)).toMatchObject({ kind: 'uitgeverijen', refused: null });
    expect(seen('<h1>Met welke uitgeverijen werkt Basispoort?</h1><p>Lees hier meer.</p>', 'Uitgeverijen', place)).toMatchObject({ kind: null, refused: 'help-or-news' });
    expect(seen(`<h1>Met welke uitgeverijen werkt Basispoort?</h1>${ticks}`)).toMatchObject({ kind: null, refused: 'help-or-news' });
  });
  it('a vague name needs what only that page holds', () => {
    expect(seen('<h1>Toestemmingen</h1><label><input type="checkbox">Foto’s</label><label><input type="checkbox">Filmpjes</label><label><input type="checkbox">Uitjes</label><button>Opslaan</button>').kind).toBeNull();
    expect(seen(`<h1>Gebruikers</h1>${staff}`).kind).toBe('medewerkers');
  });
  it('gives a score from 0 to 100', () => {
    expect(seen(`<h1>Medewerkers</h1>${staff}`, 'Medewerkers', `${host}/medewerkers`).score).toBe(100);
    expect(seen('<h1>Iets anders</h1>').score).toBe(0);
  });
});

describe('which page, when several are named', () => {
  it('the selected tab decides, and hidden panels say nothing', () => {
    const page = (staffOn: boolean) => `<h1>Beheer</h1><div role="tablist"><div role="tab" aria-selected="${!staffOn}">IP-nummers</div><div role="tab" aria-selected="${staffOn}">Medewerkers</div></div><div role="tabpanel"${staffOn ? ' hidden' : ''}>${numbers}</div><div role="tabpanel"${staffOn ? '' : ' style="display: none"'}>${staff}</div>`;
    expect(seen(page(true)).kind).toBe('medewerkers');
    expect(seen(page(false)).kind).toBe('ip-nummers');
  });
  it('the hash route goes before the path', () => {
    expect(seen(staff, 'Basispoort', `${host}/uitgeverijen#/medewerkers`).kind).toBe('medewerkers');
  });
  it('the landing page is Beheer, not what it leads to', () => {
    expect(seen('<h1>Beheer</h1><a href="/u">Uitgeverijen</a><a href="/m">Medewerkers</a>', 'Beheer').kind).toBe('beheer');
    expect(seen('<h1>Welkom</h1><a href="/u">Uitgeverijen</a><a href="/m">Medewerkers</a>').kind).toBeNull();
  });
  it('abstains where two pages are shown as one', () => {
    expect(seen(`<h1>Alles</h1><h2>Medewerkers</h2>${staff}<h2>IP-nummers</h2>${numbers}<button>IP-adres toevoegen</button>`).kind).not.toBe('uitgeverijen');
  });
  it('a dialog over the page changes nothing, and one that holds a page is it', () => {
    expect(seen(`<main><h1>Medewerkers</h1>${staff}</main><div role="dialog"><h1>Profiel</h1><dl><dt>BRIN</dt><dd>99ZZ</dd></dl></div>`).kind).toBe('medewerkers');
    expect(seen('<main><h1>Welkom</h1></main><dialog open><h2>Profiel</h2><dl><dt>BRIN</dt><dd>99ZZ</dd><dt>Schoolnaam</dt><dd>De Klimop</dd></dl></dialog>').kind).toBe('profiel');
  });
  it('looks into an open shadow root', () => {
    const { document, location } = body('<h1>Medewerkers</h1><div id="app"></div>');
    const root = document.getElementById('app')?.attachShadow({ mode: 'open' });
    root?.append(...new (document.defaultView as unknown as { DOMParser: typeof DOMParser }).DOMParser().parseFromString(staff, 'text/html').body.childNodes);
    expect(recognise(document, location).kind).toBe('medewerkers');
  });
});

describe('refusals', () => {
  it.each([
    ['information-site', 'https://info.basispoort.nl/medewerkers'], ['information-site', 'https://thuis.basispoort.nl/'], ['information-site', 'https://staging-rest.basispoort.nl/'],
    ['pupil-shortcut', `${host}/login/leerlingen/snelkoppelaar?TARGET=x`], ['pupil-shortcut', `${host}/login/snelkoppelaar?NETWERKBEHEERDER=1`], ['other-host', 'https://beheer.webwinkel.nl/medewerkers'],
  ])('%s at %s', (reason, url) => { expect(seen(`<h1>Medewerkers</h1>${staff}`, 'Medewerkers', url)).toMatchObject({ kind: null, refused: reason, settings: false }); });
  it.each([
    ['pupils', '<h1>Leerlingen en medewerkers</h1>'], ['lesson-material', '<h1>Lesmateriaal</h1>'], ['help-or-news', '<h1>Hoe beheer ik medewerkers?</h1>'], ['help-or-news', '<h1>Medewerkers: veelgestelde vragen</h1>'],
    ['error', '<h1>Pagina niet gevonden</h1>'], ['log', '<h1>Logboek medewerkers</h1>'], ['other-list', '<h1>Verwijderde medewerkers</h1>'], ['login', '<h1>Inloggen medewerkers</h1>'],
  ])('%s: %s', (reason, heading) => { expect(seen(`${heading}${staff}`)).toMatchObject({ kind: null, refused: reason }); });
  it('the form of one person is not the list', () => {
    expect(seen('<h1>Medewerker bewerken</h1><label>Naam<input value="Anna"></label><label>E-mail<input value="a@klimop.test"></label>', 'Medewerkers', `${host}/medewerkers/1`)).toMatchObject({ kind: null, refused: 'detail' });
  });
  it('a tagline with a word of theirs refuses nothing', () => {
    expect(seen(`<h1>Medewerkers</h1>${staff}`, 'Medewerkers | Basispoort - toegang tot digitaal lesmateriaal').kind).toBe('medewerkers');
  });
});

describe('what it costs', () => {
  it('visits as much of 5,000 rows as of 200', () => {
    const count = (rows: number): number => {
      const { document, location } = loaded(whole('Medewerkers', `<h1>Medewerkers</h1><table><tr><th>Naam</th><th>E-mail</th></tr>${'<tr><td>Anna</td><td>a@klimop.test</td></tr>'.repeat(rows)}</table>`));
      let asked = 0;
      const original = document.defaultView?.Element.prototype.getAttribute as (name: string) => string | null;
      (document.defaultView as Window & typeof globalThis).Element.prototype.getAttribute = function counted(this: Element, name: string) { asked += 1; return original.call(this, name); };
      expect(recognise(document, location).kind).toBe('medewerkers');
      return asked;
    };
    expect(count(5_000)).toBe(count(200));
  });
});

describe('settingsHere', () => {
  const settings = (html: string, title = 'Basispoort', url = `${host}/x`): boolean => { const { document, location } = body(html, title, url); return settingsHere(document, location); };
  it.each([
    '<label>MFA voor alle medewerkers <input type="checkbox"></label>', '<dl><dt>LAS koppeling</dt><dd>automatisch</dd></dl>', '<p>De koppeling staat op handmatig.</p>', '<p>Laatste uitwisseling: 3 november 2026</p>',
    '<div><span>Tweestapsverificatie</span> <span role="switch" aria-checked="true"></span></div>', '<table><tr><td>MFA</td><td>Aan</td></tr></table>',
  ])('%s', (html) => { expect(settings(`<h1>Iets van de school</h1>${html}`)).toBe(true); });
  it.each([
    ['a card that leads there', '<h1>Start</h1><a href="/las">LAS koppeling</a><a href="/mfa">MFA</a>', `${host}/x`],
    ['news', '<h1>MFA standaard aan</h1><p>Vanaf het najaar staat MFA voor ICT-coördinatoren standaard aan. Lees hoe dat werkt en wat u kunt doen.</p><p>Geplaatst op 1 juni</p><a href="/n">Lees meer</a>', `${host}/nieuws/mfa`],
    ['the information site', '<label>MFA <input type="checkbox"></label>', 'https://info.basispoort.nl/faq'],
    ['the log-in page', '<h1>Inloggen</h1><label>E-mail<input></label><label>Wachtwoord<input type="password"></label><p>MFA: aan</p><button>Inloggen</button>', `${host}/login/leerkracht/`],
  ])('none on %s', (_name, html, url) => { expect(settings(html, 'Basispoort', url)).toBe(false); });
});

describe('codeFieldHere', () => {
  const code = (html: string): boolean => codeFieldHere(body(html).document);
  it.each(['<input autocomplete="one-time-code">', '<label>Verificatiecode <input></label>', '<label>Vul de 6 cijfers in <input></label>', '<input placeholder="MFA-code">', '<input maxlength="1">'.repeat(6), '<div role="dialog"><input autocomplete="one-time-code"></div>'])('%s', (html) => { expect(code(html)).toBe(true); });
  it.each(['<label>Postcode <input></label>', '<label>BRIN-code <input></label>', '<label>Locatiecode <input></label>', '<input autocomplete="one-time-code" hidden>', '<label>Wachtwoord <input type="password"></label>', '<input maxlength="3">'.repeat(4)])('not %s', (html) => { expect(code(html)).toBe(false); });
  it('never reads the value of the field, nor of a secret', () => {
    const { document, location } = body('<h1>Inloggen</h1><label>Verificatiecode <input id="c" autocomplete="one-time-code"></label><label>Autorisatiesleutel <input id="s"></label><input type="password" id="p" aria-label="Wachtwoord"><button>Inloggen</button>');
    for (const id of ['c', 's', 'p']) Object.defineProperty(document.getElementById(id) as HTMLInputElement, 'value', { get: () => { throw new Error(`${id} was read`); } });
    expect(recognise(document, location)).toMatchObject({ kind: 'inloggen', codeField: true });
    expect(codeFieldOf(document)?.id).toBe('c');
  });
});

describe('pages made of parts that can be pressed', () => {
  const line = (name: string, on: boolean) => `<label role="button" tabindex="0"><div><div role="checkbox" tabindex="0" aria-checked="${on}"><input type="checkbox" style="display:none"></div></div><div><div>${name}</div><div>Ontvangt gegevens van uw school</div></div></label>`;
  const icon = (name: string) => `<i aria-hidden="true"><span aria-hidden="true">${name}</span></i>`;
  it.each([
    ['a list of lines with a box', `<div tabindex="-1"><main><div>Netwerkleveranciers</div><div role="list"><div>Netwerkleveranciers (3)</div>${line('Klikklas', true)}${line('Portaalpad', false)}${line('Schooldraad', false)}</div><button>${icon('save')}<span>Sla netwerkleveranciers op</span></button></main></div>`],
    ['lines with a switch', `<div tabindex="-1"><main><div>Netwerkleveranciers</div>${['Klikklas', 'Portaalpad', 'Schooldraad'].map((name) => `<div tabindex="0" role="button"><span>${name}</span><span role="switch" aria-checked="true"></span></div>`).join('')}<button>${icon('save')}Netwerkleveranciers opslaan</button></main></div>`],
    ['items that take a click', `<main tabindex="-1"><div>Netwerkleveranciers</div><ul>${['Klikklas', 'Portaalpad', 'Schooldraad'].map((name) => `<li onclick="x()"><input type="checkbox"> <span>${name}</span> <small>Ontvangt gegevens van uw school</small></li>`).join('')}</ul><button>Netwerkleveranciers opslaan</button></main>`],
  ])('are not a landing page: %s', (_name, html) => { expect(seen(html, 'Beheer | Basispoort', `${host}/#/beheer/netwerkleveranciers`).kind).toBe('netwerkleveranciers'); });
  it('still know cards that lead elsewhere', () => {
    const card = (name: string) => `<div tabindex="0" role="button">${icon('groups')}<span>${name}</span></div>`;
    expect(seen(`<h1>Beheer</h1>${['Uitgeverijen', 'Netwerkleveranciers', 'Medewerkers'].map(card).join('')}`, 'Beheer').kind).toBe('beheer');
  });
  it.each(['Aanlevering leerlinggegevens', 'Laatste overname', 'Inloggen in 2 stappen voor iedereen'])('show settings by other words: %s', (label) => {
    const value = { A: '<dd>Handmatig</dd>', L: '<dd>gisteren om 18:04</dd>', I: '<dd>Aan</dd>' }[label[0] as 'A' | 'L' | 'I'];
    expect(settingsHere(loaded(whole('Beheer | Basispoort', `<h1>Beheer</h1><dl><dt>${label}</dt>${value}</dl>`)).document, new URL(`${host}/beheer`))).toBe(true);
  });
});
