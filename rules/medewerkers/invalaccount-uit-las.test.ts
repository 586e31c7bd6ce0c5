import { describe, expect, it } from 'vitest';
import { columns, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './invalaccount-uit-las';

describe(rule.id, () => {
  const good = medewerker('Fleur Mol', { herkomst: 'las' });
  const bad = medewerker('Invaller groep 4', { herkomst: 'las' });
  itReadsRows(rule, [good], [bad, good], ['naam']);

  it.each(['Inval 1', 'Vervanger groep 5', 'INVALKRACHT', 'Jansen (invaller)', 'invalleerkracht 5a'])('finds %s', (naam) => {
    expect(says(rule, [medewerker(naam, { herkomst: 'las' })]).faults).toHaveLength(1);
  });
  it('takes whole words only', () => {
    expect(says(rule, [medewerker('Bram Invalski', { herkomst: 'las' })])).toEqual({ faults: [], why: null });
  });
  it('leaves the accounts of Basispoort, those made by hand, and those of unknown origin alone', () => {
    expect(says(rule, (['standaard', 'handmatig', 'onbekend'] as const).map((herkomst) => medewerker(`Invaller groep ${herkomst.length}`, { herkomst })).concat(good))).toEqual({ faults: [], why: null });
  });
  it('cannot tell when the page shows no origin at all, or a name is cut', () => {
    expect(says(rule, medewerkersPage([{ ...bad, herkomst: 'onbekend' }], { columns: columns({ herkomst: 'no-column' }) }))).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, [medewerker('Inv…', { herkomst: 'las' }), bad])).toEqual({ faults: ['Invaller groep 4'], why: 'unreadable' });
  });
});
