import { entryHash, link } from '../chain';
import type { Entry } from '../entry';
import type { AuditLogFile } from '../export/file';
import { draft } from '../store/entries.test-data';
import { eventId } from './sample-file.test-data';
import type { FindingKind, Where } from '@/rules/message/verify-report';

/** What a tampering must be found as, at least. */
export interface Expected { readonly kind: FindingKind; readonly seq: number; readonly where?: Where }

/** One way to tamper with a file. `make` changes a copy of its own, or gives text. */
export interface Tampering { readonly name: string; readonly expect: readonly Expected[]; make(file: AuditLogFile): Promise<AuditLogFile | string> | AuditLogFile | string }

type Loose = Record<string, unknown>;
const copy = (file: AuditLogFile): AuditLogFile => structuredClone(file);
const at = (file: AuditLogFile, seq: number): Loose => file.entries[seq - 1] as unknown as Loose;
const list = (file: AuditLogFile): Entry[] => file.entries as Entry[];
const edited = (file: AuditLogFile, seq: number, field: string, value: unknown): AuditLogFile => { const made = copy(file); at(made, seq)[field] = value; return made; };
const ends = (file: AuditLogFile): AuditLogFile => { Object.assign(file.chain, { head: file.entries.at(-1)?.hash ?? file.chain.genesis, count: file.entries.length }); return file; };

/** Hashes one entry again, as one who knows the format would. */
async function rehashed(file: AuditLogFile, seq: number): Promise<AuditLogFile> {
  at(file, seq)['hash'] = await entryHash(at(file, seq) as unknown as Entry);
  return file;
}

/** Chains all entries from a number on anew: the perfect forgery, which only an anchor or a kept head shows. */
export async function rechained(file: AuditLogFile, from: number): Promise<AuditLogFile> {
  const entries = list(file);
  for (let place = from - 1; place < entries.length; place++) {
    const { prev: _prev, hash: _hash, ...body } = entries[place] as Entry;
    entries[place] = await link({ ...body, seq: place + 1 }, entries[place - 1]?.hash ?? file.chain.genesis);
  }
  return ends(file);
}

/** An entry that was never written, at a place of the file. */
async function forged(file: AuditLogFile, seq: number): Promise<Entry> {
  const { prev: _p, hash: _h, ...model } = list(file)[seq - 2] as Entry;
  return link({ ...model, ...draft(eventId(777)), seq }, list(file)[seq - 2]?.hash ?? file.chain.genesis);
}

const edits: Tampering[] = ([
  ['reason', 'niet-gedaan'], ['recordedAt', '2026-11-01T08:00:00.000Z'], ['offset', 120], ['actor', { role: 'bestuur', label: '' }], ['class', 'observed'], ['subject', 'ab'.repeat(32)], ['item', 'VO-1'], ['round', '2025-2026'],
  ['software', '9.9.9'], ['eventId', eventId(555)], ['expiresOn', '2027-01-01'], ['note', '00'.repeat(32)], ['observation', { a: 1 }], ['prev', '0'.repeat(64)], ['hash', 'f'.repeat(64)], ['type', 'decision'],
] as const).flatMap(([field, value]): Tampering[] => [2, 8, 13].map((seq) => ({ name: `edit ${field} of ${String(seq)}`, expect: [{ kind: 'edit', seq, where: 'entry' }], make: (file) => edited(file, seq, field, value) })));

