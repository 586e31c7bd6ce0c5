import * as z from 'zod/mini';
import { pageKinds } from '../page-kind';
import type { Reply } from './reply';

/** What was left out of a Bouwtekening, in numbers: secret fields, values behind secret labels, lists of pupils, rows beyond the first hundreds, frames of another origin, 1 where it was cut short. */
export const leftOut = ['velden', 'geheim', 'leerlingen', 'regels', 'kaders', 'afgebroken'] as const;
const count = z.int().check(z.nonnegative());

/** A Bouwtekening: the page's skeleton as one HTML file (spec/product.md, *Bouwtekening doorgeven*). Page side → our own page. */
export const blueprintSchema = z.object({
  kind: z.nullable(z.enum(pageKinds)),
  /** The whole file. */
  text: z.string().check(z.maxLength(20_000_000)),
  /** Every word that stays readable in it, once. */
  words: z.array(z.string().check(z.maxLength(200))),
  left: z.object({ velden: count, geheim: count, leerlingen: count, regels: count, kaders: count, afgebroken: count }),
});
export type Blueprint = z.infer<typeof blueprintSchema>;
/** Refused with `pupils` (a page about pupils) or `empty`. */
export type BlueprintReply = Reply<Blueprint>;
