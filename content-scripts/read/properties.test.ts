// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { put, shown } from '@/tests/unit/put-markup';
import { readLists } from './lists';

interface Person { readonly naam: string; readonly email: string; readonly datum: string; readonly aan: boolean }

const person = fc.record({
  naam: fc.constantFrom('Jan Jansen', 'Els de Vries', 'Bo van den Berg', 'Özlem Yıldız', "Joke d'Hont", 'Anne-Marie Vink'),
  email: fc.constantFrom('jan@school.test', 'els@school.test', 'o.y@school.test', 'geen'),
  datum: fc.constantFrom('31-7-2027', '1 augustus 2026', '2026-07-31', '-'),
  aan: fc.boolean(),
});
const people = fc.array(person, { minLength: 3, maxLength: 9 });
const word = fc.stringMatching(/^[a-z]{3,9}$/);
/** Names of classes and wrappers that a page could have; they must not matter. */
const dress = fc.record({ row: word, cell: word, wraps: fc.array(word, { maxLength: 3 }), tag: fc.constantFrom('div', 'section', 'span'), inner: fc.constantFrom('', 'span', 'div') });

const heads = ['Naam', 'E-mail', 'Einddatum', 'Actief'];
const box = (on: boolean) => `<input type=checkbox${on ? ' checked' : ''}>`;
const cellsOf = (p: Person) => [p.naam, p.email, p.datum, box(p.aan)];
const expected = (list: readonly Person[]) => list.map((p) => [p.naam, p.email, p.datum, p.aan ? '+' : '-']);
const wrapped = (wraps: readonly string[], markup: string) => wraps.reduce((inner, name) => `<div class="${name}">${inner}</div>`, markup);
const inner = (tag: string, text: string) => (tag ? `<${tag}>${text}</${tag}>` : text);

test('a table reads the same whatever wraps it and whatever its classes are', () => {
  fc.assert(fc.property(people, dress, fc.boolean(), (list, d, th) => {
    const row = (cells: string[], tag: string) => `<tr class="${d.row}">${cells.map((cell) => `<${tag} class="${d.cell}">${inner(d.inner, cell)}</${tag}>`).join('')}</tr>`;
    const read = readLists(put(wrapped(d.wraps, `<table>${row(heads, th ? 'th' : 'td')}${list.map((p) => row(cellsOf(p), 'td')).join('')}</table>`)));
    expect(read.map(shown)).toEqual([{ heads, rows: expected(list) }]);
    expect(read[0]?.seen.complete).toBe(true);
  }), { numRuns: 20 });
}, 120_000);

test('rows of blocks read the same whatever their elements and classes are', () => {
  fc.assert(fc.property(people, dress, (list, d) => {
    const of = d.tag === 'span' ? 'span' : 'div';
    const row = (cells: string[]) => `<div class="${d.row}">${cells.map((cell) => `<${of} class="${d.cell}">${cell}</${of}>`).join('')}</div>`;
    const read = readLists(put(wrapped(d.wraps, `<${d.tag === 'section' ? 'section' : 'div'}>${row(heads)}${list.map((p) => row(cellsOf(p))).join('')}</${d.tag === 'section' ? 'section' : 'div'}>`)));
    expect(read.map(shown)).toEqual([{ heads, rows: expected(list) }]);
    expect(read[0]?.seen.complete).toBe(false);
  }), { numRuns: 20 });
}, 120_000);

test('a column more or another order changes the other columns in nothing', () => {
  fc.assert(fc.property(people, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (list, order) => {
    const row = (cells: string[], tag: string) => `<tr>${order.map((at) => `<${tag}>${cells[at] ?? ''}</${tag}>`).join('')}</tr>`;
    const [read] = readLists(put(`<table><thead>${row([...heads, 'Telefoon'], 'th')}</thead>${list.map((p, at) => row([...cellsOf(p), `06 ${at}`], 'td')).join('')}</table>`));
    const at = heads.map((head) => read?.heads.findIndex((each) => each.text === head) ?? -1);
    expect(shown(read).rows.map((cells) => at.map((place) => cells[place]))).toEqual(expected(list));
  }), { numRuns: 15 });
}, 120_000);

test('a grid by roles reads as a table does', () => {
  fc.assert(fc.property(people, dress, (list, d) => {
    const row = (cells: string[], role: string) => `<div role=row class="${d.row}">${wrapped(d.wraps.slice(0, 1), cells.map((cell) => `<div role=${role} class="${d.cell}">${inner(d.inner, cell)}</div>`).join(''))}</div>`;
    const read = readLists(put(wrapped(d.wraps, `<div role=grid>${row(heads, 'columnheader')}${list.map((p) => row(cellsOf(p), 'gridcell')).join('')}</div>`)));
    expect(read.map(shown)).toEqual([{ heads, rows: expected(list) }]);
  }), { numRuns: 15 });
}, 120_000);

test('any markup is read without an error, and no list is called complete without rows', () => {
  const tag = fc.constantFrom('div', 'table', 'tr', 'td', 'th', 'ul', 'li', 'span', 'dl', 'dt', 'dd', 'label', 'input', 'select', 'option', 'textarea', 'button', 'details', 'summary', 'h2', 'form', 'section', 'i', 'svg', 'iframe', 'dialog', 'slot', 'tbody', 'fieldset', 'legend');
  const tree: fc.Memo<string> = fc.memo((depth) => (depth <= 1 ? fc.constantFrom('Jan', 'E-mail:', '31-7-2027', '✓', '1 van 3', '', '\u202Ejan', 'Volgende') : fc.tuple(tag, fc.array(tree(depth - 1), { maxLength: 4 })).map(([name, children]) => `<${name}>${children.join('')}</${name}>`)));
  fc.assert(fc.property(tree(6), (markup) => {
    for (const list of readLists(put(markup))) {
      expect(list.rows.every((row) => row.cells.length === list.heads.length)).toBe(true);
      expect(list.seen.complete).toBe(list.seen.why.length === 0);
      if (list.rows.length === 0 && list.shape !== 'text-area') expect(list.seen.complete && list.notes?.saidEmpty !== true).toBe(false);
    }
  }), { numRuns: 60 });
}, 120_000);
