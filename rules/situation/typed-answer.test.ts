import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrin, parseDate, parseDomains, parseIps, type Typed } from './typed-answer';

const error = (typed: Typed<unknown>): string => (typed.ok ? '' : typed.error.nl);
const value = <T>(typed: Typed<T>): T | null => (typed.ok ? typed.value : null);

describe('parseDomains', () => {
  it.each([
    ['deklimop.test', ['deklimop.test']], ['@DeKlimop.test', ['deklimop.test']], ['a.dewit@deklimop.test', ['deklimop.test']], ['deklimop.test, bestuur.test;\nDEKLIMOP.test', ['deklimop.test', 'bestuur.test']],
    ['https://www.deklimop.test/contact', ['deklimop.test']], ['po.stichting.co.uk.', ['po.stichting.co.uk']], ['école.test', ['école.test']],
  ])('%j', (text, domains) => { expect(value(parseDomains(text))).toEqual(domains); });
  it.each(['gmail.com', 'deklimop.test hotmail.nl', 'juf@ziggo.nl', 'mail.outlook.com'])('refuses a consumer mail domain, and names it: %s', (text) => {
    expect(error(parseDomains(text))).toMatch(/(gmail\.com|hotmail\.nl|ziggo\.nl|mail\.outlook\.com) is een maildienst/);
  });
  it.each(['school', 'de school', '-school.nl', 'school..nl', 'school.n', '11.22.33.44', 'a'.repeat(300)])('refuses %s, and says what is meant', (text) => { expect(error(parseDomains(text))).toContain('is geen maildomein'); });
  it('names at most three mistakes', () => { expect(error(parseDomains('a b c d e')).match(/is geen maildomein/g)).toHaveLength(3); });
});

describe('parseIps', () => {
  it.each([
    ['11.22.33.44', ['11.22.33.44']], ['11.22.33.44\n12.34.56.0/24, 2a02:1234::1', ['11.22.33.44', '12.34.56.0/24', '2a02:1234::1']], ['11.22.33.44; 11.22.33.44/32', ['11.22.33.44']], ['11.22.33.40 - 11.22.33.47', ['11.22.33.40 - 11.22.33.47']],
  ])('%j', (text, ips) => { expect(value(parseIps(text))).toEqual(ips); });
  it('names the number that is none', () => {
    expect(error(parseIps('11.22.33.44\n300.1.2.3'))).toContain('“300.1.2.3” is geen IP-nummer');
    expect(error(parseIps('11.22.33.44\nhoofdgebouw'))).toContain('“hoofdgebouw” kan ik niet lezen');
  });
  it.each(['192.168.1.20', '10.0.0.5', 'fe80::1', '127.0.0.1'])('refuses %s, which is valid inside a network only', (text) => { expect(error(parseIps(text))).toContain('alleen binnen uw eigen netwerk'); });
});

describe('parseBrin', () => {
  it.each([['99ZZ', '99ZZ'], [' 99zz 00 ', '99ZZ00'], ['99-ZZ-01', '99ZZ01']])('%s', (text, brin) => { expect(value(parseBrin(text))).toBe(brin); });
  it.each(['99Z', 'ZZ99', '99ZZ0', 'weet niet', '12345'])('refuses %s', (text) => { expect(error(parseBrin(text))).toContain('is geen BRIN-code'); });
});

describe('parseDate', () => {
  it.each([['31-7-2027', '2027-07-31'], ['31 juli 2027', '2027-07-31'], ['2027-07-31', '2027-07-31']])('%s', (text, date) => { expect(value(parseDate(text))).toBe(date); });
  it('tells a day that does not exist from a text that is no date, and from a year far away', () => {
    expect(error(parseDate('31-6-2027'))).toContain('bestaat niet');
    expect(error(parseDate('7-31-2027'))).toContain('bestaat niet');
    expect(error(parseDate('volgende week'))).toContain('kan ik niet lezen als datum');
    expect(error(parseDate('31-7-1927'))).toContain('Klopt het jaar?');
  });
});

describe('every parser', () => {
  it.each([parseDomains, parseIps, parseBrin, parseDate])('has a sentence for nothing typed, and never throws', (parse) => {
    expect(error(parse('  \n '))).toContain('niets ingevuld');
    fc.assert(fc.property(fc.string({ maxLength: 10_000, unit: 'binary' }), (text) => {
      const typed = parse(text);
      if (!typed.ok) expect(typed.error.nl.length > 0 && typed.error.en.length > 0 && typed.error.nl.length < 1_000).toBe(true);
    }), { numRuns: 50 });
  });
});
