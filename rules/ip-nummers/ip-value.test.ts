import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, parseIp } from './ip-value';
import type { IpValue } from './page';

const canonical = (text: string): string => {
  const value = parseIp(text);
  return value.kind === 'range' ? value.canonical : value.kind;
};

describe('parseIp', () => {
  it.each([
    ['11.22.33.44', '11.22.33.44'], [' 11.22.33.44 ', '11.22.33.44'], ['11 . 22 . 33 . 44', '11.22.33.44'], ['１１.22.33.44', '11.22.33.44'], ['11.22.33.44/32', '11.22.33.44'], ['11.22.33.44.', '11.22.33.44'],
    ['0.0.0.0', '0.0.0.0'], ['255.255.255.255', '255.255.255.255'],
    ['11.22.33.0/24', '11.22.33.0/24'], ['11.22.33.44/24', '11.22.33.0/24'], ['11.22.33.0 / 24', '11.22.33.0/24'], ['11.22.33.0/255.255.255.0', '11.22.33.0/24'], ['11.22.33.*', '11.22.33.0/24'], ['11.22.*.*', '11.22.0.0/16'],
    ['11.22.33.0 - 11.22.33.255', '11.22.33.0/24'], ['11.22.33.0–11.22.33.255', '11.22.33.0/24'], ['11.22.33.0 t/m 11.22.33.255', '11.22.33.0/24'], ['11.22.33.0 T/M 11.22.33.255', '11.22.33.0/24'], ['11.22.33.0 tot en met 11.22.33.255', '11.22.33.0/24'], ['van 11.22.33.0 tot 11.22.33.255', '11.22.33.0/24'],
    ['11.22.33.10-11.22.33.20', '11.22.33.10-11.22.33.20'], ['11.22.33.10-20', '11.22.33.10-11.22.33.20'], ['11.22.33.10 - 11.22.33.10', '11.22.33.10'], ['0.0.0.0/0', '0.0.0.0/0'],
    ['2a02:1234::1', '2a02:1234::1'], ['2A02:1234:0:0:0:0:0:1', '2a02:1234::1'], ['2a02:1234:0000:0000:0000:0000:0000:0001', '2a02:1234::1'], ['[2a02:1234::1]', '2a02:1234::1'], ['fe80::1%eth0', 'fe80::1'], ['::', '::'],
    ['2a02:1234::/32', '2a02:1234::/32'], ['2a02:1234:: - 2a02:1234:ffff:ffff:ffff:ffff:ffff:ffff', '2a02:1234::/32'],
    ['::ffff:11.22.33.44', '11.22.33.44'], ['::ffff:11.22.33.0/120', '11.22.33.0/24'], ['::ffff:11.22.33.10 - 11.22.33.20', '11.22.33.10-11.22.33.20'],
  ])('reads %s', (text, form) => { expect(canonical(text)).toBe(form); });

  it.each(['300.1.2.3', '10.0.0', '10.0', '1.2.3.4.5', '11.22.33.044', '011.22.33.44', '192.168.01.1', '256.256.256.256', '1.0.0.2.3', '11.22.33.44/33', '11.22.33.44/024', '10.0.0/24', '11.22.33.0/255.0.255.0',
    '2a02:::1', '1:2:3:4:5:6:7:8:9', '1:2:3', '2a02::12345', '2a02::/129', '::ffff:300.1.1.1', '::ffff:11.22.33.044', '00:1a:2b:3c:4d:5e', '300.1.2.3 - 300.1.2.9', '11.22.33.1 - 300.1.2.3', '300.1.2.*'])('%s is certainly no address', (text) => {
    expect(parseIp(text)).toEqual({ kind: 'invalid' });
  });

  it.each(['router.school.test', 'zie meterkast', 'n.t.b.', '11.22.33.44 (hoofdgebouw)', '11.22.33.44:8080', '11.22.33.x', '11.22.*', '11.*.33.44', '11.22.33.20 - 11.22.33.10', '11.22.33.20-10', '11.22.33.1 - 2a02::1', '11.22.33.1 - school',
    '11.22.33.…', '11.22...', '11.22.••.••', '11.22.33.44 11.22.33.45', '3232235777', '12:30', 'school-noord', '11.22.33.0/24 - 11.22.34.0/24', '1 - 2 - 3', '24-11-2026', 'fe80::g', '11,22,33,44'])('%s could be something', (text) => {
    expect(parseIp(text)).toEqual({ kind: 'unreadable' });
  });

  it.each(['', '   ', '-', '—', 'geen', 'n.v.t.', 'niet ingevuld', '\u00A0'])('%j is empty', (text) => { expect(parseIp(text)).toEqual({ kind: 'empty' }); });

  it('knows the size and the prefix', () => {
    expect(parseIp('11.22.33.0/24')).toMatchObject({ version: 4, first: '11.22.33.0', last: '11.22.33.255', size: 256n, prefix: 24 });
    expect(parseIp('11.22.33.1 - 11.22.33.2')).toMatchObject({ size: 2n, prefix: null });
    expect(parseIp('2a02:1234::/48')).toMatchObject({ version: 6, size: 1n << 80n, prefix: 48 });
  });
});

