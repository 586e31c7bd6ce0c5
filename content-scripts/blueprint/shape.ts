import { squash } from '../read/text';

/** Longest run of letters or digits that stays: a longer name is not told by its length. */
const longest = 4;

/** Signs that stay: they carry structure (dates, addresses, ticks, arrows) and no words. */
const kept = new Set(' .,:;!?-\u2013\u2014\u2026/\\()[]{}<>+*=&%#@\'"\u2018\u2019\u201C\u201D\u201E|_~^$\u20AC\u00A7\u00B0\u2022\u00B7\u00D7\u2190\u2191\u2192\u2193\u2039\u203A\u00AB\u00BB\u25B2\u25BC\u25C0\u25B6\u25BA\u25CB\u25CF\u25A0\u25A1\u2713\u2714\u2715\u2716\u2717\u2718\u2610\u2611\u2612\u2705\u274C\u2605\u2606');

const isLower = (letter: string): boolean => letter === letter.toLowerCase();

/** A run of letters: `a` and `A` by its case, so that initials, names and codes can still be told apart. */
function shapeOfLetters(run: string): string {
  const letters = Array.from(run.replace(/\p{M}/gu, ''));
  const count = Math.min(letters.length, longest);
  const [first = 'a'] = letters;
  if (isLower(first)) return 'a'.repeat(count);
  return letters.length > 1 && letters.every((letter) => !isLower(letter)) ? 'A'.repeat(count) : `A${'a'.repeat(Math.max(0, count - 1))}`;
}

const email = /^[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.\p{L}{2,}$/u;

/**
 * Facts of an address that readers go by, in our own words: whether it leads to a log-in of pupils or teachers, whether it carries a reference or a target.
 * Empty where it says none of these. Nothing of the address itself is told.
 */
export function addressFacts(address: string): string {
  const path = /\/login\/(leerlingen|leerkracht|snelkoppelaar)(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  const names = ['INSTELLING_REF', 'NETWERKBEHEERDER', 'TARGET'].filter((name) => new RegExp(`[?&](?:amp;)?${name}=`).test(address));
  return path === undefined && names.length === 0 ? '' : `/login/${path ?? 'aaaa'}/${names.length > 0 ? `?${names.map((name) => `${name}=aaaa`).join('&')}` : ''}`;
}

/** An address that is written out, as far as it is a shortcut. */
function shapeOfAddress(word: string): string | null {
  const facts = /^\(?(?:https?:\/\/|www\.)/i.test(word) ? addressFacts(word) : '';
  return facts === '' ? null : `https://a.aa${facts}`;
}

/**
 * A text's shape: letters to `A` and `a`, digits to `9`, runs cut at four, signs as they are where they are harmless
 * (spec/product.md, Bouwtekening: `Aaaa 99-99-9999 a@a.aa`). Of any other sign only that there was one. The shape of a shape is itself.
 */
export function shapeOf(text: string): string {
  return text.replace(/\S+/gu, (word) => (email.test(word) ? 'a@a.aa' : shapeOfAddress(word) ?? word.replace(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]/gu, shapeOfRun)));
}

function shapeOfRun(run: string): string {
  if (/^[\p{L}\p{M}]/u.test(run)) return /\p{L}/u.test(run) ? shapeOfLetters(run) : '';
  if (/^\p{N}/u.test(run)) return '9'.repeat(Math.min(Array.from(run).length, longest));
  return kept.has(run) ? run : /\p{C}|\p{Z}/u.test(run) ? '' : '\u00B7';
}

/** White space to single spaces, a space at either end kept: words that stand apart must stay apart. */
export function spaced(text: string): string {
  const inner = squash(text.replace(/\s+/g, ' '));
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
