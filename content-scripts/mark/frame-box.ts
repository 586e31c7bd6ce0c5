import { frameOf, windowOf } from './frame-shift';
import { boxOf } from './measure';
import { overlap, type Box } from './place';

/**
 * The box of an element as it is seen in the top window, also where it stands in a frame of the same origin, or in a frame in that: cut off at the
 * edges of each. Null: not laid out, scrolled out of its frame, or in no frame of this window.
 * @param document of the top window
 */
export function boxInTop(element: Element, document: Document): Box | null {
  let box = boxOf(element);
  for (let at = element.ownerDocument; box !== null && at !== document;) {
    const frame = frameOf(at);
    if (frame === null) return null;
    box = overlap(box, windowOf(frame));
    at = frame.ownerDocument;
  }
  return box;
}
