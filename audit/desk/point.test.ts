import { describe, expect, it } from 'vitest';
import type { ColumnKey } from '@/rules/mapping/mapping';
import type { ViewReply } from '@/rules/message/point';
import type { AskReply } from '@/rules/message/ask';
import { documentId, partyAsk, partyLook, testDesk, type TestDesk } from './desk.test-data';

const words = { title: 'basispoort', heading: 'overzicht', menu: 'overzicht' };
const strangeView = { type: 'view', kind: null, document: documentId, address: '/beheer/17', words };
const key = (of: string, holds: ColumnKey['holds'] = 'words'): ColumnKey => ({ from: 'head', words: of, group: '', holds });
const list = { view: words, family: 'columns', caption: 'lijst', rows: 2, columns: [
  { key: key('firma'), heading: 'Firma', examples: ['Taalrijk'], guess: 'naam' },
  { key: key('mag', 'tick'), heading: 'Mag', examples: ['\u2713'], guess: null },
] };
const pointed = { type: 'pointed', document: documentId, kind: 'uitgeverijen', list, ended: null };
const said = [{ at: 0, column: 'naam' }, { at: 1, column: 'aangevinkt' }];

const view = async (desk: TestDesk, more: Record<string, unknown> = {}): Promise<ViewReply> => {
  const reply = await desk.page({ ...strangeView, ...more });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as ViewReply;
};
const types = async (desk: TestDesk): Promise<string[]> => (await desk.entries()).map(({ type }) => type);

/** A desk at which she pointed at the publishers. */
async function taught(): Promise<TestDesk> {
  const desk = testDesk();
  await view(desk);
  await desk.own({ type: 'point', tab: 7, kind: 'uitgeverijen' });
  await desk.page(pointed);
  expect(await desk.own({ type: 'map', tab: 7, columns: said })).toMatchObject({ ok: true });
  return desk;
}
const mappedLook = (more: Parameters<typeof partyLook>[0] = {}) => partyLook({ address: '/beheer/17', columns: 'aangewezen uitgeverijen aangevinkt=mag naam=firma', mapped: true, ...more });
const mappedAsk = partyAsk({ address: '/beheer/17', columns: 'aangewezen uitgeverijen aangevinkt=mag naam=firma' });
const confirm = (desk: TestDesk, answer: 'ja' | 'nee') => desk.own({ type: 'confirm-reading', eventId: crypto.randomUUID(), page: 'uitgeverijen', tab: 7, answer });

