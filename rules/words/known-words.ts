import { functionWords, standInWords } from './function-name-words';
import { ipHeaders, medewerkerHeaders, partijHeaders, profielLabels, type HeaderWords } from './header-words';
import { connectives, interfacePhrases, interfaceWords, knownTokens, wholeAnswers } from './interface-words';
import { articleWords, detailWords, lookAlikeWords, personWords, questionStarts } from './look-alike-words';
import { nameLikeWords } from './name-like-words';
import { tussenvoegsels } from './name-words';
import { denyingWords, originMeaning } from './origin-words';
import { noneWords, pageWords, workWords } from './page-words';
import { phraseList, plainWords } from './phrase';
import { roleFillers, roleMeaning, vagueRoleWords } from './role-words';
import { notSaving, saveNames } from './save-words';
import { couplingValues, couplingWords, exchangeWords, lastExchangeWords, mfaWords, onOffValues, outcomeWords } from './setting-words';
import { activatedWords, activeWords, inactiveWords, notActivatedWords } from './status-words';

/** What a word may be where words of the screen are told from personal text: known, a small word that is also part of names ("van"), or anything else. */
export type WordClass = 'plain' | 'particle' | 'other';

const headers: readonly HeaderWords[] = [medewerkerHeaders, partijHeaders, ipHeaders, profielLabels].flatMap((table) => Object.values(table) as HeaderWords[]);
const headPhrases = headers.flatMap(({ names, hints, not }) => [...names, ...hints, ...not]);
const pagePhrases = [
  ...Object.values(pageWords).flatMap(({ names, hints, things }) => [names, hints, things]), workWords, noneWords,
  ...Object.values(lookAlikeWords).flat(), articleWords, detailWords, personWords, questionStarts,
  mfaWords, couplingWords, lastExchangeWords, exchangeWords, couplingValues, onOffValues, outcomeWords, saveNames, notSaving,
].flatMap(phraseList);
const valuePhrases = [
  ...Object.values(roleMeaning).flat(), ...roleFillers, ...vagueRoleWords, ...Object.values(originMeaning).flat(), ...denyingWords,
  ...inactiveWords, ...activeWords, ...activatedWords, ...notActivatedWords, ...standInWords, ...functionWords,
];

/** Names of parties are left out on purpose: half of them are surnames too (Malmberg, Noordhoff, Rolf). */
const all = [...headPhrases, ...pagePhrases, ...valuePhrases, ...interfaceWords];
const split = all.flatMap((phrase) => phrase.replace(/\*/g, '').split(' ')).map((word) => plainWords(word)).filter((word) => word.length > 1);
const plain: ReadonlySet<string> = new Set([...split, ...connectives, 'las', 'basispoort', 'ip'].filter((word) => !nameLikeWords.has(word) && !tussenvoegsels.has(word) && !/\d/.test(word)));
const heads: ReadonlySet<string> = new Set(headPhrases.map((phrase) => phrase.replace(/\*/g, '')));
const screen: ReadonlySet<string> = new Set(interfacePhrases);
/** Phrases of the pages themselves whose words may each be a name ("gegevens van de school"); with at least one word that is none. */
const sentences: ReadonlySet<string> = new Set(pagePhrases.filter((phrase) => !phrase.includes('*') && phrase.includes(' ') && phrase.split(' ').some((word) => plain.has(word))));

/** @param word as `plainWords` gives it, without spaces */
export function wordClass(word: string): WordClass {
  if (plain.has(word) || knownTokens.has(word)) return 'plain';
  return tussenvoegsels.has(word) ? 'particle' : 'other';
}

/** Whether a token of several parts ("e-mail", "t/m") is one known word. @param token as `plainWords` gives it */
export const isKnownToken = (token: string): boolean => knownTokens.has(token);
/** Whether a whole text is the head of a column ("Van", "Bron", "School"), which in a cell might be a name. @param text as `plainWords` gives it */
export const isHeadPhrase = (text: string): boolean => heads.has(text);
/** Whether a whole text is one that controls and pages show, although its words may be names. @param text as `plainWords` gives it */
export const isScreenPhrase = (text: string): boolean => screen.has(text) || sentences.has(text);
/** Whether a whole text is a tick in words. @param text as `plainWords` gives it */
export const isWholeAnswer = (text: string): boolean => wholeAnswers.has(text);
