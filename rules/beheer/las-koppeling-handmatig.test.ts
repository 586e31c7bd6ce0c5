import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import type { Situation } from '../situation/situation';
import { rule } from './las-koppeling-handmatig';

const verdict = (situation: Situation, lasKoppeling: 'automatisch' | 'handmatig' | 'unclear' | null = 'handmatig', edited: readonly string[] = []) => verdictOf(rule, beheerPage({ lasKoppeling, edited }), known({ situation }));

describe('beheer/las-koppeling-handmatig', () => {
  it.each<[Situation, string]>([[{ samenvoegen: 'nee' }, 'LAS-4'], [{ samenvoegen: 'splitsen' }, 'LAS-4'], [{ samenvoegen: 'sluiten' }, 'LAS-4'], [{ samenvoegen: 'administraties', samenvoegenFase: 'verwerkt' }, 'FUS-2'], [{ samenvoegen: 'brin', samenvoegenFase: 'verwerkt' }, 'FUS-2']])('faults a manual coupling with %j', (situation, item) => {
    expect(verdict(situation)).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'las-koppeling', weight: 'let op', item }] });
  });
  it.each<Situation>([{ samenvoegen: 'administraties' }, { samenvoegen: 'administraties', samenvoegenFase: 'gepland' }, { samenvoegen: 'brin' }])('faults nothing while merging: %j', (situation) => { expect(verdict(situation).verdict).toBe('in-order'); });
  it('faults no automatic coupling', () => { expect(verdict({ samenvoegen: 'nee' }, 'automatisch').verdict).toBe('in-order'); });
  it('cannot tell before her answer, whatever the page shows', () => {
    for (const coupling of ['handmatig', 'automatisch'] as const) expect(verdict({}, coupling)).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('cannot tell where the coupling is not shown, cannot be read or was changed; that goes before the answer', () => {
    for (const situation of [{}, { samenvoegen: 'nee' } as const]) {
      expect(verdict(situation, null)).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
      expect(verdict(situation, 'unclear')).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
      expect(verdict(situation, 'handmatig', ['las-koppeling'])).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved', faults: [] });
    }
  });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known({ situation: { samenvoegen: 'nee' } }));
});
