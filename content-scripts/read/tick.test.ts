// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readCell } from './cell';
import { readTick, tickColumn } from './tick';

const column = (...cells: string[]) => tickColumn([...put(`<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`).querySelectorAll('td')].map(readCell));

describe('a column of ticks', () => {
  test.each([
    ['marks and empty', ['✓', '', '✔'], ['yes', 'no', 'yes']],
    ['named icons and empty', ['<img alt="actief" src="data:,">', '', ''], ['yes', 'no', 'no']],
    ['only empty: what would be drawn is not known', ['', ''], ['unreadable', 'unreadable']],
    ['only marks', ['✓', '✓'], ['yes', 'yes']],
    ['drawn by style', ['<i class="fa fa-check"></i>', '', '<i class="fa fa-check"></i>'], ['unreadable', 'unreadable', 'unreadable']],
    ['pictures without a name', ['<svg><path/></svg>', ''], ['unreadable', 'unreadable']],
    ['one drawn among marks', ['✓', '<i class=ok></i>', ''], ['yes', 'unreadable', 'unreadable']],
    ['boxes and an empty place', ['<input type=checkbox checked>', ''], ['yes', 'unreadable']],
    ['crosses beside ticks', ['✓', '×', '✓'], ['yes', 'no', 'yes']],
    ['crosses beside empty', ['x', '', 'x'], ['unreadable', 'unreadable', 'unreadable']],
    ['words among them', ['✓', '', 'later'], ['yes', null, null]],
    ['a dash is a word', ['✓', '-', ''], ['yes', null, null]],
    ['ballot crosses alone with empty', ['✗', ''], ['no', 'unreadable']],
    ['words', ['ja', 'nee', ''], ['yes', 'no', 'no']],
  ])('%s', (_, cells, ticks) => {
    expect(column(...cells)).toEqual(ticks);
  });

  test('a place without a cell has no tick', () => {
    expect(tickColumn([null, null])).toEqual([null, null]);
  });
});

test('a single element', () => {
  expect(readTick(put('<input type=checkbox checked>').firstElementChild as Element)).toBe('yes');
  expect(readTick(put('<span role=switch aria-checked=false></span>').firstElementChild as Element)).toBe('no');
  expect(readTick(put('<img alt="ja">').firstElementChild as Element)).toBe('yes');
  expect(readTick(put('<p>Leerkracht</p>').firstElementChild as Element)).toBeNull();
});