const others: Tampering[] = [
  { name: 'edit and hash again', expect: [{ kind: 'edit', seq: 8, where: 'link' }], make: (file) => rehashed(edited(file, 8, 'reason', 'niet-gedaan'), 8) },
  { name: 'edit the last and hash again', expect: [{ kind: 'edit', seq: 24, where: 'end' }], make: (file) => rehashed(edited(file, 24, 'offset', 0), 24) },
  { name: 'a field gone', expect: [{ kind: 'edit', seq: 6 }], make: (file) => { const made = copy(file); delete at(made, 6)['reason']; return made; } },
  { name: 'a field more, hashed again', expect: [{ kind: 'edit', seq: 6 }], make: (file) => rehashed(edited(file, 6, 'extra', 'x'), 6) },
  { name: 'a broken number', expect: [{ kind: 'edit', seq: 6 }], make: (file) => edited(file, 6, 'offset', 60.5) },
  { name: 'a number too large', expect: [{ kind: 'edit', seq: 6 }], make: (file) => JSON.stringify(file).replace(/("seq":6,.*?"offset":)60/, '$19007199254740993') },
  { name: 'a number written otherwise is no change', expect: [], make: (file) => JSON.stringify(file).replace(/("seq":6,.*?"offset":)60/, '$16.0e1') },
  { name: 'half a character', expect: [{ kind: 'edit', seq: 6 }], make: (file) => JSON.stringify(file).replace(/("seq":6,.*?"software":")0/, '$1\\ud800') },
  { name: 'a seq that is no number', expect: [{ kind: 'edit', seq: 6 }, { kind: 'deletion', seq: 6 }], make: (file) => edited(file, 6, 'seq', 'six') },
  { name: 'an entry that is none', expect: [{ kind: 'edit', seq: 6 }, { kind: 'deletion', seq: 6 }], make: (file) => { const made = copy(file); (made.entries as unknown[])[5] = null; return made; } },
  { name: 'delete one', expect: [{ kind: 'deletion', seq: 11 }], make: (file) => { const made = copy(file); list(made).splice(10, 1); return made; } },
  { name: 'delete one and tell fewer', expect: [{ kind: 'deletion', seq: 11 }], make: (file) => { const made = copy(file); list(made).splice(10, 1); Object.assign(made.chain, { count: 23 }); return made; } },
  { name: 'delete the first', expect: [{ kind: 'deletion', seq: 1 }], make: (file) => { const made = copy(file); list(made).shift(); return made; } },
  { name: 'delete a run', expect: [{ kind: 'deletion', seq: 5 }], make: (file) => { const made = copy(file); list(made).splice(4, 6); return made; } },
  { name: 'delete the last', expect: [{ kind: 'deletion', seq: 24, where: 'end' }], make: (file) => { const made = copy(file); list(made).pop(); return made; } },
  { name: 'delete the last and tell fewer', expect: [{ kind: 'deletion', seq: 24, where: 'end' }], make: (file) => { const made = copy(file); list(made).pop(); Object.assign(made.chain, { count: 23 }); return made; } },
  { name: 'delete all', expect: [{ kind: 'deletion', seq: 1 }], make: (file) => { const made = copy(file); list(made).length = 0; return made; } },
  { name: 'delete one and number anew', expect: [{ kind: 'edit', seq: 11 }], make: (file) => { const made = copy(file); list(made).splice(10, 1); list(made).forEach((_, place) => { at(made, place + 1)['seq'] = place + 1; }); return ends(made); } },
  { name: 'leave a number out and chain over it', expect: [{ kind: 'gap', seq: 11 }], make: async (file) => {
    const made = copy(file);
    list(made).splice(10, 1);
    for (let place = 10; place < list(made).length; place++) {
      const { prev: _p, hash: _h, ...body } = list(made)[place] as Entry;
      list(made)[place] = await link(body, (list(made)[place - 1] as Entry).hash);
    }
    return ends(made);
  } },
  { name: 'insert a copy', expect: [{ kind: 'duplicate-event', seq: 5 }, { kind: 'insertion', seq: 5 }], make: (file) => { const made = copy(file); list(made).splice(5, 0, structuredClone(list(made)[4] as Entry)); return made; } },
  { name: 'insert a copy at the end', expect: [{ kind: 'duplicate-event', seq: 5 }, { kind: 'insertion', seq: 5 }], make: (file) => { const made = copy(file); list(made).push(structuredClone(list(made)[4] as Entry)); return made; } },
  { name: 'insert a forgery beside the number', expect: [{ kind: 'insertion', seq: 10 }], make: async (file) => { const made = copy(file); list(made).splice(9, 0, await forged(made, 10)); return made; } },
  { name: 'insert a forgery and number anew', expect: [{ kind: 'insertion', seq: 10, where: 'link' }], make: async (file) => { const made = copy(file); list(made).splice(9, 0, await forged(made, 10)); list(made).forEach((_, place) => { at(made, place + 1)['seq'] = place + 1; }); return ends(made); } },
  { name: 'insert a forgery and hash all the later ones alone', expect: [{ kind: 'insertion', seq: 10, where: 'link' }], make: async (file) => {
    const made = copy(file);
    list(made).splice(9, 0, await forged(made, 10));
    for (let place = 10; place < list(made).length; place++) { at(made, place + 1)['seq'] = place + 1; await rehashed(made, place + 1); }
    return ends(made);
  } },
  { name: 'add one behind the end', expect: [{ kind: 'insertion', seq: 25, where: 'end' }], make: async (file) => { const made = copy(file); list(made).push(await forged(made, 25)); return made; } },
  { name: 'swap two', expect: [{ kind: 'reordering', seq: 11 }], make: (file) => { const made = copy(file); list(made).splice(9, 2, list(made)[10] as Entry, list(made)[9] as Entry); return made; } },
  { name: 'move one to the end', expect: [{ kind: 'reordering', seq: 3 }], make: (file) => { const made = copy(file); list(made).push(...list(made).splice(2, 1)); return made; } },
  { name: 'move one to the front', expect: [{ kind: 'reordering', seq: 20 }], make: (file) => { const made = copy(file); list(made).unshift(...list(made).splice(19, 1)); return made; } },
  { name: 'turn the list round', expect: [{ kind: 'reordering', seq: 20 }], make: (file) => { const made = copy(file); list(made).reverse(); return made; } },
  { name: 'swap two numbers', expect: [{ kind: 'edit', seq: 10 }, { kind: 'edit', seq: 11 }], make: (file) => { const made = copy(file); at(made, 10)['seq'] = 11; at(made, 11)['seq'] = 10; return made; } },
  { name: 'one event twice, chained anew', expect: [{ kind: 'duplicate-event', seq: 15 }], make: (file) => rechained(edited(file, 15, 'eventId', eventId(2)), 15) },
  { name: 'rewrite what was anchored', expect: [{ kind: 'rewrite', seq: 7, where: 'anchor' }], make: (file) => rechained(edited(file, 3, 'reason', 'niet-gedaan'), 3) },
  { name: 'another genesis record', expect: [{ kind: 'edit', seq: 0, where: 'genesis' }], make: (file) => { const made = copy(file); Object.assign(made.chain.genesisRecord, { createdAt: '2020-01-01T00:00:00.000Z' }); return made; } },
  { name: 'another genesis', expect: [{ kind: 'edit', seq: 0, where: 'genesis' }], make: (file) => { const made = copy(file); Object.assign(made.chain, { genesis: 'a'.repeat(64) }); return made; } },
  { name: 'another school in the header', expect: [{ kind: 'edit', seq: 0, where: 'school' }, { kind: 'edit', seq: 24, where: 'header' }], make: (file) => { const made = copy(file); Object.assign(made.school, { id: 's2' }); return made; } },
  { name: 'an entry of another school', expect: [{ kind: 'edit', seq: 12, where: 'school' }], make: (file) => rechained(edited(file, 12, 'school', 's2'), 12) },
  { name: 'another label', expect: [{ kind: 'edit', seq: 24, where: 'header' }], make: (file) => { const made = copy(file); Object.assign(made.school, { label: 'De Andere' }); return made; } },
  { name: 'another state of an item', expect: [{ kind: 'edit', seq: 24, where: 'header' }], make: (file) => { const made = copy(file); Object.assign(made.items[0] as object, { state: 'aandacht' }); return made; } },
  { name: 'another name of a party', expect: [{ kind: 'edit', seq: 24, where: 'header' }], make: (file) => { const made = copy(file); Object.assign(Object.values(made.parties)[0] as object, { name: 'Iemand anders' }); return made; } },
  { name: 'another time of export', expect: [{ kind: 'edit', seq: 24, where: 'header' }], make: (file) => ({ ...copy(file), exportedAt: '2026-11-25T09:00:00.000Z' }) },
  { name: 'a header that the format forbids', expect: [{ kind: 'edit', seq: 24, where: 'header' }], make: (file) => ({ ...copy(file), items: [1.5] as never }) },
  { name: 'another head', expect: [{ kind: 'edit', seq: 24, where: 'end' }], make: (file) => { const made = copy(file); Object.assign(made.chain, { head: 'b'.repeat(64) }); return made; } },
  { name: 'a count too high', expect: [{ kind: 'deletion', seq: 25, where: 'end' }], make: (file) => { const made = copy(file); Object.assign(made.chain, { count: 30 }); return made; } },
  { name: 'a count too low', expect: [{ kind: 'insertion', seq: 24, where: 'end' }], make: (file) => { const made = copy(file); Object.assign(made.chain, { count: 23 }); return made; } },
  { name: 'an anchor that nobody set', expect: [{ kind: 'edit', seq: 0, where: 'anchors' }], make: (file) => { const made = copy(file); (made.chain.anchors as unknown[]).push({ seq: 20, head: 'c'.repeat(64), confirmedOn: '2026-11-24', by: 'bestuur' }); return made; } },
  { name: 'an anchor later than it was', expect: [{ kind: 'edit', seq: 7, where: 'anchors' }], make: (file) => { const made = copy(file); Object.assign(made.chain.anchors[0] as object, { seq: 6 }); return made; } },
  { name: 'another note', expect: [{ kind: 'edit', seq: 4, where: 'note' }], make: (file) => { const made = copy(file); Object.assign(made.notes[eventId(4)] as object, { text: 'niets' }); return made; } },
  { name: 'a note of no entry', expect: [{ kind: 'edit', seq: 0, where: 'note' }], make: (file) => { const made = copy(file); Object.assign(made.notes, { [eventId(999)]: { salt: '00'.repeat(32), text: 'x' } }); return made; } },
  { name: 'a note that is none on an entry without one', expect: [{ kind: 'edit', seq: 5, where: 'note' }], make: (file) => { const made = copy(file); Object.assign(made.notes, { [eventId(5)]: null }); return made; } },
  { name: 'a name twice', expect: [{ kind: 'edit', seq: 0, where: 'twice' }], make: (file) => JSON.stringify(file).replace('"software":"0.1.0","edition"', '"softw\\u0061re":"9.9.9","software":"0.1.0","edition"') },
];

/** Every way, sixty and more. */
export const tamperings: readonly Tampering[] = [...edits, ...others];
