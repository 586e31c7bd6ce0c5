import Dexie from 'dexie';
import type { Entry } from '../entry';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import type { CoachDatabase, NoteRow, NotebookRow, SchoolRow } from './database';
import { emptyNotebook } from './database';

// Read-only: what our own pages may ask of the log (spec/audit.md, Where what is kept). Errors of the database are thrown; the caller has opened it.

/** How many entries are held in memory at a time. */
export const pageSize = 2_000;

/** Every school, by label. */
export async function readSchools(db: CoachDatabase): Promise<SchoolRow[]> {
  return (await db.schools.toArray()).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** The school in use; the first one when none is marked; null before the first use. */
export async function currentSchool(db: CoachDatabase): Promise<SchoolRow | null> {
  const schools = await readSchools(db);
  return schools.find((school) => school.current === 1) ?? schools[0] ?? null;
}

/** The folded result; the empty one before the first entry. */
export async function readStanding(db: CoachDatabase, school: string): Promise<Standing> {
  return (await db.standing.get(school))?.standing ?? emptyStanding;
}

/** How many entries a school's log has. */
export function countEntries(db: CoachDatabase, school: string): Promise<number> {
  return db.entries.where('[school+seq]').between([school, Dexie.minKey], [school, Dexie.maxKey]).count();
}

/** One entry, or undefined. */
export function readEntry(db: CoachDatabase, school: string, seq: number): Promise<Entry | undefined> {
  return db.entries.get([school, seq]);
}

/** The last entries, oldest first. */
export async function lastEntries(db: CoachDatabase, school: string, count: number): Promise<Entry[]> {
  return (await db.entries.where('[school+seq]').between([school, Dexie.minKey], [school, Dexie.maxKey]).reverse().limit(count).toArray()).reverse();
}

/** One page of the log in order. @param after the last `seq` already had, 0 to begin */
export function readPage(db: CoachDatabase, school: string, after: number, size = pageSize, upTo = Number.MAX_SAFE_INTEGER): Promise<Entry[]> {
  return db.entries.where('[school+seq]').between([school, after + 1], [school, Math.min(after + size, upTo)], true, true).toArray();
}

/** The whole log in order, a page at a time, up to and with `upTo`. A hole in the numbers is read over, never hidden: the verifier names it. */
export async function* entryPages(db: CoachDatabase, school: string, upTo = Number.MAX_SAFE_INTEGER): AsyncGenerator<Entry[]> {
  const last = (await lastEntries(db, school, 1))[0]?.seq ?? 0;
  const end = Math.min(last, upTo);
  for (let after = 0; after < end; after += pageSize) yield await readPage(db, school, after, pageSize, end);
}

/** The notebook; an empty one when nothing was typed yet. */
export async function readNotebook(db: CoachDatabase, school: string): Promise<NotebookRow> {
  return (await db.notebook.get(school)) ?? emptyNotebook(school);
}

/** The free notes of a school. */
export function readNotes(db: CoachDatabase, school: string): Promise<NoteRow[]> {
  return db.notes.where('school').equals(school).toArray();
}
