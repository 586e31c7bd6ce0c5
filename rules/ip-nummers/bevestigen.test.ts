import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage, knownIps } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './bevestigen';

const answered = knownIps({ '11.22.33.44': { answers: ['ip-actueel'] } });

describe('ip-nummers/bevestigen', () => {
  it('asks of every public row, of two equal rows twice', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.44', '12.34.56.78', '12.34.56.78/32', '192.168.1.1']), answered);
    expect(verdict.verdict).toBe('problem');
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight])).toEqual([['12.34.56.78', 'vraag'], ['12.34.56.78/32', 'vraag']]);
    expect(verdict.faults[0]?.row?.identity).toBe(verdict.faults[1]?.row?.identity);
  });
  it('is answered by ip-actueel, and by one answer for two equal rows', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.44', '11.22.33.44/32']), answered).verdict).toBe('in-order');
  });
  it('with ip-oud it is wrong until it is gone', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.44']), knownIps({ '11.22.33.44': { answers: ['ip-oud'] } }))).toMatchObject({ verdict: 'problem', faults: [{ weight: 'fout', variant: 'oud', settled: false }] });
  });
  it('needs no answer for numbers that are no public address', () => {
    expect(verdictOf(rule, ipPage(['192.168.1.1', '2001:db8::1', '9.255.255.0 - 10.0.0.3']), known()).verdict).toBe('in-order');
  });
  itJudgesRowsOnly(rule, '11.22.33.44', answered);
  itNeedsReadableRows(rule, '11.22.33.44', answered);
});
