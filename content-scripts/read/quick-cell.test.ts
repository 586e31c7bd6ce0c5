// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { put, shown } from '@/tests/unit/put-markup';
import { readLists, readListsSliced } from './lists';

const many = Array.from({ length: 60 }, (_, at) => at);
const table = (row: (at: number) => string, style = '') => `${style}<table><thead><tr><th>Aan<th>Naam<th>E-mail<th>Acties</thead><tbody>${many.map((at) => `<tr>${row(at)}`).join('')}</tbody></table>`;
const usual = (at: number) => `<td><input type=checkbox${at % 2 ? ' checked' : ''}><td>Jan ${at}<td><a href="mailto:j${at}@school.test">j${at}@school.test</a><td><button>Wijzig</button> <button>Verwijder</button>`;

test('a long list reads each row as a short one does', () => {
  const [list] = readLists(put(table(usual)));
  expect(shown(list).rows).toEqual(many.map((at) => [at % 2 ? '+' : '-', `Jan ${at}`, `j${at}@school.test`, 'Wijzig Verwijder']));
  expect(list?.rows[7]?.cells[2]?.link).toBe('mailto:j7@school.test');
});

test.each([
  ['other buttons', '<td><input type=checkbox><td>Piet<td>-<td><button>Herstel</button> <button>Verwijder</button>', ['-', 'Piet', '-', 'Herstel Verwijder']],
  ['a button that is a switch', '<td><input type=checkbox><td>Piet<td>-<td><button aria-pressed=true>Wijzig</button>', ['-', 'Piet', '-', '+']],
  ['a hidden badge', '<td><input type=checkbox><td>Piet<td><a style="display:none">geheim@school.test</a><td>', ['-', 'Piet', '', '']],
  ['words beside a link', '<td><input type=checkbox><td>Piet<td>bij <a href="#">j@school.test</a> en meer<td>', ['-', 'Piet', 'bij j@school.test en meer', '']],
  ['no box', '<td><td>Piet<td>p@school.test<td>', ['', 'Piet', 'p@school.test', '']],
  ['a box that is hidden', '<td><input type=checkbox style="display:none"><td>Piet<td>p@school.test<td>', ['', 'Piet', 'p@school.test', '']],
  ['a cell with state', '<td aria-checked=true><td>Piet<td>p@school.test<td>', ['+', 'Piet', 'p@school.test', '']],
])('a row that differs far down: %s', (_, row, cells) => {
  const [list] = readLists(put(table((at) => (at === 45 ? row : usual(at)))));
  expect(shown(list).rows[45]).toEqual(cells);
});

test('rows that a style sheet hides by place are found, however late', () => {
  const [list] = readLists(put(table(usual, '<style>tbody tr:nth-child(n+41){display:none}</style>')));
  expect(list?.rows).toHaveLength(40);
  expect(list?.seen.why).toEqual(['hidden-part']);
});

test('a long list is read in slices', () => {
  const reading = readListsSliced(put(`<table><tr><th>Naam<th>Rol${Array.from({ length: 450 }, (_, at) => `<tr><td>Jan ${at}<td>IB`).join('')}</table>`));
  let slices = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) slices += 1;
  expect(slices).toBeGreaterThanOrEqual(4);
  expect(step.value[0]?.rows).toHaveLength(450);
});
