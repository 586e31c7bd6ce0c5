import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../words/date';
import { parseMoment } from './moment';

const now = '2026-11-24';
const day = (text: string, iso: string | null = null) => {
  const moment = parseMoment({ text, tick: null, iso }, now);
  return moment === null ? null : moment.kind === 'value' ? moment.value : 'unreadable';
};

describe('parseMoment', () => {
  it.each([
    ['23-11-2026 04:10', '2026-11-23'], ['maandag 23 november 2026 om 4:10 uur', '2026-11-23'], ['Laatst: 23/11/2026', '2026-11-23'], ['2026-11-23T04:10:00', '2026-11-23'], ['23-11-2026: gelukt', '2026-11-23'],
    ['vandaag om 03:12', '2026-11-24'], ['Vannacht', '2026-11-24'], ['vanmorgen', '2026-11-24'], ['gisteren', '2026-11-23'], ['gisteravond 23:55', '2026-11-23'], ['eergisteren', '2026-11-22'],
    ['3 dagen geleden', '2026-11-21'], ['een dag geleden', '2026-11-23'], ['één dag geleden', '2026-11-23'], ['acht dagen geleden', '2026-11-16'], ['2 weken geleden', '2026-11-10'], ['een week geleden', '2026-11-17'], ['1 maand geleden', '2026-10-24'], ['1 jaar geleden', '2025-11-24'],
    ['5 minuten geleden', '2026-11-24'], ['2 uur geleden', '2026-11-24'], ['30 uur geleden', '2026-11-23'], ['3 days ago', '2026-11-21'], ['yesterday', '2026-11-23'], ['afgelopen maandag', '2026-11-23'], ['afgelopen dinsdag', '2026-11-17'], ['afgelopen zondagnacht', '2026-11-22'],
  ])('%s: %s', (text, date) => { expect(day(text)).toBe(date); });
  it.each(['nog nooit', 'onlangs', 'een paar dagen geleden', 'meer dan een week geleden', '8 dagen en 3 uur geleden', 'vannacht mislukt, gisteren gelukt', '25-11-2026', '31-6-2026', '22-11-2026 en 23-11-2026', '24 november', 'niet vandaag', 'vorige week', 'ruim 2 dagen geleden'])('%s cannot be turned into a day', (text) => { expect(day(text)).toBe('unreadable'); });
  it('shows nothing where nothing was filled in', () => { for (const text of ['', '-', 'onbepaald']) expect(day(text)).toBeNull(); });
  it('takes the machine-readable date where the text names none', () => {
    expect(day('maandag', '2026-11-23')).toBe('2026-11-23');
    expect(day('', '2026-11-23T04:10')).toBe('2026-11-23');
    expect(day('23 nov 2026', '2026-11-23')).toBe('2026-11-23');
  });
  it('counts any number of days back', () => { fc.assert(fc.property(fc.nat(900), (n) => { expect(day(`${n} dagen geleden`)).toBe(addDays(now, -n)); })); });
  it('counts a month back from a day that the month does not have', () => { expect(parseMoment({ text: '1 maand geleden', tick: null, iso: null }, '2026-03-31')).toEqual({ kind: 'value', value: '2026-02-28' }); });
  it('reads only written dates while today is not known', () => {
    expect(parseMoment({ text: '23-11-2026', tick: null, iso: null }, '')).toEqual({ kind: 'value', value: '2026-11-23' });
    expect(parseMoment({ text: 'gisteren', tick: null, iso: null }, '')).toMatchObject({ kind: 'unreadable' });
  });
  it('never throws', () => { fc.assert(fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), fc.string({ maxLength: 20 }), (text, iso) => { expect(() => parseMoment({ text, tick: null, iso }, now)).not.toThrow(); }), { numRuns: 100 }); });
});
