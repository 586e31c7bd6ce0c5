import type { RawCell } from '@/rules/raw';
import type { Seen } from '@/rules/seen';

/**
 * What the generic readers deliver: any markup made into text and ticks, without knowing any page kind
 * (spec/rules.md, What a reader must deliver). Elements in here are only ever read.
 */
export interface ReadCell extends RawCell {
  /** The cell's own element; null where a cell has none of its own (a line of a text area, a "Label: value" text). */
  readonly element: Element | null;
  /** The box, switch, input or mark that the tick or value was read from; null when it was plain text. */
  readonly control: Element | null;
  /**
   * A tick that no single cell can tell: `empty` (nothing in the cell) and `drawn` (a mark made by CSS alone).
   * `tickColumn` turns these into ticks for a whole column; `tick` is `unreadable` for `drawn` and null for `empty`.
   */
  readonly mark: 'none' | 'empty' | 'drawn';
  /** A field whose value is never read (password, code, autorisatiesleutel): `text` is empty and says nothing. */
  readonly secret: boolean;
  /** Accessible words beside the text that belong to the tick or link ("Actief voor Zwijsen"); empty when none. */
  readonly name: string;
  /** `href` of the cell's first link, as written; null when there is none. */
  readonly link: string | null;
}

/** Words above a column, as shown; accessible names count where nothing else is shown. */
export interface HeadCell {
  /** Lowest head cell of the column; empty when the column has no words. */
  readonly text: string;
  /** Words of wider head cells above it ("Contact" above "E-mail"); empty when none. */
  readonly group: string;
  readonly element: Element | null;
}

/** One row: a table row, a grid row, a card, a repeated block, a line. */
export interface ReadRow {
  readonly element: Element;
  /** One place per head, in the same order. Null: the row is short here, which is unreadable and not empty. A cell over more columns stands in each of them. */
  readonly cells: readonly (ReadCell | null)[];
  /** Words of the group row or heading that it stands under inside the list ("Groep 5"); empty when none. */
  readonly group: string;
  /** Open detail or expansion parts of this row that stand beside it in the markup; not read as columns. */
  readonly details: readonly Element[];
  /** Card or block heading (also one of the cells where the list has a head for it); empty when none. */
  readonly title: string;
}

/** How a list is made in the markup. */
export const listShapes = ['table', 'grid', 'rows', 'cards', 'definition', 'text-area'] as const;
export type ListShape = (typeof listShapes)[number];

/** What was met while a list was read and bears on whether it was seen whole. Filled by the readers here. */
export interface Notes {
  /** Its markup promises that all rows stand in it: a native table, `role=table|grid`, a text area. */
  readonly provable: boolean;
  /** The markup's own count (`aria-rowcount` without heads, `aria-setsize`); -1: it says that it does not know; null: none. */
  readonly counted: number | null;
  /** Rows that stand in the markup but are not shown, and look like rows that are. */
  readonly hidden: readonly Element[];
  /** The list says that it is empty, in words. */
  readonly saidEmpty: boolean;
  /** It says that it is loading, is marked busy, or shows rows without content. */
  readonly loading: boolean;
  /** A group row is closed over rows. */
  readonly collapsed: boolean;
  /** A row or message inside offers more rows. */
  readonly more: boolean;
  /** Fields that stand in heads or an entry row: a filter when filled in. */
  readonly headFields: readonly Element[];
  /** Parts of the list's element that are no rows (foot, message rows): their words belong to the surroundings. */
  readonly others: readonly Element[];
}

/** One visible list-like thing. */
export interface ReadList {
  /** The smallest element that holds all rows; for cloned heads the one that holds both tables. */
  readonly element: Element;
  readonly shape: ListShape;
  readonly heads: readonly HeadCell[];
  readonly rows: readonly ReadRow[];
  readonly seen: Seen;
  /** Caption, accessible name, or the nearest heading above. */
  readonly caption: string;
  /** The open dialog it stands in: a zone of its own. Null outside one. */
  readonly dialog: Element | null;
  /** The same-origin frame it stands in; null in the document itself. */
  readonly frame: Element | null;
  readonly notes?: Notes;
  /** She pointed at it (*Aanwijzen*): only its mapped columns are here, and nothing else of the page is taken for the list. */
  readonly pointed?: true;
  /** What completeness rests on (the list, its count, pager, filters): changes elsewhere need no second reading. */
  readonly zones: readonly Element[];
}

/** One label–value pair, outside the lists or of one card: a form field, `dt`/`dd`, "Label: value", a switch with its label. */
export interface Labelled {
  /** The label's words as shown, without a colon at the end. */
  readonly label: string;
  /** Legend, group name or nearest heading above; empty when none. */
  readonly group: string;
  readonly cell: ReadCell;
  /** The smallest element that holds label and value. */
  readonly element: Element;
  /** The input, select or switch; null for plain text. */
  readonly control: Element | null;
  readonly dialog: Element | null;
  readonly frame: Element | null;
}

/** A part of the page that reading may start from. */
export type Root = Document | Element | ShadowRoot;
