import * as z from 'zod/mini';
import { answerCodes, declarationCodes } from '../answer';
import { itemIds } from '../checklist/item';
import { loggedKinds } from '../page-kind';
import { questionIds } from '../situation/situation';

const text = z.string().check(z.maxLength(20_000));
const id = z.string().check(z.maxLength(128));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sourceSchema = z.object({ code: z.enum(['mail', 'gesprek', 'vergadering', 'document']), on: isoDate });

/** One answer for one or several rows or faults of the page in front. */
export const answerSchema = z.object({
  type: z.literal('answer'),
  eventId: z.uuid(),
  page: z.enum(loggedKinds),
  code: z.enum(answerCodes),
  /** What it is about; `identity` null: the page itself. `value`: the field's value now shown, for `gezien`. */
  about: z.array(z.object({ identity: z.nullable(text), label: text, rule: z.nullable(id), item: z.nullable(z.enum(itemIds)), field: z.nullable(id), value: z.nullable(text) })),
  /** With `nvt` and `onterecht`. */
  expiresOn: z.nullable(isoDate),
  reason: z.nullable(id),
  /** Declared by another office, with where it was heard. */
  onBehalfOf: z.nullable(id),
  /** Where it was heard; absent or null with an office: by mail, today. */
  source: z.optional(z.nullable(sourceSchema)),
});
export type AnswerMessage = z.infer<typeof answerSchema>;

/** Takes an earlier answer, declaration or exception back. */
export const withdrawSchema = z.object({ type: z.literal('withdraw'), eventId: z.uuid(), withdrawn: z.array(z.uuid()) });

/** A declaration about a whole item. */
export const declareSchema = z.object({
  type: z.literal('declare'),
  eventId: z.uuid(),
  item: z.enum(itemIds),
  code: z.enum(declarationCodes),
  onBehalfOf: z.nullable(id),
  source: z.nullable(sourceSchema),
});
export type DeclareMessage = z.infer<typeof declareSchema>;

/** An exception on an item itself: it does not apply to this school. */
export const exceptItemSchema = z.object({ type: z.literal('except-item'), eventId: z.uuid(), item: z.enum(itemIds), reason: id, expiresOn: isoDate });

/** An answer to a question about the school. `text`: what she typed; it is parsed and refused with a clear sentence. */
export const situationSchema = z.object({ type: z.literal('situation'), eventId: z.uuid(), question: z.enum(questionIds), text });

/** *Klopt wat ik lees?* */
export const confirmReadingSchema = z.object({ type: z.literal('confirm-reading'), eventId: z.uuid(), page: z.enum(loggedKinds), tab: z.int(), answer: z.enum(['ja', 'nee']) });

/** Profiel shows a BRIN that does not fit the current school. */
export const whichSchoolSchema = z.object({ type: z.literal('which-school'), eventId: z.uuid(), tab: z.int(), answer: z.enum(['this', 'other', 'new']), school: z.nullable(id) });

/** Name of the school, as the popup shows it. */
export const schoolLabelSchema = z.object({ type: z.literal('school-label'), label: z.string().check(z.maxLength(120)) });
/** Another school becomes the current one; null makes a new one. */
export const switchSchoolSchema = z.object({ type: z.literal('switch-school'), school: z.nullable(id) });

/** The language of all that the coach shows. */
export const languageSchema = z.object({ type: z.literal('language'), language: z.enum(['nl', 'en']) });

/** Today, round and edition: only the background reads the clock. */
export const todaySchema = z.object({ type: z.literal('today') });
/** A new round by her click. */
export const startRoundSchema = z.object({ type: z.literal('start-round'), eventId: z.uuid() });

/**
 * Our own log page is about to make a file: the background makes the header (it alone reads the clock), appends `exported` with its hash, and answers the header, so that no entry can come between the two.
 * The reply's value: `ExportStart` in audit/desk/export.ts.
 */
export const exportSchema = z.object({ type: z.literal('export'), eventId: z.uuid(), school: id, form: z.enum(['json', 'csv', 'html']) });
export type ExportMessage = z.infer<typeof exportSchema>;
