import type { Actor } from '@/rules/checklist/fact';
import type { Draft } from '../entry';

/** Nobody acted: the coach saw it by itself. */
export const coach: Actor = { role: 'coach', label: '' };

/** Day and moment of recording, read by the background alone. `at`: UTC, ISO 8601 with milliseconds. */
export interface Now { readonly today: string; readonly at: string }

/** Drafts, or why nothing may be recorded. `about`: index of the answer that is refused. */
export type Recorded = { readonly ok: true; readonly drafts: readonly Draft[] } | { readonly ok: false; readonly code: Refusal; readonly about: number | null };

/**
 * Why an answer is refused.
 * `no-row`: nothing to answer for, or a row that cannot be told apart · `no-expiry`, `expired`: an exception needs a last day, today or later ·
 * `too-late`: the last day lies after the end of the next school year · `no-value`: `gezien` without the value that was seen · `still-shown`: `opgelost`, but the page shows it, or was not loaded anew ·
 * `not-known`: nothing stands that could be withdrawn · `not-a-page-answer`, `not-a-row-answer`: the code is not for this · `not-declarable`: help items take no declaration ·
 * `no-office`: another office's duty needs `onBehalfOf` and a source.
 */
export type Refusal = 'no-row' | 'no-expiry' | 'expired' | 'too-late' | 'no-value' | 'still-shown' | 'not-known' | 'not-a-page-answer' | 'not-a-row-answer' | 'not-declarable' | 'no-office';

/** An entry before it is chained: all that is not said is null, and observed by the coach. */
export function draft(eventId: string, type: Draft['type'], said: Partial<Omit<Draft, 'eventId' | 'type'>>): Draft {
  return {
    eventId, type, actor: coach, onBehalfOf: null, source: null, page: null, item: null, rule: null, subject: null,
    observation: null, class: 'observed', reason: null, note: null, expiresOn: null, ...said,
  };
}

/**
 * `eventId` of the n-th draft that one message leads to: the message's own UUID with n added to its last 48 bits.
 * The same message gives the same ids again, so a retry is stored once, whatever part of it arrived; no hash is needed, because the other 74 random bits keep two messages apart.
 * @param eventId the message's UUID; its own id is that of draft 0
 */
export function nthEventId(eventId: string, n: number): string {
  const last = (BigInt(`0x${eventId.slice(24)}`) + BigInt(n)) % (1n << 48n);
  return eventId.slice(0, 24) + last.toString(16).padStart(12, '0');
}

/** Numbers drafts by the message they come from. */
export function numbered(eventId: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((one, n) => ({ ...one, eventId: nthEventId(eventId, n) }));
}
