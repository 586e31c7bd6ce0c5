import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBrin, compareBrins, isBrin } from './brin';

describe('brin', () => {
  it.each(['99ZZ', '99ZZ00', '99zz', '99 ZZ 00', '99.ZZ-00', '99ZZ–00', '99ZZ/00', ' 99ZZ00 '])('%j is one', (text) => { expect(isBrin(cleanBrin(text))).toBe(true); });
  it.each(['9ZZ9', '99Z', '99ZZZ', '99ZZ0', '99ZZ000', 'ZZ99', '', 'zie DUO', '9999ZZ'])('%j is none', (text) => { expect(isBrin(cleanBrin(text))).toBe(false); });
  it.each([
    ['99ZZ', '99ZZ', 'same'], ['99ZZ00', '99ZZ00', 'same'], ['99ZZ', '99ZZ00', 'location-unknown'], ['99ZZ01', '99ZZ', 'location-unknown'], ['99ZZ', '98ZZ00', 'different'], ['99ZZ00', '99ZZ01', 'different'], ['99ZZ', '98ZZ', 'different'], ['99Z', '99ZZ00', 'different'], ['', '99ZZ', 'different'],
  ] as const)('%s against %s: %s', (one, other, answer) => {
    expect(compareBrins(one, other)).toBe(answer);
    expect(compareBrins(other, one)).toBe(answer);
  });
  it('compares however written', () => {
    const part = fc.stringMatching(/^\d{2}[A-Z]{2}\d{2}$/);
    fc.assert(fc.property(part, fc.constantFrom(' ', '.', '-', ' – '), (brin, border) => { expect(compareBrins(cleanBrin(`${brin.slice(0, 4).toLowerCase()}${border}${brin.slice(4)}`), brin)).toBe('same'); }));
  });
});
