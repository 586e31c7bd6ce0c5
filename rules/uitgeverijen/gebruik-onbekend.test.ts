import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './gebruik-onbekend';

describe('uitgeverijen/gebruik-onbekend', () => {
  it('asks once for every ticked party without an answer, and for no other', () => {
    const verdict = verdictOf(rule, partijenPage([partij('Taalvijver', 'yes'), partij('Letterlicht', 'yes'), partij('Klankkast', 'no')]), knownOf({ Letterlicht: { answers: ['via-basispoort'] } }));
    expect(verdict.verdict).toBe('problem');
    expect(verdict.faults).toMatchObject([{ row: { naam: 'Taalvijver' }, field: 'aangevinkt', weight: 'vraag', item: 'PRIV-2', detail: { naam: 'Taalvijver' }, settled: false }]);
  });
  it.each(['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik'] as const)('is answered by %s', (answer) => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { answers: [answer] } })).verdict).toBe('in-order');
  });
  it('is not answered by an answer about something else', () => {
    expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({ Taalvijver: { answers: ['overeenkomst-aanwezig', 'gezien'] } })).faults).toHaveLength(1);
  });
  itNeedsASavedTick(rule, partij('Taalvijver', 'yes'), knownOf({ Taalvijver: { answers: ['via-basispoort'] } }));
});
