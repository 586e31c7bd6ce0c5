import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { cell, profielPage } from '@/tests/unit/build/profiel';
import type { FieldKnown } from '../known';
import { rule } from './schoolnaam-gewijzigd';

const about = (compared: FieldKnown['compared'], accepted = false) => known({ fields: { 'schoolnaam': { compared, since: '2026-06-12', accepted } } });

describe('profiel/schoolnaam-gewijzigd', () => {
  it('faults a value that differs from the last accepted one', () => {
    expect(verdictOf(rule, profielPage(), about('changed'))).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'schoolnaam', weight: 'let op', item: 'FAQ-13', detail: { sinds: '12-6-2026' }, settled: false }] });
  });
  it('is settled once she has seen the value', () => {
    expect(verdictOf(rule, profielPage(), about('changed', true)).faults[0]?.settled).toBe(true);
  });
  it('cannot tell on the first look, or before the background answered', () => {
    for (const one of [about('first-look'), known()]) expect(verdictOf(rule, profielPage(), one)).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  });
  it('cannot tell where no name is shown or can be read', () => {
    expect(verdictOf(rule, profielPage({ schoolnaam: cell('-') }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, profielPage({ schoolnaam: cell('Oefensch…') }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    for (const schoolnaam of ['no-column', 'two-candidates'] as const) expect(verdictOf(rule, profielPage({ columns: { brin: 'read', locatie: 'no-column', schoolnaam } }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: schoolnaam });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), about('same'));
});
