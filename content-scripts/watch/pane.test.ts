// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Reply } from '@/rules/message/reply';
import { readFront } from '../pages';
import { Pane } from './pane';

const place = { hostname: 'www.basispoort.nl', pathname: '/beheer/medewerkers', search: '', hash: '' };

function show(names: readonly string[], count: string): void {
  document.body.innerHTML = `<h1>Medewerkers</h1><table><thead><tr><th>Naam</th><th>E-mailadres</th><th>Herkomst</th><th>Einddatum</th></tr></thead><tbody>${names.map((name) => `<tr><td>${name}</td><td>${name.toLowerCase().replace(' ', '.')}@deklimop.test</td><td>handmatig</td><td>31-7-2027</td></tr>`).join('')}</tbody></table><p>${count}</p><nav aria-label="Paginering"><button>Vorige</button><button aria-current="page">1</button><button>2</button><button>Volgende</button></nav>`;
}

const known = (rows: readonly unknown[]) => ({ today: '2026-11-24', schoolYearEnd: '2027-07-31', round: '2026-2027', situation: {}, staffList: null, rows: [], fields: {}, settledOfPage: [], lookedBefore: false, confirmed: null, earlierRows: rows, recording: true, language: 'nl' });

/** A background that keeps pages by hand, and can be slow. */
function pane() {
  const asks: { keep: { identity: string; raw: unknown }[] }[] = [];
  const answers: ((reply: Reply<unknown>) => void)[] = [];
  const made = new Pane('medewerkers', { send: (message) => { asks.push(message as never); return new Promise((resolve) => { answers.push(resolve); }); }, onKnownChanged: () => {}, onPoint: () => {}, onEnd: () => {}, onShow: () => {} }, 'd');
  const look = async (reply: readonly unknown[] | null, changed: 'no' | 'restless' = 'no') => {
    const front = readFront('medewerkers', document, place, 90);
    if (front === null) throw new Error('nothing read');
    const before = answers.length;
    const looking = made.look(front, '/m', 0, { again: () => {}, changed: () => changed });
    await Promise.resolve();
    if (reply !== null && answers.length > before) answers.at(-1)?.({ ok: true, value: known(reply) });
    const judged = await looking;
    if (judged !== null && 'stale' in judged) throw new Error('given up');
    return judged;
  };
  return { asks, answers, look, made };
}

describe('Pane', () => {
  it('adds up the rows of a list over its pages, and asks again for a page that it saw before', async () => {
    const { asks, look } = pane();
    show(['Anna Een', 'Bram Twee'], '1-2 van 4');
    expect((await look([]))?.page.seen).toMatchObject({ rowsSeen: 2, complete: false });
    const first = asks[0]?.keep.map(({ raw }) => raw) ?? [];
    expect(first).toHaveLength(2);
    show(['Cor Drie', 'Dirk Vier'], '3-4 van 4');
    expect((await look(first))?.page.seen).toMatchObject({ rowsSeen: 4, complete: true });
    const second = asks[1]?.keep.map(({ raw }) => raw) ?? [];
    show(['Anna Een', 'Bram Twee'], '1-2 van 4');
    expect((await look(second))?.page.seen).toMatchObject({ rowsSeen: 4, complete: true });
    expect(asks).toHaveLength(3);
  });

  it('never counts a page twice while the background is slow: two pages of two are not four rows seen', async () => {
    const { look } = pane();
    show(['Anna Een', 'Bram Twee'], '1-2 van 4');
    await look([]);
    show(['Cor Drie', 'Dirk Vier'], '3-4 van 4');
    const first = [{ anchor: null, edited: [], cells: { naam: { text: 'Anna Een', tick: null, iso: null } } }, { anchor: null, edited: [], cells: { naam: { text: 'Bram Twee', tick: null, iso: null } } }];
    expect((await look(first))?.page.seen.complete).toBe(true);
    show(['Anna Een', 'Bram Twee'], '1-2 van 4');
    const late = await look(null);
    expect(late?.page.seen).toMatchObject({ rowsSeen: 2, complete: false });
    expect(late?.verdicts.some(({ verdict }) => verdict === 'in-order')).toBe(false);
  });

  it('gives up where the rows changed before they were judged, and tells her changes all the same', async () => {
    const { made, answers } = pane();
    show(['Anna Een'], '1 medewerker');
    const front = readFront('medewerkers', document, place, 90);
    if (front === null) throw new Error('nothing read');
    const looking = made.look(front, '/m', 0, { again: () => {}, changed: () => 'anew' });
    await Promise.resolve();
    answers.at(-1)?.({ ok: true, value: known([]) });
    expect(await looking).toEqual({ stale: true, changes: [] });
  });

  it('calls nothing in order of rows that change at every look', async () => {
    const { look } = pane();
    show(['Anna Een', 'Bram Twee'], '2 medewerkers');
    const restless = await look([], 'restless');
    expect(restless?.page.seen).toMatchObject({ complete: false });
    expect(restless?.page.seen.why).toContain('loading');
    expect(restless?.verdicts.filter(({ verdict }) => verdict === 'in-order')).toEqual([]);
  });

  it('adds up what she scrolls past in a list that draws only what is in view, and forgets it when the list changes underneath', async () => {
    const { look } = pane();
    const all = ['Anna Een', 'Bram Twee', 'Cor Drie', 'Dirk Vier', 'Eva Vijf', 'Fien Zes', 'Guus Zeven'];
    const scroll = (names: readonly string[]): void => {
      const cell = (text: string, role = 'gridcell'): string => `<div role="${role}">${text}</div>`;
      document.body.innerHTML = `<h1>Medewerkers</h1><div role="grid" aria-rowcount="8"><div role="row" aria-rowindex="1">${['Naam', 'E-mailadres', 'Herkomst', 'Einddatum'].map((head) => cell(head, 'columnheader')).join('')}</div>${names.map((name) => `<div role="row" aria-rowindex="${all.indexOf(name) + 2}">${[name, `${name.toLowerCase().replace(' ', '.')}@deklimop.test`, 'handmatig', '31-7-2027'].map((text) => cell(text)).join('')}</div>`).join('')}</div>`;
    };
    scroll(all.slice(0, 4));
    expect((await look([]))?.page.seen).toMatchObject({ rowsSeen: 4, rowsClaimed: 7, complete: false });
    scroll(all.slice(1, 5));
    expect((await look([]))?.page.seen).toMatchObject({ rowsSeen: 5, complete: false });
    scroll(all.slice(4));
    const whole = await look([]);
    expect(whole?.page.seen).toMatchObject({ rowsSeen: 7, complete: true });
    expect(whole?.changes).toEqual([]);
    // Dirk is gone and somebody else has come: what was gathered is of another list.
    scroll(['Cor Drie', 'Eva Vijf', 'Fien Zes', 'Hans Acht']);
    expect((await look([]))?.page.seen).toMatchObject({ rowsSeen: 4, complete: false });
  });

  it('judges nothing before it knows what day it is', async () => {
    const { look, answers } = pane();
    show(['Anna Een'], '1 medewerker');
    const looking = look(null);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    answers.at(-1)?.({ ok: false, code: 'no-reply', error: 'stil' });
    expect(await looking).toBeNull();
  });
});
