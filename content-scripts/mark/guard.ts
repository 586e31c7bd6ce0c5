import { createBudget } from './budget';
import type { Host } from './host';
import type { Modals } from './modal';

/** Why the marks cannot be seen; `recovered` when they can again. */
export type Trouble = 'removed' | 'closed' | 'hidden' | 'covered' | 'recovered';

/** Watches that the marks stay visible, without a timer: nothing happens as long as nothing changes (spec/promises.md, S4, P6). */
export interface Guard {
  start(): void;
  stop(): void;
  /** Where the host belongs now: the modal dialog in front, else the document's element. */
  home(): Element;
  /** To be called after a drawing: the part that must be visible may be another one. */
  follow(): void;
}

interface GuardPorts {
  /** A part of ours that must be visible now (the bar, the tab, the resume line); null while there is none. */
  probe(): Element | null;
  /** Called after each re-mount and move, and when styles of the page changed: positions and light or dark must be read again. */
  moved(): void;
  trouble(kind: Trouble): void;
}

/** The browser's own answer to "is it really visible": Chromium knows it, Firefox leaves it out and the other triggers remain. */
type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** @param host is mounted and re-mounted by this guard alone */
export function createGuard(document: Document, host: Host, modals: Modals, ports: GuardPorts): Guard {
  const view = document.defaultView;
  const budget = createBudget(() => performance.now());
  const observers: { disconnect(): void }[] = [];
  let running = false;
  let inTrouble: Trouble | null = null;
  let frame = 0;
  let watched: Element | null = null;
  let sight: IntersectionObserver | null = null;
  let lastHome: Element | null = null;
  let nest: MutationObserver | null = null;

  const home = (): Element => modals.front() ?? document.documentElement;

  const diagnose = (): Trouble | null => {
    if (!host.element.isConnected || host.element.parentNode !== home()) return 'removed';
    if (!host.onTop()) return 'closed';
    const probe = ports.probe();
    if (probe === null || view === null) return null;
    const box = probe.getBoundingClientRect();
    const seenWidth = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
    const seenHeight = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
    if (seenWidth < 16 || seenHeight < 16) return 'hidden';
    // Opacity is left out: that of the page's elements does not reach the top layer, ours is shielded.
    if (!probe.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return 'hidden';
    const y = box.top + box.height / 2;
    const hits = [0.25, 0.5, 0.75].filter((part) => document.elementFromPoint(box.left + box.width * part, y) === deepHost(host.element));
    return hits.length >= 2 ? null : 'covered';
  };

  const mount = (kind: Trouble): void => {
    host.clean();
    if (kind === 'covered') modals.search();
    const parent = home();
    lastHome = parent;
    nest?.disconnect();
    nest = null;
    if (parent !== document.documentElement) {
      // The page may throw the dialog away with the host in it; only while it lives there is every removal looked at.
      nest = new MutationObserver(() => { if (!host.element.isConnected) atOnce(); });
      nest.observe(document, { childList: true, subtree: true });
    }
    try {
      host.mount(parent);
    } catch {
      // The next look tells what is wrong; it is counted and told.
    }
    follow();
    ports.moved();
  };

  const check = (): void => {
    if (!running || document.visibilityState === 'hidden') return;
    const kind = diagnose();
    if (kind === null) {
      if (inTrouble !== null) ports.trouble('recovered');
      inTrouble = null;
      ports.moved();
      return;
    }
    if (budget.spend()) {
      mount(kind);
      later();
    } else if (inTrouble !== kind) {
      inTrouble = kind;
      ports.trouble(kind);
    }
  };

  /** Looks in the next frame, when layout has settled; many triggers make one look. */
  const later = (): void => {
    if (frame !== 0 || view === null || !running) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      check();
    });
  };

  /** Gone is noticed at once; the rest after the frame. */
  const atOnce = (): void => {
    if (!running) return;
    // A dialog that opened or closed is the page's normal life and costs nothing of the budget.
    if (home() !== lastHome) mount('removed');
    else if (host.element.parentNode !== lastHome || !host.element.isConnected) check();
    later();
  };

  const observe = (target: Node, options: MutationObserverInit): void => {
    const observer = new MutationObserver(atOnce);
    observer.observe(target, options);
    observers.push(observer);
  };

  /** Keeps the eye on the part that must be visible, and on the dialog that the host may be thrown away with. */
  function follow(): void {
    const probe = ports.probe();
    if (probe !== watched) {
      sight?.disconnect();
      watched = probe;
      if (probe !== null && sight !== null) sight.observe(probe);
    }
  }

  const start = (): void => {
    if (running || view === null) return;
    running = true;
    modals.start(atOnce);
    observe(document, { childList: true });
    observe(document.documentElement, { childList: true, attributes: true });
    if (document.head !== null) observe(document.head, { childList: true, subtree: true, characterData: true, attributes: true });
    if (document.body !== null) observe(document.body, { attributes: true });
    observe(host.element, { attributes: true });
    if (typeof IntersectionObserver === 'function') {
      const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
      sight = new IntersectionObserver((entries: readonly SeenEntry[]) => {
        if (entries.some((entry) => !entry.isIntersecting || entry.isVisible === false)) later();
      }, options);
      observers.push(sight);
    }
    document.addEventListener('fullscreenchange', later);
    document.addEventListener('visibilitychange', later);
    mount('removed');
    later();
  };

  const stop = (): void => {
    running = false;
    for (const observer of observers.splice(0)) observer.disconnect();
    nest?.disconnect();
    nest = null;
    lastHome = null;
    sight = null;
    watched = null;
    modals.stop();
    document.removeEventListener('fullscreenchange', later);
    document.removeEventListener('visibilitychange', later);
    if (frame !== 0) view?.cancelAnimationFrame(frame);
    frame = 0;
    inTrouble = null;
    host.unmount();
  };

  return { start, stop, home, follow };
}

/** What `document.elementFromPoint` answers for our host: the host, or the outermost element of a shadow tree that it was moved into. */
function deepHost(element: Element): Element {
  const root = element.getRootNode();
  return 'host' in root ? deepHost((root as ShadowRoot).host) : element;
}
