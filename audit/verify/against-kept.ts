import type { ReadEntry } from './read-entries';
import type { Finding, Kept, KeptAnswer } from '@/rules/message/verify-report';

/** A file's own end, and its start. */
export interface Ends { readonly head: string; readonly genesis: string }

/**
 * Compares a file with one head that was kept elsewhere: the only thing that shows that the newest entries were cut off or that all was written anew (spec/audit.md, Verdicts).
 * @param chain the entries as they can be followed
 */
export function againstKept(kept: Kept, chain: readonly ReadEntry[], { head, genesis }: Ends): KeptAnswer {
  const says = (answer: KeptAnswer['answer'], seq: number | null = null): KeptAnswer => ({ kept, answer, seq });
  const fits = (hash: string): boolean => kept.head.length > 0 && hash.startsWith(kept.head);
  if (kept.genesis !== null && kept.genesis !== genesis) return says('restart');
  const last = chain.at(-1)?.seq ?? 0;
  const found = chain.findLast(({ seq, entry }) => typeof entry.hash === 'string' && fits(entry.hash) && (kept.count === null || kept.count === seq));
  if (found) return says(found.seq === last && found.entry.hash === head ? 'same' : 'inside', found.seq);
  if ((kept.count === null || kept.count === 0) && fits(genesis)) return says(last === 0 ? 'same' : 'inside', 0);
  if (kept.count === null) return says('not-found');
  return says(kept.count > last ? 'truncation' : 'rewrite');
}

/** What a kept head finds wrong with a file; null when it finds nothing. */
export function keptFinding({ kept, answer }: KeptAnswer, chain: readonly ReadEntry[]): Finding | null {
  const last = chain.at(-1)?.seq ?? 0;
  switch (answer) {
    case 'truncation': return { kind: 'truncation', seq: last + 1, until: kept.count, where: 'kept' };
    case 'restart': return { kind: 'restart', seq: 0, until: null, where: 'kept' };
    case 'rewrite': return { kind: 'rewrite', seq: kept.count ?? 0, until: null, where: 'kept' };
    default: return null;
  }
}

/** Six words or a head, as somebody types or pastes them, as the start of a head; null when it is neither. @param ofWords turns six words into their 66 bits */
export function typedHead(text: string, ofWords: (words: readonly string[]) => string | null): string | null {
  const plain = text.trim().toLowerCase();
  const hex = plain.replace(/\s+/g, '');
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length === 6 ? ofWords(words) : null;
}
