import type { ReadCell } from './list';

/** What one cell shows: text, tick, machine date. Values of inputs are text, secrets are never read. Never throws. */
export declare function readCell(element: Element): ReadCell;
