import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCell } from '../../tests/unit/build/medewerkers';
import { addDays, isIsoDate, showDate } from '../words/date';
import { longDate } from '../words/long-date';
import { parseEinddatum } from './einddatum';

const read = (text: string, iso: string | null = null) => parseEinddatum(rawCell(text, { iso }));
const value = (date: string) => ({ kind: 'value', value: date });
const day = fc.integer({ min: 0, max: 29_219 }).map((n) => addDays('2000-01-01', n));

describe('parseEinddatum', () => {
  it.each(['31-7-2026', '31-07-26', '31/7/2026', '31.7.2026', '31 juli 2026', '31 jul. 2026', '2026-07-31', 't/m 31-7-2026', 'Einddatum: 31 juli 2026', 'vrijdag 31 juli 2026'])('reads %s', (text) => {
    expect(read(text)).toEqual(value('2026-07-31'));
  });
  it.each(['', ' ', '-', '–', '—', 'geen', 'n.v.t.', 'Onbepaald', 'niet ingevuld', '\u00A0', 'Geen einddatum', 'onbepaalde tijd', 'Voor onbepaalde tijd', 'Doorlopend', 'No end date'])('takes "%s" for empty', (text) => {
    expect(read(text)).toEqual({ kind: 'empty' });
  });
  it.each(['31-6-2026', 'n.t.b.', '29-2-2027', '7/31/2026', '31-7-80', 'juli 2026', '0-0-0000', '31-7-…'])('cannot read %s', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable', text });
  });
  it('cannot read a cell that is not there', () => {
    expect(parseEinddatum(undefined)).toEqual({ kind: 'unreadable', text: '' });
  });

  it('reads every day in every form back (property)', () => {
    fc.assert(fc.property(day, (date) => {
      const [y = '', m = '', d = ''] = date.split('-');
      const forms = [date, showDate(date), `${d}-${m}-${y}`, `${d}-${m}-${y.slice(2)}`, `${Number(d)}/${Number(m)}/${y}`, `${d}.${m}.${y}`, longDate(date, 'nl'), `t/m ${showDate(date)}`];
      for (const form of forms) expect(read(form)).toEqual(value(date));
      expect(read('', date)).toEqual(value(date));
      expect(read(date, date)).toEqual(value(date));
      expect(read('over een tijdje', date)).toEqual(value(date));
    }));
  });
  it('never reads a day that does not exist (property)', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1900, max: 2999 }), (d, m, y) => {
      const real = new Date(Date.UTC(y, m - 1, d));
      const exists = m >= 1 && m <= 12 && real.getUTCMonth() === m - 1 && real.getUTCDate() === d;
      for (const sign of ['-', '/', '.']) expect(read(`${d}${sign}${m}${sign}${y}`).kind).toBe(exists ? 'value' : 'unreadable');
    }));
  });
  it('never throws, and gives a date or nothing (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (text, iso) => {
      const field = read(text, iso);
      expect(field.kind !== 'value' || isIsoDate(field.value)).toBe(true);
    }));
  });

  it('uses the machine date where the text alone is no date', () => {
    expect(read('31 juli', '2026-07-31')).toEqual(value('2026-07-31'));
    expect(read('', '2026-07-31')).toEqual(value('2026-07-31'));
  });
  it('turns a moment in UTC into the day in Amsterdam', () => {
    expect(read('31 juli', '2026-07-30T22:00:00Z')).toEqual(value('2026-07-31'));
    expect(read('31-7-2026', '2026-07-30T22:00:00.000Z')).toEqual(value('2026-07-31'));
    expect(read('1 jan', '2026-12-31T23:00:00Z')).toEqual(value('2027-01-01'));
    expect(read('30 juli', '2026-07-30T21:59:00Z')).toEqual(value('2026-07-30'));
    expect(read('31 juli', '2026-07-31T00:00:00')).toEqual(value('2026-07-31'));
  });
  it('reads nothing where text and machine date contradict, or the machine date is broken', () => {
    expect(read('7-6-2026', '2026-07-06').kind).toBe('unreadable');
    expect(read('31-6-2026', '2026-07-01').kind).toBe('unreadable');
    expect(read('', '2026-06-31')).toEqual({ kind: 'unreadable', text: '2026-06-31' });
    expect(read('geen', '9999-12-31')).toEqual({ kind: 'empty' });
    expect(read('', '')).toEqual({ kind: 'empty' });
  });
});
