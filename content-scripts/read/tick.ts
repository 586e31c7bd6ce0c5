import type { Tick } from '@/rules/seen';
import type { ReadCell } from './list';

/** The tick that an element is or holds; null when there is none. Not recognised is `unreadable`, never `no`. */
export declare function readTick(element: Element): Tick | null;
/**
 * A column's ticks, cell by cell (null: no tick there). In a column of marks or empty cells only, with at least one of each, empty is `no`;
 * marks drawn by CSS alone are `unreadable`, and then so are the empty ones (spec/rules.md, Settled questions).
 */
export declare function tickColumn(cells: readonly (ReadCell | null)[]): (Tick | null)[];
