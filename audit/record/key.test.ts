import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityText } from '@/rules/identity';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import { keyAbout, keyAsk, keyChange, keyring } from './key';
import { nthEventId } from './draft';
import { TestDesk } from './record.test-data';
import { partij, partijenPage } from '@/tests/unit/build/partijen';
import { keyLook } from './key';

const us = '\u001F';
const hmac = (key: Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((one) => new Uint8Array(one));

describe('pseudonyms, against a second implementation', () => {
  it('row key, subject, value and text are what spec/audit.md says', async () => {
    await fc.assert(fc.asyncProperty(bytes, fc.string({ unit: 'grapheme' }), fc.string(), fc.string({ unit: 'grapheme' }), async (key, identity, field, value) => {
      const ring = keyring(key);
      const rowKey = hmac(key, `row${us}${identity}`);
      expect(await ring.rowKeyOf(identity)).toBe(rowKey.toString('hex'));
      expect(await ring.subjectOf(identity)).toBe(hmac(rowKey, identity).toString('hex'));
      expect(await ring.valueOf(identity, field, value)).toBe(hmac(rowKey, `${field}${us}${value}`).toString('hex'));
      expect(await ring.textOf('columns', value)).toBe(hmac(key, `columns${us}${value}`).toString('hex'));
    }), { numRuns: 50 });
  });

  it('another key, another name for the same row', async () => {
    const [one, other] = [keyring(new Uint8Array(32)), keyring(new Uint8Array(32).fill(1))];
    expect(await one.subjectOf('x')).not.toBe(await other.subjectOf('x'));
    expect(await one.subjectOf('x')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what of a message is keyed', () => {
  const ring = keyring(new Uint8Array(32).fill(7));
  const before = keyring(new Uint8Array(32).fill(6));
  const rows = [partij('Wolkenveld', 'yes'), partij('Zonnebloem', 'no')];
  const named = rows.map((row) => row.identity ?? '');

  it('a look: every identity in it, under both keys; ticks stay enums', async () => {
    const look = { ...new TestDesk().lookAt(partijenPage(rows), 'd1'), removed: [identityText('partij', 'Maanroos')] };
    const keyed = await keyLook(look, emptyStanding, ring, before);
    for (const identity of [...named, identityText('partij', 'Maanroos')]) {
      expect(keyed.subject.get(identity)).toBe(await ring.subjectOf(identity));
      expect(keyed.previous.get(identity)).toBe(await before.subjectOf(identity));
    }
    expect(keyed.value(named[0] ?? '', 'aangevinkt')).toBe('yes');
    expect(keyed.content).toBe(await ring.textOf('content', look.content));
    expect((await keyLook(look, emptyStanding, ring, null)).previous.size).toBe(0);
  });

  it('values only where the log has something to compare them with', async () => {
    const identity = identityText('medewerker', 'Sanne Voorbeeld');
    const subject = await ring.subjectOf(identity);
    const asked = { page: 'medewerkers' as const, document: 'd', columns: '', address: '', fields: {}, rows: [{ identity, fields: { email: '=a@b.test', einddatum: '=2026-01-01' } }] };
    const standing = { ...emptyStanding, rows: { [subject]: { gezien: [{ field: 'email', value: 'x', eventId: 'e' }] } } } as unknown as Standing;
    const keyed = await keyAsk(asked, standing, ring, null);
    expect(keyed.value(identity, 'email')).toBe(await ring.valueOf(identity, 'email', '=a@b.test'));
    expect(keyed.value(identity, 'einddatum')).toBeUndefined();
  });

  it('a change and an answer: texts keyed, enums plain, a field of profiel by its own identity', async () => {
    const identity = named[0] ?? '';
    expect(await keyChange({ identity, field: 'aangevinkt', before: 'yes', after: 'no' }, ring)).toEqual({ subject: await ring.subjectOf(identity), before: 'yes', after: 'no' });
    expect(await keyChange({ identity: null, field: 'mfa-ict', before: 'off', after: null }, ring)).toEqual({ subject: null, before: 'off', after: null });
    const brin = identityText('profiel', 'brin', '99ZZ');
    expect(await keyAbout([{ identity: null, field: 'brin', value: brin }, { identity, field: 'naam', value: '=x' }, { identity, field: null, value: null }], ring)).toEqual([
      { subject: null, value: await ring.subjectOf(brin) },
      { subject: await ring.subjectOf(identity), value: await ring.valueOf(identity, 'naam', '=x') },
      { subject: await ring.subjectOf(identity), value: null },
    ]);
  });
});

describe('nthEventId', () => {
  it('is the message’s own id first, then others that are UUIDs too, always the same', () => {
    fc.assert(fc.property(fc.uuid({ version: 4 }), fc.nat(5_000), fc.nat(5_000), (eventId, a, b) => {
      expect(nthEventId(eventId, 0)).toBe(eventId);
      expect(nthEventId(eventId, a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(nthEventId(eventId, a) === nthEventId(eventId, b)).toBe(a === b);
    }));
    expect(nthEventId('00000000-0000-4000-8000-ffffffffffff', 1)).toBe('00000000-0000-4000-8000-000000000000');
  });
});
