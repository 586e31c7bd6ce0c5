import { parseIp } from './ip-value';

/** What stands between two addresses of one range is no border between two texts. */
const joiner = /\s*(?:[-\u2010-\u2015\u2212]|\bt\/m\b|\btot en met\b)\s*/g;

/**
 * The texts that stand in one text area or typed field, one per address or range. Lines, commas and semicolons are borders;
 * white space is one only where every piece by itself reads as an address (a reader folds line ends to spaces).
 * Never throws; an empty text gives an empty list.
 */
export function ipTexts(text: string): string[] {
  const pieces = text.split(/[\n\r,;]+/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => {
    const words = piece.replace(joiner, '-').split(/\s+/);
    const values = words.length > 1 ? words.map((word) => parseIp(word).kind) : [];
    const isList = values.includes('range') && values.every((kind) => kind === 'range' || kind === 'invalid');
    return isList && parseIp(piece).kind !== 'range' ? words : [piece];
  });
}
