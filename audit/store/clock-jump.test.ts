import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockJump } from './clock-jump';

const start = { wall: Date.UTC(2026, 10, 24, 8), offset: 60, monotonic: 5_000 };
const later = (wall: number, monotonic = wall): typeof start => ({ wall: start.wall + wall, offset: 60, monotonic: start.monotonic + monotonic });

describe('clockJump', () => {
  it.each([
    ['no entry yet', null, later(0), null],
    ['a little earlier', start.wall, later(-2 * 60_000), null],
    ['more than two minutes earlier', start.wall, later(-2 * 60_000 - 1), { kind: 'before-last-entry', seconds: -120 }],
    ['both clocks went on', start.wall, later(9 * 3_600_000), null],
    ['the wall clock went on alone, five minutes', start.wall, later(300_000, 0), null],
    ['more than five minutes', start.wall, later(300_001, 0), { kind: 'against-monotonic', seconds: 300 }],
    ['it stood still', null, later(0, 400_000), { kind: 'against-monotonic', seconds: -400 }],
  ])('%s', (_name, last, now, jump) => {
    expect(clockJump(last === null ? null : new Date(last).toISOString(), start, now)).toEqual(jump);
  });

  it('never speaks while both clocks run alike', () => {
    fc.assert(fc.property(fc.nat({ max: 10 ** 9 }), fc.integer({ min: -60_000, max: 60_000 }), (on, off) => {
      expect(clockJump(new Date(start.wall).toISOString(), start, later(on + off, on))).toBeNull();
    }));
  });
});
