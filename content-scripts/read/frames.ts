import { isVisible } from './visible';

/** The document in a frame of the same origin; null for another origin, or one that has not been made yet. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null; // another origin: the browser says no, and so do we
  }
}

export const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';

const small = 120;

/** Whether a frame is large enough to hold a list. Without layout its attributes decide; nothing said is large. */
function isLarge(frame: Element): boolean {
  const box = frame.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box.width >= small && box.height >= small;
  const size = (name: string): number => Number.parseInt(frame.getAttribute(name) ?? '1000', 10);
  return size('width') >= small && size('height') >= small;
}

/** A floating corner (help desk chat) is not where a list stands. */
function isFloating(frame: Element): boolean {
  for (let at: Element | null = frame; at; at = at.parentElement) {
    if (at.ownerDocument.defaultView?.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

/** Visible frames of another origin that could hold a list: what is in there cannot be seen. */
export function foreignFrames(top: Element | Document): Element[] {
  return [...top.getElementsByTagName('iframe'), ...top.getElementsByTagName('frame')].filter((frame) => documentIn(frame) === null && isLarge(frame) && !isFloating(frame) && isVisible(frame));
}
