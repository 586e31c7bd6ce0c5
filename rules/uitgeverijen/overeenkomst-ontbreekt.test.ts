import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './overeenkomst-ontbreekt';

describe('uitgeverijen/overeenkomst-ontbreekt', () => {
  it.each([['overeenkomst-ontbreekt', undefined], ['overeenkomst-onbekend', 'onbekend']] as const)('faults a ticked party with %s', (answer, variant) => {
    const verdict = verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { answers: ['via-basispoort', answer] } }));
    expect(verdict).toMatchObject({ verdict: 'problem', faults: [{ item: 'VO-5', weight: 'let op' }] });
    expect(verdict.faults[0]?.variant).toBe(variant);
  });
  it('cannot tell about a ticked party before her answer about the agreement', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { answers: ['via-basispoort'] } }))).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('needs no agreement for a party that is off, once she said something of it', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { answers: ['niet-in-gebruik'] } })).verdict).toBe('in-order');
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { answers: ['overeenkomst-ontbreekt'] } })).verdict).toBe('in-order');
  });
  it('is not settled by "gezien"', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { answers: ['overeenkomst-ontbreekt'], seenFields: ['aangevinkt'] } })).faults[0]?.settled).toBe(false);
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), knownOf({ Taalvijver: { answers: ['overeenkomst-aanwezig'] } }));
});
