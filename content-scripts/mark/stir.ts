/** Notices that positions may have changed, and calls for one drawing per frame; nothing happens while nothing changes (spec/promises.md, P6). */
export interface Stir {
  start(): void;
  stop(): void;
  /** One drawing in the next frame, however often it is asked for. */
  soon(): void;
  /** The page changed: drawn in the next frame, and then at most once in 80 ms: some pages write styles in every frame. */
  changed(): void;
  /** A drawing was due while the tab was hidden: it is made when the tab is seen again. */
  owe(): void;
  /** Follows the size of everything round the marked rows: what is inserted above them moves them without a scroll. */
  watch(row: Element | null): void;
}

const pause = 80;

/**
 * @param draw reads positions and draws
 * @param stale what was measured no longer holds (sizes changed, not only the scroll position)
 */
export function createStir(document: Document, draw: () => void, stale: () => void): Stir {
  const view = document.defaultView;
  let frame = 0;
  let owed = false;
  let watched: Element | null = null;
  /** The document of a frame in which the rows stand: what is scrolled there is heard there alone. */
  let framed: Document | null = null;
  let timer = 0;

  const soon = (): void => {
    if (frame !== 0 || view === null) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const resized = (): void => {
    stale();
    soon();
  };
  const shown = (): void => {
    if (document.visibilityState === 'hidden' || !owed) return;
    owed = false;
    soon();
  };
  let more = false;
  /** The page moved its rows, drew a window over them, or took it away. */
  const changed = (): void => {
    if (view === null) return;
    if (timer !== 0) { more = true; return; }
    soon();
    timer = view.setTimeout(() => {
      timer = 0;
      if (!more) return;
      more = false;
      changed();
    }, pause);
  };
  const changes = new MutationObserver(changed);
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(resized) : null;
  // A move that ends without a new size (a sorted list, a column dragged by a transition) ends with one of these.
  const ends = ['transitionend', 'animationend'];

  return {
    soon,
    changed,
    owe: () => { owed = true; },
    watch(row): void {
      const from = row?.parentElement ?? null;
      if (from === watched) return;
      watched = from;
      sizes?.disconnect();
      const own = row?.ownerDocument ?? document;
      framed?.removeEventListener('scroll', soon, true);
      framed = own === document ? null : own;
      framed?.addEventListener('scroll', soon, { capture: true, passive: true });
      for (let at = from; at !== null; at = at.parentElement) sizes?.observe(at);
    },
    start(): void {
      view?.addEventListener('scroll', soon, { capture: true, passive: true });
      view?.addEventListener('resize', resized);
      document.addEventListener('visibilitychange', shown);
      for (const name of ends) document.addEventListener(name, soon, true);
      if (document.body !== null) changes.observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden'] });
    },
    stop(): void {
      view?.removeEventListener('scroll', soon, true);
      view?.removeEventListener('resize', resized);
      document.removeEventListener('visibilitychange', shown);
      for (const name of ends) document.removeEventListener(name, soon, true);
      sizes?.disconnect();
      changes.disconnect();
      view?.clearTimeout(timer);
      timer = 0;
      framed?.removeEventListener('scroll', soon, true);
      framed = null;
      watched = null;
      owed = false;
      if (frame !== 0) view?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
