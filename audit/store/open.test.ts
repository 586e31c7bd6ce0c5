import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { databaseName } from './database';
import { namesOf, openDatabase, problemOf } from './open';
import { addSchool, nameSchool, setCurrentSchool } from './schools';
import { currentSchool, readSchools } from './read';
import { klimop, openFresh, openWithSchool } from './writing.test-data';

/** A database as another program left it. */
function raw(factory: IDBFactory, version: number, stores: string[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, version);
    request.onupgradeneeded = () => { for (const store of stores) request.result.createObjectStore(store); };
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('open')); };
  });
}
const stores = (factory: IDBFactory): Promise<string[]> => raw(factory, 10, []).then((db) => { const names = [...db.objectStoreNames]; db.close(); return names; });

describe('openDatabase', () => {
  it('makes the six tables where none stood, and leaves nothing half made', async () => {
    const factory = new IDBFactory();
    const { db } = await openFresh(factory);
    expect(db.tables.map(({ name }) => name).sort()).toEqual(['entries', 'keys', 'notebook', 'notes', 'schools', 'standing']);
    db.close();
    expect(await stores(factory)).toEqual(['entries', 'keys', 'notebook', 'notes', 'schools', 'standing']);
  });

  it('tells that a table is gone, and does not put an empty one in its place', async () => {
    const factory = new IDBFactory();
    (await raw(factory, 10, ['schools', 'standing', 'notebook', 'notes', 'keys'])).close();
    expect(await openDatabase({ factory, keyRange: IDBKeyRange })).toEqual({ ok: false, problem: 'missing-store', detail: 'entries' });
    expect(await stores(factory)).not.toContain('entries');
  });

  it('tells that a newer version wrote here', async () => {
    const factory = new IDBFactory();
    (await raw(factory, 20, ['entries'])).close();
    expect(await openDatabase({ factory, keyRange: IDBKeyRange })).toMatchObject({ ok: false, problem: 'newer-version' });
  });

  it('tells, and does not wait for ever, that another window holds it', async () => {
    const factory = new IDBFactory();
    const silent = { open: () => new (class extends EventTarget { result = null; })() } as unknown as IDBFactory;
    expect(await openDatabase({ factory: silent, keyRange: IDBKeyRange, patience: 60 })).toMatchObject({ ok: false, problem: 'blocked' });
    expect((await openDatabase({ factory, keyRange: IDBKeyRange })).ok).toBe(true);
  });

  it('tells that there is no database at all here', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openDatabase({ factory: undefined })).toMatchObject({ ok: false, problem: 'unavailable' });
    vi.unstubAllGlobals();
  });

  it.each([['QuotaExceededError', 'quota'], ['VersionError', 'newer-version'], ['NotFoundError', 'missing-store'], ['SecurityError', 'unavailable'], ['UnknownError', 'broken']])('reads %s as %s, also wrapped', (name, problem) => {
    const thrown = new DOMException('x', name);
    expect(problemOf(thrown)).toBe(problem);
    expect(problemOf({ name: 'AbortError', inner: { name: 'OpenFailedError', inner: thrown } })).toBe(problem);
    expect(namesOf(null)).toEqual([]);
  });

  it('tells that opening fails', async () => {
    const failing = { open: () => { throw new DOMException('corrupt', 'UnknownError'); } } as unknown as IDBFactory;
    expect(await openDatabase({ factory: failing, keyRange: IDBKeyRange })).toMatchObject({ ok: false, problem: 'broken' });
    const full = { open: () => { throw new DOMException('full', 'QuotaExceededError'); } } as unknown as IDBFactory;
    expect(await openDatabase({ factory: full, keyRange: IDBKeyRange })).toMatchObject({ ok: false, problem: 'quota' });
  });
});

describe('schools', () => {
  it('one is in use at a time; the header follows her, the chain does not', async () => {
    const { db } = await openWithSchool();
    await addSchool(db, { ...(await klimop('s2')), label: 'Aan de Dijk' });
    expect((await currentSchool(db))?.id).toBe('s2');
    expect(await setCurrentSchool(db, 's1')).toBe(true);
    expect(await setCurrentSchool(db, 's9')).toBe(false);
    expect((await currentSchool(db))?.id).toBe('s1');
    expect(await nameSchool(db, 's1', 'De Klimop Oost', null)).toBe(true);
    expect((await readSchools(db)).map(({ label }) => label)).toEqual(['Aan de Dijk', 'De Klimop Oost']);
    expect((await currentSchool(db))?.genesis).toBe((await klimop()).genesis);
    await expect(addSchool(db, await klimop('s2'))).rejects.toThrow();
    expect((await currentSchool(db))?.id).toBe('s1');
  });
});
