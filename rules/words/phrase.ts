import { fold } from './fold';

/**
 * A text as words only: folded, every other sign a space ("IP-nummers (3)" → "ip nummers 3").
 * Apostrophes and `@` stay: they are part of words of the field ("ib'er").
 */
export function plainWords(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}'@]+/gu, ' ').trim();
}

/** Finds phrases in a text that went through `plainWords`. */
export interface Phrases {
  /** The first phrase that stands in the text as whole words, as it stands there; null when none does. */
  find(plain: string): string | null;
  /** Whether the text is one of the phrases and nothing else. */
  is(plain: string): boolean;
}

const escape = (phrase: string): string => phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^ ]*');

/** Words as one text with `|` between them, taken apart: on every page loaded, and half the size of a list. */
export const phraseList = (words: string): readonly string[] => words.split('|').filter((phrase) => phrase !== '');

/**
 * Words as data made findable.
 * @param words phrases as `plainWords` gives them, or one text with `|` between them; `*` stands for any letters inside one word ("personeel*", "*personeel")
 */
export function phrases(words: readonly string[] | string): Phrases {
  const list = typeof words === 'string' ? phraseList(words) : words;
  const any = list.map(escape).join('|');
  const inside = new RegExp(`(?:^| )(${any})(?= |$)`, 'u');
  const whole = new RegExp(`^(?:${any})$`, 'u');
  return {
    find: (plain) => (list.length === 0 ? null : (inside.exec(plain)?.[1] ?? null)),
    is: (plain) => list.length > 0 && whole.test(plain),
  };
}
