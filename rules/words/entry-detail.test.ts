import { describe, expect, it } from 'vitest';
import type { Fact } from '../checklist/fact';
import { clockTime, inShort, inWords } from './day-words';
import { entryBy, entryDetail, entryPlace } from './entry-detail';

const fact = (change: Partial<Fact>): Fact => ({
  seq: 1, eventId: '00000000-0000-4000-8000-000000000001', type: 'decision', recordedAt: '2026-11-24T08:05:00.000Z', offset: 60, actor: { role: 'ICT', label: 'ICT-coördinator 1' }, onBehalfOf: null, source: null,
  school: 's1', round: '2026-2027', edition: '2025-2026/1.0', page: null, item: null, rule: null, subject: null, observation: null, class: 'observed', reason: null, expiresOn: null, ...change,
});

describe('entryDetail', () => {
  it.each([
    [{ reason: 'klopt-nog' }, 'klopt nog', 'still right'],
    [{ type: 'page-checked', observation: { rowsSeen: 25, rowsClaimed: 34, complete: false, why: ['pager', 'iets-nieuws'], rules: { 'a/b': { verdict: 'problem', faults: 2, why: null }, 'a/c': { verdict: 'in-order', faults: 0, why: null } } } }, '25 van 34 gezien · niet volledig (meer bladzijden, iets-nieuws) · 2 gevonden', '25 of 34 seen · not complete (more pages, iets-nieuws) · 2 found'],
    [{ type: 'page-checked', observation: { rowsSeen: 3, rowsClaimed: null, complete: true, why: [], rules: {} } }, '3 gezien · volledig', '3 seen · complete'],
    [{ type: 'tick-changed', observation: { field: 'aangevinkt', before: 'yes', after: 'no', document: '00000000-0000-4000-8000-000000000001' } }, 'aangevinkt · aan → uit', 'aangevinkt · on → off'],
    [{ type: 'tick-changed', observation: { field: 'email', before: 'a'.repeat(64), after: 'b'.repeat(64) } }, 'email', 'email'],
    [{ type: 'fault-opened', rule: 'medewerkers/einddatum-verlopen', observation: { field: 'einddatum', weight: 'fout' } }, 'einddatum verlopen · einddatum · fout', 'einddatum verlopen · einddatum · fout'],
    [{ type: 'anchored', observation: { seq: 12, head: 'c'.repeat(64), confirmedOn: '2026-11-20', by: 'bestuur' } }, 'tot en met regel 12, door bestuur', 'up to entry 12, by bestuur'],
    [{ type: 'clock-jump', observation: { kind: 'against-monotonic', seconds: -3_600 } }, '-60 minuten', '-60 minutes'],
    [{ type: 'declaration', reason: 'gedaan', source: { code: 'mail', on: '2026-06-12' }, expiresOn: '2027-07-31' }, 'gedaan · mail, 12 juni 2026 · tot en met 31 juli 2027', 'done · mail, 12 June 2026 · until 31 July 2027'],
    [{ reason: 'iets-anders' }, 'iets anders', 'iets anders'],
  ] as [Partial<Fact>, string, string][])('%j', (change, nl, en) => {
    expect(entryDetail(fact(change))).toBe(nl);
    expect(entryDetail(fact(change), 'en')).toBe(en);
  });

  it('says place and people', () => {
    expect(entryPlace(fact({ page: 'ip-nummers', item: 'PRIV-6' }))).toBe('IP-nummers · PRIV-6');
    expect(entryPlace(fact({}))).toBe('');
    expect(entryBy(fact({ onBehalfOf: 'bestuur' }))).toBe('ICT-coördinator 1 namens bestuur');
    expect(entryBy(fact({ actor: { role: 'coach', label: '' } }), 'en')).toBe('coach');
  });
});

describe('days', () => {
  it('in words, short, and the time of an entry', () => {
    expect([inWords('2026-03-01'), inShort('2026-05-01'), inShort('2026-11-24', 'en'), inShort('x'), inShort('2026-03-02')]).toEqual(['1 maart 2026', '1 mei 2026', '24 Nov. 2026', 'x', '2 mrt. 2026']);
    expect([clockTime('2026-11-24T23:05:00.000Z', 60), clockTime('x', 60)]).toEqual(['00:05', '']);
  });
});
