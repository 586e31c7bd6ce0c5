import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { cell, profielPage } from '@/tests/unit/build/profiel';
import { rule } from './brin-wijkt-af-van-las';

const verdict = (brin: string, lasBrin: string) => verdictOf(rule, profielPage({ brin: cell(brin) }), known({ situation: { lasBrin } }));

describe('profiel/brin-wijkt-af-van-las', () => {
  it.each([['99ZZ00', '99ZZ01'], ['99ZZ00', '98ZZ00'], ['99ZZ', '98ZZ'], ['99ZZ', '98ZZ00'], ['99ZZ00', '98ZZ'], ['9ZZ9', '99ZZ']])('faults %s against %s in the LAS', (brin, las) => {
    expect(verdict(brin, las)).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'brin', weight: 'fout', item: 'LAS-3', detail: { brin, las } }] });
  });
  it.each([['99ZZ', '99zz'], ['99 ZZ 00', '99ZZ-00']])('faults nothing with %s against %s', (brin, las) => { expect(verdict(brin, las).verdict).toBe('in-order'); });
  it.each([['99ZZ', '99ZZ00'], ['99ZZ00', '99ZZ']])('asks for the location with %s against %s', (brin, las) => { expect(verdict(brin, las)).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' }); });
  it('cannot tell before her answer, whatever the page shows', () => {
    expect(verdictOf(rule, profielPage(), known())).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
    expect(verdictOf(rule, profielPage({ brin: cell('9ZZ9') }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('cannot tell where no BRIN is shown or can be read; that goes before the answer', () => {
    for (const [brin, why] of [['', 'not-shown'], ['99••', 'unreadable']] as const) {
      expect(verdict(brin, '99ZZ')).toMatchObject({ verdict: 'cannot-tell', why });
      expect(verdictOf(rule, profielPage({ brin: cell(brin) }), known())).toMatchObject({ verdict: 'cannot-tell', why });
    }
    for (const brin of ['no-column', 'two-candidates'] as const) expect(verdictOf(rule, profielPage({ columns: { brin, locatie: 'no-column', schoolnaam: 'read' } }), known())).toMatchObject({ verdict: 'cannot-tell', why: brin });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), known({ situation: { lasBrin: '99ZZ00' } }));
});