describe('Aanwijzen at the desk', () => {
  it('names, points, says what the columns are, and is known again at the next visit', async () => {
    const desk = testDesk();
    expect(await view(desk)).toEqual({ expected: null, mapping: null, pointing: null });
    await desk.own({ type: 'point', tab: 7, kind: 'uitgeverijen' });
    // Stage two of the same page is another document's word; the wish to point goes on.
    expect((await view(desk, { document: crypto.randomUUID() })).pointing).toBe('uitgeverijen');
    expect((await view(desk)).pointing).toBe('uitgeverijen');
    await desk.page(pointed);
    expect((await desk.front())?.pointing).toMatchObject({ kind: 'uitgeverijen', list: { rows: 2 } });
    expect((await view(desk)).pointing).toBeNull();
    expect(await desk.own({ type: 'map', tab: 7, columns: said })).toMatchObject({ ok: true });
    expect(desk.changed).toBe(1);
    const again = await view(desk, { document: crypto.randomUUID() });
    expect(again.mapping).toMatchObject({ kind: 'uitgeverijen', family: 'columns', caption: 'lijst', columns: [{ column: 'naam' }, { column: 'aangevinkt' }] });
    expect(await desk.front()).toMatchObject({ kind: 'uitgeverijen', mapping: { kind: 'uitgeverijen', fits: true } });
    expect(await types(desk)).toEqual([]);
  });

  it('keeps words of the page and no value, row or name', async () => {
    const desk = await taught();
    expect(JSON.stringify((await view(desk)).mapping)).not.toContain('Taalrijk');
  });

  it('knows the view by two signs, and not where heading and menu say something else', async () => {
    const desk = await taught();
    expect((await view(desk, { address: '/beheer/18' })).mapping).not.toBeNull();
    expect((await view(desk, { words: { title: 'iets', heading: 'anders', menu: 'overzicht' } })).mapping).toBeNull();
    expect((await view(desk, { words: { title: 'basispoort', heading: 'groepen', menu: 'groepen' } })).mapping).toBeNull();
    expect((await view(desk, { address: '/ergens', words: { title: 'basispoort', heading: '', menu: '' } })).mapping).toBeNull();
  });

  it('still knows it in the next round, whose key is another', async () => {
    const desk = await taught();
    desk.clock.wall = Date.UTC(2027, 8, 6, 9);
    await desk.own({ type: 'start-round', eventId: crypto.randomUUID() });
    expect((await view(desk)).mapping).toMatchObject({ kind: 'uitgeverijen' });
  });

  it('records nothing of a mapped reading before she said that it is right', async () => {
    const desk = await taught();
    await view(desk);
    await desk.page(mappedAsk);
    await desk.page(mappedLook());
    expect(await types(desk)).toEqual([]);
    expect((await desk.front())?.looks.uitgeverijen?.mapped).toBe(true);
    await confirm(desk, 'ja');
    const known = await desk.page(mappedAsk);
    expect((known as { value: AskReply }).value.confirmed).toBe('ja');
    await desk.page(mappedLook());
    expect(await types(desk)).toEqual(['reading-confirmed', 'page-checked', 'fault-opened']);
  });

  it('records nothing after her no, and asks anew when other columns are read', async () => {
    const desk = await taught();
    await view(desk);
    await desk.page(mappedLook());
    await confirm(desk, 'nee');
    await desk.page(mappedLook());
    expect(await types(desk)).toEqual(['reading-confirmed']);
    await desk.page(mappedLook({ columns: 'aangewezen uitgeverijen aangevinkt=mag naam=bedrijf' }));
    const all = await desk.entries();
    expect(all.map(({ type }) => type)).toEqual(['reading-confirmed', 'reading-confirmed']);
    expect(all[1]?.observation).toMatchObject({ before: 'nee', after: null });
  });

  it('takes an earlier confirmation of the page away when a mapped reading comes in its place', async () => {
    const desk = await taught();
    await desk.page({ ...strangeView, kind: 'uitgeverijen', words: undefined });
    await desk.page(partyLook());
    await confirm(desk, 'ja');
    await view(desk);
    await desk.page(mappedLook());
    expect((await desk.entries()).at(-1)).toMatchObject({ type: 'reading-confirmed', observation: { before: 'ja', after: null } });
  });

  it('tells drift where a confirmed mapping fits no more', async () => {
    const desk = await taught();
    await view(desk);
    await desk.page(mappedLook());
    await confirm(desk, 'ja');
    await desk.page(mappedLook());
    expect(await view(desk, { misfit: true })).toEqual({ expected: 'uitgeverijen', mapping: null, pointing: null });
    expect(await desk.front()).toMatchObject({ kind: null, drift: 'uitgeverijen', mapping: { fits: false } });
    expect((await desk.entries()).at(-1)).toMatchObject({ type: 'page-checked', page: 'uitgeverijen', observation: { complete: false, why: ['not-recognised'] } });
  });

  it('forgets', async () => {
    const desk = await taught();
    const { mapping } = await view(desk);
    expect(await desk.own({ type: 'unmap', tab: 7, mapping: mapping?.id })).toMatchObject({ ok: true });
    expect((await view(desk)).mapping).toBeNull();
    expect(await desk.own({ type: 'unmap', tab: 7, mapping: mapping?.id })).toMatchObject({ ok: false, code: 'not-known' });
  });

  it('keeps the newer of two for one view', async () => {
    const desk = await taught();
    await desk.own({ type: 'point', tab: 7, kind: 'netwerkleveranciers' });
    await desk.page({ ...pointed, kind: 'netwerkleveranciers' });
    await desk.own({ type: 'map', tab: 7, columns: said });
    const { mapping } = await view(desk);
    expect(mapping?.kind).toBe('netwerkleveranciers');
    await desk.own({ type: 'unmap', tab: 7, mapping: mapping?.id });
    expect((await view(desk)).mapping).toBeNull();
  });

  it.each([
    ['none', []], ['twice', [{ at: 0, column: 'naam' }, { at: 1, column: 'naam' }]], ['too-little', [{ at: 0, column: 'naam' }]], ['none', [{ at: 9, column: 'naam' }]], ['none', [{ at: 0, column: 'einddatum' }]],
  ])('refuses with a sentence: %s', async (code, columns) => {
    const desk = testDesk();
    await view(desk);
    await desk.own({ type: 'point', tab: 7, kind: 'uitgeverijen' });
    await desk.page(pointed);
    expect(await desk.own({ type: 'map', tab: 7, columns })).toMatchObject({ ok: false, code });
  });

  it('takes no meaning from a page, and none without a list', async () => {
    const desk = testDesk();
    await view(desk);
    await desk.own({ type: 'point', tab: 7, kind: 'uitgeverijen' });
    expect(await desk.own({ type: 'map', tab: 7, columns: said })).toMatchObject({ ok: false, code: 'not-in-front' });
    await desk.page({ ...pointed, document: crypto.randomUUID() });
    expect((await desk.front())?.pointing?.list).toBeNull();
    await desk.page(pointed);
    for (const message of [{ type: 'map', tab: 7, columns: said }, { type: 'point', tab: 7, kind: 'uitgeverijen' }, { type: 'unmap', tab: 7, mapping: crypto.randomUUID() }]) expect(await desk.page(message)).toMatchObject({ ok: false, code: 'not-here' });
    expect(await desk.own({ type: 'point', tab: 8, kind: 'uitgeverijen' })).toMatchObject({ ok: false, code: 'not-in-front' });
  });
});

