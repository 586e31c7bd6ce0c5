import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { entryHash } from '../chain';
import type { Entry } from '../entry';
import { foldAll } from '@/rules/checklist/fold-standing';
import { append, readTail } from './append';
import { coachDatabase, type CoachDatabase } from './database';
import { draft } from './entries.test-data';
import { openDatabase } from './open';
import { readNotebook, readNotes, readPage, readStanding } from './read';
import { turnsOf } from './turn';
import { contextOf, klimop, openFresh, openWithSchool } from './writing.test-data';
import { emptyNotebook } from './database';
import { IDBKeyRange } from 'fake-indexeddb';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Reads the log as a stranger would and checks each link. */
async function expectChain(db: CoachDatabase, school: string, count: number): Promise<Entry[]> {
  const entries = await readPage(db, school, 0, 100_000);
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  let prev = (await klimop(school)).genesis;
  for (const entry of entries) {
    expect(entry.prev).toBe(prev);
    expect(await entryHash(entry)).toBe(entry.hash);
    prev = entry.hash;
  }
  expect(new Set(entries.map(({ eventId }) => eventId)).size).toBe(count);
  expect((await readStanding(db, school)).lastSeq).toBe(count);
  expect(await readStanding(db, school)).toEqual(foldAll(entries));
  return entries;
}

