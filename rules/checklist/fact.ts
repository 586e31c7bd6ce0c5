import type { PageKind } from '../page-kind';
import type { ItemId } from './item';

/** Types of an entry of the log, as in exports (spec/audit.md, One entry). */
export const entryTypes = [
  'page-checked', 'fault-opened', 'fault-resolved', 'tick-changed', 'saved', 'confirmed-after-reload', 'confirmed-later-day',
  'decision', 'declaration', 'exception', 'situation-changed', 'reading-confirmed', 'carried-over', 'anchored', 'exported',
  'imported', 'policy-changed', 'clock-jump', 'erased', 'rescued', 'school-year-started',
] as const;
export type EntryType = (typeof entryTypes)[number];

export const evidenceClasses = ['observed', 'observed-and-decided', 'declared'] as const;
/** How a thing is known. */
export type EvidenceClass = (typeof evidenceClasses)[number];

/** Strings, safe integers, booleans and null, nested: all that an entry may hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Who did it; `{role: 'coach', label: ''}` where nobody acted. */
export interface Actor { readonly role: string; readonly label: string }

/** Where a declaration about another office's duty was heard. */
export interface Source { readonly code: 'mail' | 'gesprek' | 'vergadering' | 'document'; readonly on: string }

/**
 * What an entry tells, without its chain fields: all that the fold of the checklist needs.
 * Field names, order and codes: spec/audit.md, One entry. Absent values are null, never missing.
 */
export interface Fact {
  readonly seq: number;
  readonly eventId: string;
  readonly type: EntryType;
  /** UTC, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly actor: Actor;
  readonly onBehalfOf: string | null;
  readonly source: Source | null;
  readonly school: string;
  readonly round: string;
  readonly edition: string;
  readonly page: PageKind | null;
  readonly item: ItemId | null;
  readonly rule: string | null;
  readonly subject: string | null;
  readonly observation: { readonly [key: string]: Plain } | null;
  readonly class: EvidenceClass;
  readonly reason: string | null;
  readonly expiresOn: string | null;
}

/** `observation` of `page-checked`. */
export interface PageObservation {
  readonly rowsSeen: number;
  readonly rowsClaimed: number | null;
  readonly complete: boolean;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly document: string;
  readonly content: string;
  readonly seen: { readonly [key: string]: string | null } | null;
  readonly rules: { readonly [rule: string]: { readonly verdict: 'problem' | 'cannot-tell' | 'in-order'; readonly faults: number; readonly why: string | null } };
}

/** The day of a fact in its own offset, `YYYY-MM-DD`. */
export function dayOf(fact: Pick<Fact, 'recordedAt' | 'offset'>): string {
  return new Date(Date.parse(fact.recordedAt) + fact.offset * 60_000).toISOString().slice(0, 10);
}
