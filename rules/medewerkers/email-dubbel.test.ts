import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, field, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './email-dubbel';

describe(rule.id, () => {
  const one = medewerker('Gijs Bakker', { email: field('g.bakker@deklimop.test'), herkomst: 'las' });
  const two = medewerker('Hanna Vos', { email: field('G.Bakker@deklimop.test') });
  const other = medewerker('Fleur Mol');
  itIsNeverInOrderWhenIncomplete(rule, medewerkersPage([one, other]), known());

  it('is a fault on each row, case aside', () => {
    const { faults } = verdictOf(rule, medewerkersPage([one, other, two]), known());
    expect(faults.map((fault) => [fault.row?.label, fault.item, fault.detail])).toEqual([['Gijs Bakker', 'LAS-2', { aantal: '2' }], ['Hanna Vos', 'PRIV-5', { aantal: '2' }]]);
  });
  it('is a fault between rows of different pages of the list, or on a part of it', () => {
    expect(says(rule, medewerkersPage([one, two], { seen: { ...medewerkersPage([]).seen, complete: false, why: ['pager'] } }))).toEqual({ faults: ['Gijs Bakker', 'Hanna Vos'], why: 'incomplete' });
  });
  it('does not count empty cells and words as one address', () => {
    expect(says(rule, [medewerker('A', { email: field('') }), medewerker('B', { email: field('') }), medewerker('C', { email: field('onbekend') }), medewerker('D', { email: field('onbekend') })])).toEqual({ faults: [], why: null });
  });
  it('cannot tell with an address that is masked, unless others show it', () => {
    const masked = medewerker('Eva Bos', { email: field('?g***@deklimop.test') });
    expect(says(rule, [one, masked])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [one, two, masked])).toEqual({ faults: ['Gijs Bakker', 'Hanna Vos'], why: 'unreadable' });
  });
  it('does not count a changed row, nor call it a fault', () => {
    expect(says(rule, [one, { ...two, edited: ['email'] }])).toEqual({ faults: [], why: 'not-saved' });
    expect(says(rule, [one, two], knownRow(two, { underWay: { field: 'email', to: null } }))).toEqual({ faults: [], why: 'not-saved' });
  });
  it.each(['no-column', 'two-candidates'] as const)('cannot tell with %s', (state) => {
    expect(says(rule, medewerkersPage([one, two], { columns: columns({ email: state }) }))).toEqual({ faults: [], why: state });
  });
});
