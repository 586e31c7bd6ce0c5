import * as functionNames from './function-name-words';
import * as headerWords from './header-words';
import { connectives, interfacePhrases, interfaceWords, knownTokens, wholeAnswers } from './interface-words';
import * as lookAlikes from './look-alike-words';
import { nameLikeWords } from './name-like-words';
import { tussenvoegsels } from './name-words';
import * as origins from './origin-words';
import * as pages from './page-words';
import { phraseList, plainWords } from './phrase';
import * as roles from './role-words';
import * as saves from './save-words';
import * as settings from './setting-words';
import * as statuses from './status-words';

/** What a word may be where words of the screen are told from personal text: known, a small word that is also part of names ("van"), or anything else. */
export type WordClass = 'plain' | 'particle' | 'other';

/** Every phrase in a table of words, whatever its form; phrases with `*` are stems and no words. */
function phrasesIn(table: unknown): string[] {
  if (typeof table === 'string') return phraseList(table).filter((phrase) => !phrase.includes('*'));
  if (typeof table !== 'object' || table === null) return [];
  return (table instanceof Set ? [...table] : Object.values(table)).flatMap(phrasesIn);
}

const { otherProducts: _othersMenus, lookAlikes: _codes, ...ownLookAlikes } = lookAlikes;
const headPhrases = phrasesIn(headerWords);
const pagePhrases = [pages, ownLookAlikes, settings, saves].flatMap(phrasesIn);
/** Names of parties are left out on purpose: half of them are surnames too (Malmberg, Noordhoff, Rolf). */
const all = [...headPhrases, ...pagePhrases, ...[roles, origins, statuses, functionNames].flatMap(phrasesIn), ...interfaceWords];
const words = all.flatMap((phrase) => phrase.split(' ')).map((word) => plainWords(word)).filter((word) => word.length > 1);
const plain: ReadonlySet<string> = new Set([...words, ...interfaceWords, ...connectives, 'las', 'basispoort', 'ip'].filter((word) => !nameLikeWords.has(word) && !tussenvoegsels.has(word) && !/\d/.test(word)));
const heads: ReadonlySet<string> = new Set(headPhrases);
/** Phrases of the pages themselves, of which a word may be a name ("gegevens van de school"); at least one word is none. */
const screen: ReadonlySet<string> = new Set([...interfacePhrases, ...[...pagePhrases, ...headPhrases].filter((phrase) => phrase.includes(' ') && phrase.split(' ').some((word) => plain.has(word)))]);

/** Small words of sentences that are also first names. */
const alsoFirstNames: ReadonlySet<string> = new Set(['per', 'door']);

/** @param word as `plainWords` gives it, without spaces */
export function wordClass(word: string): WordClass {
  if (plain.has(word) || knownTokens.has(word)) return 'plain';
  return tussenvoegsels.has(word) || alsoFirstNames.has(word) ? 'particle' : 'other';
}

/** Whether a token of several parts ("e-mail", "t/m") is one known word. @param token as `plainWords` gives it */
export const isKnownToken = (token: string): boolean => knownTokens.has(token);
/** Whether a whole text is the head of a column ("Van", "Bron", "School"), which in a cell might be a name. @param text as `plainWords` gives it */
export const isHeadPhrase = (text: string): boolean => heads.has(text);
/** Whether a whole text is one that controls and pages show, although its words may be names. @param text as `plainWords` gives it */
export const isScreenPhrase = (text: string): boolean => screen.has(text);
/** Whether a whole text is a tick in words. @param text as `plainWords` gives it */
export const isWholeAnswer = (text: string): boolean => wholeAnswers.has(text);
