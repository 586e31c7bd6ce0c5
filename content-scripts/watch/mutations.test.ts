// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Mutations, patience, quiet } from './mutations';

function started(over: { isOurs?: (node: Node) => boolean } = {}) {
  vi.useFakeTimers();
  const told = { settled: 0, storm: 0 };
  const mutations = new Mutations({
    settled: () => { told.settled += 1; },
    storm: () => { told.storm += 1; },
    isOurs: over.isOurs ?? (() => false),
    later: (run, ms) => { const id = setTimeout(run, ms); return () => { clearTimeout(id); }; },
    now: () => Date.now(),
  });
  mutations.watch(document);
  return { mutations, told };
}
const batch = async () => { document.body.append(document.createElement('i')); await Promise.resolve(); };

afterEach(() => { vi.useRealTimers(); document.body.replaceChildren(); });

describe('Mutations', () => {
  it('tells once, after the page has been quiet', async () => {
    const { told, mutations } = started();
    await batch(); await batch();
    vi.advanceTimersByTime(quiet - 1);
    expect(told.settled).toBe(0);
    vi.advanceTimersByTime(1);
    expect(told.settled).toBe(1);
    mutations.stop();
  });
  it('does not wait for ever on a page that never settles', async () => {
    const { told, mutations } = started();
    for (let at = 0; at < patience + 200; at += 100) { await batch(); vi.advanceTimersByTime(100); }
    expect(told.settled).toBeGreaterThan(0);
    mutations.stop();
  });
  it('looks a bounded number of times a minute at a page that never settles', async () => {
    const { told, mutations } = started();
    let seen = 0;
    for (let at = 0; at < 120_000; at += 200) {
      await batch();
      vi.advanceTimersByTime(200);
      if (told.settled > seen) { seen = told.settled; mutations.looked(2); }
    }
    expect(told.settled).toBeGreaterThan(30);
    expect(told.settled).toBeLessThanOrEqual(2 * 60);
    // What she does herself is looked at without waiting.
    const before = told.settled;
    mutations.used();
    vi.advanceTimersByTime(quiet);
    expect(told.settled).toBe(before + 1);
    mutations.stop();
  });
  it('rests longer after a look that took long, and never for ever', async () => {
    const { told, mutations } = started();
    mutations.looked(1_000);
    await batch();
    vi.advanceTimersByTime(3_900);
    expect(told.settled).toBe(0);
    vi.advanceTimersByTime(200);
    expect(told.settled).toBe(1);
    mutations.looked(60_000);
    await batch();
    vi.advanceTimersByTime(15_100);
    expect(told.settled).toBe(2);
    mutations.stop();
  });
  it('remembers where the page changed, also what it was not told of yet', async () => {
    const { mutations } = started();
    const part = document.createElement('section');
    document.body.append(part);
    await Promise.resolve();
    const touched = mutations.follow();
    const inPart = (): boolean => touched.in((node) => part.contains(node));
    document.body.append(document.createElement('i'));
    expect(inPart()).toBe(false);
    part.append(document.createElement('i'));
    expect(inPart()).toBe(true);
    touched.anew();
    expect(inPart()).toBe(false);
    touched.stop();
    part.append(document.createElement('b'));
    await Promise.resolve();
    expect(inPart()).toBe(false);
    mutations.stop();
  });
  it('hears nothing of our own host', async () => {
    const host = document.createElement('div');
    const { told, mutations } = started({ isOurs: (node) => node === host || host.contains(node) });
    document.documentElement.append(host);
    host.setAttribute('style', 'top: 0');
    await Promise.resolve();
    vi.advanceTimersByTime(patience);
    expect(told.settled).toBe(0);
    host.remove();
    mutations.stop();
  });
  it('calls a storm a storm', async () => {
    const { told, mutations } = started();
    for (let n = 0; n < 101; n += 1) { await batch(); vi.advanceTimersByTime(10); }
    expect(told.storm).toBe(1);
    mutations.stop();
  });
  it('is silent after it was stopped', async () => {
    const { told, mutations } = started();
    await batch();
    mutations.stop();
    vi.advanceTimersByTime(patience);
    expect(told.settled).toBe(0);
  });
});
