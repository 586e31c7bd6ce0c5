// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import type { LoggedKind } from '@/rules/page-kind';
import { readFront } from '../pages';
import { recognise } from '../recognise/recognise';

/** *Wat las ik* must say what an instrumented run saw: every access to text and values goes through the spies below. */
interface Seen { readonly cells: Set<Element>; readonly fields: Set<Element>; /** Texts of secrets (QX and a number) that came along with anything that was asked. */ readonly secrets: Set<string> }

const undo: (() => void)[] = [];
afterEach(() => { for (const one of undo.splice(0)) one(); document.body.replaceChildren(); });

function getter(prototype: object, name: string, touched: (node: Node) => void, said: (value: unknown) => void): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (own?.get === undefined) throw new Error(`no getter ${name}`);
  const { get } = own;
  Object.defineProperty(prototype, name, { ...own, get(this: Node): unknown { const value = get.call(this) as unknown; touched(this); said(value); return value; } });
  undo.push(() => { Object.defineProperty(prototype, name, own); });
}

/** Watches which cells' texts and which fields' values are asked, from now on. */
function instrument(): Seen {
  const seen: Seen = { cells: new Set(), fields: new Set(), secrets: new Set() };
  const said = (text: unknown): void => { if (typeof text === 'string') for (const [secret] of text.matchAll(/QX\d+/g)) seen.secrets.add(secret); };
  const text = (node: Node): void => { const cell = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest('td'); if (cell) seen.cells.add(cell); };
  const value = (node: Node): void => { seen.fields.add(node as Element); text(node); };
  for (const name of ['textContent', 'nodeValue']) getter(Node.prototype, name, text, said);
  getter(CharacterData.prototype, 'data', text, said);
  for (const prototype of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype]) for (const name of ['value', 'defaultValue']) getter(prototype, name, value, said);
  for (const name of ['value', 'selectedOptions', 'selectedIndex']) getter(HTMLSelectElement.prototype, name, value, said);
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (this: Element, name: string) { if (name === 'value') value(this); const got = getAttribute.call(this, name); said(got); return got; };
  undo.push(() => { Element.prototype.getAttribute = getAttribute; });
  return seen;
}

const place = { hostname: 'www.basispoort.nl', pathname: '/beheer', search: '', hash: '' };
const secretFields = (): Element[] => [...document.querySelectorAll('[data-secret]')];

/** Reads a page as the coach does, instrumented. */
function read(kind: LoggedKind, markup: string): { fields: Record<string, number>; left: Record<string, number>; seen: Seen } {
  put(markup);
  const seen = instrument();
  recognise(document, place);
  const tally = readFront(kind, document, place)?.reading.tally?.();
  if (tally === undefined) throw new Error('no account');
  return { fields: Object.fromEntries(tally.fields.map(({ kind: name, count }) => [name, count])), left: Object.fromEntries(tally.left.map(({ what, count }) => [what, count])), seen };
}

const sum = (counts: Record<string, number>, without: readonly string[] = []): number => Object.entries(counts).filter(([name]) => !without.includes(name)).reduce((total, [, count]) => total + count, 0);
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
const orders = table(['Bestelling', 'Bedrag', 'Besteld door'], [['Boek', '12,00', 'Eva'], ['Atlas', '9,00', 'Jan']]);
const staff = table(['Naam', 'E-mail', 'Einddatum', 'Herkomst', 'Kamer', 'Wachtwoord'], [
  ['Eva Bos', 'eva@klimop.test', '31-07-2027', 'Handmatig', 'A1', 'QX7'],
  ['Jan Vos', '<input value="jan@klimop.test">', '31-07-2027', 'LAS', 'A2', 'QX8'],
  ['Kim Mos', 'kim@klimop.test', '', 'LAS', '', '<input type="password" value="QX9" data-secret>'],
]);
const pupils = table(['Leerling', 'Geboortedatum', 'Groep'], [['QX11', 'QX12', '5'], ['QX13', 'QX14', '5']]);
const login = '<form><label>Wachtwoord <input type="password" value="QX1" data-secret></label><label>Logincode <input value="QX2" data-secret></label><label>Autorisatiesleutel <input value="QX3" data-secret></label><input type="hidden" value="QX4" data-secret><input autocomplete="one-time-code" value="123456" data-secret></form>';

