import { claimIn, claimInHeading } from '@/rules/words/count-words';
import { isEmptyText } from '@/rules/words/empty';
import { isHeadPhrase, isKnownToken, isScreenPhrase, isWholeAnswer, wordClass, type WordClass } from '@/rules/words/known-words';
import { pagerStep } from '@/rules/words/pager-words';
import { plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';

/**
 * How a text is looked at. `head`: above a column; `heading`, `words`: what the page calls things (labels, buttons), word by word;
 * `text`: running text, as a whole or as "label: value"; `cell`: what may be somebody's, as a whole and only without doubt.
 */
export type Manner = 'head' | 'heading' | 'words' | 'text' | 'cell';

/** A piece of a text: stays as it is, becomes its shape, or goes altogether. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly fate: 'keep' | 'shape' | 'drop';
}

interface Token {
  readonly from: number;
  readonly to: number;
  /** `code`: letters and digits in one (99ZZ). */
  readonly sort: WordClass | 'number' | 'code' | 'sign';
}

const noCounts: ReadonlySet<number> = new Set();
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** What a token is; several words in one ("uitgever/leverancier") are as doubtful as the most doubtful. */
function sortOf(word: string): Token['sort'] {
  const plain = plainWords(word);
  if (plain === '') return 'sign';
  if (isKnownToken(plain)) return 'plain';
  if (/^[\d\s.,:/()\u2010-\u2015\u2212%+-]+$/.test(word)) return 'number';
  if (word.includes('_')) return wordClass(word.toLowerCase());
  if (/[@\\]|[.:]\p{L}/u.test(word)) return 'other';
  if (/\d/.test(word)) return 'code';
  const sorts = plain.split(' ').map(wordClass);
  return sorts.includes('other') ? 'other' : sorts.includes('plain') ? 'plain' : 'particle';
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/gu)].map((match) => {
    const inner = core.exec(match[0]);
    const from = match.index + (inner?.index ?? 0);
    return { from, to: from + (inner?.[0].length ?? match[0].length), sort: inner ? sortOf(inner[0]) : 'sign' };
  });
}

/** Numbers of a count, which say how much of a list is seen ("1–25 van 34"); a year or a code beside them is none. */
function countsIn(text: string, manner: Manner): ReadonlySet<number> {
  if (manner === 'cell' || manner === 'head') return new Set();
  const step = text.trim().length <= 20 ? pagerStep(text) : null;
  const claim = manner === 'heading' ? claimInHeading(text) : claimIn(text);
  const numbers = [typeof step === 'number' ? step : null, claim?.total, claim?.unfiltered, claim?.from, claim?.to, claim?.page, claim?.pages];
  return new Set(numbers.filter((number): number is number => number != null && number <= 9_999));
}

/** Whether a token is such a number, or a range of two. */
const isCount = (token: string, counts: ReadonlySet<number>): boolean => /^\d{1,4}(?:[-\u2013\u2014/]\d{1,4})?$/.test(token) && (token.match(/\d+/g) ?? []).every((digits) => counts.has(Number(digits)));

const keepAll = (text: string, tokens: readonly Token[], counts: ReadonlySet<number>): Segment[] => {
  const kept = tokens.filter(({ sort, from, to }) => sort !== 'sign' && sort !== 'code' && (sort !== 'number' || isCount(text.slice(from, to), counts)));
  return kept.map(({ from, to }) => ({ from, to, fate: 'keep' }));
};

/** Words of a count that elsewhere may be part of a name ("van Rijen"). */
const countWords = new Set(['rijen', 'page', 'van', 'tot', 'de', 'uit', 'over', 'in']);

/** Such a word right before or behind a number that is counted; several before one ("van de 34"). */
function belongsToCount(at: number, tokens: readonly Token[], text: string, counts: ReadonlySet<number>): boolean {
  const wordAt = (index: number): string => text.slice(tokens[index]?.from ?? 0, tokens[index]?.to ?? 0);
  const isOne = (index: number): boolean => tokens[index]?.sort === 'number' && isCount(wordAt(index), counts);
  const isWord = (index: number): boolean => index < tokens.length && countWords.has(plainWords(wordAt(index)));
  if (!isWord(at)) return false;
  let next = at + 1;
  while (isWord(next) || tokens[next]?.sort === 'sign') next += 1;
  return isOne(next) || (isOne(at - 1) && tokens[at]?.sort === 'other');
}

/** Word by word: known words stay; small words only where nothing unknown stands ("van" before a surname is part of it). */
function byWord(text: string, tokens: readonly Token[], counts: ReadonlySet<number>, secret: boolean): Segment[] {
  const doubt = tokens.some(({ sort }, at) => sort === 'other' && !belongsToCount(at, tokens, text, counts));
  return tokens.flatMap(({ sort, from, to }, at): Segment[] => {
    if (sort === 'plain' || (sort === 'particle' && !doubt) || (sort === 'number' && isCount(text.slice(from, to), counts) && !secret) || (counts.size > 0 && belongsToCount(at, tokens, text, counts))) return [{ from, to, fate: 'keep' }];
    return secret && sort !== 'sign' ? [{ from, to, fate: 'drop' }] : [];
  });
}

/** The label of "label: value" where all of it is known; the value like a cell's. */
function labelPart(text: string, tokens: readonly Token[]): Segment[] {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 60) return [];
  const label = tokens.filter(({ to }) => to <= colon);
  const words = plainWords(text.slice(0, colon));
  if (label.length === 0 || (!isHeadPhrase(words) && (label.some(({ sort }) => sort === 'other') || !label.some(({ sort }) => sort === 'plain')))) return [];
  const value = segmentsOf(text.slice(colon + 1), 'cell').map(({ from, to, fate }) => ({ from: from + colon + 1, to: to + colon + 1, fate }));
  return [...label.filter(({ sort }) => sort === 'plain' || sort === 'particle' || sort === 'other').map(({ from, to }): Segment => ({ from, to, fate: 'keep' })), ...value];
}

/**
 * Which pieces of a text may stay; whatever lies between the pieces becomes its shape.
 * A word that may be part of a name stays only in phrases that are known as a whole (`rules/words/known-words.ts`).
 */
export function segmentsOf(text: string, manner: Manner): Segment[] {
  const tokens = tokensOf(text);
  const plain = plainWords(text);
  const counts = countsIn(text, manner);
  const has = (sort: Token['sort']): boolean => tokens.some((token) => token.sort === sort);
  if (isSecretLabel(text)) return byWord(text, tokens, noCounts, true);
  if (isWholeAnswer(plain) || (isEmptyText(text) && plain !== '')) return [{ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0, fate: 'keep' }];
  if (manner === 'cell') return !has('other') && !has('number') && !has('code') && has('plain') && tokens[0]?.sort !== 'particle' ? keepAll(text, tokens, noCounts) : [];
  if (isScreenPhrase(plain) || (manner === 'head' && isHeadPhrase(plain))) return keepAll(text, tokens, counts);
  if (manner !== 'text' || counts.size > 0) return byWord(text, tokens, counts, false);
  return !has('other') && has('plain') ? keepAll(text, tokens, noCounts) : labelPart(text, tokens);
}
