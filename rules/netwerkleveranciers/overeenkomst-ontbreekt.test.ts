import { describe, expect, it } from 'vitest';
import { itNeedsASavedTick, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './overeenkomst-ontbreekt';

describe('netwerkleveranciers/overeenkomst-ontbreekt', () => {
  it('faults under its own id and item', () => {
    const page = partijenPage([partij('Wolkenveld', 'yes')], { page: 'netwerkleveranciers' });
    expect(verdictOf(rule, page, knownOf({ Wolkenveld: { answers: ['overeenkomst-onbekend'] } }))).toMatchObject({ rule: 'netwerkleveranciers/overeenkomst-ontbreekt', verdict: 'problem', faults: [{ rule: 'netwerkleveranciers/overeenkomst-ontbreekt', item: 'VO-5', weight: 'let op' }] });
    expect(rule.page).toBe('netwerkleveranciers');
  });
  itNeedsASavedTick(rule, partij('Wolkenveld', 'yes'), knownOf({ Wolkenveld: { answers: ['overeenkomst-aanwezig'] } }));
});
