import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import { rule } from './las-uitwisselingsfout';

describe('beheer/las-uitwisselingsfout', () => {
  it('faults the page once where it shows an error', () => { expect(verdictOf(rule, beheerPage({ uitwisseling: 'fout' }), known())).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'las-uitwisseling', weight: 'fout', item: 'LAS-4' }] }); });
  it('takes silence for no proof', () => { expect(verdictOf(rule, beheerPage({ uitwisseling: null }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' }); });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known());
});
