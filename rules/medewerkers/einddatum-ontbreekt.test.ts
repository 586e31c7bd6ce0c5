import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { field, itIsForManualStaff, itReadsRows, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './einddatum-ontbreekt';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Daan Postma', { einddatum: field('') });
  itReadsRows(rule, [good], [bad, good], ['einddatum']);
  itIsForManualStaff(rule, bad);

  it('does not take an unreadable text for empty, and does not need it', () => {
    expect(says(rule, [medewerker('Bram Kuiper', { einddatum: field('?n.t.b.') })])).toEqual({ faults: [], why: null });
  });
  it('cannot tell where there was no cell to read', () => {
    expect(says(rule, [medewerker('Bram Kuiper', { einddatum: field('?') }), bad])).toEqual({ faults: ['Daan Postma'], why: 'unreadable' });
  });
  it('is settled by klopt-nog', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), knownRow(bad, { answers: ['klopt-nog'] })).faults[0]?.settled).toBe(true);
    expect(verdictOf(rule, medewerkersPage([bad]), knownRow(bad, { answers: ['uit-dienst'] })).faults[0]?.settled).toBe(false);
  });
});
