import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { field, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './email-ontbreekt';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Ilse Dekker', { email: field('') });
  itReadsRows(rule, [good], [bad, good], ['email']);

  it('belongs to PRIV-5 for manual staff, else to LAS-2', () => {
    const people = (['handmatig', 'las', 'onbekend'] as const).map((herkomst, n) => medewerker(`Ilse Dekker ${'abc'[n]}`, { email: field(''), herkomst }));
    expect(verdictOf(rule, medewerkersPage(people), known()).faults.map((fault) => fault.item)).toEqual(['PRIV-5', 'LAS-2', 'LAS-2']);
  });
  it('leaves the stand-in accounts of Basispoort alone, and those that probably are', () => {
    expect(says(rule, [medewerker('Groep 5', { email: field(''), herkomst: 'standaard' }), medewerker('Invalaccount groep 5', { email: field(''), herkomst: 'onbekend' })])).toEqual({ faults: [], why: null });
    expect(says(rule, [medewerker('Invalaccount groep 5', { email: field(''), herkomst: 'las' })]).faults).toHaveLength(1);
  });
  it('does not need an address that is masked or cut', () => {
    expect(says(rule, [medewerker('Fleur Mol', { email: field('?f***@deklimop.test') })])).toEqual({ faults: [], why: null });
  });
  it('cannot tell where there was no cell to read, or nothing says who it is', () => {
    expect(says(rule, [medewerker('Fleur Mol', { email: field('?') }), bad])).toEqual({ faults: ['Ilse Dekker'], why: 'unreadable' });
    expect(says(rule, [medewerker('', { email: field(''), herkomst: 'onbekend', identity: null })])).toEqual({ faults: [], why: 'unreadable' });
  });
});
