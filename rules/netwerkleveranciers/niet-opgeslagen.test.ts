import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './niet-opgeslagen';

describe('netwerkleveranciers/niet-opgeslagen', () => {
  const changed = partij('Wolkenveld', 'yes', { edited: ['aangevinkt'] });
  it('faults under its own id and item', () => {
    expect(verdictOf(rule, partijenPage([changed], { page: 'netwerkleveranciers' }), knownOf({}))).toMatchObject({ rule: 'netwerkleveranciers/niet-opgeslagen', verdict: 'problem', faults: [{ item: 'PRIV-3' }] });
  });
  it('cannot tell without a save control', () => {
    expect(verdictOf(rule, partijenPage([changed], { page: 'netwerkleveranciers', saveControl: false }), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  itIsNeverInOrderWhenIncomplete(rule, partijenPage([partij('Wolkenveld', 'yes')], { page: 'netwerkleveranciers' }), knownOf({}));
});
