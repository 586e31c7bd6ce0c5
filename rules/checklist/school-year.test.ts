import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredFrom, roundOf, roundToday, schoolYearEnd, schoolYearStart } from './school-year';

const day = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2079-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('roundOf', () => {
  it.each([
    ['2025-06-23', '2025-2026'], ['2025-11-23', '2025-2026'], ['2026-11-23', '2026-2027'],
    ['2026-04-30', '2025-2026'], ['2026-05-01', '2026-2027'], ['2026-07-31', '2026-2027'], ['2026-08-01', '2026-2027'], ['2026-12-31', '2026-2027'], ['2027-01-01', '2026-2027'],
  ])('%s → %s', (today, round) => { expect(roundOf(today)).toBe(round); });

  it('closes on the first 31 July at least three months ahead', () => {
    fc.assert(fc.property(day, (today) => {
      const end = schoolYearEnd(roundOf(today));
      const [year, month, date] = today.split('-').map(Number) as [number, number, number];
      // Three calendar months ahead of 1 May is 1 August: too late for 31 July; of 30 April it is 30 July.
      const threeMonths = new Date(Date.UTC(year, month - 1 + 3, date)).toISOString().slice(0, 10);
      const before = `${Number(end.slice(0, 4)) - 1}-07-31`;
      expect(threeMonths <= end).toBe(true);
      expect(threeMonths > before).toBe(true);
    }));
  });

  it('never goes back, and flips on 1 May alone', () => {
    fc.assert(fc.property(day, (today) => {
      const next = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
      expect(roundOf(next) >= roundOf(today)).toBe(true);
      expect(roundOf(next) !== roundOf(today)).toBe(next.endsWith('-05-01'));
    }));
  });

  it('has a school year of its own around it', () => {
    fc.assert(fc.property(day, (today) => {
      const round = roundOf(today);
      expect(offeredFrom(round) < schoolYearStart(round) && schoolYearStart(round) < schoolYearEnd(round)).toBe(true);
      expect(offeredFrom(round) <= today && today < `${round.slice(5)}-05-01`).toBe(true);
    }));
  });
});

describe('roundToday', () => {
  it.each([
    [null, '2026-06-01', { round: '2026-2027', offered: null, starts: '2026-2027' }],
    ['2025-2026', '2026-04-30', { round: '2025-2026', offered: null, starts: null }],
    ['2025-2026', '2026-05-01', { round: '2025-2026', offered: '2026-2027', starts: null }],
    ['2025-2026', '2026-07-31', { round: '2025-2026', offered: '2026-2027', starts: null }],
    ['2025-2026', '2026-08-01', { round: '2026-2027', offered: null, starts: '2026-2027' }],
    ['2026-2027', '2026-08-01', { round: '2026-2027', offered: null, starts: null }],
    ['2025-2026', '2027-03-01', { round: '2026-2027', offered: null, starts: '2026-2027' }],
    ['2024-2025', '2026-05-01', { round: '2026-2027', offered: null, starts: '2026-2027' }],
    ['2026-2027', '2025-06-01', { round: '2026-2027', offered: null, starts: null }],
  ])('a log in round %s on %s', (current, today, expected) => { expect(roundToday(current, today)).toEqual(expected); });

  it('never serves a round that is neither the log’s nor the calendar’s', () => {
    fc.assert(fc.property(fc.option(day), day, (from, today) => {
      const current = from === null ? null : roundOf(from);
      const { round, offered, starts } = roundToday(current, today);
      expect([current, roundOf(today)]).toContain(round);
      expect(offered === null || starts === null).toBe(true);
    }));
  });
});
