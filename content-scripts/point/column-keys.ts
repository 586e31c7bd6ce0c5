import { longestWords, type ColumnKey, type ColumnSort } from '@/rules/mapping/mapping';
import { plainWords } from '@/rules/words/phrase';
import { columnFacts, type ColumnFacts } from '../columns/column-facts';
import { headsOf, withoutCopies } from '../columns/find-columns';
import type { HeadCell, Labelled, ReadList } from '../read/list';
import { hasEmail, isAddress, isDate } from '../recognise/patterns';

/** At least this share of a column's filled cells must be of one sort. */
const most = 0.6;
const sorts = ['email', 'address', 'date', 'role', 'origin', 'activated', 'status'] as const satisfies readonly (ColumnSort & keyof ColumnFacts)[];

/** What a column holds; `mixed` where nothing prevails, and where there is nothing to see. */
export function sortOf(facts: ColumnFacts): ColumnSort {
  const found = sorts.find((sort) => facts[sort] >= most);
  if (found !== undefined) return found;
  if (facts.text >= most && facts.tick >= 0.5) return 'ticked-text';
  if (facts.tick >= most) return 'tick';
  return facts.words >= most ? 'words' : facts.text >= most ? 'text' : 'mixed';
}

const factsAt = (list: ReadList, at: number): ColumnFacts => columnFacts(list.rows.length, (row) => list.rows[row]?.cells[at] ?? null);

/** Whether a head can be kept: a short heading, and not something that stands in a list as data (spec/audit.md: what was read is in no table). */
export const isHeadingLike = (text: string): boolean => text.length <= longestWords && !hasEmail(text) && !isAddress(text.trim()) && !isDate(text.trim());

/** Whether a first row of data was taken for the heads: then that row is lost, and the list cannot be read. */
export const hasDataHeads = (list: Pick<ReadList, 'heads'>): boolean => list.heads.some(({ text }) => text.length <= longestWords && !isHeadingLike(text));

/** Words of one column's heads. */
function wordsOf(list: Pick<ReadList, 'heads'>): { readonly words: string; readonly group: string }[] {
  const groups: readonly HeadCell[] = list.heads;
  return headsOf(list).map((head, at) => ({ words: head.saysNothing ? '' : head.plain.slice(0, longestWords), group: plainWords(groups[at]?.group ?? '').slice(0, longestWords) }));
}

/** By what each column of a list is found again. */
export function columnKeys(list: ReadList): ColumnKey[] {
  return wordsOf(list).map((head, at) => ({ from: 'head', ...head, holds: sortOf(factsAt(list, at)) }));
}

/** By what a card's title is found again: it is the only one. */
export const titleKey: ColumnKey = { from: 'title', words: '', group: '', holds: 'words' };

/** By what a labelled field is found again. */
export function labelKey({ label, group }: Pick<Labelled, 'label' | 'group'>): ColumnKey {
  return { from: 'label', words: plainWords(label).slice(0, longestWords), group: plainWords(group).slice(0, longestWords), holds: 'mixed' };
}

/** Where the words stand twice the wider words decide, if they leave one. */
function narrowed<T>(found: readonly T[], groupOf: (one: T) => string, group: string): readonly T[] {
  if (found.length < 2) return found;
  const own = found.filter((one) => groupOf(one) === group);
  return own.length === 1 ? own : found;
}

/**
 * Places of the columns that a key may mean: one when it fits, none when the head was renamed or is gone, several when it stands twice.
 * A column without words is found by what it holds, among those without words only; copies for narrow screens count once.
 */
export function placesOf(list: ReadList, key: ColumnKey): readonly number[] {
  const heads = wordsOf(list);
  const all = heads.flatMap(({ words }, at) => (words === key.words && (words !== '' || sortOf(factsAt(list, at)) === key.holds) ? [at] : []));
  return withoutCopies(list, narrowed(all, (at) => heads[at]?.group ?? '', key.group));
}

/** The labelled fields that a key may mean; see `placesOf`. The same value twice counts once. */
export function fieldsOf(labelled: readonly Labelled[], key: ColumnKey): readonly Labelled[] {
  const keyed = labelled.filter(({ cell, label }) => !cell.secret && plainWords(label).slice(0, longestWords) === key.words);
  const found = narrowed(keyed, ({ group }) => plainWords(group).slice(0, longestWords), key.group);
  const values = new Set(found.map(({ cell }) => `${cell.tick ?? ''}|${plainWords(cell.text)}`));
  return values.size === 1 ? found.slice(0, 1) : found;
}
