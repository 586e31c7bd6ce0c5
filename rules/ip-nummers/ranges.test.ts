import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipPage } from '@/tests/unit/build/ip-nummers';
import { parseIp } from './ip-value';
import { covered, overlapping, overlaps, type IpRange, type RangeRow } from './ranges';

const of = (text: string): IpRange => {
  const value = parseIp(text);
  if (value.kind !== 'range') throw new Error(`no range: ${text}`);
  return value;
};
const found = (texts: readonly string[]): [number, number][] => {
  const rows = ipPage(texts).rows as readonly RangeRow[];
  return [...overlapping(rows)].map(([row, other]): [number, number] => [rows.indexOf(row), rows.indexOf(other)]).toSorted(([a], [b]) => a - b);
};

describe('overlapping', () => {
  it.each([
    [['12.34.56.0/24', '12.34.56.78'], [[1, 0]]],
    [['12.34.56.78', '12.34.56.0/24'], [[0, 1]]],
    [['12.34.56.0/24', '12.34.56.78', '12.34.56.78'], [[1, 0], [2, 0]]],
    [['12.34.56.0/24', '12.34.56.*'], []],
    [['12.34.56.1 - 12.34.56.10', '12.34.56.5 - 12.34.56.14'], [[1, 0]]],
    [['12.34.56.5 - 12.34.56.14', '12.34.56.1 - 12.34.56.10'], [[1, 0]]],
    [['12.34.56.1 - 12.34.56.10', '12.34.56.5 - 12.34.56.14', '12.34.56.1 - 12.34.56.10'], [[1, 0], [2, 1]]],
    [['12.34.56.1 - 12.34.56.10', '12.34.56.10 - 12.34.56.12'], [[1, 0]]],
    [['12.34.56.1', '12.34.56.2', '2a02::/32'], []],
    [['2a02::1', '2a02::/32', '0.0.0.0/0'], [[0, 1]]],
  ])('%j', (texts, expected) => { expect(found(texts)).toEqual(expected); });

  it('says the same as asking every pair', () => {
    const text = fc.tuple(fc.nat(15), fc.nat(15)).map(([a, b]) => `11.0.0.${Math.min(a, b)} - 11.0.0.${Math.max(a, b)}`);
    fc.assert(fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const values = texts.map(of);
      const slow = values.flatMap((value, at) => (values.some((other, n) => other.canonical !== value.canonical && overlaps(value, other) && (other.size > value.size || (other.size === value.size && n < at))) ? [at] : []));
      expect(found(texts).map(([at]) => at)).toEqual(slow);
    }), { numRuns: 500 });
  });
});

describe('overlaps', () => {
  it('is symmetric, and true of a range with itself', () => {
    const any = fc.oneof(fc.tuple(fc.ipV4(), fc.nat(32)), fc.tuple(fc.ipV6(), fc.nat(128))).map(([ip, prefix]) => of(`${ip}/${prefix}`));
    fc.assert(fc.property(any, any, (one, other) => {
      expect(overlaps(one, other)).toBe(overlaps(other, one));
      expect(overlaps(one, one)).toBe(true);
    }));
  });
  it('knows no overlap between the two versions', () => { expect(overlaps(of('0.0.0.0/0'), of('::/0'))).toBe(false); });
});

describe('covered', () => {
  it.each([
    ['12.34.56.78', ['12.34.56.0/24'], true], ['12.34.56.78', ['12.34.57.0/24'], false], ['12.34.56.78', [], false], ['12.34.56.0/24', ['12.34.56.0/25', '12.34.56.128/25'], true],
    ['12.34.56.0/24', ['12.34.56.128/25', '12.34.56.0/25'], true], ['12.34.56.0/24', ['12.34.56.0/25', '12.34.56.129 - 12.34.56.255'], false], ['2a02::1', ['0.0.0.0/0'], false], ['11.22.33.44', ['::ffff:11.22.33.44'], true],
  ])('%s by %j: %s', (text, by, answer) => { expect(covered(of(text), by.map(of))).toBe(answer); });
});
