import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipTexts } from './ip-texts';

describe('ipTexts', () => {
  it.each([
    ['11.22.33.44\n12.34.56.78', ['11.22.33.44', '12.34.56.78']],
    ['11.22.33.44, 12.34.56.0/24; 2a02::1', ['11.22.33.44', '12.34.56.0/24', '2a02::1']],
    ['11.22.33.44 12.34.56.78', ['11.22.33.44', '12.34.56.78']],
    ['11.22.33.44 - 11.22.33.50', ['11.22.33.44 - 11.22.33.50']],
    ['11.22.33.44 - 11.22.33.50 12.34.56.78 t/m 12.34.56.80', ['11.22.33.44-11.22.33.50', '12.34.56.78-12.34.56.80']],
    ['11.22.33.44 300.1.2.3', ['11.22.33.44', '300.1.2.3']],
    ['zie de lijst van ICT', ['zie de lijst van ICT']],
    ['11.22.33.44 hoofdgebouw', ['11.22.33.44 hoofdgebouw']],
    ['11 . 22 . 33 . 44', ['11 . 22 . 33 . 44']],
    ['', []], ['\n ; ,', []],
  ])('takes %j apart', (text, parts) => { expect(ipTexts(text)).toEqual(parts); });
  it('gives back every address of a list', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 20 }), fc.constantFrom('\n', ', ', ';', ' '), (list, border) => { expect(ipTexts(list.join(border))).toEqual(list); }));
  });
  it('never throws', () => { fc.assert(fc.property(fc.string({ maxLength: 10_000 }), (text) => { expect(ipTexts(text).every((part) => part !== '')).toBe(true); }), { numRuns: 50 }); });
});
