import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { knownOf, partij, partijenPage } from '@/tests/unit/build/partijen';
import { rule } from './niet-opgeslagen';

const changed = partij('Taalvijver', 'no', { edited: ['aangevinkt'] });

describe('uitgeverijen/niet-opgeslagen', () => {
  it('faults every tick that she changed and did not save', () => {
    const verdict = verdictOf(rule, partijenPage([changed, partij('Letterlicht', 'yes')]), knownOf({}));
    expect(verdict).toMatchObject({ verdict: 'problem', faults: [{ row: { naam: 'Taalvijver' }, field: 'aangevinkt', weight: 'let op', settled: false }] });
  });
  it('faults nothing once a save was seen', () => {
    expect(verdictOf(rule, partijenPage([changed], { saved: true }), knownOf({})).verdict).toBe('in-order');
  });
  it('cannot tell where the page shows no save control', () => {
    expect(verdictOf(rule, partijenPage([changed], { saveControl: false }), knownOf({}))).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  it('is in order when nothing was changed, also where ticks cannot be read', () => {
    for (const saveControl of [true, false]) expect(verdictOf(rule, partijenPage([partij('Taalvijver', 'unreadable')], { saveControl, columns: { naam: 'read', aangevinkt: 'no-column' } }), knownOf({})).verdict).toBe('in-order');
  });
  it('is not settled by "gezien"', () => {
    expect(verdictOf(rule, partijenPage([changed]), knownOf({ Taalvijver: { seenFields: ['aangevinkt'] } })).faults[0]?.settled).toBe(false);
  });
  it('counts a change in a row that cannot be told apart', () => {
    expect(verdictOf(rule, partijenPage([{ ...changed, identity: null }]), knownOf({})).faults).toHaveLength(1);
  });
  itIsNeverInOrderWhenIncomplete(rule, partijenPage([partij('Taalvijver', 'yes')]), knownOf({}));
});
