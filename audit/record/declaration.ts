import type { Actor } from '@/rules/checklist/fact';
import { itemOf } from '@/rules/checklist/items';
import type { DeclareMessage } from '@/rules/message/desk';
import { draft, type Recorded } from './draft';

/**
 * A declaration about a whole item. `gedaan` about another office's duty needs that office and a source (spec/product.md, The items);
 * that she does not know, or that it was not done, she may say herself.
 */
export function recordDeclaration(message: DeclareMessage, by: Actor): Recorded {
  const item = itemOf(message.item);
  if (item === undefined || item.kind === 'H') return { ok: false, code: 'not-declarable', about: null };
  const otherDuty = item.who !== 'ICT' && by.role !== item.who;
  if (otherDuty && message.code === 'gedaan' && (message.onBehalfOf === null || message.source === null)) return { ok: false, code: 'no-office', about: null };
  return { ok: true, drafts: [draft(message.eventId, 'declaration', {
    actor: by, onBehalfOf: message.onBehalfOf, source: message.source, item: item.id, class: 'declared', reason: message.code,
  })] };
}
