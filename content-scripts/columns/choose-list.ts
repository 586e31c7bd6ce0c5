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
  readonly mayBeMore?: (columns: FoundColumns<C>, list: ReadList) => boolean;
  /** Lists of one make under different headings are one list too (a list of addresses for each location). */
  readonly joinsHeadings: boolean;
  /** Words over a list of something else ("Verwijderde medewerkers", "Uw huidige IP-nummer"). */
  readonly notUnder: RegExp;
}

/** How a list is made; the words over a text area are its caption. */
const makeOf = (list: ReadList): string => list.shape === 'text-area' ? list.shape : `${list.shape}|${list.heads.map(({ text, group }) => plainWords(`${group} ${text}`)).join('|')}`;

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
 * A list with its cells in the order of another, where both have the same columns under the same words, whatever order they stand in and whatever
 * else one of them shows. Columns found by what stands in them must stand at the same places.
 * @returns null when their columns do not agree
 */
function asPartOf<C extends string>(whole: Tried<C>, part: Tried<C>): ReadList | null {
  const columns = Object.keys(whole.columns.states) as C[];
  const words = (one: Tried<C>, column: C): string => plainWords(one.columns.found[column]?.heading ?? '');
  const places = (one: Tried<C>, column: C): readonly number[] => one.columns.found[column]?.at ?? [];
  const agree = columns.every((column) => whole.columns.states[column] === part.columns.states[column] && words(whole, column) === words(part, column)
    && (words(whole, column) !== '' ? places(whole, column).length === places(part, column).length : places(whole, column).join() === places(part, column).join()));
  if (!agree) return null;
  if (makeOf(whole.list) === makeOf(part.list)) return part.list;
  if (whole.list.shape !== part.list.shape || !columns.some((column) => words(whole, column) !== '')) return null;
  const order = whole.list.heads.map((head, at) => {
    for (const column of columns) {
      const nth = places(whole, column).indexOf(at);
      if (nth >= 0) return places(part, column)[nth] ?? -1;
    }
    return part.list.heads.findIndex((own) => own.text !== '' && own.text === head.text);
  });
  return { ...part.list, heads: whole.list.heads, rows: part.list.rows.map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? null) })) };
}

/** A list, with the columns of the page kind that it has. */
interface Tried<C extends string> { readonly list: ReadList; readonly columns: FoundColumns<C> }

/**
 * Chooses the list of a page kind among all that were read: the one with most of its columns, together with those whose columns agree.
 * Parts under one heading are one list. Under headings of their own (a team, a location) their rows are read too, but who knows whether
 * there is a team more: then the page was not seen whole, unless it counts the rows of all. So it is where another list could be one of its kind.
 * @returns null when none is enough
 */
export function chooseList<C extends string>(all: readonly ReadList[], choice: Choice<C>): Chosen<C> | null {
  const named = all.filter((list) => !choice.notUnder.test(plainWords(list.caption))).map((list): Tried<C> => ({ list, columns: findColumns(list, choice.wishes) }));
  const tried = named.filter(({ list, columns }) => choice.isEnough(columns, list));
  // What an open dialog shows is the page only where nothing else is.
  const outside = tried.filter(({ list }) => list.dialog === null);
  const ranked = (outside.length > 0 ? outside : tried).map((one) => ({ ...one, value: value(one.columns) }));
  const top = Math.max(...ranked.map((one) => one.value));
  const best = ranked.filter((one) => one.value >= top - 1).toSorted((a, b) => b.value - a.value || Number(hasHeads(b.list)) - Number(hasHeads(a.list)) || b.list.rows.length - a.list.rows.length)[0];
  if (best === undefined) return null;
  const make = makeOf(best.list);
  const isNear = (list: ReadList): boolean => choice.joinsHeadings || list.caption === best.list.caption;
  // A part may be too short for its columns to be found in it alone: under the same heads it is a part all the same.
  const sameMake = named.filter(({ list }) => makeOf(list) === make && list.dialog === best.list.dialog && list.shape !== 'text-area');
  const parts = new Map<ReadList, ReadList>();
  for (const one of new Set<Tried<C>>([...ranked, ...sameMake])) {
    const part = one.list === best.list ? one.list : sameMake.includes(one) && hasHeads(one.list) ? one.list : asPartOf(best, one);
    if (part !== null && (one.list === best.list || ((isNear(one.list) || !sharesRow(best.list, part)) && !isInside(one.list, best.list)))) parts.set(one.list, part);
  }
  // In the order of the page.
  const own = all.filter((list) => parts.has(list));
  const lists = own.map((list) => parts.get(list) ?? list);
  const rivals = [...ranked.filter((one) => one.value >= best.value - 1 || (choice.mayBeMore?.(one.columns, one.list) ?? true)), ...sameMake].filter(({ list }) => list.rows.length > 0 && !own.some((one) => one === list || isInside(one, list)));
  // Columns are found over all rows of the parts: a part may be too short to tell.
  const columns = lists.length === 1 ? best.columns : findColumns({ ...best.list, rows: lists.flatMap((list) => list.rows) }, choice.wishes);
  const doubt = rivals.length > 0 || !own.every(isNear);
  return { lists, columns, seen: joinSeen(lists.map((list) => list.seen), doubt ? ['hidden-part'] : []), others: all.filter((list) => !parts.has(list)) };
}

/** A list around or inside another is the same rows seen otherwise. */
const isInside = (one: ReadList, other: ReadList): boolean => one.element.contains(other.element) || other.element.contains(one.element);
