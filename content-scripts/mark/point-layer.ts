import { h, render } from 'preact';
import type { Language } from '@/ui/language';
import { Point, type DrawnPick } from '@/ui/mark/point';
import { boxAt, keyAsks } from '../point/pick';
import { boxInTop } from './frame-box';
import type { Host } from './host';
import { overlap, type Box } from './place';

/** What can be pointed at now. */
export interface PointShown {
  /** Name of the page that she named, as shown. */
  readonly page: string;
  readonly fields: boolean;
  readonly lists: readonly { readonly element: Element; readonly label: string }[];
  /** The one in front, -1: none. */
  readonly at: number;
}

/** What she does while she points. */
export interface PointHears {
  /** The list under the pointer; -1: none. */
  over(at: number): void;
  step(by: 1 | -1): void;
  choose(): void;
  stop(): void;
}

/** The layer on which she points, in the one host: no node of the page is written, and the page gets no click. */
export interface PointLayer {
  readonly open: boolean;
  show(shown: PointShown, hears: PointHears): void;
  hide(): void;
}

/** Kinds of event that are hers for us while she points; all others (the wheel, keys of the browser) go on as ever. */
const pointerKinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'] as const;
/** A list this near the top of the window has its name inside. */
const nameHeight = 30;
/** About what the sentence that says what to do takes, at the top or at the bottom. */
const askHeight = 170;

/** @param scheme light or dark, as the overlay has it */
export function createPointLayer(document: Document, host: Host, language: Language, scheme: () => string): PointLayer {
  const view = document.defaultView;
  const root = host.ground.getRootNode() as ShadowRoot;
  const ground = document.createElement('div');
  ground.className = 'coach pointing';
  ground.lang = language;
  let shown: PointShown | null = null;
  let hears: PointHears | null = null;
  let boxes: readonly (Box | null)[] = [];
  let frame = 0;

  const isOurs = (event: Event): boolean => event.composedPath().includes(host.element);
  const isOnAsk = (event: MouseEvent | Touch): boolean => root.elementFromPoint(event.clientX, event.clientY)?.closest('.point-ask') != null;

  /** At the window, before the page's own listeners on its document hear of it. */
  const pointed = (event: Event): void => {
    if (!event.isTrusted || !isOurs(event)) return;
    const at = (event as TouchEvent).changedTouches?.[0] ?? (event as MouseEvent);
    if (isOnAsk(at)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'touchstart') event.preventDefault();
    if (event.type !== 'click') return;
    const list = boxAt(boxes, at.clientX, at.clientY);
    hears?.over(list);
    if (list >= 0) hears?.choose();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !isOurs(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const asks = keyAsks(event.key, event.shiftKey);
    if (asks === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type !== 'keydown') return;
    if (asks === 'choose') hears?.choose();
    else if (asks === 'stop') hears?.stop();
    else hears?.step(asks);
  };
  const takeFocus = (): void => { ground.querySelector<HTMLElement>('.catch')?.focus({ preventScroll: true }); };

  function draw(): void {
    if (shown === null || view === null) return;
    const now = shown;
    const window: Box = { left: 0, top: 0, right: document.documentElement.clientWidth || view.innerWidth, bottom: view.innerHeight };
    // Reads, then writes.
    boxes = now.lists.map(({ element }) => { const box = element.isConnected ? boxInTop(element, document) : null; return box === null ? null : overlap(box, window); });
    const origin = ground.getBoundingClientRect();
    const scale = origin.width > 0 ? origin.width / 100 : 1;
    const lists = now.lists.map(({ label }, at): DrawnPick => {
      const box = boxes[at] ?? null;
      return { label, high: box !== null && box.top < nameHeight, box: box === null ? null : { left: (box.left - origin.left) / scale, top: (box.top - origin.top) / scale, width: (box.right - box.left) / scale, height: (box.bottom - box.top) / scale } };
    });
    const chosen = boxes[now.at] ?? null;
    const up = chosen !== null && chosen.bottom > window.bottom - askHeight && chosen.top > askHeight;
    ground.dataset.scheme = scheme();
    render(h(Point, { drawn: { language, page: now.page, fields: now.fields, lists, at: now.at, up }, ports: { over: (x, y) => { hears?.over(boxAt(boxes, x, y)); }, choose: () => { hears?.choose(); }, stop: () => { hears?.stop(); } } }), ground);
  }
  const soon = (): void => {
    if (frame !== 0 || view === null) return;
    frame = view.requestAnimationFrame(() => { frame = 0; draw(); });
  };

  const listen = (on: boolean): void => {
    const change = on ? view?.addEventListener.bind(view) : view?.removeEventListener.bind(view);
    for (const kind of pointerKinds) change?.(kind, pointed, { capture: true, ...(on ? { passive: false } : {}) });
    for (const kind of ['keydown', 'keyup'] as const) change?.(kind, pressed as EventListener, { capture: true });
    change?.('scroll', soon, { capture: true });
    change?.('resize', soon);
    change?.('focus', takeFocus);
  };

  return {
    get open(): boolean { return shown !== null; },
    show(what, whom): void {
      const first = shown === null;
      shown = what;
      hears = whom;
      if (first) { root.append(ground); listen(true); }
      draw();
      if (first) takeFocus();
    },
    hide(): void {
      if (shown === null) return;
      shown = null;
      hears = null;
      listen(false);
      if (frame !== 0) view?.cancelAnimationFrame(frame);
      frame = 0;
      render(null, ground);
      ground.remove();
    },
  };
}
