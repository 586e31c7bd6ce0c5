import { fold } from '../words/fold';
import { doubtfulFunctionWords, functionFillers, functionWords, standInWords, surnameWords } from '../words/function-name-words';
import { plainWords } from '../words/phrase';
import { nameFacts } from './folded-name';
import { isWholeName } from './naam';
import type { Medewerker } from './page';

/**
 * What a name is.
 * `person`, or nothing that says otherwise · `function`: a function and no person ("Leerkracht groep 5") ·
 * `doubt`: a function beside words that may be a person ("Stagiair Kim") · `unknown`: no name, or a cut one.
 */
export interface NameKind {
  readonly kind: 'person' | 'function' | 'doubt' | 'unknown';
  /** Says stand-in, as a word. */
  readonly standIn: boolean;
}

const standIns: ReadonlySet<string> = new Set(standInWords);
const certain: ReadonlySet<string> = new Set(functionWords.map(fold));
const doubtful: ReadonlySet<string> = new Set(doubtfulFunctionWords);
const surnames: ReadonlySet<string> = new Set(surnameWords);
const fillers: ReadonlySet<string> = new Set(functionFillers);
/** "5", "5a", "3/4" (two words by then), "a". */
const groupCode = /^\d+[a-z]?$|^[a-h]$/;

/** What a name says by its words (spec/rules.md, `anoniem-account`, `invalaccount-uit-las`). */
export function nameKind(naam: string): NameKind {
  if (!isWholeName(naam)) return { kind: 'unknown', standIn: false };
  const words = plainWords(naam).replace(/\b(ib|rt) er\b/g, '$1').replace(/'er\b/g, '').split(' ');
  const standIn = words.some((word) => standIns.has(word.replace(/\d+$/, '')));
  let strong = standIn;
  let weak = false;
  /** A word that is no surname, or a number: the name is a function for certain, if nothing else stands in it. */
  let proof = /\d/.test(naam);
  let others = 0;
  words.forEach((word, at) => {
    const bare = word.replace(/(?<=[a-z])\d+[a-z]?$/, '');
    if (certain.has(bare)) strong = true;
    else if (doubtful.has(bare)) {
      weak = true;
      proof ||= !surnames.has(bare);
    } else if (!standIns.has(bare) && !fillers.has(bare) && !(groupCode.test(bare) && (at > 0 || /^\d/.test(bare)))) others += 1;
  });
  if (others > 0) return { kind: strong ? 'doubt' : 'person', standIn };
  if (strong || (weak && proof)) return { kind: 'function', standIn };
  return { kind: weak ? 'doubt' : 'person', standIn };
}

const person: NameKind = { kind: 'person', standIn: false };
const mayName = (word: string): boolean => standIns.has(word) || certain.has(word) || doubtful.has(word);

/** `nameKind` of a row, worked out once per row, and only for a name that holds one of the words: several rules ask it of every row. */
export function nameKindOf(row: Medewerker): NameKind {
  const facts = nameFacts(row);
  if (facts.kind === null) {
    const usual = isWholeName(row.naam) && !facts.folded.split(/[^a-z]+/).some(mayName);
    facts.kind = usual ? person : nameKind(row.naam);
  }
  return facts.kind;
}

/**
 * The stand-in account that Basispoort makes for each group, or what is probably one: origin *standaard*, or of unknown origin with a stand-in name.
 * It is normal and may have no address (spec/rules.md, medewerkers).
 */
export function isStandardStandIn(row: Medewerker): boolean {
  return row.herkomst === 'standaard' || (row.herkomst === 'onbekend' && nameKindOf(row).standIn);
}
