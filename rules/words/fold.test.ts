import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['ICT-Coördinator', 'ict coordinator'], ['IB’er', "ib'er"], ['IB`er', "ib'er"], ['Fleur  Mol ', 'fleur mol'], ['Fleur\u00A0Mol', 'fleur mol'], ['e-mail', 'e mail'], ['zacht\u00ADe', 'zachte'], ['Ｂasispoort', 'basispoort'], ['Fleur Mol', 'fleur mol'], ['', ''], [' ', ''], ['-', ''],
  ])('folds "%s" to "%s"', (text, folded) => { expect(fold(text)).toBe(folded); });
  it('comes out the same by the short way as by the long one (property)', () => {
    // A soft hyphen folds away and forces the long way.
    const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7E }).map((code) => String.fromCharCode(code)) });
    fc.assert(fc.property(ascii, (text) => { expect(fold(text)).toBe(fold(`\u00AD${text}`)); }));
  });
  it('folds no further a second time (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); }));
  });
});