const v4 = fc.ipV4();
const v6 = fc.ipV6();
const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
const isRange = (value: IpValue): value is Extract<IpValue, { kind: 'range' }> => value.kind === 'range';

describe('parseIp, for any address', () => {
  it('reads every IPv4 and IPv6 address as itself', () => {
    fc.assert(fc.property(v4, (text) => { expect(parseIp(text)).toMatchObject({ kind: 'range', version: 4, canonical: text, size: 1n }); }));
    fc.assert(fc.property(v6, (text) => {
      const value = parseIp(text);
      expect(isRange(value)).toBe(true);
      if (isRange(value)) expect(canonical(value.canonical)).toBe(value.canonical);
    }));
  });
  it('gives every way of writing one block the same form', () => {
    fc.assert(fc.property(octets, ([a, b, c, d]) => {
      const forms = [`${a}.${b}.${c}.${d}/24`, `${a}.${b}.${c}.*`, `${a}.${b}.${c}.0 - ${a}.${b}.${c}.255`, `${a}.${b}.${c}.0 t/m ${a}.${b}.${c}.255`, `${a}.${b}.${c}.0-255`, `${a}.${b}.${c}.${d}/255.255.255.0`];
      expect(new Set(forms.map(canonical)).size).toBe(1);
    }));
  });
  it('keeps the ends of any range, and its canonical form reads as the same range', () => {
    fc.assert(fc.property(fc.nat(0xffffffff), fc.nat(0xffff), (first, more) => {
      const last = Math.min(0xffffffff, first + more);
      const show = (n: number): string => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255].join('.');
      const value = parseIp(`${show(first)} - ${show(last)}`);
      if (!isRange(value)) throw new Error('a range must be read');
      expect(boundsOf(value)).toEqual({ version: 4, first: BigInt(first), last: BigInt(last) });
      expect(parseIp(value.canonical)).toEqual(value);
    }));
  });
  it('calls no address with a bad octet an address', () => {
    fc.assert(fc.property(octets, fc.nat(3), fc.integer({ min: 256, max: 99_999 }), (parts, at, bad) => {
      expect(parseIp(parts.map((part, n) => (n === at ? bad : part)).join('.'))).toEqual({ kind: 'invalid' });
      expect(parseIp(parts.map((part, n) => (n === at ? `0${part}` : part)).join('.'))).toEqual({ kind: 'invalid' });
    }));
  });
  it('never throws, on garbage of any length', () => {
    const garbage = fc.oneof(fc.string({ maxLength: 10_000, unit: 'binary' }), fc.string({ maxLength: 10_000, unit: fc.constantFrom(...'0123456789abcdef:./*- t%[]…'.split('')) }), fc.integer({ min: 1, max: 10_000 }).chain((n) => fc.constantFrom('1', ':', '.', '*', '/', '-', ' ', 'a:', '1.', '::', '٣', '²').map((part) => part.repeat(n))));
    fc.assert(fc.property(garbage, (text) => { expect(['range', 'invalid', 'unreadable', 'empty']).toContain(parseIp(text).kind); }), { numRuns: 300 });
  });
});
