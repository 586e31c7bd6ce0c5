import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseList, phrases, plainWords } from './phrase';

describe('plainWords', () => {
  it.each([['IP-nummers (3)', 'ip nummers 3'], ['  ICT\u2011Coördinator ', 'ict coordinator'], ['IB’er/RT’er', "ib'er rt'er"], ['E-mailadres:', 'e mailadres'], ['t/m', 't m']])('%s → %s', (text, plain) => { expect(plainWords(text)).toBe(plain); });
  it('is the same when done twice', () => { fc.assert(fc.property(fc.string(), (text) => { expect(plainWords(plainWords(text))).toBe(plainWords(text)); })); });
});

describe('phrases', () => {
  it('finds whole words alone', () => {
    const { find, is } = phrases(['ip', 'ip nummer*', '*personeel']);
    expect([find('onze ip nummers'), find('zip'), find('skip'), find('onderwijspersoneel'), find('lijst ip')]).toEqual(['ip', null, null, 'onderwijspersoneel', 'ip']);
    expect([is('ip nummers'), is('ip nummers 3'), is('ip')]).toEqual([true, false, true]);
  });
  it('takes one text with bars for the same list, and an empty one for none', () => {
    expect(phraseList('a b|c*|')).toEqual(['a b', 'c*']);
    expect([phrases('').find('a'), phrases('').is('')]).toEqual([null, false]);
  });
  it('takes no sign of a phrase for a pattern', () => { expect(phrases(['a.c', '(x)']).find('abc')).toBeNull(); });
});
