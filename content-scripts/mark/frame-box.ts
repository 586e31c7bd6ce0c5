import { boxOf } from './measure';
import { overlap, type Box } from './place';

/** The part of a frame in which its document is drawn, in the coordinates of the document around it, and how many of its pixels one of the frame's makes. */
function paneOf(frame: Element): { readonly box: Box; readonly scale: number } {
  const { left, top, width } = frame.getBoundingClientRect();
  const { offsetWidth, clientLeft, clientTop, clientWidth, clientHeight } = frame as HTMLElement;
  const scale = offsetWidth > 0 ? width / offsetWidth : 1;
  const from = { left: left + clientLeft * scale, top: top + clientTop * scale };
  return { box: { ...from, right: from.left + clientWidth * scale, bottom: from.top + clientHeight * scale }, scale };
}

/**
 * The box of an element as it is seen in the top window, also where it stands in a frame of the same origin, or in a frame in that: moved by each
 * frame and cut off at its edges. Null: not laid out, or scrolled out of its frame.
 * @param document of the top window
 */
export function boxInTop(element: Element, document: Document): Box | null {
  let box = boxOf(element);
  for (let at = element.ownerDocument; box !== null && at !== document;) {
    const frame = at.defaultView?.frameElement ?? null;
    if (frame === null) return null;
    const { box: pane, scale } = paneOf(frame);
    box = overlap({ left: pane.left + box.left * scale, top: pane.top + box.top * scale, right: pane.left + box.right * scale, bottom: pane.top + box.bottom * scale }, pane);
    at = frame.ownerDocument;
  }
  return box;
}
