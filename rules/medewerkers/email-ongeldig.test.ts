import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { field, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './email-ongeldig';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Joost Bos', { email: field('j.bos@deklimop') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { email: field('') })], [bad, good], ['email']);

  it('belongs to PRIV-5 for manual staff, else to LAS-2', () => {
    expect(verdictOf(rule, medewerkersPage([bad, medewerker('Ilse Dekker', { email: field('ilse'), herkomst: 'las' })]), known()).faults.map((fault) => fault.item)).toEqual(['PRIV-5', 'LAS-2']);
  });
  it('does not call a masked or cut address invalid', () => {
    expect(says(rule, [medewerker('Fleur Mol', { email: field('?f.mol@dekl…') })])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [medewerker('Fleur Mol', { email: field('?f***@deklimop.test') }), bad])).toEqual({ faults: ['Joost Bos'], why: 'unreadable' });
  });
});
