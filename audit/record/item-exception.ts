import type { Actor } from '@/rules/checklist/fact';
import type { Recorded } from './draft';

/** An exception on an item itself: it does not apply to this school, until a day. */
export function recordItemException(_message: { readonly eventId: string; readonly item: string; readonly reason: string; readonly expiresOn: string }, _by: { readonly actor: Actor; readonly today: string }): Recorded {
  throw new Error('being built');
}
