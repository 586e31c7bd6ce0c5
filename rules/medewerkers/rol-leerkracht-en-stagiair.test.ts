import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { itReadsRows, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './rol-leerkracht-en-stagiair';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol', { rollen: { kind: 'value', value: ['stagiair', 'ib-rt'] } });
  const bad = medewerker('Olaf Peters', { rollen: { kind: 'value', value: ['stagiair', 'leerkracht'] } });
  itReadsRows(rule, [good, medewerker('Eva Bos', { rollen: { kind: 'empty' } })], [bad, good], ['rol']);

  it('cannot tell where roles cannot be read', () => {
    expect(says(rule, [medewerker('Eva Bos', { rollen: { kind: 'unreadable', text: '?' } }), bad])).toEqual({ faults: ['Olaf Peters'], why: 'unreadable' });
  });
  it('is settled by rol-klopt', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), knownRow(bad, { answers: ['rol-klopt'] })).faults[0]?.settled).toBe(true);
  });
});
