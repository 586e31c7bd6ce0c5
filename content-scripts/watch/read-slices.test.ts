// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readLists } from '../read/lists';
import { Mutations } from './mutations';
import { readInSlices, restOnce } from './read-slices';

let stop: (() => void) | null = null;
afterEach(() => { stop?.(); document.body.replaceChildren(); });

const row = (at: number): string => `<tr><td>Jan ${at}<td>jan${at}@school.test`;
const page = (rows: number): void => { put(`<p id=klok>0</p><table><thead><tr><th>Naam<th>E-mail</thead><tbody>${Array.from({ length: rows }, (_, at) => row(at)).join('')}</table>`); };
const texts = (lists: readonly { readonly rows: readonly { readonly cells: readonly ({ readonly text: string } | null)[] }[] }[] | undefined): string[] => lists?.at(-1)?.rows.map((each) => each.cells.map((cell) => cell?.text).join()) ?? [];

/** Reads with a clock that is past the budget at every yield. @param between runs while the reading rests, with the number of the rest */
async function reading(between: (rest: number) => void, ended = (): boolean => false) {
  let now = 0;
  let rests = 0;
  const mutations = new Mutations({ settled: () => {}, storm: () => {}, isOurs: () => false, later: () => () => {}, now: () => now });
  mutations.watch(document);
  stop = () => { mutations.stop(); };
  const touched = mutations.follow();
  const sliced = await readInSlices(document, { now: () => (now += 20), rest: async () => { rests += 1; between(rests); await restOnce(); }, touched, watch: () => false, ended });
  return { sliced, rests };
}

describe('a long list, read in slices', () => {
  it('is read as in one go', async () => {
    page(950);
    const { sliced, rests } = await reading(() => {});
    expect(rests).toBeGreaterThan(5);
    expect(texts(sliced?.lists)).toEqual(texts(readLists(document)));
    expect(sliced?.lists.at(-1)?.rows).toHaveLength(950);
  });
  it.each([
    ['a row taken out before what was read', () => { document.querySelector('tbody')?.firstElementChild?.remove(); }],
    ['a row put in', () => { document.querySelector('tbody')?.append(document.createRange().createContextualFragment(`<table>${row(9999)}</table>`).querySelector('tr') as Element); }],
    ['rows turned round', () => { const body = document.querySelector('tbody'); body?.append(...[...body.children].toReversed()); }],
    ['other people in the same rows', () => { for (const cell of document.querySelectorAll('td')) cell.textContent = `${cell.textContent}x`; }],
    ['the whole list replaced', () => { const table = document.querySelector('table'); table?.replaceWith(table.cloneNode(true)); }],
    ['the list hidden', () => { document.querySelector('table')?.setAttribute('style', 'display: none'); }],
  ])('is read anew after %s', async (_, change) => {
    page(650);
    const { sliced } = await reading((rest) => { if (rest === 3) change(); });
    expect(texts(sliced?.lists)).toEqual(texts(readLists(document)));
  });
  it('is not read anew for what changes beside it', async () => {
    page(650);
    const quiet = await reading(() => {});
    const ticking = await reading((rest) => { const clock = document.querySelector('#klok'); if (clock) clock.textContent = String(rest); });
    expect(ticking.rests).toBe(quiet.rests);
  });
  it('is read in one go in the end where it never stands still', async () => {
    page(650);
    const { sliced, rests } = await reading((rest) => { const cell = document.querySelector('td'); if (cell) cell.textContent = `Jan ${rest}`; });
    expect(texts(sliced?.lists)).toEqual(texts(readLists(document)));
    expect(rests).toBeLessThan(30);
  });
  it('is left alone when the look has ended', async () => {
    page(650);
    const { sliced, rests } = await reading(() => {}, () => true);
    expect([sliced, rests]).toEqual([null, 1]);
  });
  it('holds nothing up where it is short', async () => {
    page(20);
    expect((await reading(() => {})).rests).toBe(0);
  });
});
