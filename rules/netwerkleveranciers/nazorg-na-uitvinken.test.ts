import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './nazorg-na-uitvinken';

describe('netwerkleveranciers/nazorg-na-uitvinken', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'no')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: { followUp: 'open' } }))).toMatchObject({ rule: 'netwerkleveranciers/nazorg-na-uitvinken', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/nazorg-na-uitvinken', item: 'PRIV-3', weight: 'let op' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'no'), knownOf({ Wolkenveld: { followUp: 'settled' } }));
});
