import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteReasons, type Seen } from './seen';
import { incompleteFor, isPartOfSeveral, joinSeen } from './union';

const seen = (over: Partial<Seen>): Seen => ({ rowsSeen: 10, rowsClaimed: 34, complete: false, why: ['pager'], confidence: 90, ...over });

describe('joinSeen', () => {
  it('is whole when every claimed row was seen on one of the pages', () => {
    expect(joinSeen(seen({}), 34)).toMatchObject({ rowsSeen: 34, complete: true, why: [] });
  });
  it('is not whole before that', () => {
    expect(joinSeen(seen({}), 20)).toMatchObject({ rowsSeen: 20, complete: false, why: ['pager'] });
  });
  it('says that the list changed when there are more rows than claimed', () => {
    expect(joinSeen(seen({}), 35)).toMatchObject({ complete: false, why: ['pager', 'count-differs'] });
  });
  it('never completes a list without a count, a filtered one, or one that is still loading', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...incompleteReasons), { minLength: 1 }), fc.integer({ min: 0, max: 60 }), fc.boolean(), (why, rows, claims) => {
      const before = seen({ why, rowsClaimed: claims ? 34 : null });
      const after = joinSeen(before, rows);
      const beyond = why.some((reason) => !['pager', 'virtual', 'more', 'count-differs'].includes(reason));
      if (!claims || beyond) expect(after.complete).toBe(false);
      expect(after.complete).toBe(after.why.length === 0);
    }));
  });
});

describe('isPartOfSeveral', () => {
  it('keeps pages of a pager, not a filtered view', () => {
    expect(isPartOfSeveral(seen({}))).toBe(true);
    expect(isPartOfSeveral(seen({ why: ['pager', 'filter'] }))).toBe(false);
    expect(isPartOfSeveral(seen({ rowsClaimed: null }))).toBe(false);
    expect(isPartOfSeveral(seen({ why: [], complete: true }))).toBe(false);
  });
});

describe('incompleteFor', () => {
  it('adds a reason once', () => {
    expect(incompleteFor(incompleteFor(seen({}), 'not-confirmed'), 'not-confirmed').why).toEqual(['pager', 'not-confirmed']);
  });
});
