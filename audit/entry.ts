import type { Fact } from '@/rules/checklist/fact';

/** One entry of the log as it is stored and exported: a fact with its chain fields. Field order: spec/audit.md, One entry. */
export interface Entry extends Fact {
  /** SHA-256 of a salt and the free note, null without one. */
  readonly note: string | null;
  /** Version of the extension. */
  readonly software: string;
  /** Hash of the entry before; of the first entry: the hash of the genesis record. */
  readonly prev: string;
  /** SHA-256 over the RFC 8785 form of the entry without `hash`, lower-case hex. */
  readonly hash: string;
}

/** An entry before it is chained: the writer adds `seq`, the clock, school, software and the chain. */
export type Draft = Omit<Entry, 'seq' | 'recordedAt' | 'offset' | 'school' | 'round' | 'edition' | 'software' | 'prev' | 'hash'>;

/** Fields of an entry in the order of the contract. */
export const entryFields = [
  'seq', 'eventId', 'type', 'recordedAt', 'offset', 'actor', 'onBehalfOf', 'source', 'school', 'round', 'edition',
  'page', 'item', 'rule', 'subject', 'observation', 'class', 'reason', 'note', 'expiresOn', 'software', 'prev', 'hash',
] as const satisfies readonly (keyof Entry)[];
