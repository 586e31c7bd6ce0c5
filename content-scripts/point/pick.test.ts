import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, keyAsks, stepTo } from './pick';

describe('boxAt', () => {
  const outer = { left: 0, top: 0, right: 500, bottom: 500 };
  const inner = { left: 100, top: 100, right: 300, bottom: 200 };
  it('means the smallest box that holds the point, whatever their order', () => {
    expect(boxAt([outer, inner], 150, 150)).toBe(1);
    expect(boxAt([inner, outer], 150, 150)).toBe(0);
    expect(boxAt([outer, inner], 400, 400)).toBe(0);
  });
  it('means nothing outside, and nothing that is out of view', () => {
    expect(boxAt([inner], 99, 150)).toBe(-1);
    expect(boxAt([null], 150, 150)).toBe(-1);
    expect(boxAt([], 1, 1)).toBe(-1);
  });
});

describe('stepTo', () => {
  it('goes past every list and comes back where it was', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom<1 | -1>(1, -1), (count, by) => {
      const seen = new Set<number>();
      let at = -1;
      for (let n = 0; n < count; n += 1) { at = stepTo(at, by, count); seen.add(at); }
      expect(seen.size).toBe(count);
      expect(stepTo(at, by, count)).toBe(by === 1 ? 0 : count - 1);
    }));
    expect(stepTo(-1, 1, 0)).toBe(-1);
  });
});

describe('keyAsks', () => {
  it('takes its own keys and leaves all others to the page', () => {
    expect(['Tab', 'ArrowDown', 'ArrowRight'].map((key) => keyAsks(key, false))).toEqual([1, 1, 1]);
    expect([keyAsks('Tab', true), keyAsks('ArrowUp', false), keyAsks('ArrowLeft', false)]).toEqual([-1, -1, -1]);
    expect([keyAsks('Enter', false), keyAsks(' ', false), keyAsks('Escape', false)]).toEqual(['choose', 'choose', 'stop']);
    for (const key of ['a', 'F5', 'PageDown', 'Control', 'Home']) expect(keyAsks(key, false)).toBeNull();
  });
});
