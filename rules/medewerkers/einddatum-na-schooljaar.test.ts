import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { field, itIsForManualStaff, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './einddatum-na-schooljaar';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol', { einddatum: field('2027-07-31') });
  const bad = medewerker('Bram Kuiper', { einddatum: field('2027-08-01') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { einddatum: field('') })], [bad, good], ['einddatum']);
  itIsForManualStaff(rule, bad);

  it('names both dates', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), known()).faults[0]?.detail).toEqual({ datum: '1 augustus 2027', date: '1 August 2027', grens: '31 juli 2027', limit: '31 July 2027' });
  });
  it("measures by the round's school year", () => {
    expect(says(rule, [good], known({ schoolYearEnd: '2026-07-31' })).faults).toEqual(['Fleur Mol']);
  });
  it('cannot tell where a date cannot be read', () => {
    expect(says(rule, [medewerker('Daan Postma', { einddatum: field('?n.t.b.') })])).toEqual({ faults: [], why: 'unreadable' });
  });
});
