import { describe, expect, it } from 'vitest';
import type { KeptRow } from './keep-rows';
import { join, Windows } from './windows';

const rows = (names: string, mark = ''): KeptRow[] => Array.from(names, (identity) => ({ identity, raw: { anchor: null, edited: [], cells: { naam: { text: identity + mark, tick: null, iso: null } } } }));
const names = (some: readonly KeptRow[] | null): string | null => some?.map(({ identity }) => identity).join('') ?? null;

describe('join', () => {
  it.each([['abcd', 'cdef', 'abcdef'], ['cdef', 'abcd', 'abcdef'], ['abcd', 'bc', 'abcd'], ['bc', 'abcd', 'abcd'], ['abc', 'abc', 'abc']])('%s and %s are one stretch', (before, now, whole) => {
    expect(names(join(rows(before), rows(now)))).toBe(whole);
  });
  it.each([['abcd', 'abce', 'a row became another'], ['abcd', 'acd', 'a row is gone from the middle'], ['abcd', 'abxcd', 'a row came in between'], ['abcd', 'dcba', 'the list was sorted'], ['abcd', 'xcdy', 'what stands before the shared rows differs']])('%s and %s are not: %s', (before, now) => {
    expect(join(rows(before), rows(now))).toBeNull();
  });
  it('keeps what a row says now', () => {
    expect(join(rows('abc'), rows('cd', '2'))?.map(({ raw }) => raw.cells['naam']?.text)).toEqual(['a', 'b', 'c2', 'd2']);
  });
});

describe('Windows', () => {
  it('gathers stretches, also those that do not touch yet', () => {
    const windows = new Windows();
    windows.add('k', rows('abc'));
    expect(names(windows.add('k', rows('ghi')))).toBe('abcghi');
    expect(names(windows.add('k', rows('cdefg')))).toBe('abcdefghi');
  });
  it('forgets all when the list changed underneath, or is another', () => {
    const windows = new Windows();
    windows.add('k', rows('abcd'));
    expect(names(windows.add('k', rows('bdef')))).toBe('bdef');
    expect(names(windows.add('other', rows('xy')))).toBe('xy');
  });
});
