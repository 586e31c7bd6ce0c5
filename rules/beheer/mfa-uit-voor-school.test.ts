import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import { rule } from './mfa-uit-voor-school';

describe('beheer/mfa-uit-voor-school', () => {
  it('faults the page where this level is off', () => {
    expect(verdictOf(rule, beheerPage({ mfaSchool: 'off', mfaIct: 'on' }), known())).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'mfa-school', weight: 'tip', item: 'MFA-2' }] });
  });
  it('says nothing of the other level', () => { expect(verdictOf(rule, beheerPage({ mfaSchool: 'on', mfaIct: 'off' }), known()).verdict).toBe('in-order'); });
  it('cannot tell where the setting is not shown, its level is not named, or it cannot be read', () => {
    expect(verdictOf(rule, beheerPage({ mfaSchool: null }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdictOf(rule, beheerPage({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: true }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'level-unclear' });
    expect(verdictOf(rule, beheerPage({ mfaSchool: 'unclear' }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  it('cannot tell once she changed it in this document', () => {
    for (const mfaSchool of ['on', 'off'] as const) expect(verdictOf(rule, beheerPage({ mfaSchool, edited: ['mfa-school'] }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved', faults: [] });
  });
  it('always says that it holds for all staff at once', () => {
    expect(`${rule.text.nl.why} ${rule.text.nl.when}`).toContain('in één keer voor alle medewerkers');
    expect(`${rule.text.en.why} ${rule.text.en.when}`).toContain('for all staff at once');
  });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known());
});
