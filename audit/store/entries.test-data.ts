import type { Draft, Entry } from '../entry';

/** A draft for tests: a declaration of PRIV-7 by the coordinator, unless said otherwise. */
export function draft(eventId: string, change: Partial<Draft> = {}): Draft {
  return {
    eventId, type: 'declaration', actor: { role: 'ICT', label: 'ICT-coördinator 1' }, onBehalfOf: null, source: null,
    page: null, item: 'PRIV-7', rule: null, subject: null, observation: null, class: 'declared', reason: 'gedaan', note: null, expiresOn: null, ...change,
  };
}

/** An entry without its chain, for tests. */
export function body(seq: number, change: Partial<Entry> = {}): Omit<Entry, 'prev' | 'hash'> {
  return {
    ...draft(`00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`), seq, recordedAt: `2026-11-24T08:00:${String(seq % 60).padStart(2, '0')}.000Z`, offset: 60,
    school: 's1', round: '2026-2027', edition: '2025-2026/1.0', software: '0.1.0', ...change,
  };
}
