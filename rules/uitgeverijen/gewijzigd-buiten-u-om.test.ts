import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './gewijzigd-buiten-u-om';

describe('uitgeverijen/gewijzigd-buiten-u-om', () => {
  const before = (ticked: 'yes' | 'no') => knownOf({ Taalvijver: { earlierTick: { ticked, since: '2026-06-12' } } });

  it.each([['yes', 'no', 'uit'], ['no', 'yes', undefined]] as const)('faults a tick that went from %s to %s without her', (was, is, variant) => {
    const verdict = verdictOf(rule, partijenPage([partij('Taalvijver', is)]), before(was));
    expect(verdict).toMatchObject({ verdict: 'problem', faults: [{ weight: 'let op', detail: { naam: 'Taalvijver', sinds: '12-6-2026' } }] });
    expect(verdict.faults[0]?.variant).toBe(variant);
  });
  it('faults nothing that is as it was', () => {
    for (const tick of ['yes', 'no'] as const) expect(verdictOf(rule, partijenPage([partij('Taalvijver', tick)]), before(tick)).verdict).toBe('in-order');
  });
  it('cannot tell on the first look', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  });
  it('is settled by "gezien"', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { earlierTick: { ticked: 'yes', since: '2026-06-12' }, seenFields: ['aangevinkt'] } })).faults[0]?.settled).toBe(true);
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), before('yes'));
});
