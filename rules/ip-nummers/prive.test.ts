import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './prive';

describe('ip-nummers/prive', () => {
  it('faults what is wholly or partly not publicly routable, with the words for each kind', () => {
    const verdict = verdictOf(rule, ipPage(['192.168.1.1', '2001:db8::1', '224.0.0.1', '9.255.255.0 - 10.0.0.3', '11.22.33.44']), known());
    expect(verdict.verdict).toBe('problem');
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.variant, fault.weight])).toEqual([['192.168.1.1', undefined, 'fout'], ['2001:db8::1', 'voorbeeld', 'fout'], ['224.0.0.1', 'bijzonder', 'fout'], ['9.255.255.0 - 10.0.0.3', undefined, 'fout']]);
  });
  itJudgesRowsOnly(rule, '11.22.33.44', known());
  itNeedsReadableRows(rule, '11.22.33.44', known());
});
