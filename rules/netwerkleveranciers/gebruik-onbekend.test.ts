import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './gebruik-onbekend';

describe('netwerkleveranciers/gebruik-onbekend', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'yes')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: {} }))).toMatchObject({ rule: 'netwerkleveranciers/gebruik-onbekend', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/gebruik-onbekend', item: 'PRIV-3', weight: 'vraag' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'yes'), knownOf({ Wolkenveld: { answers: ['via-basispoort'] } }));
});
