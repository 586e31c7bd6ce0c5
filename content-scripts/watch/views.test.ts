import { describe, expect, it } from 'vitest';
import type { Mapping } from '@/rules/mapping/mapping';
import type { Reply } from '@/rules/message/reply';
import { Views, type SeenView } from './views';

const seen: SeenView = { kind: null, address: '/x', words: { title: 'a', heading: 'b', menu: '' } };
const mapping: Mapping = { id: '11111111-1111-4111-8111-111111111111', kind: 'medewerkers', view: seen.words, addresses: [], family: 'columns', caption: '', columns: [{ column: 'naam', key: { from: 'head', words: 'wie', group: '', holds: 'words' } }] };

/** A background that answers what it is told to. */
function views(answer: () => Reply<unknown>) {
  const asked: { misfit?: boolean }[] = [];
  const made = new Views({ send: (message) => { asked.push(message as { misfit?: boolean }); return Promise.resolve(answer()); }, onKnownChanged: () => undefined, onEnd: () => undefined, onShow: () => undefined, onPoint: () => undefined }, 'd');
  return { made, asked };
}

describe('Views', () => {
  it('asks once for a view, anew for another one, and after it was told to forget', async () => {
    const { made, asked } = views(() => ({ ok: true, value: { expected: null, mapping, pointing: null } }));
    expect(await made.at(seen)).toMatchObject({ asked: true, reply: { mapping } });
    expect(await made.at(seen)).toMatchObject({ asked: false, reply: { mapping } });
    await made.at({ ...seen, words: { ...seen.words, heading: 'c' } });
    await made.at(seen);
    made.forget();
    await made.at(seen);
    expect(asked).toHaveLength(4);
  });

  it('tells a misfit once, keeps the mapping to try again, and takes it back when it fits', async () => {
    const { made, asked } = views(() => ({ ok: true, value: { expected: asked.at(-1)?.misfit === true ? 'medewerkers' : null, mapping: asked.at(-1)?.misfit === true ? null : mapping, pointing: null } }));
    await made.at(seen);
    expect(await made.misfit(seen)).toMatchObject({ expected: 'medewerkers', mapping });
    await made.misfit(seen);
    expect(await made.at(seen)).toMatchObject({ asked: false, reply: { expected: 'medewerkers', mapping } });
    await made.fits(seen);
    await made.fits(seen);
    expect(asked.map(({ misfit }) => misfit === true)).toEqual([false, true, false]);
    expect((await made.at(seen)).reply.expected).toBeNull();
  });

  it('asks again where the background was silent or answered something else', async () => {
    let answer: Reply<unknown> = { ok: false, code: 'no-reply', error: '' };
    const { made, asked } = views(() => answer);
    expect((await made.at(seen)).reply).toEqual({ expected: null, mapping: null, pointing: null });
    answer = { ok: true, value: { expected: 'iets', mapping: 7 } };
    expect((await made.at(seen)).reply.mapping).toBeNull();
    answer = { ok: true, value: { expected: null, mapping, pointing: null } };
    expect((await made.at(seen)).reply.mapping).toEqual(mapping);
    expect(asked).toHaveLength(3);
  });
});
