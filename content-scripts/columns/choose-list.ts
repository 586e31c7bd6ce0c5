import type { IncompleteReason, Seen } from '@/rules/seen';
import { plainWords } from '@/rules/words/phrase';
import type { ReadList } from '../read/list';
import { findColumns, type FoundColumns, type Wish } from './find-columns';

/** The list of a page kind, with its columns. Several lists of one make are one. */
export interface Chosen<C extends string> {
  readonly lists: readonly ReadList[];
  readonly columns: FoundColumns<C>;
  readonly seen: Seen;
  /** Lists that were looked at and are something else. */
  readonly others: readonly ReadList[];
}

/** What the list of a page kind must have. */
export interface Choice<C extends string> {
  readonly wishes: Readonly<Record<C, Wish>>;
  /** Whether these columns make it a list of this kind at all. */
  readonly isEnough: (columns: FoundColumns<C>, list: ReadList) => boolean;
  /** Whether a lesser list may hold more of the same, so that the better one alone is not the whole; absent: each that is enough may. */
  readonly mayBeMore?: (columns: FoundColumns<C>) => boolean;
  /** Lists of one make under different headings are one list too (a list of addresses for each location). */
  readonly joinsHeadings: boolean;
  /** Words over a list of something else ("Verwijderde medewerkers", "Uw huidige IP-nummer"). */
  readonly notUnder: RegExp;
}

const makeOf = (list: ReadList): string => `${list.shape}|${list.heads.map(({ text, group }) => plainWords(`${group} ${text}`)).join('|')}`;

const hasHeads = (list: ReadList): boolean => list.heads.some(({ text }) => text !== '');

const value = <C extends string>({ states }: FoundColumns<C>): number => Object.values<string>(states).reduce((sum, state) => sum + (state === 'read' ? 2 : state === 'two-candidates' ? 1 : 0), 0);

/** Of parts that are one list: what each says, and more. A count of the page that no part has by itself, but all have together, speaks of all. */
function joinSeen(all: readonly Seen[], more: readonly IncompleteReason[]): Seen {
  const rowsSeen = all.reduce((sum, seen) => sum + seen.rowsSeen, 0);
  const [first] = all;
  const together = all.length > 1 && first !== undefined && all.every((seen) => seen.rowsClaimed === rowsSeen && seen.why.join() === 'count-differs');
  const why = together ? [] : [...new Set([...all.flatMap((seen) => seen.why), ...more])];
  return {
    rowsSeen,
    rowsClaimed: all.length === 1 || together ? (first?.rowsClaimed ?? null) : null,
    complete: why.length === 0,
    why,
    confidence: Math.min(...all.map((seen) => seen.confidence)),
  };
}

const said = (text: string): string => plainWords(text).trim();

/** Whether a row of one list stands in the other too: then it shows the same people otherwise (those that were looked at last), and is no part. */
function sharesRow(one: ReadList, other: ReadList): boolean {
  const texts = (list: ReadList): string[] => list.rows.flatMap((row) => {
    const cells = row.cells.map((cell) => said(cell?.text ?? ''));
    return cells.some((cell) => cell !== '') ? [cells.join('|'), ...row.cells.flatMap((cell) => (cell?.text.includes('@') ? [said(cell.text)] : []))] : [];
  });
  const met = new Set(texts(one));
  return texts(other).some((text) => met.has(text));
}

/**
 * Chooses the list of a page kind among all that were read: the one with most of its columns, together with those that are made alike.
 * Parts under one heading are one list. Under headings of their own (a team, a location) their rows are read too, but who knows whether
 * there is a team more: then the page was not seen whole, unless it counts the rows of all. So it is where another list could be one of its kind.
 * @returns null when none is enough
 */
export function chooseList<C extends string>(all: readonly ReadList[], choice: Choice<C>): Chosen<C> | null {
  const named = all.filter((list) => !choice.notUnder.test(plainWords(list.caption)));
  const tried = named.map((list) => ({ list, columns: findColumns(list, choice.wishes) })).filter(({ list, columns }) => choice.isEnough(columns, list));
  // What an open dialog shows is the page only where nothing else is.
  const outside = tried.filter(({ list }) => list.dialog === null);
  const ranked = (outside.length > 0 ? outside : tried).map((one) => ({ ...one, value: value(one.columns) }));
  const top = Math.max(...ranked.map((one) => one.value));
  const best = ranked.filter((one) => one.value >= top - 1).toSorted((a, b) => b.value - a.value || Number(hasHeads(b.list)) - Number(hasHeads(a.list)) || b.list.rows.length - a.list.rows.length)[0];
  if (best === undefined) return null;
  const make = makeOf(best.list);
  const near = choice.joinsHeadings ? () => true : (list: ReadList) => list.caption === best.list.caption;
  // A part may be too short for its columns to be found in it alone: under the same heads it is a part all the same.
  const alike = named.filter((list) => makeOf(list) === make && list.dialog === best.list.dialog && (ranked.some((one) => one.list === list) || hasHeads(list)));
  const lists = alike.filter((list) => list === best.list || near(list) || !sharesRow(best.list, list));
  // A list around or inside it is the same rows seen otherwise.
  const isSame = (list: ReadList): boolean => lists.some((one) => one === list || one.element.contains(list.element) || list.element.contains(one.element));
  const others = ranked.filter((one) => one.value >= best.value - 1 || (choice.mayBeMore?.(one.columns) ?? true)).map((one) => one.list);
  const rivals = [...others, ...named.filter((list) => makeOf(list) === make && list.dialog === best.list.dialog)].filter((list) => !isSame(list) && list.rows.length > 0);
  // Columns are found over all rows of the parts: a part may be too short to tell.
  const columns = lists.length === 1 ? best.columns : findColumns({ ...best.list, rows: lists.flatMap((list) => list.rows) }, choice.wishes);
  const doubt = rivals.length > 0 || !lists.every(near);
  return { lists, columns, seen: joinSeen(lists.map((list) => list.seen), doubt ? ['hidden-part'] : []), others: all.filter((list) => !lists.includes(list)) };
}
