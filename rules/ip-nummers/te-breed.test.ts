import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './te-breed';

describe('ip-nummers/te-breed', () => {
  it('faults more than 256 IPv4 addresses, and an IPv6 prefix shorter than /48', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.0/24', '11.22.32.0/23', '11.22.33.0 - 11.22.34.0', '2a02:1234::/48', '2a02:1234::/47']), known());
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight])).toEqual([['11.22.32.0/23', 'let op'], ['11.22.33.0 - 11.22.34.0', 'let op'], ['2a02:1234::/47', 'let op']]);
    expect(rule.checklist).toBeNull();
  });
  itJudgesRowsOnly(rule, '11.22.33.0/24', known());
  itNeedsReadableRows(rule, '11.22.33.44', known());
});
