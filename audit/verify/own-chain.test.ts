import { describe, expect, it } from 'vitest';
import { madeFile, schoolWithLog } from '../export/made.test-data';
import { blobOf } from '../export/blob';
import { append } from '../store/append';
import { draft } from '../store/entries.test-data';
import { contextOf } from '../store/writing.test-data';
import { ownChain } from './own-chain';
import { verifyFile } from './verify-file';

describe('ownChain', { timeout: 60_000 }, () => {
  it('finds a file of this log the same, and an older one inside it', async () => {
    const db = await schoolWithLog();
    const text = await madeFile(db, 'json');
    const ask = { ownChain: (school: string, count: number) => ownChain(db, school, count) };
    expect(await verifyFile(text, ask)).toMatchObject({ ok: true, integrity: { intact: true }, anchored: { kept: [{ answer: 'same' }] } });
    await append(db, 's1', [draft('33333333-3333-4333-8333-333333333333')], contextOf({}, Date.UTC(2026, 10, 25)));
    expect(await verifyFile(text, ask)).toMatchObject({ ok: true, integrity: { intact: true }, anchored: { kept: [{ answer: 'same' }] } });
  });

  it('finds a longer file to go on from this log, and one of another school nothing of it', async () => {
    const db = await schoolWithLog();
    const text = await madeFile(db, 'json');
    const last = (await db.entries.toArray()).at(-1);
    await db.entries.delete(['s1', last?.seq ?? 0]);
    expect(await verifyFile(text, { ownChain: (school, count) => ownChain(db, school, count) })).toMatchObject({ ok: true, integrity: { intact: true }, anchored: { kept: [{ answer: 'inside' }] } });
    expect(await ownChain(db, 's9', 4)).toBeNull();
  });
});

describe('blobOf', () => {
  it('joins pieces of any size in order', async () => {
    async function* pieces(): AsyncGenerator<string> { for (let n = 0; n < 12; n++) yield String(n % 10).repeat(900_000); yield 'é'; }
    const blob = await blobOf(pieces(), 'text/plain');
    expect(blob.type).toBe('text/plain');
    const text = await blob.text();
    expect(text.length).toBe(12 * 900_000 + 1);
    expect([text[0], text[900_000], text.at(-1)]).toEqual(['0', '1', 'é']);
  });
});
