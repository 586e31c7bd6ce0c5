import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './actueel-ontbreekt';

const list = known({ situation: { actueleIps: ['11.22.33.44', '12.34.56.78'] } });

describe('ip-nummers/actueel-ontbreekt', () => {
  it('faults the page for each current address that no row covers', () => {
    const verdict = verdictOf(rule, ipPage(['12.34.56.0/24']), list);
    expect(verdict).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'actueel-1', weight: 'fout', item: 'PRIV-6', detail: { ip: '11.22.33.44' } }] });
    expect(verdictOf(rule, ipPage([]), list).faults.map((fault) => fault.field)).toEqual(['actueel-1', 'actueel-2']);
  });
  it('finds an address in whatever covers it', () => {
    expect(verdictOf(rule, ipPage(['12.34.0.0/16', '::ffff:11.22.33.44']), list).verdict).toBe('in-order');
  });
  it('cannot tell without a list, whatever the page shows', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.44']), known())).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('says nothing while another row may cover it', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.44', 'router']), list)).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable', faults: [] });
    expect(verdictOf(rule, ipPage(['11.22.33.44'], ['pager']), list)).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete', faults: [] });
  });
  const one = known({ situation: { actueleIps: ['11.22.33.44'] } });
  itJudgesRowsOnly(rule, '11.22.33.44', one);
  itNeedsReadableRows(rule, '11.22.33.44', one);
});
