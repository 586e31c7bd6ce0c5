import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './overlapt';

describe('ip-nummers/overlapt', () => {
  it('faults the narrower row, and a double of it too', () => {
    const verdict = verdictOf(rule, ipPage(['12.34.56.78', '12.34.56.0/24', '12.34.56.78/32']), known());
    expect(verdict).toMatchObject({ verdict: 'problem', why: null });
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.detail?.['ander'], fault.weight])).toEqual([['12.34.56.78', '12.34.56.0/24', 'let op'], ['12.34.56.78/32', '12.34.56.0/24', 'let op']]);
  });
  it('faults the later of equal width, and no equal rows', () => {
    expect(verdictOf(rule, ipPage(['12.34.56.1 - 12.34.56.4', '12.34.56.3 - 12.34.56.6']), known()).faults.map((fault) => fault.row?.label)).toEqual(['12.34.56.3 - 12.34.56.6']);
    expect(verdictOf(rule, ipPage(['12.34.56.0/24', '12.34.56.*']), known()).verdict).toBe('in-order');
  });
  itJudgesRowsOnly(rule, '11.22.33.44', known());
  itNeedsReadableRows(rule, '11.22.33.44', known());
});
