import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { beheerPage } from '@/tests/unit/build/beheer';
import { known } from '@/tests/unit/build/known';
import type { BeheerPage } from './page';
import { rule } from './las-uitwisseling-verouderd';

const verdict = (value: string, more: Partial<BeheerPage> = {}) => verdictOf(rule, beheerPage({ laatsteUitwisseling: { kind: 'value', value }, ...more }), known());

describe('beheer/las-uitwisseling-verouderd', () => {
  it('faults more than seven days, not seven', () => {
    expect(verdict('2026-11-16')).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'laatste-uitwisseling', weight: 'let op', item: 'LAS-4', detail: { datum: '16-11-2026', dagen: '8' } }] });
    for (const day of ['2026-11-17', '2026-11-24']) expect(verdict(day).verdict).toBe('in-order');
    expect(verdict('2026-11-17', { lasKoppeling: null }).verdict).toBe('in-order');
  });
  it('cannot tell while the coupling shows manual, however old', () => {
    for (const day of ['2026-01-01', '2026-11-23']) expect(verdict(day, { lasKoppeling: 'handmatig' })).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown', faults: [] });
  });
  it('cannot tell where no moment is shown or can be read, or the coupling is not certain', () => {
    expect(verdict('2026-01-01', { laatsteUitwisseling: null })).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
    expect(verdict('2026-01-01', { laatsteUitwisseling: { kind: 'unreadable', text: 'onlangs' } })).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    expect(verdict('2026-01-01', { lasKoppeling: 'unclear' })).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    expect(verdict('2026-01-01', { edited: ['las-koppeling'] })).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  itIsNeverInOrderWhenIncomplete(rule, beheerPage(), known());
});
