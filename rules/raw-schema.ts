import * as z from 'zod/mini';
import { incompleteReasons, type Anchor } from './seen';

/** Longest text of one cell that is kept; a page cannot flood storage with a cell (spec/promises.md, S7). */
export const longestCell = 2_000;

const text = z.string().check(z.maxLength(longestCell));

/** Schema of `Seen`. */
export const seenSchema = z.object({
  rowsSeen: z.int().check(z.nonnegative()),
  rowsClaimed: z.nullable(z.int().check(z.nonnegative())),
  complete: z.boolean(),
  why: z.array(z.enum(incompleteReasons)),
  confidence: z.int().check(z.minimum(0), z.maximum(100)),
});

/** An anchor is a bare number on the way; only the reader that made it can use it. */
export const anchorSchema = z.custom<Anchor>((value) => Number.isSafeInteger(value));

/** Schema of `ColumnState`. */
export const columnStateSchema = z.enum(['read', 'no-column', 'two-candidates']);

/** Schema of `RawCell`. */
export const rawCellSchema = z.object({
  text,
  tick: z.nullable(z.enum(['yes', 'no', 'unreadable'])),
  iso: z.nullable(text),
});

/**
 * Schema of `RawRow` for one page kind's columns: raw rows travel through messages and `storage.session`, and are checked when they come back.
 * @param columns the page kind's column names
 */
export function rawRowSchema<const C extends string>(columns: readonly [C, ...C[]]) {
  return z.object({
    anchor: z.nullable(anchorSchema),
    edited: z.array(z.enum(columns)),
    cells: z.partialRecord(z.enum(columns), rawCellSchema),
  });
}

/** Schema of `RawList` for one page kind's columns. */
export function rawListSchema<const C extends string>(columns: readonly [C, ...C[]]) {
  return z.object({
    seen: seenSchema,
    columns: z.record(z.enum(columns), columnStateSchema),
    rows: z.array(rawRowSchema(columns)),
  });
}
