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
