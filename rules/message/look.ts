import * as z from 'zod/mini';
import { loggedKinds } from '../page-kind';
import { reasons } from '../rule';
import { incompleteReasons } from '../seen';

/** Longest text a page may send in one field: a page cannot flood the log (spec/promises.md, S7). */
const text = z.string().check(z.maxLength(2_000));
const id = z.string().check(z.maxLength(64));

export const seenSchema = z.object({
  rowsSeen: z.int().check(z.nonnegative()),
  rowsClaimed: z.nullable(z.int()),
  complete: z.boolean(),
  why: z.array(z.enum(incompleteReasons)),
  confidence: z.int().check(z.minimum(0), z.maximum(100)),
});

/** A fault as the page saw it. `identity` is turned into a subject by the background and goes no further. */
export const lookFaultSchema = z.object({
  rule: id,
  item: id,
  identity: z.nullable(text),
  /** False where the row cannot be told apart (`same-name`): such a fault is counted, not opened. */
  hasRow: z.boolean(),
  field: z.nullable(id),
  weight: z.enum(['fout', 'let op', 'vraag', 'tip']),
  settled: z.boolean(),
  /** For the panel only, in `storage.session`: the row as shown, and the words for the rule's text. */
  label: text,
  detail: z.record(z.string(), text),
  variant: z.nullable(id),
});

/** One verdict with what the record needs to resolve faults. */
export const lookVerdictSchema = z.object({
  rule: id,
  verdict: z.enum(['problem', 'cannot-tell', 'in-order']),
  why: z.nullable(z.enum(reasons)),
  reasons: z.array(z.enum(reasons)),
  /** Identity texts of rows this rule could not tell. */
  blocked: z.array(text),
});

/** A row that stands on the page (or on another page of its list), with its fields as texts: what is compared and kept as keyed values. */
export const lookRowSchema = z.object({
  identity: text,
  label: text,
  /** Field name → value in canonical text: dates ISO, ticks `yes|no|unreadable`, addresses folded. */
  fields: z.record(z.string(), text),
  edited: z.array(id),
});

/** Zones of a page that were left alone (*Wat las ik*): fields and cells of secrets by kind, lists of something else, lists about pupils, frames of another origin. */
export const leftAlone = ['wachtwoord', 'code', 'autorisatiesleutel', 'andere-lijst', 'leerlingen', 'kader'] as const;
const counted = z.int().check(z.nonnegative());

/**
 * *Wat las ik*: what the reader read of the page, in numbers only. `kind` of a field: a column or field of the page kind by the product's name,
 * `koppen` (words above columns), `overige-kolommen`, `overige-velden`, `andere-lijst` (cells looked at to find the right list).
 */
export const readSchema = z.object({
  fields: z.array(z.object({ kind: id, count: counted })).check(z.maxLength(40)),
  left: z.array(z.object({ what: z.enum(leftAlone), count: counted })).check(z.maxLength(leftAlone.length)),
});
export type ReadTally = z.infer<typeof readSchema>;

/** What a page looked like, judged: page → background. */
export const lookSchema = z.object({
  type: z.literal('look'),
  eventId: z.uuid(),
  page: z.enum(loggedKinds),
  /** Random per loaded document. */
  document: z.uuid(),
  /** When the background first heard of this document, in ms since 1970 by its own clock, which it fills in itself: an older tab proves nothing about a later change. Absent: not known. */
  loadedAt: z.optional(z.number()),
  /** Code of path and hash (content-scripts/recognise/view-words.ts): turned into a keyed fingerprint. */
  address: text,
  seen: seenSchema,
  verdicts: z.array(lookVerdictSchema),
  faults: z.array(lookFaultSchema),
  rows: z.array(lookRowSchema),
  /** Whether the columns that row identity needs were read: only then is a missing row a row that is gone. */
  identityColumns: z.boolean(),
  /** Rows she took away in this document. */
  removed: z.array(text),
  /** Page fields with an identity text (profiel) or an enum (beheer), as loaded; for `observation.seen`. */
  values: z.record(z.string(), text),
  /** Fields of the page she edited in this document. */
  edited: z.array(id),
  /** Key of *Klopt wat ik lees?*, and what was understood, for the panel. */
  columns: text,
  understood: z.array(z.object({ column: id, heading: text, examples: z.array(text) })),
  /** Canonical text of the page model: hashed with the key, so that an equal look adds nothing. */
  content: z.string(),
  /** A mapping made by *Aanwijzen* was used. */
  mapped: z.boolean(),
  /** For the panel; absent where the reader keeps no account. */
  read: z.optional(readSchema),
});
export type Look = z.infer<typeof lookSchema>;
export type LookFault = z.infer<typeof lookFaultSchema>;
