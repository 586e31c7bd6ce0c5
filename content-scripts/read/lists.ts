import type { ReadList, Root } from './list';

/**
 * Every visible list-like thing under `root`, in document order: tables, grids, repeated rows, cards, definition lists, text areas;
 * open shadow roots and same-origin frames included, closed dialogs and layout tables left out. Never throws.
 */
export declare function readLists(root: Root): ReadList[];
/** The same, in slices: yields about every 100 rows; the caller decides when to go on (spec/promises.md, P3). */
export declare function readListsSliced(root: Root): Generator<undefined, ReadList[], undefined>;
