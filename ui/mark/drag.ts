import type { Edge } from './drawn';

/** Edge of the viewport that a point is nearest to, by share of the width and height. */
export function nearestEdge(x: number, y: number, width: number, height: number): Edge {
  const distances: readonly [Edge, number][] = [['left', x / width], ['right', 1 - x / width], ['top', y / height], ['bottom', 1 - y / height]];
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** The edge an arrow key on the grip asks for; Enter and space go round. Null: another key. */
export function edgeByKey(key: string, now: Edge): Edge | null {
  const round: readonly Edge[] = ['bottom', 'left', 'top', 'right'];
  if (key === 'Enter' || key === ' ') return round[(round.indexOf(now) + 1) % round.length] ?? 'bottom';
  const arrows: Readonly<Record<string, Edge>> = { ArrowUp: 'top', ArrowDown: 'bottom', ArrowLeft: 'left', ArrowRight: 'right' };
  return arrows[key] ?? null;
}

/**
 * Lets a grip drag its dock to another edge; released where it started, or with Esc, it goes back.
 * Without a pointer the arrow keys do the same (WCAG 2.2, 2.5.7).
 * @param start her trusted pointerdown on the grip
 * @param dock the part that moves along
 */
export function drag(start: PointerEvent, dock: HTMLElement, done: (edge: Edge) => void): void {
  const grip = start.currentTarget;
  const view = dock.ownerDocument.defaultView;
  if (!(grip instanceof Element) || view === null || start.button !== 0) return;
  start.preventDefault();
  grip.setPointerCapture(start.pointerId);
  const ends = new AbortController();
  const { signal } = ends;
  let moved = false;
  const stop = (): void => {
    ends.abort();
    dock.style.removeProperty('transform');
    delete dock.dataset.dragged;
  };
  const listen = (name: string, act: (event: Event) => void): void => {
    grip.addEventListener(name, (event) => { if (event.isTrusted) act(event); }, { signal });
  };
  listen('pointermove', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    const [x, y] = [clientX - start.clientX, clientY - start.clientY];
    if (!moved && Math.hypot(x, y) < 6) return;
    moved = true;
    dock.dataset.dragged = '';
    dock.style.transform = `translate(${x}px, ${y}px)`;
  });
  listen('pointerup', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    stop();
    if (moved) done(nearestEdge(clientX, clientY, view.innerWidth, view.innerHeight));
  });
  listen('pointercancel', stop);
  listen('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') stop();
  });
}
