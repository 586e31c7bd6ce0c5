import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { field, itIsForManualStaff, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './einddatum-verlopen';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol', { einddatum: field('2026-11-24') });
  const bad = medewerker('Bram Kuiper', { einddatum: field('2026-11-23') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { einddatum: field('') })], [bad, good], ['einddatum']);
  itIsForManualStaff(rule, bad);

  it('carries the date in words, for item PRIV-4b', () => {
    const [fault] = verdictOf(rule, medewerkersPage([bad]), known()).faults;
    expect(fault).toMatchObject({ item: 'PRIV-4b', weight: 'fout', field: 'einddatum', detail: { datum: '23 november 2026', date: '23 November 2026' } });
  });
  it('cannot tell where a date cannot be read, beside the faults of others', () => {
    const unread = medewerker('Daan Postma', { einddatum: field('?31-6-2026') });
    expect(says(rule, [unread])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [unread, bad])).toEqual({ faults: ['Bram Kuiper'], why: 'unreadable' });
  });
  it('knows today from what it is told, not from a clock', () => {
    expect(says(rule, [bad], known({ today: '2026-11-23' })).faults).toEqual([]);
  });
});
