import { createHash, createHmac } from 'node:crypto';
import { genesisHash, genesisRecord, link } from '../chain';
import type { Draft, Entry } from '../entry';
import { type AuditLogFile, type ExportHeader, headerHash } from '../export/file';
import { draft } from '../store/entries.test-data';
import { identityText } from '@/rules/identity';
import { loggedKinds } from '@/rules/page-kind';
import type { Plain } from '@/rules/checklist/fact';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The note that the sample holds. */
export const note = { salt: digest('salt'), text: 'Gebeld met de leverancier: “wissen” — gedaan. 😀' };

/** A party with the name and key that open its subject. */
export function party(name: string): { subject: string; name: string; rowKey: string } {
  const identity = identityText('partij', name);
  const rowKey = createHmac('sha256', digest('key')).update(`row\u001F${identity}`).digest();
  return { subject: createHmac('sha256', rowKey).update(identity).digest('hex'), name, rowKey: rowKey.toString('hex') };
}

/** What a page looked like. */
export function look(n: number, page: (typeof loggedKinds)[number], change: { readonly [key: string]: Plain } = {}): Draft {
  return draft(eventId(n), {
    type: 'page-checked', actor: { role: 'coach', label: '' }, item: null, reason: null, class: 'observed', page,
    observation: {
      rowsSeen: 12, rowsClaimed: 12, complete: true, confidence: 96, why: [], document: eventId(900_000 + n), content: digest(`content ${String(n)}`), seen: null,
      rules: { [`${page}/gebruik-onbekend`]: { verdict: 'in-order', faults: 0, why: null } }, ...change,
    },
  });
}

export function eventId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Drafts of a log with every kind of thing in it: looks, declarations, a note, an anchor, a clock jump. */
export function sampleDrafts(length: number): Draft[] {
  return Array.from({ length }, (_, at): Draft => {
    const n = at + 1;
    if (n === 4) return draft(eventId(n), { note: createHash('sha256').update(Buffer.from(note.salt, 'hex')).update(note.text).digest('hex') });
    if (n === 9) return draft(eventId(n), { type: 'clock-jump', item: null, reason: null, class: 'observed', observation: { kind: 'against-monotonic', seconds: 3_700 } });
    if (n % 3 === 0) return look(n, loggedKinds[(n / 3) % 5] as (typeof loggedKinds)[number], n % 2 === 0 ? { complete: false, why: ['filter'] } : {});
    return draft(eventId(n), { reason: n % 2 === 0 ? 'gedaan' : 'weet-niet' });
  });
}

/** Chains drafts as the writer does; an entry 7 that is `anchored` names the head of entry 5. */
export async function chained(drafts: readonly Draft[], genesis: string, from: { prev?: string; seq?: number } = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  let prev = from.prev ?? genesis;
  for (const [at, one] of drafts.entries()) {
    const seq = (from.seq ?? 0) + at + 1;
    const fifth = entries.find((entry) => entry.seq === 5);
    const anchored: Draft = seq === 7 && fifth ? { ...one, type: 'anchored', page: null, item: null, reason: null, class: 'declared', actor: { role: 'ICT', label: 'ICT-coördinator 1' }, observation: { seq: 5, head: fifth.hash, confirmedOn: '2026-11-20', by: 'bestuur' } } : one;
    const entry = await link({ ...anchored, seq, recordedAt: new Date(Date.UTC(2026, 10, 2, 8) + seq * 3_600_000).toISOString(), offset: 60, school: 's1', round: '2026-2027', edition: '2025-2026/1.0', software: '0.1.0' }, prev);
    entries.push(entry);
    ({ hash: prev } = entry);
  }
  return entries;
}

/** A whole, sound file: `length` entries, the last of them `exported`. */
export async function sampleFile(length = 24): Promise<AuditLogFile> {
  const record = genesisRecord('s1', '2026-11-01T08:00:00.000Z', digest('nonce'));
  const genesis = await genesisHash(record);
  const { subject, name, rowKey } = party('Rekenwijs “Uitgevers” B.V.');
  const header: ExportHeader = {
    format: 'basispoort-coach/audit-log', formatVersion: 1, exportedAt: '2026-11-24T09:00:00.000Z', software: '0.1.0', edition: '2025-2026/1.0', school: { id: 's1', label: 'Basisschool De Klimop', brin: '99ZZ' },
    items: [{ id: 'PRIV-7', state: 'klaar', class: 'declared', since: '2026-11-02', actor: { role: 'ICT', label: 'ICT-coördinator 1' } }], parties: { [subject]: { name, rowKey } },
  };
  const exported = draft(eventId(length), { type: 'exported', item: null, reason: null, class: 'observed', observation: { form: 'json', header: await headerHash(header) } });
  const entries = await chained([...sampleDrafts(length - 1), exported], genesis);
  const anchor = entries[6]?.observation as { seq: number; head: string; confirmedOn: string; by: string };
  const { seq, head, confirmedOn, by } = anchor;
  return {
    ...header, notes: { [eventId(4)]: note },
    chain: { algorithm: 'SHA-256', genesis, genesisRecord: record, head: (entries.at(-1) as Entry).hash, count: entries.length, anchors: [{ seq, head, confirmedOn, by }] }, entries,
  };
}
