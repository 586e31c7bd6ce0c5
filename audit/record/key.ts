import { separator } from '@/rules/identity';
import type { Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import { isPlainField, type Keyed, type KeyedAbout, type KeyedChange } from './keyed';
import type { Asked } from './known';

/** Pseudonyms under one key (a school's and a round's); keeps what it made, so that a second look costs nothing. Lower-case hex, all of them. */
export interface Keyring {
  subjectOf(identity: string): Promise<string>;
  /** The row's own key: with the identity it opens one row to an auditor, and no other. */
  rowKeyOf(identity: string): Promise<string>;
  valueOf(identity: string, field: string, value: string): Promise<string>;
  /** A text that is no row: columns, content, an address. `what` keeps the kinds apart. */
  textOf(what: string, text: string): Promise<string>;
}

interface RowKey { readonly key: CryptoKey; readonly hex: string; readonly subject: string }

const utf8 = new TextEncoder();

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function importKey(bytes: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function sign(key: CryptoKey, ...parts: readonly string[]): Promise<ArrayBuffer> {
  return crypto.subtle.sign('HMAC', key, utf8.encode(parts.join(separator)));
}

/**
 * `rowKey = HMAC-SHA-256(K, "row" 0x1F identity)`, `subject = HMAC-SHA-256(rowKey, identity)`, values `HMAC-SHA-256(rowKey, field 0x1F value)`;
 * texts are UTF-8, a row key is used as its 32 bytes (spec/audit.md, Who a row is; The entry).
 * @param key 32 random bytes, K
 */
export function keyring(key: Uint8Array<ArrayBuffer>): Keyring {
  const school = importKey(key);
  const rows = new Map<string, Promise<RowKey>>();
  const make = async (identity: string): Promise<RowKey> => {
    const bytes = await sign(await school, 'row', identity);
    const own = await importKey(bytes);
    return { key: own, hex: hexOf(bytes), subject: hexOf(await sign(own, identity)) };
  };
  const row = (identity: string): Promise<RowKey> => {
    const there = rows.get(identity);
    if (there !== undefined) return there;
    const made = make(identity);
    rows.set(identity, made);
    return made;
  };
  return {
    subjectOf: async (identity) => (await row(identity)).subject,
    rowKeyOf: async (identity) => (await row(identity)).hex,
    valueOf: async (identity, field, value) => hexOf(await sign((await row(identity)).key, field, value)),
    textOf: async (what, text) => hexOf(await sign(await school, what, text)),
  };
}

type Rows = readonly { readonly identity: string; readonly fields: Readonly<Record<string, string>> }[];

async function subjects(identities: readonly string[], ring: Keyring | null): Promise<ReadonlyMap<string, string>> {
  if (ring === null) return new Map();
  return new Map(await Promise.all([...new Set(identities)].map(async (identity) => [identity, await ring.subjectOf(identity)] as const)));
}

/** Keyed values of those fields that something in the log is compared with: what she changed, and what she saw. */
async function values(rows: Rows, standing: Standing, subject: ReadonlyMap<string, string>, ring: Keyring): Promise<Keyed['value']> {
  const changed = new Map<string, string[]>();
  for (const change of standing.changes) if (change.subject !== null && change.stage !== 'ended') changed.set(change.subject, [...(changed.get(change.subject) ?? []), change.field]);
  const keyed = new Map<string, string>();
  const plain = new Map(rows.map((row) => [row.identity, row.fields]));
  await Promise.all(rows.map(async ({ identity, fields }) => {
    const own = subject.get(identity) ?? '';
    const asked = new Set([...(changed.get(own) ?? []), ...(standing.rows[own]?.gezien ?? []).map((one) => one.field)]);
    for (const field of asked) {
      const value = field === null ? undefined : fields[field];
      if (field !== null && value !== undefined && !isPlainField(field)) keyed.set(identity + separator + field, await ring.valueOf(identity, field, value));
    }
  }));
  return (identity, field) => (identity !== null && isPlainField(field) ? plain.get(identity)?.[field] : keyed.get((identity ?? '') + separator + field));
}

/** Identity texts among page values; enums stand for themselves. */
function identities(texts: Readonly<Record<string, string>>): string[] {
  return Object.values(texts).filter((text) => text.includes(separator));
}

/** Pseudonyms of all that one look names. @param before keyring of the round before, null when that key is gone */
export async function keyLook(look: Look, standing: Standing, ring: Keyring, before: Keyring | null): Promise<Keyed> {
  const named = [
    ...look.rows.map((row) => row.identity), ...look.removed, ...identities(look.values),
    ...look.faults.flatMap((fault) => fault.identity ?? []), ...look.verdicts.flatMap((verdict) => verdict.blocked),
  ];
  const [subject, previous, content, columns, address] = await Promise.all([subjects(named, ring), subjects(named, before), ring.textOf('content', look.content), ring.textOf('columns', look.columns), ring.textOf('address', look.address)]);
  return { subject, previous, value: await values(look.rows, standing, subject, ring), content, columns, address };
}

/** Pseudonyms of all that one ask names. */
export async function keyAsk(asked: Asked & { readonly columns: string; readonly address: string }, standing: Standing, ring: Keyring, before: Keyring | null): Promise<Keyed> {
  const named = [...asked.rows.map((row) => row.identity), ...identities(asked.fields)];
  const [subject, previous, columns, address] = await Promise.all([subjects(named, ring), subjects(named, before), ring.textOf('columns', asked.columns), ring.textOf('address', asked.address)]);
  return { subject, previous, value: await values(asked.rows, standing, subject, ring), content: '', columns, address };
}

async function keptValue(identity: string | null, field: string, value: string | null, ring: Keyring): Promise<string | null> {
  if (value === null) return null;
  if (isPlainField(field)) return value;
  if (identity !== null) return ring.valueOf(identity, field, value);
  // A compared field of profiel is an identity text of its own.
  return value.includes(separator) ? ring.subjectOf(value) : ring.textOf(`page${separator}${field}`, value);
}

/** Pseudonyms of one change. */
export async function keyChange(message: { readonly identity: string | null; readonly field: string; readonly before: string | null; readonly after: string | null }, ring: Keyring): Promise<KeyedChange> {
  const { identity, field } = message;
  const [subject, before, after] = await Promise.all([identity === null ? null : ring.subjectOf(identity), keptValue(identity, field, message.before, ring), keptValue(identity, field, message.after, ring)]);
  return { subject, before, after };
}

/** Pseudonyms of what an answer is about, in its order. */
export function keyAbout(about: readonly { readonly identity: string | null; readonly field: string | null; readonly value: string | null }[], ring: Keyring): Promise<KeyedAbout[]> {
  return Promise.all(about.map(async ({ identity, field, value }) => ({
    subject: identity === null ? null : await ring.subjectOf(identity),
    value: field === null ? null : await keptValue(identity, field, value, ring),
  })));
}
