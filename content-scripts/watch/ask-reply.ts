import type { Known, RowKnown } from '@/rules/known';
import { askReplySchema, type AskReply } from '@/rules/message/ask';
import type { Reply } from '@/rules/message/reply';

/** The background's answer to `ask`, checked; null when it gave none (an error, or another version of the extension). */
export function replyFrom(reply: Reply<unknown>): AskReply | null {
  if (!reply.ok) return null;
  const parsed = askReplySchema.safeParse(reply.value);
  return parsed.success ? parsed.data : null;
}

/** The answer as the rules want it. */
export function knownFrom(reply: AskReply): Known {
  return {
    today: reply.today,
    schoolYearEnd: reply.schoolYearEnd,
    round: reply.round,
    situation: reply.situation,
    staffList: reply.staffList,
    rows: new Map(reply.rows as readonly (readonly [string, RowKnown])[]),
    fields: reply.fields,
    lookedBefore: reply.lookedBefore,
    confirmed: reply.confirmed,
    ...(reply.settledOfPage === undefined ? {} : { settledOfPage: reply.settledOfPage }),
  };
}
