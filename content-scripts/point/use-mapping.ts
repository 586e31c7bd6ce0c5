import { longestWords, type ListFamily, type Mapping } from '@/rules/mapping/mapping';
import type { IncompleteReason } from '@/rules/seen';
import { phrases, plainWords } from '@/rules/words/phrase';
import type { Labelled, ListShape, ReadList } from '../read/list';
import { ownValue } from '../columns/own-value';
import { roleColumns } from '../medewerkers/role-columns';
import { canonicalWords } from './canonical-words';
import { fieldsOf, placesOf } from './column-keys';

/** Tables and grids are one make: a library turns the one into the other. */
export const familyOf = (shape: ListShape): ListFamily => (shape === 'table' || shape === 'grid' ? 'columns' : shape);

/** A list beside hers that is made alike but of something else. */
const notBeside = phrases(['verwijderde*', 'gearchiveerde*', 'archief', 'oud', 'oude', 'voorbeeld', 'logboek', 'geschiedenis', 'deleted', 'archived', 'history', 'log']);

/** What a mapping makes of a page. */
export interface Applied<T> {
  readonly found: readonly T[];
  /** Columns that were pointed at and are renamed, gone, or stand twice. */
  readonly missing: readonly string[];
  /** The page's own words over each column that was found. */
  readonly headings: Readonly<Record<string, string>>;
}

interface Column { readonly column: string; readonly at: readonly number[]; readonly isTitle: boolean }

function columnsIn(list: ReadList, mapping: Mapping): Column[] {
  return mapping.columns.map(({ column, key }) => ({ column, at: key.from === 'title' ? [] : placesOf(list, key), isTitle: key.from === 'title' }));
}

const isThere = ({ at, isTitle }: Column, list: ReadList): boolean => (isTitle ? list.rows.some(({ title }) => title !== '') : at.length === 1);

/** Only what she pointed at, under words that the reader knows; what stands twice keeps both places, so that the reader abstains. */
function projected(list: ReadList, columns: readonly Column[], mapping: Mapping, rivals: boolean): ReadList {
  const roles = mapping.kind === 'medewerkers' ? roleColumns(list) : [];
  const places = columns.flatMap(({ column, at }) => at.map((place) => {
    const head = list.heads[place];
    // A column that is one role says which by its own head.
    const words = column === 'rol' && roles.includes(place) ? (head?.text ?? '') : (canonicalWords(mapping.kind, column) ?? '');
    return { place, head: { text: words, group: '', element: head?.element ?? null } };
  }));
  const byTitle = columns.some(({ isTitle }) => isTitle);
  const why: readonly IncompleteReason[] = rivals && !list.seen.why.includes('hidden-part') ? [...list.seen.why, 'hidden-part'] : list.seen.why;
  return {
    ...list, pointed: true, caption: '', seen: { ...list.seen, why, complete: why.length === 0 },
    heads: places.map(({ head }) => head),
    rows: list.rows.map((row) => ({ ...row, cells: places.map(({ place }) => row.cells[place] ?? null), title: byTitle ? row.title : '' })),
  };
}

/**
 * Finds the list again that she pointed at, by make, heads and the words over it; at least half of its columns must be there.
 * Two lists that could both be it: it is not known which, so none (spec/rules.md, Ambiguity abstains).
 * @returns null when it is not found
 */
export function applyToLists(mapping: Mapping, lists: readonly ReadList[]): Applied<ReadList> | null {
  const tried = lists.filter((list) => familyOf(list.shape) === mapping.family && list.heads.length > 0).map((list) => {
    const columns = columnsIn(list, mapping);
    return { list, columns, there: columns.filter((one) => isThere(one, list) || one.at.length > 1).length };
  }).filter(({ there }) => there * 2 >= mapping.columns.length);
  const top = Math.max(...tried.map(({ there }) => there));
  const best = tried.filter(({ there }) => there === top);
  const named = best.filter(({ list }) => plainWords(list.caption).slice(0, longestWords) === mapping.caption);
  // IP numbers stand in one list for each location; every other list is one.
  const own = mapping.kind === 'ip-nummers' ? best : named.length > 0 ? named : best.length === 1 ? best : [];
  const [first] = own;
  if (first === undefined) return null;
  const rivals = best.some((one) => !own.includes(one) && one.list.rows.length > 0 && notBeside.find(plainWords(one.list.caption)) === null);
  const missing = [...new Set(own.flatMap(({ list, columns }) => columns.filter((one) => !isThere(one, list)).map(({ column }) => column)))];
  const headings: Record<string, string> = {};
  for (const { column, at } of first.columns) if (at.length === 1) headings[column] = [headings[column] ?? '', first.list.heads[at[0] ?? -1]?.text ?? ''].filter((text) => text !== '').join(' + ');
  return { found: own.map(({ list, columns }) => projected(list, columns, mapping, rivals)), missing, headings };
}

/** The same for fields with a label: each under the words that the reader knows, without what stands round it. What stands twice is left out. */
export function applyToFields(mapping: Mapping, labelled: readonly Labelled[]): Applied<Labelled> | null {
  const found: Labelled[] = [];
  const missing: string[] = [];
  const headings: Record<string, string> = {};
  for (const { column, key } of mapping.columns) {
    const [one, other] = fieldsOf(labelled, key);
    const words = canonicalWords(mapping.kind, column);
    if (one === undefined || other !== undefined || words === null) { missing.push(column); continue; }
    headings[column] = one.label;
    found.push({ ...one, label: words, group: '', cell: { ...one.cell, text: ownValue(one) } });
  }
  return found.length * 2 < mapping.columns.length ? null : { found, missing, headings };
}
