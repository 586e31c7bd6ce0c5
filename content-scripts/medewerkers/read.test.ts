// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseMedewerkers } from '@/rules/medewerkers/parse-medewerkers';
import type { Anchor } from '@/rules/seen';
import { body } from '@/tests/corpus/load';
import { read } from './read';

const reading = (html: string) => { const { document, location } = body(`<main><h1>Medewerkers</h1>${html}</main>`); return read(document, location); };
const people = (html: string) => parseMedewerkers(reading(html).raw).rows;
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string => `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('reading the staff list', () => {
  it('gives rows, columns, and what it understood', () => {
    const { raw, understood, columns } = reading(table(['Naam', 'E-mail', 'Herkomst', 'Einddatum', 'Rol'], ['Anna de Wit', 'a@klimop.test', 'LAS', '', 'Leerkracht'], ['Bram Kuiper', 'b@klimop.test', 'handmatig', '31-07-2027', "IB'er"]));
    expect(raw.columns).toMatchObject({ naam: 'read', email: 'read', herkomst: 'read', einddatum: 'read', rol: 'read', status: 'no-column', geactiveerd: 'no-column' });
    expect(raw.seen).toMatchObject({ rowsSeen: 2, complete: true, why: [] });
    expect(raw.rows[1]).toMatchObject({ anchor: 2, edited: [], cells: { einddatum: { text: '31-07-2027' } } });
    expect(understood.find(({ column }) => column === 'einddatum')).toEqual({ column: 'einddatum', heading: 'Einddatum', examples: ['31-07-2027'] });
    expect(columns).toBe('medewerkers einddatum=einddatum email=e mail herkomst=herkomst naam=naam rol=rol');
  });
  it('keeps its key while the same columns stand under the same words, and changes it when they do not', () => {
    const one = reading(table(['Naam', 'E-mail'], ['Anna', 'a@klimop.test'])).columns;
    expect(reading(table(['E-mail', 'Naam'], ['b@klimop.test', 'Bram'], ['c@klimop.test', 'Carla'])).columns).toBe(one);
    expect(reading(table(['Naam', 'E-mailadres'], ['Anna', 'a@klimop.test'])).columns).not.toBe(one);
  });
  it('reads cards, with the title as the name', () => {
    const card = (name: string, mail: string): string => `<article><h3>${name}</h3><dl><dt>E-mail</dt><dd>${mail}</dd><dt>Rol</dt><dd>Leerkracht</dd></dl></article>`;
    expect(people(`<div>${card('Anna de Wit', 'a@klimop.test')}${card('Bram Kuiper', 'b@klimop.test')}</div>`).map(({ naam, email }) => [naam, email])).toEqual([['Anna de Wit', { kind: 'value', value: 'a@klimop.test' }], ['Bram Kuiper', { kind: 'value', value: 'b@klimop.test' }]]);
  });
  it('takes the address behind a name where no column has it', () => {
    expect(people(table(['Naam', 'Rol'], ['<a href="mailto:a@klimop.test">Anna de Wit</a>', 'Leerkracht'], ['<a href="mailto:b@klimop.test?subject=x">Bram</a>', "IB'er"])).map(({ email }) => email)).toEqual([{ kind: 'value', value: 'a@klimop.test' }, { kind: 'value', value: 'b@klimop.test' }]);
  });
  it('reads role columns with ticks as a set of roles', () => {
    const rows = people(table(['Naam', 'E-mail', 'Leerkracht', "IB'er", 'ICT-coördinator'], ['Anna', 'a@klimop.test', '✓', '', '✓'], ['Bram', 'b@klimop.test', '', '✓', '']));
    expect(rows.map(({ rollen }) => rollen)).toEqual([{ kind: 'value', value: ['leerkracht', 'ict-coordinator'] }, { kind: 'value', value: ['ib-rt'] }]);
  });
  it('reads the tick before the name as activated, and a box to select a row as nothing', () => {
    const heads = ['', 'Naam', 'E-mail'];
    expect(people(table(heads, ['✓', 'Anna', 'a@klimop.test'], ['', 'Bram', 'b@klimop.test'])).map(({ geactiveerd }) => geactiveerd)).toEqual(['ja', 'nee']);
    expect(people(table(['Naam', 'E-mail'], ['✓ Anna', 'a@klimop.test'], ['Bram', 'b@klimop.test'])).map(({ geactiveerd, naam }) => [naam, geactiveerd])).toEqual([['Anna', 'ja'], ['Bram', 'nee']]);
    expect(people(table(heads, ['<input type="checkbox" checked>', 'Anna', 'a@klimop.test'], ['<input type="checkbox">', 'Bram', 'b@klimop.test'])).map(({ geactiveerd }) => geactiveerd)).toEqual(['onbekend', 'onbekend']);
    expect(people(table(['Naam', 'E-mail'], ['<input type="checkbox" checked> Anna', 'a@klimop.test'], ['<input type="checkbox"> Bram', 'b@klimop.test'])).map(({ geactiveerd }) => geactiveerd)).toEqual(['onbekend', 'onbekend']);
  });
  it('leaves a short row short', () => {
    expect(reading(`<table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Anna</td><td>a@klimop.test</td><td></td></tr><tr><td>Bram</td><td>b@klimop.test</td></tr></table>`).raw.rows[1]?.cells.einddatum).toBeUndefined();
  });
  it('does not read the form of one person in a dialog for the list', () => {
    const { raw } = reading(`${table(['Naam', 'E-mail'], ['Anna', 'a@klimop.test'], ['Bram', 'b@klimop.test'])}<div role="dialog"><h2>Medewerker bewerken</h2><table><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th><th>Rol</th></tr><tr><td>Zoë</td><td>z@klimop.test</td><td></td><td>Leerkracht</td></tr></table></div>`);
    expect(raw.rows.map((row) => row.cells.naam?.text)).toEqual(['Anna', 'Bram']);
  });
  it('says that a page without a list was not seen, and one that says so is empty', () => {
    expect(reading('<p>Even geduld…</p>').raw).toMatchObject({ rows: [], seen: { complete: false }, columns: { naam: 'no-column' } });
    expect(reading('<p>Er zijn geen medewerkers gevonden.</p>').raw).toMatchObject({ rows: [], seen: { complete: true } });
  });
});

describe('the way back to the page', () => {
  it('finds row and cell by anchor and field, and the place of a node', () => {
    const { raw, elementOf, placeOf } = reading(table(['Naam', 'E-mail', 'Einddatum'], ['Anna', 'a@klimop.test', ''], ['Bram', 'b@klimop.test', '<input value="31-7-2027">']));
    const anchor = raw.rows[1]?.anchor as Anchor;
    expect(elementOf(anchor, null)?.textContent).toContain('Bram');
    expect(elementOf(anchor, 'email')?.textContent).toBe('b@klimop.test');
    const input = elementOf(anchor, null)?.querySelector('input') as Element;
    expect(placeOf(input)).toEqual({ anchor, field: 'einddatum' });
    expect(placeOf(input.ownerDocument.body)).toBeNull();
  });
  it('has no place for a row that stands here no more', () => {
    const { raw, elementOf } = reading(table(['Naam', 'E-mail'], ['Anna', 'a@klimop.test'], ['Bram', 'b@klimop.test']));
    const row = elementOf(raw.rows[0]?.anchor ?? null, null);
    row?.remove();
    expect(elementOf(raw.rows[0]?.anchor ?? null, 'naam')).toBeNull();
  });
});
