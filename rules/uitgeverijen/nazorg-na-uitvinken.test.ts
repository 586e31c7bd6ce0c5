import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './nazorg-na-uitvinken';

describe('uitgeverijen/nazorg-na-uitvinken', () => {
  const earlierTick = { ticked: 'yes', since: '2026-06-12' } as const;

  it('faults what was on and is off and saved', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick } }))).toMatchObject({ verdict: 'problem', faults: [{ weight: 'let op', item: 'PRIV-2' }] });
  });
  it('stays open while the follow-up is open, also when the baseline has moved or is gone', () => {
    for (const earlier of [{ ticked: 'no', since: '2026-09-01' } as const, null]) {
      expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick: earlier, followUp: 'open' } })).faults).toHaveLength(1);
    }
  });
  it('ends by her answers, or by ticking again', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick, followUp: 'settled' } })).verdict).toBe('in-order');
    for (const answer of ['nazorg-gevraagd', 'nazorg-niet-nodig'] as const) expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick, answers: [answer] } })).verdict).toBe('in-order');
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { earlierTick, followUp: 'open' } })).verdict).toBe('in-order');
  });
  it('is not ended by "gezien"', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick, answers: ['gezien'], seenFields: ['aangevinkt', null] } })).faults[0]?.settled).toBe(false);
  });
  it('faults nothing that was off all along, and cannot tell on the first look', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick: { ticked: 'no', since: '2026-06-12' } } })).verdict).toBe('in-order');
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), knownOf({ Taalvijver: { earlierTick } }));
});
