// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put, shown } from '@/tests/unit/put-markup';
import { readLists } from './lists';

const rowsOf = (markup: string): string[][] => readLists(put(markup)).flatMap((list) => shown(list).rows);
const table = (rows: readonly (readonly string[])[]): string => `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}`).join('')}`).join('')}</table>`;
const parts = (all: readonly string[]): string => all.map((part, at) => `<section><h2>${['Hoofdgebouw', 'Dependance', 'Gymzaal'][at]}</h2>${part}</section>`).join('');

describe('lists without heads, one for each location, are lists and no cards', () => {
  test.each([
    ['tables of one column', [table([['10.0.0.1'], ['10.0.0.2']]), table([['10.0.0.3'], ['10.0.0.4']])], [['10.0.0.1'], ['10.0.0.2'], ['10.0.0.3'], ['10.0.0.4']]],
    ['of unequal length', [table([['10.0.0.1']]), table([['10.0.0.3'], ['10.0.0.4']])], [['10.0.0.1'], ['10.0.0.3'], ['10.0.0.4']]],
    ['names alone, of unequal length', [table([['Anna'], ['Bram'], ['Cor']]), table([['Dirk']])], [['Anna'], ['Bram'], ['Cor'], ['Dirk']]],
    ['tables of two columns', [table([['10.0.0.1', 'lijn 1'], ['10.0.0.2', 'lijn 2']]), table([['10.0.0.3', 'lijn 3']])], [['10.0.0.1', 'lijn 1'], ['10.0.0.2', 'lijn 2'], ['10.0.0.3', 'lijn 3']]],
    ['items', ['<ul><li>10.0.0.1<li>10.0.0.2</ul>', '<ul><li>10.0.0.3</ul>'], [['10.0.0.1'], ['10.0.0.2'], ['10.0.0.3']]],
    ['text areas', ['<textarea>10.0.0.1\n10.0.0.2</textarea>', '<textarea>10.0.0.3</textarea>'], [['10.0.0.1'], ['10.0.0.2'], ['10.0.0.3']]],
  ])('%s', (_, all, rows) => { expect(rowsOf(parts(all))).toEqual(rows); });

  test('tables beside each other', () => {
    expect(rowsOf(`<div>${table([['Anna', 'a@school.test', 'LAS'], ['Bram', '', 'LAS']])}${table([['Cor', 'c@school.test', 'LAS'], ['Dirk', 'd@school.test', 'LAS']])}</div>`)).toHaveLength(4);
  });
});

describe('cards made of tables are cards', () => {
  const fields = (name: string, mail: string, origin: string): string[][] => [['Naam', name], ['E-mail', mail], ['Herkomst', origin]];

  test('words before values; a blank value keeps its place', () => {
    expect(rowsOf(`<div>${table(fields('Anna de Wit', 'a@school.test', 'LAS'))}</div><div>${table(fields('Bram Kuiper', '', 'handmatig'))}</div><div>${table(fields('Cor Smit', 'c@school.test', 'LAS'))}</div>`).map((row) => row.filter((text) => !/^(Naam|E-mail|Herkomst)$/.test(text)))).toEqual([
      ['Anna de Wit', 'a@school.test', 'LAS'], ['Bram Kuiper', '', 'handmatig'], ['Cor Smit', 'c@school.test', 'LAS'],
    ]);
  });

  test('the same words in each card name what stands behind them, in whatever order', () => {
    const [first] = readLists(put([fields('Anna de Wit', 'a@school.test', 'LAS'), fields('Bram Kuiper', '', 'handmatig').toReversed(), fields('Cor Smit', 'c@school.test', 'LAS')].map((rows) => `<div>${table(rows)}</div>`).join('')));
    expect(shown(first)).toEqual({ heads: ['Naam', 'E-mail', 'Herkomst'], rows: [['Anna de Wit', 'a@school.test', 'LAS'], ['Bram Kuiper', '', 'handmatig'], ['Cor Smit', 'c@school.test', 'LAS']] });
  });

  test('one thing below the other', () => {
    const card = (name: string, mail: string): string => `<div>${table([[name], [mail]])}</div>`;
    expect(rowsOf(card('Anna de Wit', 'a@school.test') + card('Bram Kuiper', 'b@school.test') + card('Cor Smit', 'c@school.test'))).toEqual([['Anna de Wit', 'a@school.test'], ['Bram Kuiper', 'b@school.test'], ['Cor Smit', 'c@school.test']]);
  });

  test('a table of one row each is a row', () => {
    expect(rowsOf(`<div>${table([['Anna de Wit', 'a@school.test', 'LAS']])}</div><div>${table([['Bram Kuiper', '', 'LAS']])}</div>`)).toEqual([['Anna de Wit', 'a@school.test', 'LAS'], ['Bram Kuiper', '', 'LAS']]);
  });

  test('a letter over a card is not its title', () => {
    expect(readLists(put(`<section><h3>A</h3>${table([['Anna de Wit', 'a@school.test', 'LAS']])}</section><section><h3>B</h3>${table([['Bram Kuiper', 'b@school.test', 'LAS']])}</section>`)).flatMap((list) => list.rows.map((row) => row.title))).toEqual(['', '']);
  });
});
