import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, itReadsRows, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './inactief';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Mila Bos', { status: 'inactief' });
  itReadsRows(rule, [good], [bad, medewerker('Fleur Mol')], []);

  it('cannot tell without a status, or where it cannot be read', () => {
    const unknown = medewerker('Eva Bos', { status: 'onbekend' });
    expect(says(rule, medewerkersPage([unknown], { columns: columns({ status: 'no-column' }) }))).toEqual({ faults: [], why: 'no-column' });
    expect(says(rule, medewerkersPage([unknown], { columns: columns({ status: 'two-candidates' }) }))).toEqual({ faults: [], why: 'two-candidates' });
    expect(says(rule, [unknown, bad])).toEqual({ faults: ['Mila Bos'], why: 'unreadable' });
  });
  it('takes the status from behind the name, and points there', () => {
    const page = medewerkersPage([bad, medewerker('Eva Bos', { status: 'onbekend' })], { columns: columns({ status: 'no-column' }) });
    expect(says(rule, page)).toEqual({ faults: ['Mila Bos'], why: 'unreadable' });
    expect(verdictOf(rule, page, known()).faults[0]?.field).toBe('naam');
  });
  it('gives no fault while the status is changed', () => {
    expect(says(rule, [{ ...bad, edited: ['status'] }])).toEqual({ faults: [], why: 'not-saved' });
  });
  it('is settled by uit-dienst', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), knownRow(bad, { answers: ['uit-dienst'] })).faults[0]?.settled).toBe(true);
  });

  describe('when most staff from the LAS are inactive', () => {
    const las = ['A', 'B', 'C'].map((naam, n) => medewerker(naam, { herkomst: 'las', status: n < 2 ? 'inactief' : 'actief' }));
    const variants = (rows: typeof las, about = known()) => verdictOf(rule, medewerkersPage(rows), about).faults.map((fault) => fault.variant ?? null);
    it('says from 1 August that the LAS was not raised, for LAS staff only', () => {
      expect(variants([...las, bad])).toEqual(['las-niet-opgehoogd', 'las-niet-opgehoogd', null]);
      expect(variants(las, known({ today: '2026-08-01' }))).toEqual(['las-niet-opgehoogd', 'las-niet-opgehoogd']);
    });
    it('does not say so before, nor for half of them', () => {
      expect(variants(las, known({ today: '2026-07-31' }))).toEqual([null, null]);
      expect(variants([...las, medewerker('D', { herkomst: 'las' })])).toEqual([null, null]);
      expect(variants([medewerker('A', { herkomst: 'las', status: 'inactief' })])).toEqual([null]);
    });
    it('has words for it in both languages', () => {
      expect([rule.text.nl, rule.text.en].map((text) => Object.keys(text.variants ?? {}))).toEqual([['las-niet-opgehoogd'], ['las-niet-opgehoogd']]);
    });
  });
});
