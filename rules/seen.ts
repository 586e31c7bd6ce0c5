/** Why a page is not (provably) seen whole; codes as in exports (spec/audit.md, `page-checked`). */
export const incompleteReasons = ['pager', 'filter', 'search', 'tab', 'virtual', 'more', 'collapsed', 'count-differs', 'loading', 'hidden-part', 'other-frame', 'not-recognised', 'not-confirmed'] as const;
export type IncompleteReason = (typeof incompleteReasons)[number];

/** How much of a page was seen. Rows are counted, `confidence` is 0–100. */
export interface Seen {
  readonly rowsSeen: number;
  /** The page's own count ("1–25 van 34"), null when it gives none. */
  readonly rowsClaimed: number | null;
  readonly complete: boolean;
  /** Empty exactly when `complete`. */
  readonly why: readonly IncompleteReason[];
  readonly confidence: number;
}

/**
 * What a field of a row turned out to be.
 * `text` of an unreadable cell is kept for the card only; it never reaches the log.
 */
export type Field<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Whether a column (or a labelled field) was found. Two that could both be it abstain (spec/rules.md, What a reader must deliver). */
export type ColumnState = 'read' | 'no-column' | 'two-candidates';

/** A tick. Not recognised is `unreadable`, never `no`. */
export type Tick = 'yes' | 'no' | 'unreadable';

declare const anchorBrand: unique symbol;
/** An opaque number that the reader can turn into an element; meaningless elsewhere. */
export type Anchor = number & { readonly [anchorBrand]: true };

/** What every row of a list has, whatever its kind. */
export interface Row {
  /** Identity text (spec/audit.md, Who a row is): kind, 0x1F, then the folded name and so on. Null: rows that cannot be told apart (`same-name`). */
  readonly identity: string | null;
  /** Null for a row that was seen on another page of the same list. */
  readonly anchor: Anchor | null;
  /** As shown, for card and panel; never logged. */
  readonly label: string;
  /** Fields that the coordinator changed in this loaded document and that no later document has shown. */
  readonly edited: readonly string[];
}
