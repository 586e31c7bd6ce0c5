import { saysLoading } from '@/rules/words/state-words';
import type { Draft } from './draft';
import { flatAncestors, flatElements } from './flat';
import { isBlank } from './text';
import { hasLayout, lookOf } from './visible';

/** Levels above the rows that are looked at; a layer over a list hangs near it, or in the body. */
const levels = 12;
/** Parts of a layer that are looked at. */
const parts = 60;

/**
 * Whether a layer lies over the list that says that the page is still at work: it covers what can be seen of the rows, has no words but
 * those of loading, and holds a picture or something that moves without end. Many libraries draw it without a role or `aria-busy`;
 * what stands beneath it may be old. Without layout nothing can be said.
 */
export function isCovered({ rows }: Draft): boolean {
  const first = rows[0]?.element;
  const end = rows.at(-1)?.element;
  if (!first || !end || !hasLayout(first)) return false;
  const [top, bottom] = [first.getBoundingClientRect(), end.getBoundingClientRect()];
  const area: Area = { left: Math.min(top.left, bottom.left), right: Math.max(top.right, bottom.right), top: Math.min(top.top, bottom.top), bottom: Math.max(top.bottom, bottom.bottom) };
  if (area.right - area.left < 1 || area.bottom - area.top < 1) return false;
  const own = new Set(rows.map(({ element }) => element));
  let inside: Element = first;
  let level = 0;
  for (const around of flatAncestors(first)) {
    if (around.localName === 'html' || (level += 1) > levels) return false;
    const children = flatElements(around);
    const near = children.length > parts ? [...children.slice(0, 8), ...children.slice(-8)] : children;
    if (near.some((child) => child !== inside && !own.has(child) && isOver(child, area) && isAtWork(child))) return true;
    inside = around;
  }
  return false;
}

interface Area { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Lies over nine tenths of what can be seen of it. */
function isOver(element: Element, area: Area): boolean {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element);
  if (!view || !style || !/absolute|fixed|sticky/.test(style.position) || style.opacity === '0' || lookOf(element) === 'hidden') return false;
  const box = element.getBoundingClientRect();
  // A fixed layer covers the window; an absolute one its list, also where that reaches out of the window.
  const seen: Area = style.position === 'fixed' ? { left: Math.max(area.left, 0), right: Math.min(area.right, view.innerWidth), top: Math.max(area.top, 0), bottom: Math.min(area.bottom, view.innerHeight) } : area;
  const wide = Math.min(box.right, seen.right) - Math.max(box.left, seen.left);
  const high = Math.min(box.bottom, seen.bottom) - Math.max(box.top, seen.top);
  return wide > 0 && high > 0 && wide * high >= 0.9 * (seen.right - seen.left) * (seen.bottom - seen.top);
}

function isAtWork(layer: Element): boolean {
  const text = layer.textContent ?? '';
  if (!isBlank(text)) return text.length < 80 && saysLoading(text.trim());
  const left = [layer];
  for (let at = 0; at < left.length && at < parts; at += 1) {
    const part = left[at];
    if (!part) break;
    if (/^(svg|img|canvas|progress)$/.test(part.localName) || part.getAttribute('role') === 'progressbar' || part.getAttribute('aria-busy') === 'true' || isMoving(part)) return true;
    left.push(...flatElements(part));
  }
  return false;
}

/** Moves without end, itself or what the style sheet draws in it. */
const isMoving = (element: Element): boolean => element.getAnimations({ subtree: true }).some(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY);
