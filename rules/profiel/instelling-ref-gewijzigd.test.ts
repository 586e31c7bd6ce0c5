import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { link, profielPage, pupilAddress, refs } from '@/tests/unit/build/profiel';
import type { FieldKnown } from '../known';
import { rule } from './instelling-ref-gewijzigd';

const about = (compared: FieldKnown['compared'], accepted = false) => known({ fields: { 'instelling-ref': { compared, since: '2026-06-12', accepted } } });

describe('profiel/instelling-ref-gewijzigd', () => {
  it('faults a value that differs from the last accepted one', () => {
    expect(verdictOf(rule, profielPage(), about('changed'))).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'instelling-ref', weight: 'let op', item: 'FAQ-9', detail: { sinds: '12-6-2026' }, settled: false }] });
  });
  it('is settled once she has seen the value', () => {
    expect(verdictOf(rule, profielPage(), about('changed', true)).faults[0]?.settled).toBe(true);
  });
  it('cannot tell on the first look, or before the background answered', () => {
    for (const one of [about('first-look'), known()]) expect(verdictOf(rule, profielPage(), one)).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  });
  it('cannot tell where no reference is shown, one cannot be read, or a part of them may be unseen', () => {
    expect(verdictOf(rule, profielPage({ links: [link(pupilAddress(null))] }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, profielPage({ links: [link(pupilAddress(refs.here)), link('https://www.basispoort.nl/login/leerl…', 'B')] }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    expect(verdictOf(rule, profielPage({ seen: { ...profielPage().seen, complete: false, why: ['collapsed'] } }), about('changed'))).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete', faults: [] });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), about('same'));
});
