import type { Entry } from '../entry';
import type { CoachDatabase, KeyRow, NotebookRow, SchoolRow } from './database';
import { lastEntries, readNotebook } from './read';

/** The part of `storage.local` that is used: trusted contexts only. */
export interface Drawer {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** What stands beside the database, for when it fails (spec/audit.md, Where what is kept). */
export interface RescueCopy {
  readonly format: 'basispoort-coach/rescue';
  readonly formatVersion: 1;
  readonly school: SchoolRow;
  readonly keys: readonly KeyRow[];
  readonly notebook: NotebookRow;
  readonly head: string;
  readonly count: number;
  /** The last 200 at most, oldest first. */
  readonly entries: readonly Entry[];
}

/** How many of the last entries are copied. */
export const rescuedEntries = 200;

const listKey = 'rescue';
const keyOf = (school: string): string => `rescue/${school}`;

/** Makes the copy from the database. Null when the school is not there. */
export async function rescueCopy(db: CoachDatabase, school: string): Promise<RescueCopy | null> {
  return db.transaction('r', [db.schools, db.keys, db.notebook, db.entries], async () => {
    const row = await db.schools.get(school);
    if (!row) return null;
    const entries = await lastEntries(db, school, rescuedEntries);
    const last = entries.at(-1);
    return {
      format: 'basispoort-coach/rescue', formatVersion: 1, school: row, keys: await db.keys.where('school').equals(school).toArray(),
      notebook: await readNotebook(db, school), head: last?.hash ?? row.genesis, count: last?.seq ?? 0, entries,
    };
  });
}

/** Puts the copy in the drawer. @throws what the drawer throws */
export async function keepRescue(drawer: Drawer, copy: RescueCopy): Promise<void> {
  await drawer.set(keyOf(copy.school.id), copy);
  const schools = await rescuedSchools(drawer);
  if (!schools.includes(copy.school.id)) await drawer.set(listKey, [...schools, copy.school.id]);
}

/** Ids of the schools of which a copy is there. */
export async function rescuedSchools(drawer: Drawer): Promise<string[]> {
  const list = await drawer.get(listKey);
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}

/** Read-only: the copy of one school, or null when there is none or it is no copy of ours. Needs nothing of the database. */
export async function readRescue(drawer: Drawer, school: string): Promise<RescueCopy | null> {
  const kept = await drawer.get(keyOf(school));
  return isCopy(kept) ? kept : null;
}

function isCopy(kept: unknown): kept is RescueCopy {
  if (kept === null || typeof kept !== 'object') return false;
  const { format, formatVersion, school, keys, notebook, head, count, entries } = kept as Partial<Record<keyof RescueCopy, unknown>>;
  return format === 'basispoort-coach/rescue' && formatVersion === 1 && typeof school === 'object' && school !== null && Array.isArray(keys)
    && typeof notebook === 'object' && notebook !== null && typeof head === 'string' && typeof count === 'number' && Array.isArray(entries);
}

/** Keeps the copies up to date, at most one write per `wait` milliseconds and school. */
export interface Rescuer {
  /** After an append. */
  soon(school: string): void;
  /** Writes what waits, now. Resolves when it is written. */
  flush(): Promise<void>;
}

/**
 * @param failed is told when the drawer or the database refuses: the append itself stands, but she must hear that the second copy does not
 */
export function rescuerOf(db: CoachDatabase, drawer: Drawer, wait: number, failed: (error: unknown) => void): Rescuer {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  // One after the other: the list of schools is read and written.
  let line: Promise<void> = Promise.resolve();
  const write = (school: string): Promise<void> => {
    waiting.delete(school);
    line = line.then(async () => {
      const copy = await rescueCopy(db, school);
      if (copy) await keepRescue(drawer, copy);
    }).catch(failed);
    return line;
  };
  return {
    soon(school) {
      if (!waiting.has(school)) waiting.set(school, setTimeout(() => { void write(school); }, wait));
    },
    async flush() {
      const schools = [...waiting.keys()];
      for (const timer of waiting.values()) clearTimeout(timer);
      await Promise.all(schools.map(write));
    },
  };
}
