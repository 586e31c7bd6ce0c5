import type { CoachDatabase } from '../store/database';
import { readEntry, readNotes } from '../store/read';
import type { Anchor, ExportFrame, ExportHeader, ExportNotes } from './file';

/**
 * All of a file but its entries, read from the log as it stood at the `exported` entry.
 * @param seq number of that entry: what came later is no part of the file
 * @throws Error when the school or that entry is not there (any more)
 */
export async function readFrame(db: CoachDatabase, header: ExportHeader, seq: number): Promise<ExportFrame> {
  const school = await db.schools.get(header.school.id);
  const last = await readEntry(db, header.school.id, seq);
  if (!school || !last) throw new Error('the exported entry is not in the log');
  const anchored = await db.entries.where('[school+type]').equals([school.id, 'anchored']).sortBy('seq');
  const anchors = anchored.filter((entry) => entry.seq < seq && entry.observation !== null).map(({ observation }) => {
    const { seq: to, head, confirmedOn, by } = observation as unknown as Anchor;
    return { seq: to, head, confirmedOn, by };
  });
  return {
    header, notes: await notesUpTo(db, school.id, seq),
    chain: { algorithm: 'SHA-256', genesis: school.genesis, genesisRecord: school.genesisRecord, head: last.hash, count: seq, anchors },
  };
}

/** Notes of entries up to this number: one that was written meanwhile belongs to a later file. */
async function notesUpTo(db: CoachDatabase, school: string, seq: number): Promise<ExportNotes> {
  const notes = await readNotes(db, school);
  const entries = await db.entries.where('eventId').anyOf(notes.map(({ eventId }) => eventId)).toArray();
  const inFile = new Set(entries.filter((entry) => entry.seq <= seq).map(({ eventId }) => eventId));
  return Object.fromEntries(notes.filter(({ eventId }) => inFile.has(eventId)).map(({ eventId, salt, text }) => [eventId, { salt, text }]));
}
