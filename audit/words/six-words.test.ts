import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nouns } from './nouns';
import { sixWords, startOfHead } from './six-words';

/** How a Dutch word sounds, roughly: equal sounds are homophones. */
function sound(word: string): string {
  const rules: [RegExp, string][] = [[/ij/g, 'ei'], [/ou/g, 'au'], [/sch(?=[^aeiou]|$)/g, 's'], [/ch/g, 'g'], [/th/g, 't'], [/ph/g, 'f'], [/ck/g, 'k'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/x/g, 'ks'], [/y/g, 'i'], [/z/g, 's'], [/v/g, 'f'], [/d$/g, 't'], [/b$/g, 'p'], [/(.)\1+/g, '$1']];
  return rules.reduce((text, [from, to]) => text.replace(from, to), word);
}

describe('the list', () => {
  it('has 2,048 different nouns of 4 to 8 letters, in order', () => {
    expect(nouns).toHaveLength(2_048);
    expect(nouns.filter((noun) => !/^[a-z]{4,8}$/.test(noun))).toEqual([]);
    expect([...new Set(nouns)].sort()).toEqual([...nouns]);
  });

  it('has no two that sound alike', () => {
    const bySound = new Map<string, string[]>();
    for (const noun of nouns) bySound.set(sound(noun), [...(bySound.get(sound(noun)) ?? []), noun]);
    expect([...bySound.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  it('has no two that differ in one letter', () => {
    // Two words are one edit apart when taking one letter from one or both of them, at the same place, gives the same text.
    const seen = new Map<string, string>();
    const close: string[] = [];
    for (const noun of nouns) {
      const marks = new Set([`=${noun}`, ...Array.from(noun, (_, at) => `*${noun.slice(0, at)}.${noun.slice(at + 1)}`), ...Array.from(noun, (_, at) => `=${noun.slice(0, at)}${noun.slice(at + 1)}`)]);
      for (const mark of marks) {
        const other = seen.get(mark);
        // Two words that each lose a letter and become the same are two edits apart, unless at the same place (that is the dot's case).
        if (other !== undefined && (mark.startsWith('*') || mark === `=${noun}` || mark === `=${other}`)) close.push(`${other} ${noun}`);
        if (mark === `=${noun}` || other === undefined) seen.set(mark, noun);
      }
    }
    expect(close).toEqual([]);
  });

  it('is the one whose hash stands on the format page', () => {
    expect(readFileSync('audit/format.md', 'utf8')).toContain(createHash('sha256').update(nouns.join('\n')).digest('hex'));
  });
});

describe('sixWords', () => {
  it('are the first 66 bits, eleven at a time', () => {
    expect(sixWords('0'.repeat(64))).toEqual(Array<string>(6).fill(nouns[0] as string));
    expect(sixWords('f'.repeat(64))).toEqual(Array<string>(6).fill(nouns[2_047] as string));
    // 00000000001 00000000010 00000000011 00000000100 00000000101 00000000110, then anything.
    const bits = [1, 2, 3, 4, 5, 6].map((n) => n.toString(2).padStart(11, '0')).join('').padEnd(256, '1');
    const head = bits.match(/.{4}/g)?.map((four) => Number.parseInt(four, 2).toString(16)).join('') ?? '';
    expect(sixWords(head)).toEqual([1, 2, 3, 4, 5, 6].map((n) => nouns[n]));
  });

  it('lead back to the start of the head', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const head = Buffer.from(bytes).toString('hex');
      expect(startOfHead(sixWords(head).map((word) => ` ${word.toUpperCase()}`))).toBe(head.slice(0, 16));
    }));
  });

  it('refuse what is no head and no word', () => {
    expect(() => sixWords('abc')).toThrow(TypeError);
    expect(startOfHead(['appel'])).toBeNull();
    expect(startOfHead(['een', 'twee', 'drie', 'vier', 'vijf', 'zes'])).toBeNull();
  });
});
