import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, entryHash, genesisHash, genesisRecord, link, plainProblem, sha256 } from './chain';
import { entryFields } from './entry';
import { body } from './store/entries.test-data';

describe('chain', () => {
  it('hashes as any other SHA-256 does', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }));
  });

  it('writes the canonical form of RFC 8785: names sorted by UTF-16, no white space', () => {
    expect(canonical({ b: 1, a: [true, null, 'é\n"'], '\u{1F600}': 0, '\uFB33': 0 })).toBe('{"a":[true,null,"é\\n\\""],"b":1,"\u{1F600}":0,"\uFB33":0}');
  });

  it.each([[1.5], [Number.NaN], [2 ** 53], [undefined], ['\uD800'], [{ a: [undefined] }], [{ '\uDC00': 1 }], [() => 1]])('refuses %j instead of dropping it', (value) => {
    expect(plainProblem(value)).not.toBeNull();
    expect(() => canonical(value)).toThrow(TypeError);
  });

  it('links: prev is inside the hash, the hash is not, order of the fields is the contract', async () => {
    const record = genesisRecord('s1', '2026-11-24T08:00:00.000Z', 'ab'.repeat(32));
    const genesis = await genesisHash(record);
    expect(genesis).toBe(createHash('sha256').update(canonical(record)).digest('hex'));
    const one = await link(body(1), genesis);
    const two = await link(body(2), one.hash);
    expect(Object.keys(one)).toEqual([...entryFields]);
    expect(two.prev).toBe(one.hash);
    expect(await entryHash(two)).toBe(two.hash);
    expect(await entryHash({ ...two, prev: genesis })).not.toBe(two.hash);
  });

  it('refuses an entry that lacks a field', async () => {
    const { reason: _gone, ...rest } = body(1);
    await expect(link(rest as ReturnType<typeof body>, '0'.repeat(64))).rejects.toThrow('reason');
  });
});
