import { longestOrder } from './longest-order';
import type { ReadEntries, ReadEntry } from './read-entries';
import type { Finding } from '@/rules/message/verify-report';

/** What the chain of a file claims about itself. */
export interface Claimed { readonly genesis: string; readonly head: string; readonly count: number; readonly genesisWhole: boolean }

/** The chain as it can be followed: one entry per number, rising. */
export interface Followed { readonly chain: readonly ReadEntry[]; readonly findings: readonly Finding[] }

/** Follows the chain from the genesis record to its end and names what does not fit (audit/format.md, steps 2 to 6). */
export function followChain({ entries, stray }: ReadEntries, claimed: Claimed): Followed {
  const findings: Finding[] = stray.map((place) => ({ kind: 'edit', seq: place, until: null, where: 'entry' }));
  for (const { seq, whole } of entries) if (!whole) findings.push({ kind: 'edit', seq, until: null, where: 'entry' });
  findings.push(...twiceEvents(entries), ...outOfOrder(entries));
  const { chain, findings: broken } = links(entries, claimed);
  findings.push(...broken, ...atTheEnd(chain, claimed));
  return { chain, findings };
}

/** The same event on more than one entry: each after the first. */
function twiceEvents(entries: readonly ReadEntry[]): Finding[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ seq, entry }): Finding[] => {
    if (typeof entry.eventId !== 'string') return [];
    if (seen.has(entry.eventId)) return [{ kind: 'duplicate-event', seq, until: null, where: 'event' }];
    seen.add(entry.eventId);
    return [];
  });
}

/** Entries that stand outside the rising order: moved, or put in under a number that is there already. */
function outOfOrder(entries: readonly ReadEntry[]): Finding[] {
  const inOrder = longestOrder(entries.map(({ seq }) => seq));
  const numbers = new Set(entries.filter((_, place) => inOrder[place]).map(({ seq }) => seq));
  return entries.flatMap(({ seq }, place): Finding[] => {
    if (inOrder[place]) return [];
    return [numbers.has(seq) ? { kind: 'insertion', seq, until: null, where: 'numbers' } : { kind: 'reordering', seq, until: null, where: 'order' }];
  });
}

/** Whether each entry names the hash of the one before; by number, so that a moved entry is no second finding. */
function links(entries: readonly ReadEntry[], claimed: Claimed): { chain: ReadEntry[]; findings: Finding[] } {
  const bySeq = new Map<number, ReadEntry[]>();
  for (const one of entries) bySeq.set(one.seq, [...(bySeq.get(one.seq) ?? []), one]);
  const findings: Finding[] = [];
  const chain: ReadEntry[] = [];
  let last = { seq: 0, hash: claimed.genesis, whole: claimed.genesisWhole };
  let hashBeforeLast: string | null = null;
  for (const seq of [...bySeq.keys()].sort((a, b) => a - b)) {
    const candidates = bySeq.get(seq) ?? [];
    const one = candidates.find((each) => names(each, last.hash)) ?? candidates[0];
    if (one === undefined) continue;
    const fits = names(one, last.hash);
    if (seq > last.seq + 1) findings.push({ kind: fits ? 'gap' : 'deletion', seq: last.seq + 1, until: seq - 1, where: 'numbers' });
    else if (!fits && names(one, hashBeforeLast)) findings.push({ kind: 'insertion', seq: last.seq, until: null, where: 'link' });
    else if (!fits && last.whole && one.whole) findings.push({ kind: 'edit', seq: last.seq, until: null, where: 'link' });
    chain.push(one);
    hashBeforeLast = last.hash;
    last = { seq, hash: one.entry.hash, whole: one.whole };
  }
  return { chain, findings };
}

/** Whether an entry names this hash as the one before it. A file may hold anything: only texts count. */
function names({ entry: { prev } }: ReadEntry, hash: string | null): boolean {
  return typeof prev === 'string' && prev === hash;
}

/** The end against `chain.count` and `chain.head`. */
function atTheEnd(chain: readonly ReadEntry[], { count, head, genesis }: Claimed): Finding[] {
  const last = chain.at(-1);
  const seq = last?.seq ?? 0;
  if (count > seq) return [{ kind: 'deletion', seq: seq + 1, until: count, where: 'end' }];
  if (count < seq) return [{ kind: 'insertion', seq: count + 1, until: seq, where: 'end' }];
  if (head === (last?.entry.hash ?? genesis)) return [];
  // Another head than the last entry's: a file that ends as the coach ends one was changed there; one that does not was cut off.
  if (last?.entry.type !== 'exported') return [{ kind: 'deletion', seq: seq + 1, until: null, where: 'end' }];
  return last.whole ? [{ kind: 'edit', seq, until: null, where: 'end' }] : [];
}
