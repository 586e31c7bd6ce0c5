import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './niet-geactiveerd';

describe(rule.id, () => {
  const without = known({ situation: { netwerkomgeving: 'nee' } });
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Noor Schilder', { geactiveerd: 'nee' });
  itReadsRows(rule, [good], [bad, good], [], without);

  it('is a tip', () => {
    expect(verdictOf(rule, medewerkersPage([bad]), without).faults[0]).toMatchObject({ weight: 'tip', item: 'FAQ-1', field: 'geactiveerd' });
  });
  it('says nothing with a network environment: no tick is normal there', () => {
    const page = medewerkersPage([bad], { columns: columns({ geactiveerd: 'no-column' }) });
    expect(says(rule, page, known({ situation: { netwerkomgeving: 'ja' } }))).toEqual({ faults: [], why: null });
  });
  it('cannot tell without an answer, whatever the page shows', () => {
    expect(says(rule, [bad], known())).toEqual({ faults: [], why: 'no-answer' });
    expect(says(rule, [good], known())).toEqual({ faults: [], why: 'no-answer' });
  });
  it('cannot tell where no tick is to be seen, or one cannot be read', () => {
    const unknown = medewerker('Eva Bos', { geactiveerd: 'onbekend' });
    for (const state of ['no-column', 'two-candidates'] as const) {
      expect(says(rule, medewerkersPage([unknown], { columns: columns({ geactiveerd: state }) }), without)).toEqual({ faults: [], why: state });
      expect(says(rule, medewerkersPage([unknown], { columns: columns({ geactiveerd: state }) }), known())).toEqual({ faults: [], why: state });
    }
    expect(says(rule, [unknown, bad], without)).toEqual({ faults: ['Noor Schilder'], why: 'unreadable' });
  });
  it('points at the name where the tick stands before it', () => {
    expect(verdictOf(rule, medewerkersPage([bad], { columns: columns({ geactiveerd: 'no-column' }) }), without).faults[0]?.field).toBe('naam');
  });
  it('does not send her to activate a stand-in account', () => {
    expect(verdictOf(rule, medewerkersPage([{ ...bad, herkomst: 'standaard' }]), without).faults[0]?.variant).toBe('standaard');
  });
  it('gives no tip while it is changed', () => {
    expect(says(rule, [{ ...bad, edited: ['geactiveerd'] }], without)).toEqual({ faults: [], why: 'not-saved' });
  });
});
