import { describe, expect, it } from 'vitest';
import { known } from '../../tests/unit/build/known';
import { itIsNeverInOrderWhenIncomplete } from '../../tests/unit/build/abstains';
import { columns, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './dubbele-medewerker';

describe(rule.id, () => {
  const las = medewerker('Pim Hendriks', { herkomst: 'las', label: 'las', identity: 'las' });
  const hand = medewerker('pim  hendriks', { label: 'hand', identity: 'hand' });
  const other = medewerker('Fleur Mol');
  itIsNeverInOrderWhenIncomplete(rule, medewerkersPage([las, other]), known());

  it('is one fault, on the manual row', () => {
    expect(says(rule, [las, other, hand])).toEqual({ faults: ['hand'], why: null });
  });
  it('is none for two of one origin', () => {
    expect(says(rule, [las, { ...las, identity: 'x' }])).toEqual({ faults: [], why: null });
    expect(says(rule, [hand, { ...hand, identity: 'x' }])).toEqual({ faults: [], why: null });
    expect(says(rule, [hand, { ...hand, identity: 'x', herkomst: 'standaard' }])).toEqual({ faults: [], why: null });
  });
  it('cannot tell where the origin of a shared name is unknown', () => {
    const unknown = medewerker('Pim Hendriks', { herkomst: 'onbekend', identity: 'x' });
    expect(says(rule, [las, unknown])).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, [las, medewerker('Eva Bos', { herkomst: 'onbekend' })])).toEqual({ faults: [], why: null });
    expect(says(rule, [las, hand, unknown])).toEqual({ faults: ['hand'], why: null });
  });
  it('cannot tell without the columns, or with a cut name', () => {
    const nobody = [{ ...las, herkomst: 'onbekend' as const }];
    expect(says(rule, medewerkersPage(nobody, { columns: columns({ herkomst: 'no-column' }) }))).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, medewerkersPage([las, hand], { columns: columns({ naam: 'two-candidates', voornaam: 'no-column', achternaam: 'no-column' }) }))).toEqual({ faults: [], why: 'two-candidates' });
    expect(says(rule, [las, hand, medewerker('Pim He…')])).toEqual({ faults: ['hand'], why: 'unreadable' });
  });
  it('gives no fault while one of the two is changed', () => {
    expect(says(rule, [las, { ...hand, edited: ['naam'] }])).toEqual({ faults: [], why: 'not-saved' });
    expect(says(rule, [{ ...las, edited: ['achternaam'] }, hand])).toEqual({ faults: [], why: 'not-saved' });
    expect(says(rule, [las, hand], knownRow(hand, { underWay: { field: 'row', to: 'absent' } }))).toEqual({ faults: [], why: 'not-saved' });
  });
});
