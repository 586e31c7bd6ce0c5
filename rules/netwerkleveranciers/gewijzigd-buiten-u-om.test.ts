import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './gewijzigd-buiten-u-om';

describe('netwerkleveranciers/gewijzigd-buiten-u-om', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'no')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: { earlierTick: { ticked: 'yes', since: '2026-06-12' } } }))).toMatchObject({ rule: 'netwerkleveranciers/gewijzigd-buiten-u-om', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/gewijzigd-buiten-u-om', item: 'PRIV-3', weight: 'let op' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'yes'), knownOf({ Wolkenveld: { earlierTick: { ticked: 'yes', since: '2026-06-12' } } }));
});
