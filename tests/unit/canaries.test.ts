// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDesk, type TestDesk } from '@/audit/desk/desk.test-data';
import { blueprintOf } from '@/content-scripts/blueprint/blueprint';
import { candidatesIn } from '@/content-scripts/point/candidates';
import { mayPoint } from '@/content-scripts/point/may-point';
import { recognise } from '@/content-scripts/recognise/recognise';
import { Coach } from '@/content-scripts/watch/coach';
import { loggedKinds } from '@/rules/page-kind';
import { canariesIn, isJoined } from '../canaries/canaries';
import { canaryPages, type CanaryPage } from '../canaries/pages';
import { put } from './put-markup';
import { spyOnText } from './text-spy';

/** Every canary page through the whole page side and the real desk: what goes to and fro, is kept, shown, or said on the console, is searched (spec/promises.md, S11). */

let root: ShadowRoot | null;
let said: string[];

beforeEach(() => {
  root = null;
  said = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function keep(this: Element, init: ShadowRootInit): ShadowRoot {
    const made = attach.call(this, init);
    if (init.mode === 'closed') root = made;
    return made;
  });
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, level).mockImplementation((...all: unknown[]) => { said.push(...all.map((one) => (one instanceof Error ? `${one.message} ${one.stack ?? ''}` : JSON.stringify(one)))); });
  Object.assign(document, { elementsFromPoint: () => [], elementFromPoint: () => null });
  Object.assign(Range.prototype, { getClientRects: () => [] });
});
afterEach(() => { vi.useRealTimers(); document.body.replaceChildren(); });

/** Opens a page as the browser would. */
function open(page: CanaryPage): void {
  history.replaceState(null, '', page.address);
  document.title = page.title;
  put(page.body);
}

interface Heard { readonly sent: unknown[]; readonly came: unknown[]; readonly desk: TestDesk; readonly shown: string }

/** Lets the coach look at what stands there, until it is quiet. */
async function look(kind: CanaryPage['kind']): Promise<Heard> {
  const desk = testDesk();
  const sent: unknown[] = [];
  const came: unknown[] = [];
  let end = (): void => undefined;
  const coach = new Coach(document, {
    port: {
      send: async (message) => { sent.push(structuredClone(message)); const reply = await desk.page(message); came.push(structuredClone(reply)); return reply; },
      onKnownChanged: () => undefined, onPoint: () => undefined, onShow: () => undefined, onEnd: (run) => { end = run; },
    },
    marks: { language: 'nl', remembered: {}, openPanel: (finding, reason) => { sent.push({ finding, reason }); }, remember: () => undefined },
    now: () => performance.now(), uuid: () => crypto.randomUUID(),
  });
  coach.start();
  await vi.waitFor(() => { expect(sent.length).toBeGreaterThan(0); }, { timeout: 5_000 });
  await coach.look();
  const isThere = (type: string): boolean => sent.some((one) => (one as { type?: string }).type === type);
  if (kind !== null && kind !== 'inloggen') await vi.waitFor(() => { expect(isThere('look')).toBe(true); }, { timeout: 20_000 });
  await coach.look();
  await vi.waitFor(() => { expect(came.length).toBeGreaterThanOrEqual(sent.filter((one) => 'type' in (one as object)).length); }, { timeout: 20_000 });
  const shown = [root?.textContent ?? '', ...[...(root?.querySelectorAll('*') ?? [])].flatMap((one) => one.getAttributeNames().map((name) => one.getAttribute(name) ?? ''))].join('\n');
  end();
  return { sent, came, desk, shown };
}

describe('canaries', () => {
  it.each(canaryPages.map((page) => [page.name, page] as const))('of %s appear in no message, table, memory, mark or console line', async (_name, page) => {
    open(page);
    const globals = new Set(Object.keys(globalThis));
    const { sent, came, desk, shown } = await look(page.kind);
    const seen = recognise(document, location);
    expect(seen.kind).toBe(page.kind);
    expect(canariesIn(JSON.stringify(sent)), 'from the page').toEqual([]);
    expect(canariesIn(JSON.stringify(came)), 'to the page').toEqual([]);
    expect(canariesIn(JSON.stringify([...desk.session])), 'memory').toEqual([]);
    expect(canariesIn(JSON.stringify([...desk.local])), 'the second copy and mappings').toEqual([]);
    expect(canariesIn(JSON.stringify(await desk.stored())), 'the log').toEqual([]);
    expect(canariesIn(shown), 'marks, bar and cards').toEqual([]);
    expect(canariesIn(said.join('\n')), 'console').toEqual([]);
    expect(Object.keys(globalThis).filter((name) => !globals.has(name)), 'globals').toEqual([]);
    // The page was read in earnest: else nothing would be proven.
    for (const text of page.read) expect(JSON.stringify(sent).toLowerCase(), 'read').toContain(text.toLowerCase());
    if (page.kind !== null && page.kind !== 'inloggen') expect((await desk.entries()).some(({ type }) => type === 'page-checked')).toBe(true);
  });

  it.each(canaryPages.map((page) => [page.name, page] as const))('of %s are offered by no Aanwijzen and stand in no Bouwtekening', (_name, page) => {
    open(page);
    const seen = recognise(document, location);
    if (mayPoint(seen) && page.kind !== null) for (const kind of loggedKinds) expect(canariesIn(JSON.stringify(candidatesIn(kind, document).map((one) => ({ name: one.name, pointed: one.pointed(seen.words) })))), `pointing at ${kind}`).toEqual([]);
    expect(canariesIn(JSON.stringify(blueprintOf(document, location)))).toEqual([]);
  });
});

describe('an instrumented run', () => {
  it.each(canaryPages.filter(({ kind, loose }) => kind !== null && loose === undefined).map((page) => [page.name, page] as const))('of recognising %s: no secret in a place of its own is looked at', (_name, page) => {
    open(page);
    const spy = spyOnText(canariesIn);
    const { kind } = recognise(document, location);
    spy.undo();
    expect(kind).toBe(page.kind);
    expect([...new Set(spy.asked.filter(({ from, text }) => from !== '' && !isJoined(text)).map(({ text, by, from }) => `${text}: ${by} ${from}`))]).toEqual([]);
  });

  it('of recognising a page of pupils: no row of the list is looked at', () => {
    const page = canaryPages.find(({ name }) => name === 'group');
    if (page === undefined) throw new Error('no page');
    open(page);
    const spy = spyOnText((text) => canariesIn(text).filter((word) => /leerling|logincode|^99900/.test(word)));
    const { refused } = recognise(document, location);
    spy.undo();
    expect(refused).toBe('pupils');
    expect(spy.asked.filter(({ from }) => from !== '').map(({ text, from }) => `${text} ${from}`)).toEqual([]);
  });

  it('sees what it must: the spy itself finds a text that is asked', () => {
    open(canaryPages[0] as CanaryPage);
    const spy = spyOnText(canariesIn);
    void document.body.textContent;
    void document.querySelector('input[type=password]')?.getAttribute('value');
    spy.undo();
    expect(new Set(spy.asked.map(({ text }) => text)).size).toBeGreaterThan(20);
  });
});
