import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { cell, profielPage } from '@/tests/unit/build/profiel';
import type { FieldKnown } from '../known';
import { rule } from './brin-gewijzigd';

const about = (compared: FieldKnown['compared'], accepted = false) => known({ fields: { 'brin': { compared, since: '2026-06-12', accepted } } });

describe('profiel/brin-gewijzigd', () => {
  it('faults a value that differs from the last accepted one', () => {
    expect(verdictOf(rule, profielPage(), about('changed'))).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'brin', weight: 'let op', item: 'LAS-3', detail: { sinds: '12-6-2026' }, settled: false }] });
  });
  it('is settled once she has seen the value', () => {
    expect(verdictOf(rule, profielPage(), about('changed', true)).faults[0]?.settled).toBe(true);
  });
  it('cannot tell on the first look, or before the background answered', () => {
    for (const one of [about('first-look'), known()]) expect(verdictOf(rule, profielPage(), one)).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  });
  it('belongs to the merger while schools merge', () => {
    for (const samenvoegen of ['brin', 'administraties'] as const) expect(verdictOf(rule, profielPage(), { ...about('changed'), situation: { samenvoegen } }).faults).toMatchObject([{ item: 'FUS-1', variant: 'fusie' }]);
    expect(verdictOf(rule, profielPage(), { ...about('changed'), situation: { samenvoegen: 'nee' } }).faults).toMatchObject([{ item: 'LAS-3' }]);
  });
  it('cannot tell where no BRIN is shown or can be read', () => {
    expect(verdictOf(rule, profielPage({ brin: cell('') }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, profielPage({ brin: cell('99••') }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    for (const brin of ['no-column', 'two-candidates'] as const) expect(verdictOf(rule, profielPage({ columns: { brin, locatie: 'no-column', schoolnaam: 'read' } }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: brin });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), about('same'));
});
