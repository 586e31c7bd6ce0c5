// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { put, shown } from '@/tests/unit/put-markup';
import { readLists } from './lists';

const box = (value: number | string) => `<td><input size=3 value="${value}"></td>`;
const row = (name: string, parts: readonly (number | string)[]) => `<tr><td>${name}</td>${parts.map(box).join('')}</tr>`;

test('four columns of boxes under one head are one address', () => {
  const [list] = readLists(put(`<table><tr><th>Locatie<th colspan=4>IP-nummer</tr>${row('Hoofdgebouw', [203, 0, 113, 7])}${row('Dependance', [203, 0, 113, 8])}</table>`));
  expect(shown(list)).toEqual({ heads: ['Locatie', 'IP-nummer'], rows: [['Hoofdgebouw', '203.0.113.7'], ['Dependance', '203.0.113.8']] });
});

test('a range in eight columns is two addresses', () => {
  const [list] = readLists(put(`<table><tr><th>Locatie<th colspan=4>Van<th colspan=4>Tot</tr>${row('Hoofdgebouw', [203, 0, 113, 7, 203, 0, 113, 9])}</table>`));
  expect(shown(list)).toEqual({ heads: ['Locatie', 'Van', 'Tot'], rows: [['Hoofdgebouw', '203.0.113.7', '203.0.113.9']] });
});

test('fields with heads of their own stay apart', () => {
  const [list] = readLists(put(`<table><tr><th>Naam<th>Maandag<th>Dinsdag<th>Woensdag<th>Donderdag</tr>${row('Jan', [1, 2, 3, 4])}</table>`));
  expect(list?.heads).toHaveLength(5);
});
