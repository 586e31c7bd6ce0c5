import { createHash } from 'node:crypto';

/** A verifier of an export written from the format alone (spec/audit.md, Exports): none of the product's code is used. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** RFC 8785 for strings, safe integers, booleans and null: keys by UTF-16 code units, no white space. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const object = value as { readonly [key: string]: Json };
    return `{${Object.keys(object).toSorted((a, b) => (a < b ? -1 : 1)).map((key) => `${JSON.stringify(key)}:${canonical(object[key] ?? null)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${value}`);
  return JSON.stringify(value);
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface ExportFile {
  readonly format: string;
  readonly formatVersion: number;
  readonly exportedAt: string;
  readonly software: string;
  readonly edition: string;
  readonly school: { readonly [key: string]: Json };
  readonly items: readonly { readonly [key: string]: Json }[];
  readonly parties: { readonly [key: string]: Json };
  readonly chain: { readonly algorithm: string; readonly genesis: string; readonly genesisRecord: { readonly [key: string]: Json }; readonly head: string; readonly count: number };
  readonly entries: readonly { readonly [key: string]: Json }[];
}

/** Faults of an export, each with the `seq` where it shows; empty: the chain and the header hold. */
export function faultsOf(text: string): string[] {
  const file = JSON.parse(text) as ExportFile;
  const faults: string[] = [];
  if (file.format !== 'basispoort-coach/audit-log' || file.formatVersion !== 1) faults.push('format');
  if (sha256(canonical(file.chain.genesisRecord)) !== file.chain.genesis) faults.push('genesis');
  let prev = file.chain.genesis;
  const ids = new Set<Json>();
  for (const [n, entry] of file.entries.entries()) {
    const { hash, ...rest } = entry;
    if (entry.seq !== n + 1) faults.push(`seq ${n + 1}`);
    if (entry.prev !== prev) faults.push(`prev at ${n + 1}`);
    if (sha256(canonical(rest)) !== hash) faults.push(`hash at ${n + 1}`);
    if (ids.has(entry.eventId ?? null)) faults.push(`double event at ${n + 1}`);
    ids.add(entry.eventId ?? null);
    prev = typeof hash === 'string' ? hash : '';
  }
  if (prev !== file.chain.head || file.entries.length !== file.chain.count) faults.push('head');
  const last = file.entries.at(-1);
  const { format, formatVersion, exportedAt, software, edition, school, items, parties } = file;
  const header = sha256(canonical({ format, formatVersion, exportedAt, software, edition, school, items, parties }));
  const observation = last?.observation as { readonly [key: string]: Json } | undefined;
  if (last?.type !== 'exported' || observation?.header !== header) faults.push('header');
  return faults;
}
