import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './dubbel';

describe('ip-nummers/dubbel', () => {
  it('faults each after the first, however written', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.0/24', '12.34.56.78', '11.22.33.*', '12.34.56.78/32', '11.22.33.0 t/m 11.22.33.255']), known());
    expect(verdict.verdict).toBe('problem');
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.detail?.['eerste'], fault.weight])).toEqual([['11.22.33.*', '11.22.33.0/24', 'let op'], ['12.34.56.78/32', '12.34.56.78', 'let op'], ['11.22.33.0 t/m 11.22.33.255', '11.22.33.0/24', 'let op']]);
  });
  it('says nothing of ranges that only overlap, nor of equal text that is no address', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.0/24', '11.22.33.44']), known()).verdict).toBe('in-order');
    expect(verdictOf(rule, ipPage(['zie boven', 'zie boven']), known()).faults).toEqual([]);
  });
  itJudgesRowsOnly(rule, '11.22.33.44', known());
  itNeedsReadableRows(rule, '11.22.33.44', known());
});
