import * as z from 'zod/mini';
import { columnKeySchema, listFamilies, mappingSchema, viewWordsSchema } from '../mapping/mapping';
import { loggedKinds } from '../page-kind';

const short = z.string().check(z.maxLength(200));
const id = z.string().check(z.maxLength(64));

/** One column or field of what she pointed at, with what the coach makes of it. */
const pointedColumnSchema = z.object({
  key: columnKeySchema,
  /** As shown; empty when the column has no head. */
  heading: short,
  /** At most three values as shown; in memory only (`storage.session`), for the panel. */
  examples: z.array(short).check(z.maxLength(3)),
  /** The product's column that it seems to be; null: nothing says so. */
  guess: z.nullable(id),
});
export type PointedColumn = z.infer<typeof pointedColumnSchema>;

/** What she pointed at. */
export const pointedListSchema = z.object({
  view: viewWordsSchema,
  family: z.enum(listFamilies),
  caption: z.string().check(z.maxLength(80)),
  rows: z.int().check(z.nonnegative()),
  columns: z.array(pointedColumnSchema).check(z.minLength(1), z.maxLength(60)),
});
export type PointedList = z.infer<typeof pointedListSchema>;

/** Why pointing ended without a list: she stopped, there is none that can be read, or this page is never read (a log-in, pupils). */
export const pointEnds = ['stopped', 'nothing', 'refused'] as const;

/** She pointed at a list, or stopped: page → background. A click on the page only ever says *this one*; what it means is said in the panel (spec/promises.md, S3). */
export const pointedSchema = z.object({
  type: z.literal('pointed'),
  document: z.uuid(),
  kind: z.enum(loggedKinds),
  list: z.nullable(pointedListSchema),
  ended: z.nullable(z.enum(pointEnds)),
});
export type PointedMessage = z.infer<typeof pointedSchema>;

/** She names the page and wants to point at its list; `kind` null: not any more. Own page → background. */
export const pointSchema = z.object({ type: z.literal('point'), tab: z.int(), kind: z.nullable(z.enum(loggedKinds)) });
export type PointMessage = z.infer<typeof pointSchema>;

/** What each column of the list she pointed at is; `at` counts in `PointedList.columns` of the tab's front, and goes no further. */
export const mapSchema = z.object({ type: z.literal('map'), tab: z.int(), columns: z.array(z.object({ at: z.int().check(z.nonnegative()), column: id })).check(z.maxLength(60)) });
export type MapMessage = z.infer<typeof mapSchema>;

/** Forgets what she taught; `tab`: where the panel stands, -1 for none. */
export const unmapSchema = z.object({ type: z.literal('unmap'), tab: z.int(), mapping: z.uuid() });
export type UnmapMessage = z.infer<typeof unmapSchema>;

/** Puts back what she forgot just before, as the answer to `unmap` gave it; for the school that it was taught for. */
export const remapSchema = z.object({ type: z.literal('remap'), school: id, mapping: mappingSchema });
export type RemapMessage = z.infer<typeof remapSchema>;

/** What the background answers to `view`. */
export const viewReplySchema = z.object({
  /** The page kind that used to stand here, where nothing is recognised now. */
  expected: z.nullable(z.enum(loggedKinds)),
  mapping: z.nullable(mappingSchema),
  /** She wants to point at the list of this page kind, now. */
  pointing: z.nullable(z.enum(loggedKinds)),
});
export type ViewReply = z.infer<typeof viewReplySchema>;

/** Pointing as the panel shows it; part of what stands in front of a tab. */
export interface Pointing {
  readonly kind: (typeof loggedKinds)[number];
  /** Null while she points. */
  readonly list: PointedList | null;
  readonly ended: (typeof pointEnds)[number] | null;
}

