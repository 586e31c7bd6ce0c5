import { describe, expect, it } from 'vitest';
import type { Rol } from './page';
import { field, itReadsRows, medewerker, says } from '../../tests/unit/build/medewerkers';
import { rule } from './stagiair-zonder-einddatum';

describe(rule.id, () => {
  const roles = (...value: Rol[]) => ({ kind: 'value', value }) as const;
  const good = medewerker('Fleur Mol', { rollen: roles('stagiair') });
  const bad = medewerker('Daan Postma', { rollen: roles('leerkracht', 'stagiair'), einddatum: field('') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { einddatum: field('') }), medewerker('Kim Vos', { einddatum: field(''), rollen: { kind: 'empty' } })], [bad, good], ['rol', 'einddatum']);

  it('holds for every origin', () => {
    expect(says(rule, [{ ...bad, herkomst: 'las' }, { ...bad, herkomst: 'onbekend', identity: 'x' }]).faults).toHaveLength(2);
  });
  it('cannot tell where role or date cannot be read, and only where it matters', () => {
    const unread = { kind: 'unreadable', text: '?' } as const;
    expect(says(rule, [medewerker('Eva Bos', { einddatum: field(''), rollen: unread }), bad])).toEqual({ faults: ['Daan Postma'], why: 'unreadable' });
    expect(says(rule, [medewerker('Eva Bos', { rollen: unread })])).toEqual({ faults: [], why: null });
    expect(says(rule, [{ ...bad, einddatum: field('?') }])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [{ ...bad, einddatum: field('?n.t.b.') }])).toEqual({ faults: [], why: null });
  });
});
