import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import { rule } from './mfa-uit-voor-ict-coordinator';

describe('beheer/mfa-uit-voor-ict-coordinator', () => {
  it('faults the page where this level is off', () => {
    expect(verdictOf(rule, beheerPage({ mfaIct: 'off', mfaSchool: 'on' }), known())).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'mfa-ict', weight: 'let op', item: 'MFA-1' }] });
  });
  it('says nothing of the other level', () => { expect(verdictOf(rule, beheerPage({ mfaIct: 'on', mfaSchool: 'off' }), known()).verdict).toBe('in-order'); });
  it('cannot tell where the setting is not shown, its level is not named, or it cannot be read', () => {
    expect(verdictOf(rule, beheerPage({ mfaIct: null }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, beheerPage({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: true }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'level-unclear' });
    expect(verdictOf(rule, beheerPage({ mfaIct: 'unclear' }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  it('cannot tell once she changed it in this document', () => {
    for (const mfaIct of ['on', 'off'] as const) expect(verdictOf(rule, beheerPage({ mfaIct, edited: ['mfa-ict'] }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved', faults: [] });
  });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known());
});
