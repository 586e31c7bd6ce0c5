import type { Box } from './place';

/** How far the window of a frame lies from that of the page, px, and how many of its pixels one of the frame's makes (a frame that is drawn smaller). */
export interface Shift { readonly x: number; readonly y: number; readonly scale: number }

const none: Shift = { x: 0, y: 0, scale: 1 };

/** The frame element in which a document stands; null for the page itself, and for a frame of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Where the content of a frame element begins in the window of the page, and how large it is drawn. */
function inside(frame: Element): Shift {
  const { left, top, width } = frame.getBoundingClientRect();
  const around = shiftOf(frame.ownerDocument);
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const { offsetWidth } = frame as HTMLElement;
  const own = offsetWidth > 0 && width > 0 ? width / offsetWidth : 1;
  const edge = (border: number, padding: string | undefined): number => own * (border + (Number.parseFloat(padding ?? '') || 0));
  return { x: around.x + around.scale * (left + edge(frame.clientLeft, style?.paddingLeft)), y: around.y + around.scale * (top + edge(frame.clientTop, style?.paddingTop)), scale: around.scale * own };
}

/** Rows may stand in a same-origin frame: its boxes are of its own window, marks stand in that of the page. */
export function shiftOf(document: Document): Shift {
  const frame = frameOf(document);
  return frame === null ? none : inside(frame);
}

/** A box of some document's window, in the window of the page. */
export const boxOfRect = ({ left, top, right, bottom }: Box, { x, y, scale }: Shift): Box => ({ left: left * scale + x, top: top * scale + y, right: right * scale + x, bottom: bottom * scale + y });

/** What a frame lets through of its document: its content box in the window of the page. */
export function windowOf(frame: Element): Box {
  const { x, y, scale } = inside(frame);
  return { left: x, top: y, right: x + frame.clientWidth * scale, bottom: y + frame.clientHeight * scale };
}
