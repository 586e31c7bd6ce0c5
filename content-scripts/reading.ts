import type { ReadTally } from '@/rules/message/look';
import type { PageKind } from '@/rules/page-kind';
import type { Anchor } from '@/rules/seen';

/** One column or labelled field as the reader understood it, for *Klopt wat ik lees?*. */
export interface Understood {
  /** The product's name of the column (`einddatum`). */
  readonly column: string;
  /** The page's own words above it; empty when it was found by content. */
  readonly heading: string;
  /** At most three values as shown; in memory only. */
  readonly examples: readonly string[];
}

/**
 * What a page's reader delivers: the raw page for `rules/<page>/page.ts` to parse,
 * and the way back from an anchor to the place on the page.
 */
export interface Reading<R> {
  readonly kind: PageKind;
  readonly raw: R;
  readonly understood: readonly Understood[];
  /** Same string as long as the same columns are found by the same words: the key of *Klopt wat ik lees?*. */
  readonly columns: string;
  /**
   * The element a fault speaks of: row and field, row (`field` null), page field (`anchor` null), or null when it stands here no more.
   * Found again by the row's node that was read; the caller re-reads after changes, so an old reading is never asked.
   */
  elementOf(anchor: Anchor | null, field: string | null): Element | null;
  /** The row and field a node belongs to, for events that she makes; null outside the rows. */
  placeOf(node: Node): { readonly anchor: Anchor | null; readonly field: string | null } | null;
  /** The parts of the page that this reading rests on; changes elsewhere need no second reading. */
  readonly zones: readonly Element[];
  /** Whether a node stands in the lists that were read: a change there makes them old. Absent where nothing is read as a list. */
  readonly holds?: (node: Node) => boolean;
  /** *Wat las ik*: the reader's own account of what it read and what it left alone. */
  readonly tally?: () => ReadTally;
}
