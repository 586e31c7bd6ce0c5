import type { Mapping } from '@/rules/mapping/mapping';
import { plainWords } from '@/rules/words/phrase';
import { readFront, type Front } from '../pages';
import { readLabelled } from '../read/labelled';
import type { ReadList } from '../read/list';
import { readLists } from '../read/lists';
import type { Place } from '../recognise/recognise';
import { applyToFields, applyToLists } from './use-mapping';

/** How sure a page is that she named herself; no sign of ours speaks for it. */
const saidByHer = 75;

/** A page read by what she taught. */
export interface MappedFront {
  readonly front: Front;
  /** Columns that she pointed at and that are not there as she pointed at them: renamed, gone, twice, or of another sort. */
  readonly missing: readonly string[];
}

/**
 * Reads what stands in front by a mapping, with the page's own reader: the mapping only says where, never what a value means.
 * The key of *Klopt wat ik lees?* says that it was pointed at and by which words, so that she is asked anew for each mapping.
 * @param before the page's lists where they were read already
 * @returns null when the mapping fits no more: nothing was read then
 */
export function readMapped(mapping: Mapping, document: Document, location: Place, before?: readonly ReadList[]): MappedFront | null {
  const lists = mapping.family === 'labels' ? null : applyToLists(mapping, before ?? readLists(document));
  const fields = mapping.family === 'labels' ? applyToFields(mapping, readLabelled(document)) : null;
  const applied = lists ?? fields;
  if (applied === null) return null;
  const front = readFront(mapping.kind, document, location, saidByHer, lists !== null ? { lists: lists.found } : { labelled: fields?.found ?? [] });
  if (front === null) return null;
  const understood = front.reading.understood.map((one) => ({ ...one, heading: applied.headings[one.column] ?? (mapping.columns.some(({ column }) => column === one.column) ? '' : one.heading) }));
  const missing = new Set(applied.missing);
  for (const { column } of mapping.columns) if (!understood.some((one) => one.column === column)) missing.add(column);
  // She pointed at a list: with rows and none of its columns read there is nothing that she taught.
  if (missing.size === new Set(mapping.columns.map(({ column }) => column)).size) return null;
  const columns = ['aangewezen', mapping.kind, ...understood.map(({ column, heading }) => `${column}=${plainWords(heading)}`).toSorted()].join(' ');
  return { front: { ...front, reading: { ...front.reading, understood, columns } }, missing: [...missing] };
}
