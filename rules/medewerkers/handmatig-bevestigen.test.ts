import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { itIsForManualStaff, knownRow, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './handmatig-bevestigen';

describe(rule.id, () => {
  const person = medewerker('Fleur Mol');
  itIsForManualStaff(rule, person);
  itIsNeverInOrderWhenIncomplete(rule, medewerkersPage([person]), knownRow(person, { answers: ['klopt-nog'] }));

  it('asks about each one that is not confirmed', () => {
    const other = medewerker('Bram Kuiper');
    expect(says(rule, [person, other], knownRow(other, { answers: ['klopt-nog'] }))).toEqual({ faults: ['Fleur Mol'], why: null });
    expect(verdictOf(rule, medewerkersPage([person]), known()).faults[0]).toMatchObject({ weight: 'vraag', item: 'PRIV-4a', field: null });
  });
  it('is not silenced by uit-dienst: the row must go', () => {
    expect(says(rule, [person], knownRow(person, { answers: ['uit-dienst'] })).faults).toEqual(['Fleur Mol']);
  });
  it('cannot tell for rows that cannot be told apart', () => {
    expect(says(rule, [{ ...person, identity: null }, { ...person, identity: null }])).toEqual({ faults: [], why: 'same-name' });
  });
  it('does not ask about a row that she took away', () => {
    expect(says(rule, [{ ...person, edited: ['row'] }])).toEqual({ faults: [], why: 'not-saved' });
  });
});