describe('what she taught, listed under Mijn school', () => {
  it('bears the day, and is put back after it was forgotten by mistake', async () => {
    const desk = await taught();
    const { mapping } = await view(desk);
    expect(mapping?.madeOn).toBe('2026-11-24');
    const reply = await desk.own({ type: 'unmap', tab: -1, mapping: mapping?.id });
    expect(reply).toEqual({ ok: true, value: { mapping } });
    expect((await view(desk)).mapping).toBeNull();
    const [key = ''] = [...desk.local.keys()].filter((one) => one.startsWith('mappings/'));
    const school = key.slice('mappings/'.length);
    expect(await desk.own({ type: 'remap', school: 'another', mapping })).toMatchObject({ ok: false, code: 'other-school' });
    expect(await desk.page({ type: 'remap', school, mapping })).toMatchObject({ ok: false, code: 'not-here' });
    expect(await desk.own({ type: 'remap', school, mapping: { ...mapping, kind: 'anders' } })).toMatchObject({ ok: false, code: 'malformed' });
    expect(await desk.own({ type: 'remap', school, mapping })).toEqual({ ok: true, value: null });
    expect((await view(desk)).mapping).toEqual(mapping);
    // Twice, or where something newer was taught: what stands there stays.
    expect(await desk.own({ type: 'remap', school, mapping })).toMatchObject({ ok: false, code: 'taught-anew' });
  });

  it('of another view leaves what is read in front as it is', async () => {
    const desk = await taught();
    const { mapping } = await view(desk);
    await view(desk, { kind: 'uitgeverijen', address: '/elders', words: { title: 'x', heading: 'y', menu: 'z' } });
    await desk.page(partyLook({ address: '/elders' }));
    await desk.own({ type: 'unmap', tab: 7, mapping: mapping?.id });
    expect(await desk.front()).toMatchObject({ kind: 'uitgeverijen', looks: { uitgeverijen: { page: 'uitgeverijen' } } });
  });
});
