import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceAt } from './filter';

describe('sliceAt', () => {
  it('draws all that is in view, and keeps the height of the whole', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(36, 60), (top, height, count, rowHeight) => {
      const { from, to, above, below } = sliceAt(top, height, count, rowHeight);
      expect(above + (to - from) * rowHeight + below).toBe(count * rowHeight);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(to - from).toBeLessThanOrEqual(height / rowHeight + 26);
      for (const at of [top, top + height - 1]) {
        const row = Math.floor(at / rowHeight);
        if (row < count) expect(row >= from && row < to).toBe(true);
      }
    }));
  });
});
