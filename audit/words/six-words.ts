import { nouns } from './nouns';

/** Bits that one word stands for: the list has 2,048 of them. */
const bits = 11;
const count = 6;
const places = new Map(nouns.map((noun, place) => [noun, place]));

/**
 * The first 66 bits of a head as six Dutch words, to read out over the telephone (spec/audit.md, Exports).
 * @param head 64 hex characters
 * @throws TypeError when it is none
 */
export function sixWords(head: string): string[] {
  if (!/^[0-9a-f]{64}$/.test(head)) throw new TypeError('no head');
  const first = BigInt(`0x${head.slice(0, 20)}`) >> 14n;
  return Array.from({ length: count }, (_, at) => nouns[Number((first >> BigInt((count - 1 - at) * bits)) & 2_047n)] as string);
}

/**
 * The start of a head (16 hex characters) from its six words, however they are written; null when a word is not on the list.
 * The last two of the 66 bits are no whole character and are left out.
 */
export function startOfHead(words: readonly string[]): string | null {
  if (words.length !== count) return null;
  let value = 0n;
  for (const word of words) {
    const place = places.get(word.trim().toLowerCase());
    if (place === undefined) return null;
    value = (value << BigInt(bits)) | BigInt(place);
  }
  return (value >> 2n).toString(16).padStart(16, '0');
}
