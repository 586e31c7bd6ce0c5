import type { ViewWords } from '@/rules/mapping/mapping';
import { recognise } from '../recognise/recognise';
import { addressOf } from '../recognise/view-words';
import { Mutations } from './mutations';

export interface FirstLookPorts {
  /** Something of ours is here: bring stage two. */
  load(): void;
  /** Nothing recognised in this view; answers whether a page used to be recognised here, or she taught what it is, or wants to. */
  unknown(address: string, words: ViewWords): Promise<boolean>;
}

/**
 * Stage one, on every page: recognises, and nothing more. No zod, no Preact, no reader
 * (spec/promises.md, P4); stage two takes over the moment that there is something to look at.
 * A hidden tab is not looked at.
 * @returns what brings stage two at once: she wants to point at a list here
 */
export function firstLook(document: Document, ports: FirstLookPorts): () => void {
  let view: string | null = null;
  let loaded = false;
  const mutations = new Mutations({
    settled: look,
    storm: () => {},
    isOurs: () => false,
    later: (run, ms) => { const timer = setTimeout(run, ms); return () => { clearTimeout(timer); }; },
    now: () => performance.now(),
  });
  const soon = (): void => { mutations.soon(); };
  const places = [[globalThis, 'hashchange'], [globalThis, 'popstate'], [globalThis, 'pageshow'], [document, 'visibilitychange']] as const;

  function load(): void {
    if (loaded) return;
    loaded = true;
    mutations.stop();
    for (const [target, type] of places) target.removeEventListener(type, soon);
    ports.load();
  }

  function look(): void {
    if (loaded || document.hidden) return;
    const began = performance.now();
    const place = document.defaultView?.location ?? globalThis.location;
    const { kind, settings, codeField, words } = recognise(document, place);
    mutations.looked(performance.now() - began);
    if (kind !== null || settings || codeField) { load(); return; }
    const address = addressOf(place);
    const now = JSON.stringify([address, words]);
    if (now === view) return;
    view = now;
    // A place that used to be recognised is told by stage two (drift); one that she taught is read by it.
    void ports.unknown(address, words).then((known) => { if (known && now === view) load(); });
  }

  mutations.watch(document);
  for (const [target, type] of places) target.addEventListener(type, soon);
  look();
  return load;
}
