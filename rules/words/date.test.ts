import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, datesIn, daysBetween, isIsoDate, isoDate, showDate } from './date';

describe('dateOf', () => {
  it.each([
    ['31-7-2026', '2026-07-31'], ['31-07-26', '2026-07-31'], ['31/7/2026', '2026-07-31'], ['31.7.2026', '2026-07-31'], ['31 juli 2026', '2026-07-31'],
    ['31 jul. 2026', '2026-07-31'], ['2026-07-31', '2026-07-31'], ['31–7–2026', '2026-07-31'], ['vrijdag 31 juli 2026', '2026-07-31'], ['vr. 31-7-2026', '2026-07-31'],
    ['1 mrt 2026', '2026-03-01'], ['24-11-2026 03:12', '2026-11-24'], ['24 nov 2026 om 3:12 uur', '2026-11-24'], ['2026-11-24T03:12:00Z', '2026-11-24'],
    ['29-2-2028', '2028-02-29'], ['31-07-79', '2079-07-31'], ["31 juli '26", '2026-07-31'], ['7-1-2026', '2026-01-07'], [' 31 - 7 - 2026 ', '2026-07-31'],
  ])('reads %s', (text, date) => { expect(dateOf(text)).toBe(date); });

  it.each(['', '31-6-2026', '29-2-2026', '31-13-2026', 'n.t.b.', '31-07-80', '31 juli', 'tot 31-7-2026', '1-1-2026 of 2-1-2026', '07-31-2026', '10.0.0.1', '1.2.3.4.5', '31-7-20266', 'juli 2026', '0-0-2026'])('does not read %s', (text) => { expect(dateOf(text)).toBeNull(); });

  it('reads back every day however written', () => {
    const names = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
    fc.assert(fc.property(fc.integer({ min: 0, max: 29_000 }), (n) => {
      const date = addDays('2000-01-01', n);
      const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
      for (const text of [date, `${d}-${m}-${y}`, `${d}/${m}/${y}`, `${d}.${m}.${y}`, `${d} ${names[m - 1]} ${y}`, showDate(date)]) expect(dateOf(text)).toBe(date);
      expect(daysBetween('2000-01-01', date)).toBe(n);
    }));
  });

  it('never throws, and what it gives is a date', () => {
    fc.assert(fc.property(fc.string({ maxLength: 10_000, unit: 'grapheme' }), (text) => {
      const date = dateOf(text);
      expect(date === null || isIsoDate(date)).toBe(true);
    }), { numRuns: 50 });
    expect(dateOf('1'.repeat(10_000))).toBeNull();
    expect(dateOf('1-'.repeat(5_000))).toBeNull();
  });
});

describe('datesIn', () => {
  it('finds the dates in a sentence', () => {
    expect(datesIn('Laatste uitwisseling: 23-11-2026 om 04:10, volgende: 24 november 2026')).toEqual(['2026-11-23', '2026-11-24']);
    expect(datesIn('nog nooit')).toEqual([]);
    expect(datesIn('op 31-6-2026')).toBeNull();
  });
});

describe('isoDate and isIsoDate', () => {
  it('know which days exist', () => {
    expect(isoDate(2026, 6, 31)).toBeNull();
    expect(isoDate(2026, 6, 30)).toBe('2026-06-30');
    expect(isIsoDate('2026-06-31')).toBe(false);
    expect(isIsoDate('2026-6-3')).toBe(false);
    expect(isIsoDate('2026-06-03')).toBe(true);
  });
});
