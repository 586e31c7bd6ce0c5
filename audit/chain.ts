import canonicalize from 'canonicalize';
import { type Entry, entryFields } from './entry';
import type { Plain } from '@/rules/checklist/fact';

/** The first record of a chain; its hash is the `prev` of entry 1 (spec/audit.md, One entry). */
export interface GenesisRecord {
  readonly format: 'basispoort-coach/genesis';
  readonly formatVersion: 1;
  /** School id, as in every entry. */
  readonly school: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly createdAt: string;
  /** 32 random bytes, lower-case hex: two chains of one school never start alike. */
  readonly nonce: string;
}

/** An entry that has all but its own hash. */
export type Unhashed = Omit<Entry, 'hash'>;

const encoder = new TextEncoder();
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hex. */
export function hex(bytes: ArrayBuffer | Uint8Array): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += hexOf[byte];
  return text;
}

/** SHA-256 of a text (as UTF-8) or of bytes, lower-case hex. WebCrypto alone: never call it inside an IndexedDB transaction, awaiting it commits one early. */
export async function sha256(what: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', typeof what === 'string' ? encoder.encode(what) : what));
}

/**
 * RFC 8785 canonical form of plain data.
 * @throws TypeError on what the format forbids: `undefined`, functions, numbers that are no safe integers, lone surrogates. Nothing is dropped in silence.
 */
export function canonical(value: unknown): string {
  const problem = plainProblem(value);
  if (problem !== null) throw new TypeError(`not plain data: ${problem}`);
  return canonicalize(value) as string;
}

/** What makes a value unfit for the format ("strings, safe integers, booleans and null only", spec/audit.md, Exports), or null when it fits. */
export function plainProblem(value: unknown): string | null {
  switch (typeof value) {
    case 'string': return value.isWellFormed() ? null : 'a text with half a character';
    case 'boolean': return null;
    case 'number': return Number.isSafeInteger(value) ? null : 'a number that is no safe integer';
    case 'object': break;
    default: return `a value of type ${typeof value}`;
  }
  if (value === null) return null;
  if (Array.isArray(value)) {
    for (const one of value) { const problem = plainProblem(one); if (problem !== null) return problem; }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!key.isWellFormed()) return 'a name with half a character';
    const problem = plainProblem((value as Record<string, unknown>)[key]);
    if (problem !== null) return problem;
  }
  return null;
}

/** A new genesis record. `nonce`: 64 hex characters from a random source. */
export function genesisRecord(school: string, createdAt: string, nonce: string): GenesisRecord {
  return { format: 'basispoort-coach/genesis', formatVersion: 1, school, createdAt, nonce };
}

/** `chain.genesis`: the hash of the genesis record. */
export function genesisHash(record: GenesisRecord): Promise<string> {
  return sha256(canonical(record));
}

/** The hash of an entry: over its canonical form without `hash`, `prev` included. A `hash` that is there is left out. @throws TypeError as `canonical`. */
export async function entryHash(entry: Unhashed | Entry): Promise<string> {
  const { hash: _own, ...rest } = entry as Entry;
  return sha256(canonical(rest));
}

/**
 * Puts one entry at the end of a chain.
 * @param body the entry without `prev` and `hash`; every field must be there (null when empty)
 * @param prev hash of the entry before, or of the genesis record
 * @returns the entry, fields in the order of the contract
 * @throws TypeError when a field is missing or holds what the format forbids
 */
export async function link(body: Omit<Entry, 'prev' | 'hash'>, prev: string): Promise<Entry> {
  const ordered: Record<string, Plain> = {};
  for (const field of entryFields) {
    if (field === 'hash') continue;
    const value = field === 'prev' ? prev : body[field];
    if (value === undefined) throw new TypeError(`entry without ${field}`);
    ordered[field] = value as Plain;
  }
  const hash = await sha256(canonical(ordered));
  return { ...ordered, hash } as unknown as Entry;
}
