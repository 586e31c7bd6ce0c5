import type { ColumnState } from '@/rules/seen';
import type { HeaderWords } from '@/rules/words/header-words';
import { phrases, plainWords, type Phrases } from '@/rules/words/phrase';
import type { ReadList } from '../read/list';
import { columnFacts, type ColumnFacts } from './column-facts';

/** How one column of a page kind is found. */
export interface Wish {
  readonly words: HeaderWords;
  /** Whether what stands in a column may be this; asked before a vague head counts. */
  readonly fits: (facts: ColumnFacts) => boolean;
  /** Whether what stands in a column says by itself that it is this; asked where the head says nothing. Absent: never found by content. */
  readonly isBy?: (facts: ColumnFacts) => boolean;
  /** Whether what stands in a column says that it is not this, whatever its head. */
  readonly contradicts?: (facts: ColumnFacts) => boolean;
  /** Of several found by content the first is it, where each of its cells is filled and says something else: a name stands before what describes it. */
  readonly firstBy?: boolean;
  /** Columns that say the same in parts ("Roepnaam", "Achternaam"): where one of them was found, this one is not looked for by content. */
  readonly notBeside?: readonly string[];
  /** What stands in it speaks for itself, also under a head whose words are not known (an e-mail is an e-mail; a date could be any date). */
  readonly selfEvident?: boolean;
  /** A vague head beside a plain one is a second candidate, and not simply the lesser ("Einddatum" and "Geldig tot"). */
  readonly hintsRival?: boolean;
  /** Several columns are parts of one ("Rol", "Extra rol"). */
  readonly joins?: boolean;
}

/** A column that was found: places in the list's heads, in order; more than one only where they are joined. */
export interface FoundColumn {
  readonly at: readonly number[];
  /** The page's words above it; empty when it was found by content. */
  readonly heading: string;
}

export interface FoundColumns<C extends string> {
  readonly states: Readonly<Record<C, ColumnState>>;
  readonly found: Readonly<Partial<Record<C, FoundColumn>>>;
}

interface Matcher { readonly names: Phrases; readonly hints: Phrases; readonly not: Phrases }
const matchers = new WeakMap<HeaderWords, Matcher>();
function matcherOf(words: HeaderWords): Matcher {
  let matcher = matchers.get(words);
  if (matcher === undefined) matchers.set(words, (matcher = { names: phrases(words.names), hints: phrases(words.hints), not: phrases(words.not) }));
  return matcher;
}

/** Words of one head: the lowest, and with what stands wider above it. `saysNothing`: no words, or a number that a library gave. */
export interface Head { readonly text: string; readonly plain: string; readonly whole: string; readonly saysNothing: boolean }

/** The heads of a list as words, signs of sorting left out. */
export function headsOf(list: Pick<ReadList, 'heads'>): Head[] {
  return list.heads.map(({ text, group }) => {
    const plain = plainWords(text.replace(/[\u25B2\u25BC\u2191\u2193\u21C5\u2195]/g, ' '));
    return { text, plain, whole: plainWords(`${group} ${text}`), saysNothing: plain === '' || /^(?:(?:kolom|column|veld|field|col) ?)?\d*$/.test(plain) };
  });
}

type Match = 'exact' | 'name' | 'hint' | null;

function matchHead(head: Head, words: HeaderWords): Match {
  const { names, hints, not } = matcherOf(words);
  if (head.plain === '' || head.plain.length > 60) return null;
  if (names.is(head.plain) || names.is(head.whole)) return 'exact';
  if (words.isWhole) return null;
  if (not.find(head.whole) !== null) return null;
  if (names.find(head.plain) !== null || names.find(head.whole) !== null) return 'name';
  return hints.find(head.plain) !== null ? 'hint' : null;
}

const sameTexts = (list: ReadList, one: number, other: number): boolean => list.rows.every((row) => row.cells[one]?.text === row.cells[other]?.text && row.cells[one]?.tick === row.cells[other]?.tick);

/** Whether each row says something else in this column. */
function isDistinct(list: ReadList, at: number): boolean {
  const texts = list.rows.map((row) => plainWords(row.cells[at]?.text ?? ''));
  return !texts.includes('') && new Set(texts).size === texts.length;
}

/** Whether the rows mostly say different things in this column: the same words in each ("Wijzig") are what a button offers, and no name. */
function isVaried(list: ReadList, at: number): boolean {
  const texts = list.rows.map((row) => plainWords(row.cells[at]?.text ?? '')).filter((text) => text !== '');
  return texts.length < 2 || new Set(texts).size * 2 > texts.length;
}

/** Rows that hold two of the same each (two names, each with its own box or address beside it): a list in two columns, whose second half is no description. */
function standsTwice(list: ReadList, places: readonly number[]): boolean {
  const [first, second] = places;
  if (first === undefined || second === undefined || list.heads.length % (second - first) !== 0) return false;
  const kinds = list.heads.map((_, at) => kindsOf(list, at));
  return second - first > 1 && kinds.every((kind, at) => kind === kinds[at % (second - first)]) && kinds.some((kind) => kind !== 'words');
}

