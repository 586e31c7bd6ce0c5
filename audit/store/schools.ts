import { genesisHash, genesisRecord, hex } from '../chain';
import type { CoachDatabase, SchoolRow } from './database';

/** What a new school needs from outside: its id, the time and chance. */
export interface NewSchool {
  /** Id used by the product: letters, digits and hyphens. Random, never taken from the page. */
  readonly id: string;
  readonly label: string;
  readonly brin: string | null;
  /** UTC, ISO 8601 with milliseconds. */
  readonly createdAt: string;
  /** 32 random bytes. */
  readonly nonce: Uint8Array;
}

/** A school with the start of its chain, not stored yet. */
export async function newSchool(from: NewSchool): Promise<SchoolRow> {
  const record = genesisRecord(from.id, from.createdAt, hex(from.nonce));
  return { id: from.id, label: from.label, brin: from.brin, current: 0, genesis: await genesisHash(record), genesisRecord: record };
}

/** Adds a school and makes it the one in use. @throws when the id is there already */
export async function addSchool(db: CoachDatabase, school: SchoolRow): Promise<void> {
  await db.transaction('rw', db.schools, async () => {
    await db.schools.add(school);
    await markCurrent(db, school.id);
  });
}

/** Makes a school the one in use. @returns false when it is not there; then nothing changes */
export function setCurrentSchool(db: CoachDatabase, id: string): Promise<boolean> {
  return db.transaction('rw', db.schools, async () => {
    if (!(await db.schools.get(id))) return false;
    await markCurrent(db, id);
    return true;
  });
}

/** Changes what stands in the header of an export; the chain does not know it. @returns false when the school is not there */
export async function nameSchool(db: CoachDatabase, id: string, label: string, brin: string | null): Promise<boolean> {
  return (await db.schools.update(id, { label, brin })) > 0;
}

async function markCurrent(db: CoachDatabase, id: string): Promise<void> {
  await db.schools.toCollection().modify((school) => { (school as { current: 0 | 1 }).current = school.id === id ? 1 : 0; });
}
