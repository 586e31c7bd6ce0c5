import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { cell, profielPage } from '@/tests/unit/build/profiel';
import { rule } from './brin-ongeldig';

describe('profiel/brin-ongeldig', () => {
  it.each(['9ZZ9', '99ZZ0', 'ZZ9900', '99ZZ000', 'onbekende code'])('faults %s', (brin) => {
    expect(verdictOf(rule, profielPage({ brin: cell(brin) }), known())).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'brin', weight: 'fout', item: 'LAS-3' }] });
  });
  it.each(['99ZZ', '99zz00', '99 ZZ-00'])('takes %s', (brin) => { expect(verdictOf(rule, profielPage({ brin: cell(brin) }), known()).verdict).toBe('in-order'); });
  it('judges BRIN and location in two fields as one', () => {
    const columns = { brin: 'read', locatie: 'read', schoolnaam: 'read' } as const;
    expect(verdictOf(rule, profielPage({ brin: cell('99ZZ'), locatie: cell('00'), columns }), known()).verdict).toBe('in-order');
    expect(verdictOf(rule, profielPage({ brin: cell('99ZZ'), locatie: cell('0'), columns }), known()).verdict).toBe('problem');
  });
  it('cannot tell where no BRIN is shown or can be read', () => {
    expect(verdictOf(rule, profielPage({ brin: cell('geen') }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, profielPage({ brin: cell('99**') }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    for (const brin of ['no-column', 'two-candidates'] as const) expect(verdictOf(rule, profielPage({ columns: { brin, locatie: 'no-column', schoolnaam: 'read' } }), known())).toMatchObject({ verdict: 'cannot-tell', why: brin });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), known());
});
