import { describe, expect, it } from 'vitest';
import type { Result } from './compare';
import { layoutOnly } from './layout-only';
import { libraries } from './libraries/libraries';
import { oddity, oddityNames } from './oddities/oddities';
import { knownMisses, missesOf, shrunk } from './ratchet';

const result = (more: Partial<Result>): Result => ({ library: 'x', heldOut: false, page: 'medewerkers', recognised: true, completeRight: true, falselyWhole: false, rowsRight: true, asked: 2, right: 1, countsRight: 1, rules: {}, misses: [], falseInOrder: [], lost: [], wrongRow: [], wrong: {}, notes: [], ...more });

describe('the list of known misses', () => {
  it('names only pages that exist and that are read without a browser', () => {
    const drawn = libraries.flatMap(({ name, pages: of }) => of.map(({ data }) => `${name} ${data.kind}`)).filter((page) => !layoutOnly.includes(page));
    const pages = [...drawn, ...oddityNames().filter((name) => oddity(name).truth.layout !== true).map((name) => `oddity ${name}`)];
    expect(Object.keys(knownMisses()).filter((page) => !pages.includes(page))).toEqual([]);
  });

  it('holds no false in order', () => {
    expect(Object.entries(knownMisses()).flatMap(([page, misses]) => Object.entries(misses).filter(([, text]) => /→ in-order/.test(text) && !text.startsWith('in-order')).map(([rule]) => `${page} ${rule}`))).toEqual([]);
  });

  it('never takes up a false in order', () => {
    const misses = [{ rule: 'a/b', mode: 'bare', expected: 'cannot-tell', got: 'in-order', why: null }, { rule: 'a/c', mode: 'bare', expected: 'problem 2', got: 'cannot-tell', why: null }] as const;
    expect(missesOf(result({ misses, wrong: { complete: 'true → false' } }))).toEqual({ complete: 'true → false', 'a/c (bare)': 'problem 2 → cannot-tell' });
  });

  it('never takes up a part that was taken for the whole', () => {
    expect(missesOf(result({ completeRight: false, falselyWhole: true, wrong: { complete: 'false → true', rows: '4 → 3' } }))).toEqual({ rows: '4 → 3' });
  });

  it('tells of a library held out only how many', () => {
    expect(missesOf(result({ heldOut: true, misses: [{ rule: 'a/c', mode: 'bare', expected: 'problem 2', got: 'cannot-tell', why: null }] }))).toEqual({ 'held out': '1 misses' });
  });

  it('only shrinks', () => {
    const known = { 'x one': { 'a (bare)': 'problem 1 → cannot-tell', 'b (bare)': 'problem 1 → cannot-tell' }, 'x two': { kind: 'profiel → null' }, 'x far': { 'held out': '3 misses' }, 'x near': { 'held out': '3 misses' } };
    const now = { 'x one': { 'b (bare)': 'problem 1 → problem 2', 'c (bare)': 'in-order → cannot-tell' }, 'x three': { kind: 'beheer → null' }, 'x far': { 'held out': '5 misses' }, 'x near': { 'held out': '2 misses' } };
    expect(shrunk(known, now, false)).toEqual({ 'x one': { 'b (bare)': 'problem 1 → problem 2' }, 'x two': { kind: 'profiel → null' }, 'x far': { 'held out': '3 misses' }, 'x near': { 'held out': '2 misses' } });
    expect(shrunk(known, now, true)['x three']).toEqual({ kind: 'beheer → null' });
  });
});
