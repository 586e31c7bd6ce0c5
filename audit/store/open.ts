import { type CoachDatabase, coachDatabase, databaseName, databaseVersion, stores } from './database';

/** Why the log cannot be used. Each has its own sentence on screen; none is repaired behind her back (spec/promises.md, R6). */
export type StoreProblem = 'unavailable' | 'blocked' | 'newer-version' | 'missing-store' | 'quota' | 'broken';

/** The opened database, or why not. `detail` is the browser's own message, for the helpdesk. */
export type Opened =
  | { readonly ok: true; readonly db: CoachDatabase }
  | { readonly ok: false; readonly problem: StoreProblem; readonly detail: string };

export interface OpenOptions {
  readonly name?: string;
  readonly factory?: IDBFactory | undefined;
  readonly keyRange?: typeof IDBKeyRange;
  /** Milliseconds until an open that does not answer counts as blocked: the read-only rescue must stand within 2 s. */
  readonly patience?: number;
}

/**
 * Opens the log's database, or says why not; never throws, never makes a damaged database whole by itself.
 * Dexie adds a missing table in silence and opens a newer version as if it were ours; a log that lost a table would then look empty.
 * So the database is looked at first, natively.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Opened> {
  const { name = databaseName, factory = globalThis.indexedDB, keyRange = globalThis.IDBKeyRange, patience = 1_500 } = options;
  if (!factory) return { ok: false, problem: 'unavailable', detail: 'this browser gives no indexedDB here' };
  const clock: { timer?: ReturnType<typeof setTimeout> } = {};
  const late = new Promise<Opened>((resolve) => {
    clock.timer = setTimeout(() => { resolve({ ok: false, problem: 'blocked', detail: `no answer within ${String(patience)} ms` }); }, patience);
  });
  let given = false;
  const work = open(name, factory, keyRange).then((opened) => {
    // Nobody waits for it any more: a connection left open would block the next one.
    if (given && opened.ok) opened.db.close();
    return opened;
  });
  const first = await Promise.race([work, late]);
  given = true;
  clearTimeout(clock.timer);
  return first;
}

async function open(name: string, factory: IDBFactory, keyRange: typeof IDBKeyRange): Promise<Opened> {
  try {
    const seen = await peek(name, factory);
    if (seen !== null) {
      if (seen.version > databaseVersion * 10) return { ok: false, problem: 'newer-version', detail: `version ${String(seen.version / 10)} stands here, this one knows ${String(databaseVersion)}` };
      const gone = seen.version === databaseVersion * 10 ? Object.keys(stores).filter((store) => !seen.stores.includes(store)) : [];
      if (gone.length > 0) return { ok: false, problem: 'missing-store', detail: gone.join(', ') };
    }
    const db = coachDatabase(name, factory, keyRange);
    await db.open();
    return { ok: true, db };
  } catch (error) {
    return { ok: false, problem: problemOf(error), detail: String(error) };
  }
}

/** Version and tables of the database as it stands; null when there is none. Leaves nothing behind. */
function peek(name: string, factory: IDBFactory): Promise<{ version: number; stores: string[] } | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      // Opened without a version this only happens where no database stands: undo it, Dexie makes it.
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const db = request.result;
      const seen = { version: db.version, stores: [...db.objectStoreNames] };
      db.close();
      resolve(seen);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('open failed'));
    };
  });
}

/** What a thrown error means for the log. Dexie wraps the browser's error: its cause is looked at too. */
export function problemOf(error: unknown): StoreProblem {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('VersionError')) return 'newer-version';
  if (names.includes('NotFoundError')) return 'missing-store';
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return 'unavailable';
  return 'broken';
}

/** Names of an error and of all that it wraps. */
export function namesOf(error: unknown, depth = 0): string[] {
  if (depth > 5 || error === null || typeof error !== 'object') return [];
  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...namesOf(inner, depth + 1),
    ...namesOf(cause, depth + 1),
    ...(Array.isArray(failures) ? failures.slice(0, 3).flatMap((one) => namesOf(one, depth + 1)) : []),
  ];
}
