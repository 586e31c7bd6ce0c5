import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/tests/unit/build/abstains';
import { itJudgesRowsOnly, itNeedsReadableRows } from '@/tests/unit/build/ip-rule';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './niet-actueel';

const list = known({ situation: { actueleIps: ['11.22.33.44', '12.34.56.0/24'], actueleIpsCompleet: 'ja' } });

describe('ip-nummers/niet-actueel', () => {
  it('faults a row in which no current address lies', () => {
    const verdict = verdictOf(rule, ipPage(['11.22.33.44', '21.0.0.1', '12.34.56.78']), list);
    expect(verdict).toMatchObject({ verdict: 'problem', why: null, faults: [{ row: { label: '21.0.0.1' }, weight: 'fout', detail: { ip: '21.0.0.1' } }] });
    expect(verdict.faults).toHaveLength(1);
  });
  it.each(['nee', undefined] as const)('only asks to look until she said that the list is complete and looked up at school (%s)', (actueleIpsCompleet) => {
    const situation = { actueleIps: ['11.22.33.44'], ...(actueleIpsCompleet === undefined ? {} : { actueleIpsCompleet }) };
    expect(verdictOf(rule, ipPage(['21.0.0.1']), known({ situation })).faults).toMatchObject([{ weight: 'let op', variant: 'onzeker' }]);
  });
  it('calls a wider row that holds a current address not old', () => {
    expect(verdictOf(rule, ipPage(['11.22.33.40/29']), list).verdict).toBe('in-order');
  });
  it('cannot tell without a list, whatever the page shows', () => {
    for (const situation of [{}, { actueleIps: [] }, { actueleIps: ['geen idee'] }]) expect(verdictOf(rule, ipPage(['11.22.33.44']), known({ situation }))).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
    expect(verdictOf(rule, ipPage(['11.22.33.44', 'router']), known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  itJudgesRowsOnly(rule, '11.22.33.44', list);
  itNeedsReadableRows(rule, '11.22.33.44', list);
});