/** What a column holds, roughly: enough to see that columns come back. */
function kindsOf(list: ReadList, at: number): string {
  const { email, date, address, tick, origin, role, status, filled } = columnFacts(list.rows.length, (row) => list.rows[row]?.cells[at] ?? null);
  const shares = { email, date, address, tick, origin, role, status };
  return Object.entries(shares).find(([, share]) => share >= 0.5)?.[0] ?? (filled === 0 ? 'empty' : 'words');
}

/** Among columns found by content, the one that names the row: what the row's own title says, where rows have titles; else the first, where each row says something else in it. */
function naming(list: ReadList, places: readonly number[]): readonly number[] {
  const varied = places.filter((at) => isVaried(list, at));
  if (standsTwice(list, varied)) return varied;
  if (list.rows.every((row) => row.title !== '')) return varied.filter((at) => list.rows.every((row) => row.cells[at]?.text === row.title)).slice(0, 1);
  const [first] = varied;
  return first !== undefined && isDistinct(list, first) ? [first] : varied;
}

/** Takes repeats of one column apart (a second copy for narrow screens says the same above and in every row). */
export const withoutCopies = (list: ReadList, places: readonly number[]): number[] => places.filter((place, at) => !places.slice(0, at).some((earlier) => list.heads[earlier]?.text === list.heads[place]?.text && sameTexts(list, earlier, place)));

/**
 * Finds the columns of a page kind in a list: by their heads, by what stands in them where a head says nothing or too little.
 * Two that could both be it: `two-candidates` (spec/rules.md, Ambiguity abstains).
 * @param wishes in the order in which columns are given out: one that was taken is not taken again
 */
export function findColumns<C extends string>(list: ReadList, wishes: Readonly<Record<C, Wish>>): FoundColumns<C> {
  const heads = headsOf(list);
  const known = new Map<number, ColumnFacts>();
  const facts = (at: number): ColumnFacts => {
    let found = known.get(at);
    if (found === undefined) known.set(at, (found = columnFacts(list.rows.length, (row) => list.rows[row]?.cells[at] ?? null)));
    return found;
  };
  const order = Object.keys(wishes) as C[];
  const states = Object.fromEntries(order.map((column) => [column, 'no-column'])) as Record<C, ColumnState>;
  const found: Partial<Record<C, FoundColumn>> = {};
  const taken = new Set<number>();
  const settle = (column: C, places: readonly number[], byContent: boolean): void => {
    const own = withoutCopies(list, places);
    if (own.length === 0) return;
    for (const at of places) taken.add(at);
    if (own.length > 1 && !wishes[column].joins) { states[column] = 'two-candidates'; return; }
    states[column] = 'read';
    found[column] = { at: own, heading: byContent ? '' : own.map((at) => heads[at]?.text ?? '').join(' + ') };
  };

  // Plain heads first, for all columns: a vague head of one may be the plain head of another.
  const matches = new Map(order.map((column) => [column, heads.map((head) => matchHead(head, wishes[column].words))]));
  const isOthers = (at: number, column: C): boolean => order.some((other) => other !== column && (matches.get(other)?.[at] === 'exact' || (matches.get(other)?.[at] === 'name' && matches.get(column)?.[at] !== 'exact' && states[other] !== 'no-column')));
  for (const column of order) {
    const wish = wishes[column];
    const own = matches.get(column) ?? [];
    const places = heads.flatMap((_, at) => (own[at] !== null && own[at] !== 'hint' && !taken.has(at) && !(own[at] === 'name' && isOthers(at, column)) && !wish.contradicts?.(facts(at)) ? [at] : []));
    const exact = places.filter((at) => own[at] === 'exact');
    if (wish.hintsRival) {
      const rivals = heads.flatMap((_, at) => (own[at] === 'hint' && !taken.has(at) && !isOthers(at, column) && facts(at).filled > 0 && wish.fits(facts(at)) && !/^(?:datum|date)$/.test(heads[at]?.plain ?? '') ? [at] : []));
      settle(column, [...places, ...rivals].toSorted((a, b) => a - b), false);
    } else settle(column, exact.length > 0 && !wish.joins ? exact : places, false);
  }
  for (const column of order) {
    if (states[column] !== 'no-column') continue;
    const own = matches.get(column) ?? [];
    settle(column, heads.flatMap((_, at) => (own[at] === 'hint' && !taken.has(at) && !isOthers(at, column) && wishes[column].fits(facts(at)) ? [at] : [])), false);
  }
  for (const column of order) {
    const { isBy } = wishes[column];
    if (states[column] !== 'no-column' || isBy === undefined || list.rows.length === 0 || wishes[column].notBeside?.some((other) => found[other as C] !== undefined)) continue;
    const silent = heads.flatMap((head, at) => (head.saysNothing && !taken.has(at) && isBy(facts(at)) && (!wishes[column].firstBy || isVaried(list, at)) ? [at] : []));
    // Under unknown words (a vague word of another column that did not fit is one), but not under words that name another column, or that say that it is not this one.
    const unknown = (at: number): boolean => order.every((other) => matches.get(other)?.[at] === null || matches.get(other)?.[at] === 'hint') && matcherOf(wishes[column].words).not.find(heads[at]?.whole ?? '') === null;
    const places = silent.length === 0 && wishes[column].selfEvident ? heads.flatMap((_, at) => (unknown(at) && !taken.has(at) && isBy(facts(at)) ? [at] : [])) : silent;
    settle(column, wishes[column].firstBy ? naming(list, places) : places, true);
  }
  return { states, found };
}
