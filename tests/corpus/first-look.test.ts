import { describe, expect, it } from 'vitest';
import type { Result } from './compare';
import { withFirstLooks } from './first-look';

const result = (more: Partial<Result>): Result => ({ library: 'x', heldOut: false, page: 'medewerkers', recognised: true, completeRight: true, falselyWhole: false, rowsRight: true, asked: 4, right: 3, countsRight: 3, rules: {}, misses: [], falseInOrder: [], lost: [], wrongRow: [], wrong: {}, notes: [], ...more });

describe('the figures of a first look', () => {
  it('are added up over the pages of the library', () => {
    const { looks, lines } = withFirstLooks({}, [result({}), result({ page: 'beheer', recognised: false, completeRight: false, right: 1, lost: ['a/b (bare)'], wrongRow: ['a/c'], falseInOrder: ['a/d', 'a/e'] }), result({ library: 'y' })], new Map([['x', 2]]));
    expect(looks).toEqual({ x: { heldOut: false, pages: 2, recognised: 1, complete: 1, asked: 8, right: 4, lost: 1, wrongRow: 1, falseInOrder: 2 } });
    expect(lines).toEqual(['x, first look: kinds 1/2, complete 1/2, verdicts 4/8, lost 1, wrong row 1, false in order 2']);
  });

  it('are never written twice', () => {
    const once = withFirstLooks({}, [result({ right: 1 })], new Map([['x', 1]])).looks;
    expect(withFirstLooks(once, [result({ right: 4 })], new Map([['x', 1]])).looks).toEqual(once);
  });

  it('are not written of a library that was not measured whole', () => {
    const { looks, lines } = withFirstLooks({}, [result({})], new Map([['x', 6]]));
    expect(looks).toEqual({});
    expect(lines[0]).toMatch(/1 of its 6 pages/);
  });
});
