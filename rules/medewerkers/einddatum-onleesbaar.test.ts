import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { field, itIsForManualStaff, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './einddatum-onleesbaar';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Lars Visser', { einddatum: field('?31-6-2026') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { einddatum: field('') })], [bad, good], ['einddatum']);
  itIsForManualStaff(rule, bad);

  it('shows the text and an example', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), known()).faults[0]?.detail).toEqual({ tekst: '31-6-2026', voorbeeld: '31-7-2027' });
  });
  it('cannot tell where there was no cell to read', () => {
    expect(says(rule, [medewerker('Bram Kuiper', { einddatum: field('?') })])).toEqual({ faults: [], why: 'unreadable' });
  });
});
