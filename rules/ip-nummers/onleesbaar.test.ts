import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { itJudgesRowsOnly } from '@/tests/unit/build/ip-rule';
import { known } from '@/tests/unit/build/known';
import { rule } from './onleesbaar';

describe('ip-nummers/onleesbaar', () => {
  it('asks a person to look at text that could be something, masked text too', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.44', 'router.school.test', '11.22.33.•••', '300.1.2.3']), known());
    expect(verdict).toMatchObject({ verdict: 'problem', why: null });
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight])).toEqual([['router.school.test', 'let op'], ['11.22.33.•••', 'let op']]);
  });
  it('cannot tell of a cell that is not there', () => {
    const page = ipPage(['11.22.33.44', '12.34.56.78']);
    const rows = page.rows.map((row, at) => (at === 1 ? { ...row, text: '', label: '', identity: null, value: { kind: 'unreadable' } as const } : row));
    expect(verdictOf(rule, { ...page, rows }, known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  itJudgesRowsOnly(rule, '11.22.33.44', known());
});
