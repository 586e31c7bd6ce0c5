import { describe, expect, it } from 'vitest';
import type { Rol } from './page';
import { field, itReadsRows, knownRow, medewerker, says } from '../../tests/unit/build/medewerkers';
import { rule } from './extra-rol-bevestigen';

describe(rule.id, () => {
  const roles = (...value: Rol[]) => ({ kind: 'value', value }) as const;
  const good = medewerker('Eva Bos', { rollen: roles('leerkracht', 'ict-coordinator') });
  const bad = medewerker('Fleur Mol', { rollen: roles('leerkracht', 'ib-rt', 'stagiair') });
  itReadsRows(rule, [good, medewerker('Kim Vos', { rollen: { kind: 'empty' } })], [bad, good], ['rol']);

  it.each(['ib-rt', 'inval', 'stagiair'] as const)('asks about %s, whatever the origin', (rol) => {
    expect(says(rule, [medewerker('Fleur Mol', { rollen: roles(rol), herkomst: 'las' })]).faults).toEqual(['Fleur Mol']);
  });
  it('asks no more once confirmed in this round', () => {
    expect(says(rule, [bad], knownRow(bad, { answers: ['rol-klopt'] }))).toEqual({ faults: [], why: null });
    expect(says(rule, [bad], knownRow(bad, { answers: ['klopt-nog'] })).faults).toEqual(['Fleur Mol']);
  });
  it('leaves the stand-in accounts of Basispoort alone', () => {
    expect(says(rule, [medewerker('Groep 5', { herkomst: 'standaard', rollen: roles('inval') }), medewerker('Invalaccount groep 5', { herkomst: 'onbekend', rollen: roles('inval'), email: field('') })])).toEqual({ faults: [], why: null });
  });
  it('cannot tell for rows that cannot be told apart, or roles that cannot be read', () => {
    expect(says(rule, [{ ...bad, identity: null }])).toEqual({ faults: [], why: 'same-name' });
    expect(says(rule, [{ ...good, identity: null }])).toEqual({ faults: [], why: null });
    expect(says(rule, [medewerker('Kim Vos', { rollen: { kind: 'unreadable', text: '?' } }), bad])).toEqual({ faults: ['Fleur Mol'], why: 'unreadable' });
  });
});
