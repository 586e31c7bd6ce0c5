import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './uit-maar-in-gebruik';

describe('netwerkleveranciers/uit-maar-in-gebruik', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'no')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: { answers: ['via-basispoort'] } }))).toMatchObject({ rule: 'netwerkleveranciers/uit-maar-in-gebruik', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/uit-maar-in-gebruik', item: 'PRIV-3', weight: 'fout' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'no'), knownOf({ Wolkenveld: { answers: ['niet-in-gebruik'] } }));
});
