import Dexie, { type Table } from 'dexie';
import type { GenesisRecord } from '../chain';
import type { Entry } from '../entry';
import type { Standing } from '@/rules/checklist/standing';

/** Name of the database in the extension's own origin (spec/audit.md, Where what is kept). */
export const databaseName = 'basispoort-coach';
/** Version of the schema. IndexedDB itself sees ten times this number: so does Dexie count. */
export const databaseVersion = 1;

/** A school: what stands in the header of an export, and the start of its chain. */
export interface SchoolRow {
  readonly id: string;
  readonly label: string;
  readonly brin: string | null;
  /** 1 for the school in use; 0 for the others. */
  readonly current: 0 | 1;
  /** SHA-256 of `genesisRecord`. */
  readonly genesis: string;
  readonly genesisRecord: GenesisRecord;
}

/** The folded result of a school's log. */
export interface StandingRow { readonly school: string; readonly standing: Standing }

/** A party whose name is kept, because she answered for its row. */
export interface PartyRow {
  /** Plain text, at most 80 characters. */
  readonly name: string;
  /** 32 bytes, lower-case hex: with the name it opens the subject, and no other. */
  readonly rowKey: string;
  /** Rounds in which it was used: retention lets go of it with the last. */
  readonly rounds: readonly string[];
}

/** What she typed herself; only `parties` leaves the machine by itself. */
export interface NotebookRow {
  readonly school: string;
  readonly maildomeinen: readonly string[];
  readonly actueleIps: readonly string[];
  readonly lasBrin: string | null;
  /** Who stands behind a neutral label: `"ICT-coördinator 1"` → name. */
  readonly actors: Readonly<Record<string, string>>;
  /** By subject. */
  readonly parties: Readonly<Record<string, PartyRow>>;
}

/** A free note with its salt (32 bytes, lower-case hex), by the entry it belongs to. */
export interface NoteRow { readonly eventId: string; readonly school: string; readonly salt: string; readonly text: string }

/** The secret of one school and round: 32 random bytes, lower-case hex. Never in an export. */
export interface KeyRow { readonly school: string; readonly round: string; readonly key: string }

/** The database as the code sees it. */
export interface CoachDatabase extends Dexie {
  schools: Table<SchoolRow, string>;
  entries: Table<Entry, [string, number]>;
  standing: Table<StandingRow, string>;
  notebook: Table<NotebookRow, string>;
  notes: Table<NoteRow, string>;
  keys: Table<KeyRow, [string, string]>;
}

/** Tables with their keys and indexes. Entries: one row per school and number, an `eventId` once in all, and what the log page filters by. */
export const stores = {
  schools: 'id',
  entries: '[school+seq], &eventId, [school+type], [school+page], [school+item]',
  standing: 'school',
  notebook: 'school',
  notes: 'eventId, school',
  keys: '[school+round], school',
} as const;

/**
 * The database object, not opened yet: use `openDatabase`, which tells what is wrong instead of repairing it in silence.
 * `strict`: an acknowledged entry has been flushed to the disk (spec/promises.md, R4).
 */
export function coachDatabase(name: string, factory: IDBFactory, keyRange: typeof IDBKeyRange): CoachDatabase {
  const db = new Dexie(name, { indexedDB: factory, IDBKeyRange: keyRange, autoOpen: false, chromeTransactionDurability: 'strict' }) as CoachDatabase;
  db.version(databaseVersion).stores(stores);
  return db;
}

/** A notebook with nothing in it. */
export function emptyNotebook(school: string): NotebookRow {
  return { school, maildomeinen: [], actueleIps: [], lasBrin: null, actors: {}, parties: {} };
}
