import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { itJudgesRowsOnly } from '@/tests/unit/build/ip-rule';
import { known } from '@/tests/unit/build/known';
import { rule } from './ongeldig';

describe('ip-nummers/ongeldig', () => {
  it('faults each text that is certainly no address', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.44', '300.1.2.3', '10.0.0', '11.22.33.044']), known());
    expect(verdict).toMatchObject({ verdict: 'problem', why: null });
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight, fault.item, fault.field])).toEqual([['300.1.2.3', 'fout', 'PRIV-6', 'ip'], ['10.0.0', 'fout', 'PRIV-6', 'ip'], ['11.22.33.044', 'fout', 'PRIV-6', 'ip']]);
  });
  it('has nothing to do with text that could be something, nor with a range', () => {
    expect(verdictOf(rule, ipPage(['zie meterkast', '198.51.100.…', '11.22.33.1 - 11.22.33.9', '11.22.33.*']), known()).verdict).toBe('in-order');
  });
  itJudgesRowsOnly(rule, '11.22.33.44', known());
});
