import { canonical, sha256 } from '../chain';
import { type Anchor, headerHash } from '../export/file';
import { isObject, type OpenedFile } from './open-file';
import type { ReadEntry } from './read-entries';
import type { Finding, Integrity } from '@/rules/message/verify-report';

const encoder = new TextEncoder();

/** Canonical form, or null where the format forbids the value. */
export function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

/** Whether the genesis record hashes to `chain.genesis`. */
export async function genesisWhole({ chain: { genesis, genesisRecord } }: OpenedFile): Promise<boolean> {
  const text = canonicalOrNull(genesisRecord);
  return text !== null && genesisRecord['format'] === 'basispoort-coach/genesis' && genesisRecord['formatVersion'] === 1 && (await sha256(text)) === genesis;
}

/** All that stands outside the entries, and the school named in them (audit/format.md, steps 1, 7 to 10). */
export async function frameFindings(file: OpenedFile, chain: readonly ReadEntry[], wholeGenesis: boolean, twice: boolean): Promise<{ findings: Finding[]; header: Integrity['header'] }> {
  const findings: Finding[] = [];
  if (twice) findings.push({ kind: 'edit', seq: 0, until: null, where: 'twice' });
  const { school } = file.chain.genesisRecord;
  if (!wholeGenesis) findings.push({ kind: 'edit', seq: 0, until: null, where: 'genesis' });
  if (school !== file.school.id) findings.push({ kind: 'edit', seq: 0, until: null, where: 'school' });
  for (const { seq, entry } of chain) if (typeof entry.school !== 'string' || entry.school !== school) findings.push({ kind: 'edit', seq, until: null, where: 'school' });
  findings.push(...anchorsFindings(file, chain), ...(await noteFindings(file, chain)));
  const header = await headerAnswer(file, chain);
  if (header === 'differs') findings.push({ kind: 'edit', seq: chain.at(-1)?.seq ?? 0, until: null, where: 'header' });
  return { findings, header };
}

async function headerAnswer(file: OpenedFile, chain: readonly ReadEntry[]): Promise<Integrity['header']> {
  const last = chain.at(-1)?.entry;
  if (last?.type !== 'exported') return 'not-vouched';
  try {
    return (await headerHash(file)) === last.observation?.['header'] ? 'same' : 'differs';
  } catch {
    return 'differs';
  }
}

/** The anchors that the entries themselves tell, with the number of the entry that tells each. */
export function toldAnchors(chain: readonly ReadEntry[]): { readonly at: number; readonly anchor: Anchor }[] {
  return chain.flatMap(({ seq, entry }) => {
    if (entry.type !== 'anchored' || !isObject(entry.observation)) return [];
    const { seq: to, head, confirmedOn, by } = entry.observation as Readonly<Record<string, unknown>>;
    return [{ at: seq, anchor: { seq: to, head, confirmedOn, by } as Anchor }];
  });
}

/** `chain.anchors` against the `anchored` entries, and each head against the chain. */
function anchorsFindings(file: OpenedFile, chain: readonly ReadEntry[]): Finding[] {
  const told = toldAnchors(chain);
  const findings: Finding[] = [];
  const { anchors } = file.chain;
  for (let at = 0; at < Math.max(told.length, anchors.length); at++) {
    const one = told[at];
    if (one && at < anchors.length && canonicalOrNull(one.anchor) !== null && canonicalOrNull(one.anchor) === canonicalOrNull(anchors[at])) continue;
    findings.push({ kind: 'edit', seq: one?.at ?? 0, until: null, where: 'anchors' });
    break;
  }
  for (const { at, anchor } of told) if (!isAnchorHeld(anchor, at, chain)) findings.push({ kind: 'rewrite', seq: at, until: null, where: 'anchor' });
  return findings;
}

/** Whether the entry that an anchor names, before the anchor itself, still has that hash. */
export function isAnchorHeld(anchor: Anchor, at: number, chain: readonly ReadEntry[]): boolean {
  return chain.some(({ seq, entry }) => seq === anchor.seq && seq < at && typeof entry.hash === 'string' && entry.hash === anchor.head);
}

/** Each free note against the hash in its entry: SHA-256 of the salt's bytes and the text. */
async function noteFindings(file: OpenedFile, chain: readonly ReadEntry[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const byEvent = new Map(chain.map((one) => [one.entry.eventId, one]));
  for (const [eventId, note] of Object.entries(file.notes)) {
    const one = byEvent.get(eventId);
    const own = await noteHash(note);
    if (!one || own === null || own !== one.entry.note) findings.push({ kind: 'edit', seq: one?.seq ?? 0, until: null, where: 'note' });
  }
  return findings;
}

/** The hash that an entry keeps of a note; null when it is no note. */
export async function noteHash(note: unknown): Promise<string | null> {
  if (!isObject(note)) return null;
  const { salt, text } = note;
  if (typeof salt !== 'string' || !/^[0-9a-f]{64}$/.test(salt) || typeof text !== 'string' || !text.isWellFormed()) return null;
  const tail = encoder.encode(text);
  const bytes = new Uint8Array(32 + tail.length);
  for (let at = 0; at < 32; at++) bytes[at] = Number.parseInt(salt.slice(at * 2, at * 2 + 2), 16);
  bytes.set(tail, 32);
  return sha256(bytes);
}
