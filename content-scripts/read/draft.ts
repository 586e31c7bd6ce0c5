import type { HeadCell, ListShape, Notes, ReadRow } from './list';

/** A list as read, before its surroundings are asked whether it was seen whole. */
export interface Draft {
  readonly element: Element;
  readonly shape: ListShape;
  readonly heads: readonly HeadCell[];
  readonly rows: readonly ReadRow[];
  /** A title inside the list itself; empty when none. */
  readonly title: string;
  readonly notes: Notes;
}

/** Notes of a list that met nothing. */
export const noNotes: Notes = { provable: false, counted: null, hidden: [], saidEmpty: false, loading: false, collapsed: false, more: false, headFields: [], others: [] };
