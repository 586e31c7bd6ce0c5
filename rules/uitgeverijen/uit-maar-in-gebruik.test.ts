import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './uit-maar-in-gebruik';

describe('uitgeverijen/uit-maar-in-gebruik', () => {
  it('faults what is off though the school uses it through Basispoort', () => {
    const verdict = verdictOf(rule, partijenPage([partij('Taalvijver', 'no'), partij('Letterlicht', 'yes')]), knownOf({ Taalvijver: { answers: ['via-basispoort'] }, Letterlicht: { answers: ['via-basispoort'] } }));
    expect(verdict).toMatchObject({ verdict: 'problem', why: null, faults: [{ row: { naam: 'Taalvijver' }, weight: 'fout', field: 'aangevinkt' }] });
  });
  it.each(['buiten-basispoort-om', 'niet-in-gebruik'] as const)('faults nothing with %s', (answer) => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'no')]), knownOf({ Taalvijver: { answers: [answer] } })).verdict).toBe('in-order');
  });
  it('cannot tell before her answer, whatever the page shows', () => {
    for (const tick of ['yes', 'no'] as const) expect(verdictOf(rule, partijenPage([partij('Taalvijver', tick)]), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), knownOf({ Taalvijver: { answers: ['via-basispoort'] } }));
});
