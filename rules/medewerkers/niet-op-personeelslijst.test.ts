import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, field, itIsForManualStaff, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './niet-op-personeelslijst';

describe(rule.id, () => {
  const about = known({ staffList: { source: 'eigen', names: ['Mol, Fleur', 'J. de Vries', 'Berg, Joost van den', ' '] } });
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Sanne Prins');
  itReadsRows(rule, [good, medewerker('Joost van den Berg')], [bad, good], ['naam'], about);
  itIsForManualStaff(rule, bad, about);

  it('cannot tell without a list, or with an empty one', () => {
    expect(says(rule, [bad], known())).toEqual({ faults: [], why: 'no-answer' });
    expect(says(rule, [bad], known({ staffList: { source: 'eigen', names: ['', ' '] } }))).toEqual({ faults: [], why: 'no-answer' });
    expect(says(rule, medewerkersPage([bad], { columns: columns({ naam: 'no-column', voornaam: 'no-column', achternaam: 'no-column' }) }), known()).why).toBe('no-column');
  });
  it('knows initials, unless they fit two people of the page', () => {
    const jan = medewerker('Jan de Vries');
    expect(says(rule, [jan], about)).toEqual({ faults: [], why: null });
    expect(says(rule, [jan, medewerker('Johanna de Vries', { herkomst: 'las' })], about)).toEqual({ faults: [], why: 'unreadable' });
  });
  it('does not call a doubt a fault: look yourself', () => {
    expect(says(rule, [medewerker('Fleur Moll')], known({ staffList: { source: 'eigen', names: ['Fleur Mols'] } }))).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [medewerker('Hans Mulder')], known({ staffList: { source: 'eigen', names: ['Johannes Mulder'] } }))).toEqual({ faults: [], why: 'unreadable' });
  });
  it('does not doubt for a name on the list that is certainly somebody else\'s', () => {
    const list = known({ staffList: { source: 'eigen', names: ['Johannes Mulder'] } });
    expect(says(rule, [medewerker('Hans Mulder'), medewerker('Johannes Mulder', { herkomst: 'las' })], list)).toEqual({ faults: ['Hans Mulder'], why: null });
  });
  it('cannot tell with a cut name or none', () => {
    expect(says(rule, [medewerker('Sanne Pr…'), bad], about)).toEqual({ faults: ['Sanne Prins'], why: 'unreadable' });
    expect(says(rule, [medewerker('', { identity: null })], about)).toEqual({ faults: [], why: 'unreadable' });
  });
  it('works with the name in parts', () => {
    const page = medewerkersPage([bad], { columns: columns({ naam: 'no-column' }) });
    expect(says(rule, page, about).faults).toEqual(['Sanne Prins']);
    expect(says(rule, { ...page, rows: [{ ...bad, edited: ['achternaam'] }] }, about)).toEqual({ faults: [], why: 'not-saved' });
  });

  describe('with a list from the LAS', () => {
    const las = known({ staffList: { source: 'las', names: ['Fleur Mol'] } });
    it('is a let op, in other words', () => {
      expect(verdictOf(rule, medewerkersPage([bad]), las).faults[0]).toMatchObject({ weight: 'let op', variant: 'las' });
      expect(verdictOf(rule, medewerkersPage([bad]), about).faults[0]?.weight).toBe('fout');
    });
    it('leaves out IB, RT and trainees, who are not in the LAS', () => {
      expect(says(rule, [{ ...bad, rollen: { kind: 'value', value: ['ib-rt'] } }, { ...bad, rollen: { kind: 'value', value: ['stagiair'] }, identity: 'x' }], las)).toEqual({ faults: [], why: null });
      expect(says(rule, [{ ...bad, rollen: { kind: 'empty' } }], las).faults).toEqual(['Sanne Prins']);
    });
    it('cannot tell where the role cannot be read', () => {
      expect(says(rule, [{ ...bad, rollen: { kind: 'unreadable', text: '?' } }], las)).toEqual({ faults: [], why: 'unreadable' });
      expect(says(rule, medewerkersPage([bad], { columns: columns({ rol: 'no-column' }) }), las)).toEqual({ faults: [], why: 'no-column' });
      expect(says(rule, [medewerker('Fleur Mol', { rollen: { kind: 'unreadable', text: '?' }, email: field('') })], las)).toEqual({ faults: [], why: null });
    });
  });
});
