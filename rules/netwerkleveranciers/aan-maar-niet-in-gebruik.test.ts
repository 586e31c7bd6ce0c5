import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './aan-maar-niet-in-gebruik';

describe('netwerkleveranciers/aan-maar-niet-in-gebruik', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'yes')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: { answers: ['niet-in-gebruik'] } }))).toMatchObject({ rule: 'netwerkleveranciers/aan-maar-niet-in-gebruik', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/aan-maar-niet-in-gebruik', item: 'PRIV-3', weight: 'fout' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'yes'), knownOf({ Wolkenveld: { answers: ['via-basispoort'] } }));
});