describe('Wat las ik', () => {
  it('counts the cells of a staff list as an instrumented run saw them', () => {
    const { fields, left, seen } = read('medewerkers', `<h1>Medewerkers</h1>${staff}${orders}${login}`);
    expect(fields).toEqual({ koppen: 6, naam: 3, email: 3, einddatum: 3, herkomst: 3, 'overige-kolommen': 3, 'andere-lijst': 6 });
    expect(sum(fields, ['koppen'])).toBe(seen.cells.size);
    expect([...seen.secrets], 'nothing of what was left alone').toEqual([]);
    expect(left).toEqual({ wachtwoord: 4, code: 2, autorisatiesleutel: 1, 'andere-lijst': 1 });
  }, 30_000);

  it('never asks the value of a secret field, on any page kind', () => {
    for (const kind of ['medewerkers', 'profiel', 'beheer', 'ip-nummers', 'uitgeverijen', 'netwerkleveranciers'] as const) {
      const { seen, left } = read(kind, `<h1>Medewerkers</h1>${staff}<dl><dt>BRIN</dt><dd>99ZZ</dd><dt>MFA</dt><dd>aan</dd><dt>Herstelcode</dt><dd>QX10</dd></dl>${pupils}${login}`);
      expect([...seen.secrets], `${kind}: what was left alone`).toEqual([]);
      expect(Object.values(left).reduce((all, count) => all + count, 0), kind).toBeGreaterThanOrEqual(6);
      expect(secretFields().length).toBe(6);
      expect(secretFields().filter((field) => seen.fields.has(field)), kind).toEqual([]);
      for (const one of undo.splice(0)) one();
    }
  }, 60_000);

  it.each([
    ['parties', 'uitgeverijen', `<h1>Uitgeverijen</h1>${table(['Uitgeverij', 'Toestemming', 'Sinds'], [['Taalrijk', '<input type="checkbox" checked>', '1-1-2025'], ['Rekenwijs', '<input type="checkbox">', '']])}`, { koppen: 3, naam: 2, aangevinkt: 2, 'overige-kolommen': 2 }],
    ['IP numbers', 'ip-nummers', `<h1>IP-nummers</h1>${table(['IP-nummer', 'Omschrijving'], [['198.51.100.7', 'Hoofdgebouw'], ['203.0.113.9', 'Gymzaal']])}`, { koppen: 2, ip: 2, omschrijving: 2 }],
    ['a cell over two rows', 'medewerkers', '<h1>Medewerkers</h1><table><tr><th>Naam</th><th>E-mail</th><th>Rol</th></tr><tr><td>Eva Bos</td><td>eva@klimop.test</td><td rowspan="2">Leerkracht</td></tr><tr><td>Jan Vos</td><td>jan@klimop.test</td></tr></table>', { koppen: 3, naam: 2, email: 2, rol: 1 }],
  ] as const)('of %s: every cell that was asked, and no other', (_what, kind, markup, counts) => {
    const { fields, seen } = read(kind, markup);
    expect(fields).toEqual(counts);
    expect(sum(fields, ['koppen'])).toBe(seen.cells.size);
  });

  it('of fields on Profiel and settings on Beheer', () => {
    expect(read('profiel', '<h1>Profiel</h1><dl><dt>Schoolnaam</dt><dd>De Klimop</dd><dt>BRIN</dt><dd>99ZZ</dd><dt>Telefoon</dt><dd>010</dd><dt>Autorisatiesleutel</dt><dd>QX7</dd></dl><h2>Snelkoppeling</h2><a href="https://www.basispoort.nl/login/leerlingen/?INSTELLING_REF=7">Leerling</a> <a href="https://www.basispoort.nl/login/leerkracht/">Leerkracht</a>')).toMatchObject({ fields: { brin: 1, schoolnaam: 1, snelkoppelingen: 2, 'overige-velden': expect.any(Number) as number }, left: { autorisatiesleutel: 1 } });
    expect(read('beheer', '<h1>Beheer</h1><dl><dt>MFA voor ICT-coördinatoren</dt><dd>aan</dd><dt>LAS-koppeling</dt><dd>automatisch</dd><dt>Logincode</dt><dd>QX7</dd></dl>')).toMatchObject({ fields: { mfa: 1, 'las-koppeling': 1 }, left: { code: 1 } });
  });

  it('of a list of pupils beside the staff: told as a whole, and no cell of it asked', () => {
    const { fields, left, seen } = read('medewerkers', `<h1>Medewerkers</h1>${table(['Naam', 'E-mail', 'Rol'], [['Eva Bos', 'eva@klimop.test', 'Leerkracht'], ['Jan Vos', 'jan@klimop.test', 'IB']])}${pupils}`);
    expect(fields).toEqual({ koppen: 3, naam: 2, email: 2, rol: 2 });
    expect(left).toEqual({ leerlingen: 1 });
    expect([...seen.secrets]).toEqual([]);
    expect([...seen.cells].filter((cell) => cell.closest('table') !== document.querySelector('table'))).toEqual([]);
  });

  it('of a page on which nothing of its kind was found', () => {
    expect(read('medewerkers', `<h1>Medewerkers</h1>${orders}`)).toMatchObject({ fields: { 'andere-lijst': 6 }, left: { 'andere-lijst': 1 } });
  });
});
