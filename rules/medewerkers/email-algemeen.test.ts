import { describe, expect, it } from 'vitest';
import { field, itReadsRows, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { verdictOf } from '../../tests/unit/build/abstains';
import { rule } from './email-algemeen';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Daan Postma', { email: field('directie@deklimop.test') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { email: field('') })], [bad, good], ['email']);

  it('cannot tell with a masked address', () => {
    expect(says(rule, [medewerker('Eva Bos', { email: field('?i***@deklimop.test') }), bad])).toEqual({ faults: ['Daan Postma'], why: 'unreadable' });
  });
  it('is settled by gezien for this field, and by klopt-nog', () => {
    const settled = (about: Parameters<typeof knownRow>[1]) => verdictOf(rule, medewerkersPage([bad]), knownRow(bad, about)).faults[0]?.settled;
    expect([settled({ seenFields: ['email'] }), settled({ seenFields: ['einddatum'] }), settled({ answers: ['klopt-nog'] })]).toEqual([true, false, true]);
  });
});
