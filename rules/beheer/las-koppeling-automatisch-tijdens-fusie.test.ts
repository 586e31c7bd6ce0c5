import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import type { Situation } from '../situation/situation';
import { rule } from './las-koppeling-automatisch-tijdens-fusie';

const planned = (samenvoegenDatum: string): Situation => ({ samenvoegen: 'administraties', samenvoegenFase: 'gepland', samenvoegenDatum });
const verdict = (situation: Situation, lasKoppeling: 'automatisch' | 'handmatig' | 'unclear' | null = 'automatisch', edited: readonly string[] = []) => verdictOf(rule, beheerPage({ lasKoppeling, edited }), known({ situation }));

describe('beheer/las-koppeling-automatisch-tijdens-fusie', () => {
  it.each(['2026-11-24', '2026-06-01'])('is a stop sign once the agreed date (%s) has come', (date) => {
    const found = verdict(planned(date));
    expect(found).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'las-koppeling', weight: 'fout', item: 'FUS-2' }] });
    expect(found.faults[0]?.variant).toBeUndefined();
  });
  it('is a question with that date while it is still to come', () => {
    expect(verdict(planned('2026-11-25'))).toMatchObject({ verdict: 'problem', faults: [{ weight: 'vraag', variant: 'gepland', item: 'FUS-2', detail: { datum: '25-11-2026' } }] });
  });
  it('says nothing once processed, without such a merger, or with a manual coupling', () => {
    expect(verdict({ ...planned('2026-06-01'), samenvoegenFase: 'verwerkt' }).verdict).toBe('in-order');
    for (const samenvoegen of ['nee', 'brin', 'splitsen', 'sluiten'] as const) expect(verdict({ samenvoegen }).verdict).toBe('in-order');
    expect(verdict(planned('2026-06-01'), 'handmatig').verdict).toBe('in-order');
  });
  it.each<Situation>([{}, { samenvoegen: 'administraties' }, { samenvoegen: 'administraties', samenvoegenFase: 'gepland' }, { samenvoegen: 'administraties', samenvoegenDatum: '2026-06-01' }, planned('2026-06-31')])('cannot tell with an answer missing, whatever the page shows: %j', (situation) => {
    for (const coupling of ['automatisch', 'handmatig'] as const) expect(verdict(situation, coupling)).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('cannot tell where the coupling is not shown, cannot be read or was changed', () => {
    for (const situation of [{}, planned('2026-06-01')]) {
      expect(verdict(situation, null)).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
      expect(verdict(situation, 'unclear')).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
      expect(verdict(situation, 'automatisch', ['las-koppeling'])).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved', faults: [] });
    }
  });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known({ situation: { samenvoegen: 'nee' } }));
});
