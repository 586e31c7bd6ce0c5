import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './aan-maar-niet-in-gebruik';

describe('uitgeverijen/aan-maar-niet-in-gebruik', () => {
  it('faults a tick that the school does not need, with the words for each answer', () => {
    const verdict = verdictOf(rule, partijenPage([partij('Taalvijver', 'yes'), partij('Letterlicht', 'yes'), partij('Klankkast', 'yes')]), knownOf({ Taalvijver: { answers: ['niet-in-gebruik'] }, Letterlicht: { answers: ['buiten-basispoort-om'] }, Klankkast: { answers: ['via-basispoort'] } }));
    expect(verdict).toMatchObject({ verdict: 'problem', why: null });
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight, fault.variant])).toEqual([['Taalvijver', 'fout', undefined], ['Letterlicht', 'fout', 'buitenom']]);
  });
  it('faults nothing that is off', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { answers: ['niet-in-gebruik'] } })).verdict).toBe('in-order');
  });
  it('cannot tell before her answer, whatever the page shows', () => {
    for (const tick of ['yes', 'no'] as const) expect(verdictOf(rule, partijenPage([partij('Taalvijver', tick)]), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('is a problem with what it knows, and says that an answer is missing', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes'), partij('Letterlicht', 'yes')]), knownOf({ Taalvijver: { answers: ['niet-in-gebruik'] } }))).toMatchObject({ verdict: 'problem', why: 'no-answer', faults: [{}] });
  });
  it('yields to an exception only', () => {
    const page = partijenPage([partij('Taalvijver', 'yes')]);
    expect(verdictOf(rule, page, knownOf({ Taalvijver: { answers: ['niet-in-gebruik', 'gezien'], seenFields: ['aangevinkt', null] } })).faults[0]?.settled).toBe(false);
    expect(verdictOf(rule, page, knownOf({ Taalvijver: { answers: ['niet-in-gebruik'], exceptions: [rule.id] } })).faults[0]?.settled).toBe(true);
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), knownOf({ Taalvijver: { answers: ['via-basispoort'] } }));
});
