import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './anoniem-account';

describe(rule.id, () => {
  const good = medewerker('Jan Test');
  const bad = medewerker('Stagiair 1');
  itReadsRows(rule, [good, medewerker('Anna Testers')], [bad, good], ['naam']);

  it('finds functions of any origin but Basispoort\'s own', () => {
    expect(says(rule, (['las', 'handmatig', 'onbekend', 'standaard'] as const).map((herkomst, n) => medewerker(`Leerkracht groep ${n}`, { herkomst }))).faults).toEqual(['Leerkracht groep 0', 'Leerkracht groep 1', 'Leerkracht groep 2']);
  });
  it('finds stand-in names made by hand, not those from the LAS or of unknown origin', () => {
    const named = (herkomst: 'las' | 'handmatig' | 'onbekend' | 'standaard') => medewerker('Inval groep 5', { herkomst });
    expect(verdictOf(rule, medewerkersPage([named('handmatig')]), known()).faults[0]?.variant).toBe('inval');
    for (const herkomst of ['las', 'onbekend', 'standaard'] as const) expect(says(rule, [named(herkomst)])).toEqual({ faults: [], why: null });
  });
  it('abstains in doubt, and with a cut name', () => {
    expect(says(rule, [medewerker('Stagiair Kim')])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [medewerker('Stag…'), bad])).toEqual({ faults: ['Stagiair 1'], why: 'unreadable' });
  });
});
