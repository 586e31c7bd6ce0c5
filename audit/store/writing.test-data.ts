import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { WriteContext } from './append';
import type { Moment } from './clock-jump';
import type { CoachDatabase, SchoolRow } from './database';
import { openDatabase } from './open';
import { addSchool, newSchool } from './schools';

/** A database of its own, opened. */
export async function openFresh(factory: IDBFactory = new IDBFactory()): Promise<{ db: CoachDatabase; factory: IDBFactory }> {
  const opened = await openDatabase({ factory, keyRange: IDBKeyRange });
  if (!opened.ok) throw new Error(`${opened.problem}: ${opened.detail}`);
  return { db: opened.db, factory };
}

/** The school `s1`. */
export function klimop(id = 's1'): Promise<SchoolRow> {
  return newSchool({ id, label: 'De Klimop', brin: '99ZZ', createdAt: '2026-11-01T08:00:00.000Z', nonce: new Uint8Array(32).fill(7) });
}

/** A database with the school in it. */
export async function openWithSchool(): Promise<{ db: CoachDatabase; factory: IDBFactory }> {
  const fresh = await openFresh();
  await addSchool(fresh.db, await klimop());
  return fresh;
}

/** A context whose clock goes on a second at every reading. */
export function contextOf(change: Partial<WriteContext> = {}, start = Date.UTC(2026, 10, 24, 8)): WriteContext {
  let read = 0;
  const moment = (): Moment => ({ wall: start + read * 1_000, offset: 60, monotonic: read * 1_000 });
  let ids = 0;
  return {
    software: '0.1.0', round: '2026-2027', edition: '2025-2026/1.0', life: { moment: moment() },
    now: () => { read++; return moment(); },
    newId: () => { ids++; return `11111111-1111-4111-8111-${String(ids).padStart(12, '0')}`; }, ...change,
  };
}
