import type { Actor } from '@/rules/checklist/fact';
import { isItemId, itemOf } from '@/rules/checklist/items';
import { draft, type Recorded } from './draft';
import { refusedExpiry } from './expiry';

/** An exception on an item itself: it does not apply to this school, until a day. `reason`: `nvt`, or a code of the item's short list. */
export function recordItemException(message: { readonly eventId: string; readonly item: string; readonly reason: string; readonly expiresOn: string }, by: { readonly actor: Actor; readonly today: string }): Recorded {
  if (!isItemId(message.item) || itemOf(message.item)?.kind === 'H') return { ok: false, code: 'not-declarable', about: null };
  const refused = refusedExpiry(message.expiresOn, by.today);
  if (refused !== null) return { ok: false, code: refused, about: null };
  return { ok: true, drafts: [draft(message.eventId, 'exception', { actor: by.actor, item: message.item, class: 'declared', reason: message.reason, expiresOn: message.expiresOn })] };
}
