import * as z from 'zod/mini';
import { viewWordsSchema } from '../mapping/mapping';
import { loggedKinds } from '../page-kind';

const text = z.string().check(z.maxLength(2_000));
const id = z.string().check(z.maxLength(64));

/** She changed something on the page (a trusted event in that row or field): page → background. Values in plain; the background keys them. */
export const changeSchema = z.object({
  type: z.literal('change'),
  eventId: z.uuid(),
  page: z.enum(loggedKinds),
  document: z.uuid(),
  identity: z.nullable(text),
  /** Field name, or `row` with `present` → `absent`. */
  field: id,
  before: z.nullable(text),
  after: z.nullable(text),
});
export type ChangeMessage = z.infer<typeof changeSchema>;

/** She used a control whose name reads as save, with changes open: page → background. Never proof that it was kept. */
export const saveSchema = z.object({ type: z.literal('save'), eventId: z.uuid(), page: z.enum(loggedKinds), document: z.uuid() });
export type SaveMessage = z.infer<typeof saveSchema>;

/** Stage one or two: what stands in front of her. `kind` null: not recognised. */
export const viewSchema = z.object({
  type: z.literal('view'),
  kind: z.nullable(z.string().check(z.maxLength(32))),
  document: z.uuid(),
  address: text,
  /** Codes of what the view calls itself: by them a mapping of *Aanwijzen* is found again. */
  words: z.optional(viewWordsSchema),
  /** The mapping that was found does not fit what stands there: it is not used, and the page is not recognised. */
  misfit: z.optional(z.boolean()),
});
export type ViewMessage = z.infer<typeof viewSchema>;

/** Something the page side could not do, to be told by the icon: page → background. */
export const troubleSchema = z.object({ type: z.literal('trouble'), kind: id });

/** A request to open the panel at a finding: page → background. */
export const openPanelSchema = z.object({ type: z.literal('open-panel'), finding: z.nullable(text), reason: z.enum(['answer', 'wrong', 'question', 'reading', 'pointed']) });

/** The page side remembers where she put the bar. */
export const rememberSchema = z.object({ type: z.literal('remember'), key: z.enum(['edge', 'folded']), value: id });
