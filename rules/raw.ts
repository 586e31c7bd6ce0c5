import type { Anchor, ColumnState, Seen, Tick } from './seen';

/** One cell as the reader delivers it: what is visible, not yet understood. */
export interface RawCell {
  /** Visible text, white space folded to single spaces; the value of an input, select or text area counts as its text. */
  readonly text: string;
  /** A tick, switch or mark in the cell; null when there is none. */
  readonly tick: Tick | null;
  /** A machine-readable date (`<time datetime>`, `<input type=date>`), as written there; null when there is none. */
  readonly iso: string | null;
}

/** One row as the reader delivers it. `C`: the column names of the page kind. */
export interface RawRow<C extends string> {
  /** Null for a row that was seen on another page of the same list. */
  readonly anchor: Anchor | null;
  readonly edited: readonly C[];
  readonly cells: Readonly<Partial<Record<C, RawCell>>>;
}

/** One list as the reader delivers it. A column that was found has state `read`; its cells may still be absent in a row (a short row): that is `unreadable`, not empty. */
export interface RawList<C extends string> {
  readonly seen: Seen;
  readonly columns: Readonly<Record<C, ColumnState>>;
  readonly rows: readonly RawRow<C>[];
}
