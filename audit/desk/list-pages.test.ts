import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherPages } from './list-pages';

const page = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, key]));

describe('otherPages', () => {
  it('keeps a page that shares nothing with this one', () => {
    expect(otherPages([page('a', 'b')], new Set(['c', 'd']))).toEqual([page('a', 'b')]);
  });
  it('takes a page with a row edited or removed for the same page', () => {
    expect(otherPages([page('a', 'b', 'c')], new Set(['a', 'x', 'c']))).toEqual([]);
    expect(otherPages([page('a', 'b', 'c', 'd')], new Set(['b', 'c', 'd', 'e']))).toEqual([]);
  });
  it('a row that moved up leaves the page it was on', () => {
    expect(otherPages([page('a', 'b', 'c', 'd'), page('e', 'f', 'g', 'h')], new Set(['b', 'c', 'd', 'e']))).toEqual([page('f', 'g', 'h')]);
  });
  it('paging through and back gives every row once, however often and in whatever order', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 9 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }), (pages, size, walk) => {
      const list = Array.from({ length: pages }, (_, p) => Array.from({ length: size }, (_row, r) => `${p}/${r}`));
      let kept: ReturnType<typeof otherPages> = [];
      const seen = new Set<number>();
      for (const step of walk) {
        const here = list[step % pages] ?? [];
        seen.add(step % pages);
        kept = [...otherPages(kept, new Set(here)), page(...here)];
      }
      const rows = kept.flatMap((one) => Object.keys(one));
      expect(rows.length).toBe(new Set(rows).size);
      expect(rows.length).toBe(seen.size * size);
    }));
  });
});
