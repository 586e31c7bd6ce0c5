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
  /** Lists of one make under different headings are one list too (a list of addresses for each location). */
  readonly joinsHeadings: boolean;
  /** Words over a list of something else ("Verwijderde medewerkers", "Uw huidige IP-nummer"). */
  readonly notUnder: RegExp;
}

const makeOf = (list: ReadList): string => `${list.shape}|${list.heads.map(({ text, group }) => plainWords(`${group} ${text}`)).join('|')}`;

const hasHeads = (list: ReadList): boolean => list.heads.some(({ text }) => text !== '');

const value = <C extends string>({ states }: FoundColumns<C>): number => Object.values<string>(states).reduce((sum, state) => sum + (state === 'read' ? 2 : state === 'two-candidates' ? 1 : 0), 0);

function joinSeen(all: readonly Seen[], more: readonly IncompleteReason[]): Seen {
  const why = [...new Set([...all.flatMap((seen) => seen.why), ...more])];
  const claimed = all.map((seen) => seen.rowsClaimed);
  return {
    rowsSeen: all.reduce((sum, seen) => sum + seen.rowsSeen, 0),
    rowsClaimed: claimed.every((count) => count === null) ? null : all.length === 1 ? (claimed[0] ?? null) : null,
    complete: why.length === 0 && all.every((seen) => seen.complete),
    why,
    confidence: Math.min(...all.map((seen) => seen.confidence)),
  };
}

/**
 * Chooses the list of a page kind among all that were read: the one with most of its columns.
 * Two that are as good: one list in two parts where they are made alike and stand under one heading, else the first, and the page was not seen whole.
 * @returns null when none is enough
 */
export function chooseList<C extends string>(all: readonly ReadList[], choice: Choice<C>): Chosen<C> | null {
  const tried = all.map((list) => ({ list, columns: findColumns(list, choice.wishes) })).filter(({ list, columns }) => !choice.notUnder.test(plainWords(list.caption)) && choice.isEnough(columns, list));
  // What an open dialog shows is the page only where nothing else is.
  const outside = tried.filter(({ list }) => list.dialog === null);
  const ranked = (outside.length > 0 ? outside : tried).map((one) => ({ ...one, value: value(one.columns) }));
  const top = Math.max(...ranked.map((one) => one.value));
  const best = ranked.filter((one) => one.value >= top - 1).toSorted((a, b) => b.value - a.value || Number(hasHeads(b.list)) - Number(hasHeads(a.list)) || b.list.rows.length - a.list.rows.length)[0];
  if (best === undefined) return null;
  const make = makeOf(best.list);
  const alike = ranked.filter((one) => makeOf(one.list) === make && (choice.joinsHeadings || one.list.caption === best.list.caption));
  // A list around or inside it is the same rows seen otherwise.
  const isSame = (list: ReadList): boolean => alike.some((one) => one.list.element.contains(list.element) || list.element.contains(one.list.element));
  const rivals = ranked.filter((one) => !isSame(one.list) && one.value >= best.value - 1 && one.list.rows.length > 0);
  const lists = alike.map((one) => one.list);
  // Columns are found over all rows of the parts: a part may be too short to tell.
  const columns = lists.length === 1 ? best.columns : findColumns({ ...best.list, rows: lists.flatMap((list) => list.rows) }, choice.wishes);
  return { lists, columns, seen: joinSeen(lists.map((list) => list.seen), rivals.length > 0 ? ['hidden-part'] : []), others: all.filter((list) => !lists.includes(list)) };
}
