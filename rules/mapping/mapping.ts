import * as z from 'zod/mini';
import { ipColumns } from '../ip-nummers/page';
import { medewerkerColumns } from '../medewerkers/page';
import { loggedKinds, type LoggedKind } from '../page-kind';
import { partijColumns } from '../uitgeverijen/page';

/** Longest words that are kept of a page: a heading is short, and what is long is no heading. */
export const longestWords = 80;
const words = z.string().check(z.maxLength(longestWords));
const id = z.string().check(z.maxLength(64));

/** How a list is made, as far as it stays the same when a page is styled anew; `labels`: fields with a label, and no list. */
export const listFamilies = ['columns', 'rows', 'cards', 'definition', 'text-area', 'labels'] as const;
export type ListFamily = (typeof listFamilies)[number];

/** What a column holds by the shape of its cells; by this alone a column without a head is found again. */
export const columnSorts = ['email', 'date', 'address', 'origin', 'role', 'status', 'activated', 'ticked-text', 'tick', 'words', 'text', 'mixed'] as const;
export type ColumnSort = (typeof columnSorts)[number];

/** Codes of the words by which a view is known again, numbers left out; empty where the page shows none. The words themselves may hold a name, and are kept nowhere. */
export const viewWordsSchema = z.object({ title: words, heading: words, menu: words });
export type ViewWords = z.infer<typeof viewWordsSchema>;

/**
 * By what one column or field is found again: the words over it or before it, never its place.
 * `group`: wider words above those; asked only where the words alone stand twice. `holds` counts only where there are no words.
 */
export const columnKeySchema = z.object({ from: z.enum(['head', 'label', 'title']), words, group: words, holds: z.enum(columnSorts) });
export type ColumnKey = z.infer<typeof columnKeySchema>;

/**
 * What she taught the coach by *Aanwijzen*: which page this is, where its list stands, and which column means what.
 * Kept on this machine by meaning: no CSS path, no index, no class (spec/product.md, Pages).
 */
export const mappingSchema = z.object({
  id: z.uuid(),
  kind: z.enum(loggedKinds),
  view: viewWordsSchema,
  /** Keyed fingerprints of the addresses at which it was pointed at; a help, never enough. */
  addresses: z.array(id),
  family: z.enum(listFamilies),
  /** Words over the list; empty when there are none, and for `labels`. */
  caption: words,
  columns: z.array(z.object({ column: id, key: columnKeySchema })).check(z.minLength(1), z.maxLength(40)),
  /** Day on which she taught it, ISO. Absent: by an earlier version. */
  madeOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** What can be pointed at on each page kind, in the product's own names. */
export const mappedColumns: Readonly<Record<LoggedKind, readonly string[]>> = {
  beheer: ['mfa-ict', 'mfa-school', 'las-koppeling', 'las-uitwisseling', 'laatste-uitwisseling'],
  uitgeverijen: partijColumns,
  netwerkleveranciers: partijColumns,
  medewerkers: medewerkerColumns,
  'ip-nummers': ipColumns,
  profiel: ['brin', 'locatie', 'schoolnaam'],
};

/** Columns that several columns of a page may make together ("Rol", "Extra rol"). */
export const mayBeSeveral = (column: string): boolean => column === 'rol';

/** One column with what she says it is. */
export type Said = { readonly column: string; readonly key: ColumnKey };

/** Why a mapping cannot be kept: a column twice, or too little to know the rows by; null when it can. */
export function refusedMapping(kind: LoggedKind, said: readonly Said[]): 'none' | 'twice' | 'unfindable' | 'too-little' | null {
  if (said.length === 0) return 'none';
  const has = (...columns: readonly string[]): boolean => said.some(({ column }) => columns.includes(column));
  if (said.some(({ column }, at) => !mayBeSeveral(column) && said.findIndex((other) => other.column === column) !== at)) return 'twice';
  // Two columns without words that hold the same sort of thing cannot be told apart next time.
  const bare = said.filter(({ key }) => key.from !== 'title' && key.words === '');
  if (bare.some(({ key }, at) => key.holds === 'mixed' || bare.findIndex((other) => other.key.holds === key.holds) !== at)) return 'unfindable';
  switch (kind) {
    case 'medewerkers':
      return has('naam', 'voornaam', 'achternaam', 'email') && has('email', 'einddatum', 'herkomst', 'rol') ? null : 'too-little';
    case 'uitgeverijen':
    case 'netwerkleveranciers': {
      const named = said.find(({ column }) => column === 'naam');
      return named !== undefined && (has('aangevinkt') || named.key.holds === 'ticked-text') ? null : 'too-little';
    }
    case 'ip-nummers':
      return has('ip', 'van') ? null : 'too-little';
    case 'profiel':
    case 'beheer':
      return null;
  }
}
