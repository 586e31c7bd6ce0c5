import * as z from 'zod/mini';
import { loggedKinds } from '../page-kind';

const text = z.string().check(z.maxLength(2_000));

/**
 * Before the page judges, it asks (design/architecture.md, Data's way): identity texts of its rows go to the background,
 * which answers what is known of them. `keep` are the raw rows of this page of a list that runs over several pages.
 */
export const askSchema = z.object({
  type: z.literal('ask'),
  page: z.enum(loggedKinds),
  document: z.uuid(),
  address: text,
  columns: text,
  rows: z.array(z.object({ identity: text, fields: z.record(z.string(), text) })),
  /** Page fields: name → identity text (profiel). */
  fields: z.record(z.string(), text),
  /** The page's own count, null when it gives none: a list whose count changes is another list. */
  claimed: z.nullable(z.int()),
  /** Whether the list is one part of several; only then rows are kept. */
  partOfSeveral: z.boolean(),
  /** What marks this page of the list (its first row's identity); a page that comes again replaces its own rows. */
  keep: z.array(z.object({ identity: text, raw: z.json() })),
});
export type Ask = z.infer<typeof askSchema>;

const rowKnownSchema = z.object({
  answers: z.array(z.string()),
  seenFields: z.array(z.nullable(z.string())),
  exceptions: z.array(z.nullable(z.string())),
  earlierTick: z.nullable(z.object({ ticked: z.enum(['yes', 'no']), since: z.string() })),
  underWay: z.nullable(z.object({ field: z.string(), to: z.nullable(z.string()) })),
  followUp: z.nullable(z.enum(['open', 'settled'])),
  number: z.nullable(z.int()),
});

/** What the background answers to `ask`: `Known` as plain data, and the raw rows of the list's other pages. */
export const askReplySchema = z.object({
  today: z.string(),
  schoolYearEnd: z.string(),
  round: z.string(),
  situation: z.record(z.string(), z.unknown()),
  staffList: z.nullable(z.object({ source: z.enum(['eigen', 'las']), names: z.array(z.string()) })),
  rows: z.array(z.tuple([z.string(), rowKnownSchema])),
  fields: z.record(z.string(), z.object({ compared: z.enum(['first-look', 'same', 'changed']), since: z.nullable(z.string()), accepted: z.boolean() })),
  lookedBefore: z.boolean(),
  confirmed: z.nullable(z.enum(['ja', 'nee'])),
  settledOfPage: z.optional(z.array(z.string())),
  earlierRows: z.array(z.json()),
  /** False while nothing may be recorded: the BRIN shown does not fit, or the tab is bound to no school. */
  recording: z.boolean(),
  language: z.enum(['nl', 'en']),
});
export type AskReply = z.infer<typeof askReplySchema>;
