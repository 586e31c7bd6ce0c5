/** A BRIN as it is compared: upper case, without spaces, dots, hyphens and strokes (spec/rules.md, Settled questions). */
export function cleanBrin(text: string): string {
  return text.normalize('NFKC').replace(/[\s.\-\u2010-\u2015\u2212/|\u200B-\u200F\u2060\uFEFF]/g, '').toUpperCase();
}

/** Whether a cleaned text is a BRIN: two digits and two letters, optionally a two-digit location. */
export function isBrin(clean: string): boolean {
  return /^\d{2}[A-Z]{2}(?:\d{2})?$/.test(clean);
}

/**
 * Compares two cleaned BRINs. Four against six characters with an equal start: the location is unknown.
 * @returns `location-unknown` where the location of one of them must be asked
 */
export function compareBrins(one: string, other: string): 'same' | 'different' | 'location-unknown' {
  if (one === other) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 4 && long.length === 6 && long.startsWith(short) ? 'location-unknown' : 'different';
}
