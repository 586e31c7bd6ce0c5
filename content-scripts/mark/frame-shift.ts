import type { Box } from './place';

/** How far the window of a frame lies from that of the page, px. */
export interface Shift { readonly x: number; readonly y: number }

const none: Shift = { x: 0, y: 0 };

/** The frame element in which a document stands; null for the page itself, and for a frame of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Where the content of a frame element begins in the window of the page. */
function inside(frame: Element): Shift {
  const { left, top } = frame.getBoundingClientRect();
  const around = shiftOf(frame.ownerDocument);
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  return { x: around.x + left + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0), y: around.y + top + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0) };
}

/** Rows may stand in a same-origin frame: its boxes are of its own window, marks stand in that of the page. */
export function shiftOf(document: Document): Shift {
  const frame = frameOf(document);
  return frame === null ? none : inside(frame);
}

/** A box of some document's window, in the window of the page. */
export const boxOfRect = ({ left, top, right, bottom }: Box, { x, y }: Shift): Box => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });

/** What a frame lets through of its document: its content box in the window of the page. */
export function windowOf(frame: Element): Box {
  const { x, y } = inside(frame);
  return { left: x, top: y, right: x + frame.clientWidth, bottom: y + frame.clientHeight };
}
