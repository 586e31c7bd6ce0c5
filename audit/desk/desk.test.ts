import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskReply } from '@/rules/message/ask';
import { documentId, partyAsk, partyLook, partyView, testDesk, type TestDesk } from './desk.test-data';

const answer = (desk: TestDesk, code: string, over: Record<string, unknown> = {}) => desk.own({
  type: 'answer', eventId: crypto.randomUUID(), page: 'uitgeverijen', code, expiresOn: null, reason: null, onBehalfOf: null,
  about: [{ identity: 'partij\u001Ftaalrijk', label: 'Taalrijk', rule: 'uitgeverijen/gebruik-onbekend', item: 'PRIV-2', field: 'aangevinkt', value: 'yes' }], ...over,
});
const types = async (desk: TestDesk) => (await desk.entries()).map(({ type }) => type);
const known = async (desk: TestDesk) => {
  const reply = await desk.page(partyAsk());
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as AskReply;
};

describe('the desk', () => {
  it('goes the whole way: view, ask, look, answer, ask again, undo', async () => {
    const desk = testDesk();
    expect(await desk.page(partyView)).toMatchObject({ ok: true, value: { expected: null } });
    const first = await known(desk);
    expect(first).toMatchObject({ today: '2026-11-24', round: '2026-2027', schoolYearEnd: '2027-07-31', lookedBefore: false, confirmed: null, recording: true });
    expect(await desk.page(partyLook())).toMatchObject({ ok: true });
    expect(await types(desk)).toEqual(['page-checked', 'fault-opened']);
    const answered = await answer(desk, 'via-basispoort');
    expect(answered.ok).toBe(true);
    expect(new Map((await known(desk)).rows).get('partij\u001Ftaalrijk')?.answers).toEqual(['via-basispoort']);
    expect(desk.changed).toBe(1);
    const { eventIds } = (answered as { value: { eventIds: string[] } }).value;
    expect(await desk.own({ type: 'withdraw', eventId: crypto.randomUUID(), withdrawn: eventIds })).toMatchObject({ ok: true });
    expect(new Map((await known(desk)).rows).get('partij\u001Ftaalrijk')?.answers).toEqual([]);
  });

  it('stores a retried look, change and answer once', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    const look = partyLook();
    await desk.page(look); await desk.page(look);
    const change = { type: 'change', eventId: crypto.randomUUID(), page: 'uitgeverijen', document: documentId, identity: 'partij\u001Ftaalrijk', field: 'aangevinkt', before: 'yes', after: 'no' };
    await desk.page(change); await desk.page(change);
    expect(await types(desk)).toEqual(['page-checked', 'fault-opened', 'tick-changed']);
  });

  it('an equal look on one day adds no entry; another day does', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    await desk.page(partyLook());
    await desk.page(partyLook());
    expect(await types(desk)).toEqual(['page-checked', 'fault-opened']);
    desk.clock.wall += 24 * 3_600_000;
    await desk.page(partyLook({ document: '7f0b6f5e-3a3e-4d0a-9a51-0c5d6f1d2e3f' }));
    expect((await types(desk)).filter((type) => type === 'page-checked')).toHaveLength(2);
  });

  it('keeps no name in the log, and a party by name only once she answered', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    await desk.page(partyLook());
    await answer(desk, 'niet-in-gebruik');
    const text = JSON.stringify(await desk.entries());
    for (const name of ['Taalrijk', 'taalrijk', 'Rekenwijs', 'rekenwijs', '/beheer/uitgeverijen']) expect(text).not.toContain(name);
  });

  it('keeps for the panel only the rows of a long staff list that have a finding: a browser has room for no more', async () => {
    const desk = testDesk();
    await desk.page({ ...partyView, kind: 'medewerkers', address: '/beheer/medewerkers' });
    const row = (at: number) => ({ identity: `medewerker\u001Fp${at}@school.test`, label: `Jan ${at}`, fields: {}, edited: [] });
    const fault = { rule: 'medewerkers/email-ongeldig', item: 'LAS-2', identity: row(7).identity, hasRow: true, field: 'email', weight: 'fout' as const, settled: false, label: 'Jan 7', detail: {}, variant: null };
    expect(await desk.page(partyLook({ page: 'medewerkers', address: '/beheer/medewerkers', rows: Array.from({ length: 20_000 }, (_, at) => row(at)), faults: [fault], verdicts: [{ rule: fault.rule, verdict: 'problem', why: null, reasons: [], blocked: Array.from({ length: 20_000 }, (_, at) => row(at).identity) }] }))).toMatchObject({ ok: true });
    const front = await desk.front();
    expect(front?.looks.medewerkers?.rows.map(({ label }) => label)).toEqual(['Jan 7']);
    expect(JSON.stringify(front).length).toBeLessThan(20_000);
    expect((await desk.entries()).find(({ type }) => type === 'page-checked')).toBeDefined();
  });

  it('takes answers from our own pages only, and looks from pages only', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    expect(await desk.page({ type: 'declare', eventId: crypto.randomUUID(), item: 'VO-1', code: 'gedaan', onBehalfOf: 'bestuur', source: { code: 'mail', on: '2026-11-01' } })).toMatchObject({ ok: false, code: 'not-here' });
    expect(await desk.own(partyLook())).toMatchObject({ ok: false, code: 'not-here' });
    expect(await desk.entries()).toEqual([]);
  });

  it('counts *Klopt wat ik lees?* for the columns now read', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    await known(desk);
    await desk.page(partyLook());
    expect(await desk.own({ type: 'confirm-reading', eventId: crypto.randomUUID(), page: 'uitgeverijen', tab: 7, answer: 'ja' })).toMatchObject({ ok: true });
    expect((await known(desk)).confirmed).toBe('ja');
    const other = await desk.page(partyAsk({ columns: 'uitgeverijen|naam=titel' }));
    expect((other as { value: AskReply }).value.confirmed).toBeNull();
  });

  it('records nothing while Profiel shows the BRIN of another school, until she has said which it is', async () => {
    const desk = testDesk();
    const ask = (brin: string) => desk.page(partyAsk({ page: 'profiel', rows: [], fields: { brin: `profiel\u001Fbrin\u001F${brin}` } }));
    await desk.page({ ...partyView, kind: 'profiel' });
    expect(await ask('99zz')).toMatchObject({ ok: true, value: { recording: true } });
    expect(await ask('98yy')).toMatchObject({ ok: true, value: { recording: false } });
    expect((await desk.front())?.whichSchool).toEqual({ brin: '98YY' });
    expect(await desk.page(partyLook())).toMatchObject({ ok: false, code: 'which-school' });
    expect(await desk.own({ type: 'which-school', eventId: crypto.randomUUID(), tab: 7, answer: 'this', school: null })).toMatchObject({ ok: true });
    expect(await ask('98yy')).toMatchObject({ ok: true, value: { recording: true } });
    expect(await desk.page(partyLook())).toMatchObject({ ok: true });
  });

  it('keeps the rows of a list over its pages, and drops them when the count changes', async () => {
    const desk = testDesk();
    const page = (from: number, claimed = 4) => desk.page(partyAsk({ claimed, partOfSeveral: true, rows: [], keep: [from, from + 1].map((n) => ({ identity: `row ${n}`, raw: { cells: { naam: n } } })) })) as Promise<{ ok: true; value: AskReply }>;
    expect((await page(1)).value.earlierRows).toEqual([]);
    expect((await page(3)).value.earlierRows).toHaveLength(2);
    expect((await page(1)).value.earlierRows).toEqual([{ cells: { naam: 3 } }, { cells: { naam: 4 } }]);
    expect((await page(3, 5)).value.earlierRows).toEqual([]);
    desk.clock.wall += 31 * 60_000;
    expect((await page(1, 5)).value.earlierRows).toEqual([]);
  });

  it('tells a page that is no longer recognised where it was', async () => {
    const desk = testDesk();
    await desk.page(partyView);
    await desk.page(partyLook());
    expect(await desk.page({ ...partyView, kind: null })).toMatchObject({ ok: true, value: { expected: 'uitgeverijen' } });
    const last = (await desk.entries()).at(-1);
    expect(last).toMatchObject({ type: 'page-checked', page: 'uitgeverijen', observation: { complete: false, why: ['not-recognised'] } });
    expect(Object.values((last as unknown as { observation: { rules: Record<string, { verdict: string }> } }).observation.rules).every(({ verdict }) => verdict === 'cannot-tell')).toBe(true);
  });

  it('refuses typed answers it cannot read with a sentence, and keeps what was there', async () => {
    const desk = testDesk();
    const tell = (question: string, text: string) => desk.own({ type: 'situation', eventId: crypto.randomUUID(), question, text });
    expect(await tell('maildomeinen', 'deklimop.test')).toMatchObject({ ok: true });
    for (const text of ['gmail.com', '', 'geen domein!']) {
      const reply = await tell('maildomeinen', text);
      expect(reply.ok, text).toBe(false);
      expect((reply as { error: string }).error).toMatch(/[A-Z].{10,}/);
    }
    expect((await known(desk)).situation).toMatchObject({ maildomeinen: ['deklimop.test'] });
    expect(JSON.stringify(await desk.entries())).not.toContain('deklimop');
  });

  it('says so when the log cannot be opened, on the icon too', async () => {
    const desk = testDesk({ broken: true });
    const reply = await desk.page(partyLook());
    expect(reply).toMatchObject({ ok: false, code: 'quota' });
    expect((reply as { error: string }).error).toContain('schijf is vol');
    expect(desk.badges.at(-1)).toMatchObject({ trouble: true });
  });

  it('shows that the page hides the marks, and no longer once they stand again', async () => {
    const desk = testDesk();
    await desk.page({ type: 'trouble', kind: 'hidden' });
    expect(desk.badges.at(-1)).toMatchObject({ tab: 7, trouble: true });
    await desk.page({ type: 'trouble', kind: 'recovered' });
    expect(desk.badges.at(-1)).toMatchObject({ tab: 7, trouble: false });
  });

  it('answers anything at all, and changes nothing for what it does not know', async () => {
    const desk = testDesk();
    const some = fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom('ask', 'look', 'answer', 'change', 'declare', 'withdraw', 'constructor', '__proto__', 'toString'), eventId: fc.anything(), page: fc.anything() }));
    await fc.assert(fc.asyncProperty(some, fc.boolean(), async (message, own) => {
      const reply = await (own ? desk.own(message) : desk.page(message));
      expect(reply.ok).toBe(false);
    }), { numRuns: 1_000 });
    expect(await desk.entries()).toEqual([]);
  });
});
