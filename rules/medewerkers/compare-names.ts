import { fold } from '../words/fold';
import { maidenWords, nicknameFamilies, titleWords, tussenvoegsels } from '../words/name-words';
import { turnRound } from './naam';

/** A name in the parts that a comparison needs; all folded, `ij` as `y`. */
export interface PersonName {
  /** The whole, for plain equality. */
  readonly folded: string;
  readonly given: readonly string[];
  /** First letters of the given names and initials, in their order. */
  readonly initials: string;
  /** There is at least one written-out given name. */
  readonly spelled: boolean;
  /** Words between the first and the last that may be a second given name or a first surname. */
  readonly middle: readonly string[];
  readonly surnames: readonly string[];
  readonly tussen: string;
}

/** How alike two names are. `initial`: the same as far as initials can say. `doubt`: may be the same person; look yourself. */
export type Likeness = 'same' | 'initial' | 'doubt' | 'different';

const families = new Map<string, Set<number>>();
nicknameFamilies.forEach((names, at) => {
  for (const name of names) families.set(name, (families.get(name) ?? new Set()).add(at));
});

const simple = (text: string): string => fold(text).replaceAll('ij', 'y').replaceAll("'", '');

/** One word without hyphens folded away: `Anne-Marie` is one given name of two parts. */
function partsOf(word: string): string[] {
  return simple(word.replace(/[-\u2010-\u2015]/g, ' ')).replaceAll('.', ' ').split(' ').filter((part) => part !== '');
}

/** These never stand for a first name: a name that starts with one has its surname in front, or alone. */
const startsSurname = /^(?:van|von|den?|der|het|te[nr]?)$/;

/** Takes a name apart (initials, tussenvoegsels on either side, double and maiden names, titles). Never throws. */
export function personName(text: string): PersonName {
  const nick = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const turned = turnRound(text.replace(/\([^)]*\)/g, ' ').replace(/(?<=\s|^)v(?:\. ?|\/| )?d\.?(?=\s)/gi, 'van d').replace(/\s+/g, ' ').trim());
  const words = turned.split(' ').filter((word) => word !== '' && !titleWords.has(fold(word).replaceAll('.', '')));
  const given: string[] = partsOf(nick);
  let initials = '';
  const middle: string[] = [];
  const surnames: string[] = [];
  const tussen: string[] = [];
  let inSurname = false;
  const shouted = turned === turned.toUpperCase();
  words.forEach((word, at) => {
    const bare = simple(word).replace(/\.$/, '');
    const isInitial = /^(?:[a-z]{1,3}\.)+[a-z]?$|^[a-z]$/.test(simple(word)) || (!shouted && at === 0 && /^[A-Z]{2,3}$/.test(word));
    if (maidenWords.has(bare)) { inSurname = true; return; }
    if (tussenvoegsels.has(bare) && (at > 0 || startsSurname.test(bare)) && !(isInitial && !inSurname && bare.length === 1)) { tussen.push(bare); inSurname = true; return; }
    if (isInitial && !inSurname) { initials += word.includes('.') ? simple(word).split('.').map((part) => part.slice(0, 1)).join('') : simple(word); return; }
    // A hyphen after the first word is a double surname ("Jansen-de Vries"); in the first it is a double first name.
    if (inSurname || (at > 0 && /[-\u2010-\u2015]/.test(word)) || (at > 0 && at === words.length - 1) || (at === 0 && words.length === 1) || (initials !== '' && given.length === 0)) {
      surnames.push(...partsOf(word).filter((part) => !tussenvoegsels.has(part)));
      inSurname = true;
      return;
    }
    if (at === 0) given.push(...partsOf(word));
    else middle.push(...partsOf(word));
    initials += bare.slice(0, 1);
  });
  if (initials === '') initials = given.map((name) => name.slice(0, 1)).join('');
  return { folded: simple(turned), given, initials, spelled: given.length > 0, middle, surnames, tussen: tussen.join(' ') };
}

/** Whether two words differ by at most one letter put in, left out, changed or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}

function sameFamily(a: string, b: string): boolean {
  const of = families.get(b);
  if ([...(families.get(a) ?? [])].some((family) => of?.has(family))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.includes(short);
}

function compareGiven(a: PersonName, b: PersonName): Likeness {
  if (a.initials === '' || b.initials === '') return 'doubt';
  if (a.spelled && b.spelled) {
    if (a.given.some((name) => b.given.includes(name))) return 'same';
    const all = (name: PersonName): readonly string[] => [...name.given, ...name.middle];
    return all(a).some((one) => all(b).some((other) => one === other || sameFamily(one, other) || oneSlip(one, other))) ? 'doubt' : 'different';
  }
  if (a.initials.startsWith(b.initials) || b.initials.startsWith(a.initials)) return a.initials === b.initials && !a.spelled && !b.spelled ? 'same' : 'initial';
  if (a.initials[0] === b.initials[0]) return 'doubt';
  // Initials of the office against the name in daily use ("E.M." is Ditte): nobody can say from here.
  return a.spelled !== b.spelled ? 'doubt' : 'different';
}

/** "v.d." may be any of "van de", "van den", "van der". */
function tussenAgree(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const agree = (x: string, y: string): boolean => x === y || (x === 'd' && /^d[e]/.test(y)) || (x === 'v' && y === 'van') || (x === 't' && y === 'het');
  return one.length === other.length && one.every((word, at) => agree(word, other[at] ?? '') || agree(other[at] ?? '', word));
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.length > 0 && few.every((word) => many.includes(word));

/** Compares two names of people (design/architecture.md, Traps: initials, tussenvoegsels on either side, maiden names; doubt to "kijk zelf"). Symmetric. */
export function compareNames(a: PersonName, b: PersonName): Likeness {
  if (a.folded === b.folded) return 'same';
  const given = compareGiven(a, b);
  if (given === 'different') return isSwapped(a, b) ? 'doubt' : 'different';
  const equal = within(a.surnames, b.surnames) && within(b.surnames, a.surnames);
  if (equal) return tussenAgree(a.tussen, b.tussen) ? given : 'doubt';
  if (within(a.surnames, b.surnames) || within(b.surnames, a.surnames)) return given === 'same' ? 'same' : 'doubt';
  const allA = [...a.surnames, ...a.middle];
  const allB = [...b.surnames, ...b.middle];
  if (a.surnames.some((name) => allB.includes(name)) || b.surnames.some((name) => allA.includes(name))) return 'doubt';
  const slip = a.surnames.some((one) => b.surnames.some((other) => oneSlip(one, other)));
  return slip && given !== 'doubt' ? 'doubt' : isSwapped(a, b) ? 'doubt' : 'different';
}

/** The same words in another order ("Vries Jan de" without its comma). */
function isSwapped(a: PersonName, b: PersonName): boolean {
  const sorted = (name: PersonName): string => name.folded.split(' ').sort().join(' ');
  return a.folded.includes(' ') && sorted(a) === sorted(b);
}