describe('append', { timeout: 60_000 }, () => {
  it('chains what is added, from the genesis record on, and keeps the standing beside it', async () => {
    const { db } = await openWithSchool();
    const context = contextOf();
    const one = await append(db, 's1', [draft(id(1))], context);
    const two = await append(db, 's1', [draft(id(2)), draft(id(3), { reason: 'niet-gedaan' })], context);
    expect(one).toMatchObject({ ok: true, added: 1, count: 1 });
    expect(two).toMatchObject({ ok: true, added: 2, count: 3 });
    const entries = await expectChain(db, 's1', 3);
    expect(two.ok && two.head).toBe(entries[2]?.hash);
    expect((await readStanding(db, 's1')).declarations['PRIV-7']).toMatchObject({ code: 'niet-gedaan' });
  });

  it('asks the database for a flush to the disk', () => {
    expect((coachDatabase('x', indexedDB, IDBKeyRange) as unknown as { _options: { chromeTransactionDurability: string } })._options.chromeTransactionDurability).toBe('strict');
  });

  it('stores a retry once, whatever part of it came through, and reports it as stored', async () => {
    const { db } = await openWithSchool();
    const context = contextOf();
    const first = await append(db, 's1', [draft(id(1)), draft(id(2))], context);
    const again = await append(db, 's1', [draft(id(2)), draft(id(3)), draft(id(3)), draft(id(1))], context);
    expect(again).toMatchObject({ ok: true, added: 1, count: 3 });
    expect(again.ok && again.entries.map(({ seq }) => seq)).toEqual([2, 3, 3, 1]);
    expect(again.ok && first.ok && again.entries[0]).toEqual(first.ok && first.entries[1]);
    const third = await append(db, 's1', [draft(id(1))], context);
    expect(third).toMatchObject({ ok: true, added: 0, count: 3 });
    await expectChain(db, 's1', 3);
  });

  it('refuses a school that is not there, and drafts that do not fit the format', async () => {
    const { db } = await openWithSchool();
    expect(await append(db, 's2', [draft(id(1))], contextOf())).toMatchObject({ ok: false, problem: 'no-school' });
    expect(await append(db, 's1', [draft(id(1), { observation: { half: 0.5 } })], contextOf())).toMatchObject({ ok: false, problem: 'refused' });
    expect(await append(db, 's1', [draft(id(1), { reason: undefined as never })], contextOf())).toMatchObject({ ok: false, problem: 'refused' });
    await expectChain(db, 's1', 0);
  });

  it('makes drafts from the tail, again when another writer came between', async () => {
    const { db } = await openWithSchool();
    const seen: number[] = [];
    const done = await append(db, 's1', async (tail) => {
      seen.push(tail.seq);
      if (seen.length === 1) await append(db, 's1', [draft(id(1))], contextOf(), turnsOf(undefined));
      return [draft(id(2), { observation: { after: tail.seq } })];
    }, contextOf(), turnsOf(undefined));
    expect(seen).toEqual([0, 1]);
    expect(done.ok && done.entries[0]).toMatchObject({ seq: 2, observation: { after: 1 } });
    await expectChain(db, 's1', 2);
  });

  it('writes notes and notebook with the entries, or none of them', async () => {
    const { db } = await openWithSchool();
    const note = { eventId: id(1), school: 's1', salt: '00'.repeat(32), text: 'gebeld' };
    const notebook = { ...emptyNotebook('s1'), maildomeinen: ['deklimop.test'] };
    const drafts = [draft(id(1), { note: createHash('sha256').update(Buffer.from(note.salt, 'hex')).update(note.text).digest('hex') })];
    const put = vi.spyOn(db.standing, 'put').mockImplementation(() => { throw new Error('disk gone'); });
    expect(await append(db, 's1', drafts, contextOf({ notes: [note], notebook }))).toMatchObject({ ok: false, problem: 'broken' });
    expect([await readNotes(db, 's1'), (await readNotebook(db, 's1')).maildomeinen]).toEqual([[], []]);
    await expectChain(db, 's1', 0).catch(() => undefined);
    put.mockRestore();
    expect(await append(db, 's1', drafts, contextOf({ notes: [note], notebook }))).toMatchObject({ ok: true });
    expect([await readNotes(db, 's1'), (await readNotebook(db, 's1')).maildomeinen]).toEqual([[note], ['deklimop.test']]);
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'broken'],
  ])('tells %s, leaves the log as it was, and takes the same drafts afterwards', async (name, problem) => {
    const { db } = await openWithSchool();
    await append(db, 's1', [draft(id(1))], contextOf());
    // In the middle: the entries are added already.
    const put = vi.spyOn(db.standing, 'put').mockImplementation(() => Promise.reject(new DOMException('no', name)) as never);
    expect(await append(db, 's1', [draft(id(2)), draft(id(3))], contextOf())).toMatchObject({ ok: false, problem });
    put.mockRestore();
    await expectChain(db, 's1', 1);
    expect(await append(db, 's1', [draft(id(2)), draft(id(3))], contextOf())).toMatchObject({ ok: true, added: 2 });
    await expectChain(db, 's1', 3);
  });

  it('folds the standing again when it is gone or behind', async () => {
    const { db } = await openWithSchool();
    await append(db, 's1', [draft(id(1)), draft(id(2))], contextOf());
    const before = await readStanding(db, 's1');
    await db.standing.clear();
    expect((await readTail(db, 's1'))?.standing).toEqual(before);
    await append(db, 's1', [draft(id(3))], contextOf());
    await expectChain(db, 's1', 3);
  });

  it('notes a jump of the clock before what it was about to write, once', async () => {
    const { db } = await openWithSchool();
    await append(db, 's1', [draft(id(1))], contextOf());
    const context = contextOf({}, Date.UTC(2026, 10, 24, 6));
    expect(await append(db, 's1', [draft(id(2))], context)).toMatchObject({ ok: true, added: 2 });
    expect(await append(db, 's1', [draft(id(3))], context)).toMatchObject({ ok: true, added: 1 });
    const entries = await expectChain(db, 's1', 4);
    expect(entries.map(({ type }) => type)).toEqual(['declaration', 'clock-jump', 'declaration', 'declaration']);
    expect(entries[1]?.observation).toEqual({ kind: 'before-last-entry', seconds: -7_200 });
    expect(await append(db, 's1', [draft(id(2))], context)).toMatchObject({ ok: true, added: 0 });
  });

  it('tells who waits for it when something was added, and not otherwise', async () => {
    const { db } = await openWithSchool();
    const afterAppend = vi.fn();
    await append(db, 's1', [draft(id(1))], contextOf({ afterAppend }));
    await append(db, 's1', [draft(id(1))], contextOf({ afterAppend }));
    expect(afterAppend.mock.calls).toEqual([['s1']]);
  });

  it('makes one gap-free chain from any number of contexts, with retries in between', async () => {
    const { db: first, factory } = await openWithSchool();
    const others = await Promise.all([1, 2, 3].map(() => openFresh(factory)));
    let run = 0;
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ context: fc.nat({ max: 3 }), events: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }) }), { minLength: 2, maxLength: 10 }),
      fc.boolean(),
      async (jobs, oneLock) => {
        const school = `run-${String(++run)}`;
        const event = (n: number): string => id(run * 100 + n);
        await first.schools.add(await klimop(school));
        const shared = turnsOf(undefined);
        // Without locks between contexts only the second look at the tail stands between two writers.
        const contexts = [first, ...others.map(({ db }) => db)].map((db) => ({ db, turn: oneLock ? shared : turnsOf(undefined), context: contextOf() }));
        const done = await Promise.all(jobs.map(async ({ context: at, events }) => {
          const one = contexts[at] as (typeof contexts)[number];
          return append(one.db, school, events.map((n) => draft(event(n))), one.context, one.turn);
        }));
        for (const [at, result] of done.entries()) expect(result.ok && result.entries.map(({ eventId }) => eventId), JSON.stringify(result)).toEqual(jobs[at]?.events.map(event));
        const entries = await readPage(first, school, 0, 1_000);
        const real = entries.filter(({ type }) => type !== 'clock-jump');
        expect(new Set(real.map(({ eventId }) => eventId))).toEqual(new Set(jobs.flatMap(({ events }) => events.map(event))));
        await expectChain(first, school, entries.length);
      },
    ), { numRuns: 100 });
  }, 60_000);

  it('keeps schools apart', async () => {
    const { db } = await openWithSchool();
    await db.schools.add(await klimop('s2'));
    await append(db, 's1', [draft(id(1)), draft(id(2))], contextOf());
    await append(db, 's2', [draft(id(3))], contextOf());
    await append(db, 's1', [draft(id(4))], contextOf());
    await expectChain(db, 's1', 3);
    await expectChain(db, 's2', 1);
  });

  it('goes on after the database was closed and opened again', async () => {
    const { db, factory } = await openWithSchool();
    await append(db, 's1', [draft(id(1))], contextOf());
    db.close();
    expect(await append(db, 's1', [draft(id(2))], contextOf())).toMatchObject({ ok: false });
    const again = await openDatabase({ factory, keyRange: IDBKeyRange });
    if (!again.ok) throw new Error(again.problem);
    await append(again.db, 's1', [draft(id(2))], contextOf());
    await expectChain(again.db, 's1', 2);
  });
});
