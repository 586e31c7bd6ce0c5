import { describe, expect, it, vi } from 'vitest';
import { append } from './append';
import { emptyNotebook } from './database';
import { draft } from './entries.test-data';
import { readPage } from './read';
import { keepRescue, readRescue, rescueCopy, rescuedSchools, rescuerOf, type Drawer } from './rescue';
import { contextOf, klimop, openWithSchool } from './writing.test-data';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function drawer(): Drawer & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  // `storage.local` gives back a copy, and only plain data.
  return { kept, get: (key) => Promise.resolve(structuredClone(kept.get(key))), set: (key, value) => { kept.set(key, JSON.parse(JSON.stringify(value))); return Promise.resolve(); } };
}

describe('rescue', { timeout: 60_000 }, () => {
  it('keeps keys, notebook, head, count and the last 200 entries, and needs nothing of the database to be read', async () => {
    const { db } = await openWithSchool();
    await db.keys.add({ school: 's1', round: '2026-2027', key: 'ab'.repeat(32) });
    await db.notebook.put({ ...emptyNotebook('s1'), maildomeinen: ['deklimop.test'] });
    await append(db, 's1', Array.from({ length: 230 }, (_, n) => draft(id(n))), contextOf());
    const beside = drawer();
    const copy = await rescueCopy(db, 's1');
    await keepRescue(beside, copy as NonNullable<typeof copy>);
    const entries = await readPage(db, 's1', 30);
    db.close();
    const rescued = await readRescue(beside, 's1');
    expect(rescued).toMatchObject({ count: 230, head: entries.at(-1)?.hash, keys: [{ key: 'ab'.repeat(32) }], notebook: { maildomeinen: ['deklimop.test'] }, school: { id: 's1' } });
    expect(rescued?.entries).toEqual(entries);
    expect(await rescuedSchools(beside)).toEqual(['s1']);
  });

  it('writes a while after the append, once for many, and each school', async () => {
    vi.useFakeTimers();
    const { db } = await (async () => { vi.useRealTimers(); return openWithSchool(); })();
    await db.schools.add(await klimop('s2'));
    const beside = drawer();
    const set = vi.spyOn(beside, 'set');
    const rescuer = rescuerOf(db, beside, 20, (error) => { throw error; });
    const context = contextOf({ afterAppend: rescuer.soon });
    for (let n = 0; n < 5; n++) await append(db, 's1', [draft(id(n))], context);
    await append(db, 's2', [draft(id(9))], context);
    await rescuer.flush();
    expect((await rescuedSchools(beside)).sort()).toEqual(['s1', 's2']);
    expect(set.mock.calls.filter(([key]) => key === 'rescue/s1').length).toBeLessThanOrEqual(2);
    expect((await readRescue(beside, 's1'))?.count).toBe(5);
  });

  it('does not undo an append when the drawer refuses, and says so', async () => {
    const { db } = await openWithSchool();
    const failed = vi.fn();
    const rescuer = rescuerOf(db, { get: () => Promise.resolve(undefined), set: () => Promise.reject(new Error('full')) }, 1, failed);
    expect(await append(db, 's1', [draft(id(1))], contextOf({ afterAppend: rescuer.soon }))).toMatchObject({ ok: true });
    await rescuer.flush();
    await vi.waitFor(() => { expect(failed).toHaveBeenCalled(); });
    expect(await readPage(db, 's1', 0)).toHaveLength(1);
  });

  it('takes nothing for a copy that is none', async () => {
    const beside = drawer();
    for (const wrong of [undefined, null, 'x', {}, { format: 'basispoort-coach/rescue', formatVersion: 2 }]) {
      await beside.set('rescue/s1', wrong ?? null);
      expect(await readRescue(beside, 's1')).toBeNull();
    }
    expect(await rescueCopy((await openWithSchool()).db, 's9')).toBeNull();
  });
});
