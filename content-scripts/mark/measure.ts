import { boxOfRect, frameOf, shiftOf, windowOf } from './frame-shift';
import { astray, firstOf, hang, overlap, place, type Box, type Spot } from './place';

/** Elements that are looked at as one piece: what is inside them is theirs. */
const pieces = 'input, select, textarea, button, img, svg, canvas, video, iframe, object, embed, progress, meter, [role=button], [role=checkbox], [role=switch], [role=combobox], [role=textbox]';
const cells = 'td, th, [role=cell], [role=gridcell], [role=rowheader]';
/** An empty element up to this size is an icon (drawn by a font or a background); a larger one is a space. */
const iconSize = 40;

/** The box of an element in the window of the page; of one that has none itself (`display: contents`) that of its children together. Null: not laid out. */
export function boxOf(element: Element): Box | null {
  const own = element.getBoundingClientRect();
  const shift = shiftOf(element.ownerDocument);
  if (own.width > 0 && own.height > 0) return boxOfRect(own, shift);
  let all: Box | null = null;
  for (const child of element.children) {
    const rect = child.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) continue;
    const box = boxOfRect(rect, shift);
    all = all === null ? box : { left: Math.min(all.left, box.left), top: Math.min(all.top, box.top), right: Math.max(all.right, box.right), bottom: Math.max(all.bottom, box.bottom) };
  }
  return all;
}

/** Boxes of all lines of text, controls, pictures and icons inside an element, and whether each lies inside `field`. Reads only. */
export function contentOf(root: Element, field: Element): { readonly own: Box[]; readonly others: Box[] } {
  const own: Box[] = [];
  const others: Box[] = [];
  const range = root.ownerDocument.createRange();
  const shift = shiftOf(root.ownerDocument);
  const take = (rect: DOMRect, inside: boolean): void => {
    if (rect.width > 0.5 && rect.height > 0.5) (inside ? own : others).push(boxOfRect(rect, shift));
  };
  const walk = (element: Element, inside: boolean): void => {
    if (element.matches(pieces)) {
      take(element.getBoundingClientRect(), inside);
      return;
    }
    if (element.firstChild === null) {
      const rect = element.getBoundingClientRect();
      if (rect.width <= iconSize && rect.height <= iconSize && !element.matches(cells)) take(rect, inside);
      return;
    }
    for (let node: ChildNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) walk(node as Element, inside || node === field);
      else if (node.nodeType === 3 && /\S/.test((node as Text).data)) {
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) take(rect, inside);
      }
    }
  };
  walk(root, root === field);
  return { own, others };
}

/** One pass over the page: remembers what each scrolling ancestor lets through, so that rows of one list ask once. */
export function createClips(document: Document): { of(element: Element): Box } {
  const view = document.defaultView;
  const whole: Box = { left: 0, top: 0, right: document.documentElement.clientWidth || (view?.innerWidth ?? 0), bottom: view?.innerHeight ?? 0 };
  const known = new Map<Element, Box>();
  const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  const through = (element: Element | null): Box => {
    if (element === null || view === null) return whole;
    const before = known.get(element);
    if (before !== undefined) return before;
    const own = element.ownerDocument;
    if (element === own.documentElement || element === own.body) {
      const frame = own === document ? null : frameOf(own);
      const box = frame === null ? whole : (overlap(through(upward(frame)), windowOf(frame)) ?? nothing);
      known.set(element, box);
      return box;
    }
    const above = through(upward(element));
    const { overflowX, overflowY } = view.getComputedStyle(element);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const box = clips ? (overlap(above, boxOfRect(element.getBoundingClientRect(), shiftOf(own))) ?? nothing) : above;
    known.set(element, box);
    return box;
  };
  return { of: (element) => through(upward(element)) };
}

function upward(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether something of the page lies over this point of a row (a fixed header, a window of the page). Our own host does not count. */
export function coveredAt(row: Element, x: number, y: number, host: Element): boolean {
  const root = row.getRootNode() as Document | ShadowRoot;
  const shift = shiftOf(row.ownerDocument);
  const hit = root.elementsFromPoint((x - shift.x) / shift.scale, (y - shift.y) / shift.scale).find((element) => element !== host);
  if (hit !== undefined && !row.contains(hit) && !hit.contains(row)) return true;
  const frame = frameOf(row.ownerDocument);
  return frame !== null && coveredAt(frame, x, y, host);
}

/** Whether a box beside a row shows only the ground the row stands on. */
function emptyAt(row: Element, box: Box, host: Element): boolean {
  const root = row.getRootNode() as Document | ShadowRoot;
  const shift = shiftOf(row.ownerDocument);
  return [box.left + 2, (box.left + box.right) / 2, box.right - 2].every((x) => {
    const hit = root.elementsFromPoint((x - shift.x) / shift.scale, ((box.top + box.bottom) / 2 - shift.y) / shift.scale).find((element) => element !== host);
    if (hit === undefined || !hit.contains(row)) return false;
    // Text that stands directly in that ground is not hit by itself.
    const range = row.ownerDocument.createRange();
    return ![...hit.childNodes].some((node) => {
      if (node.nodeType !== 3 || !/\S/.test((node as Text).data)) return false;
      range.selectNodeContents(node);
      return [...range.getClientRects()].some((rect) => overlap(box, boxOfRect(rect, shift)) !== null);
    });
  });
}

/** What one mark needs to know of the page, measured; positions in the viewport. */
export interface Measured {
  readonly row: Box;
  readonly field: Box;
  /** Null: no free space anywhere near; the row's finding is in the bar only. */
  readonly spot: Spot | null;
}

/** The cell of a control, or the element itself. */
function fieldOf(element: Element, row: Element): Element {
  const cell = element.closest(cells);
  return cell !== null && row.contains(cell) && cell !== row ? cell : element;
}

/**
 * Measures one row and finds the place for its mark.
 * @param row the row, or the nearest element round a field that stands in no row
 * @param element the field; null or the row itself: the row as a whole
 * @param width of the mark, px
 */
export function measure(row: Element, element: Element | null, clip: Box, width: number, host: Element): Measured | null {
  const rowBox = boxOf(row);
  if (rowBox === null) return null;
  const inRow = element !== null && element !== row && row.contains(element);
  const field = inRow ? fieldOf(element, row) : row;
  const fieldBox = boxOf(field) ?? rowBox;
  const content = contentOf(row, field);
  let { own, others } = content;
  if (field === row) {
    // The row as a whole: it stands behind the row's first text.
    ({ own, others } = firstOf(own));
  }
  const near = (): Box[] => [row.previousElementSibling, row.nextElementSibling].flatMap((sibling) => (sibling === null ? [] : contentOf(sibling, sibling).own));
  // In a dense list a mark reaches into the rows before and after.
  if (rowBox.bottom - rowBox.top < 26) others = [...others, ...near()];
  const all = { row: rowBox, field: fieldBox, own, others, view: clip };
  let spot = place(all, width);
  if (spot === null || astray(spot, all, width)) spot = hang(all, [...others, ...near()], width) ?? spot;
  return { row: rowBox, field: fieldBox, spot: spot ?? beside(row, rowBox, fieldBox, clip, width, host) };
}

/** A place next to the row, right or left of it, where the page shows nothing. */
function beside(row: Element, rowBox: Box, field: Box, clip: Box, width: number, host: Element): Spot | null {
  const middle = (rowBox.top + rowBox.bottom) / 2;
  const height = 22;
  for (const left of [rowBox.right + 6, rowBox.left - 6 - width]) {
    const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
    if (box.left < clip.left || box.right > clip.right || !emptyAt(row, box, host)) continue;
    return { left, top: box.top, height, tie: { kind: 'box', left: field.left - 1, top: field.top + 1, width: field.right - field.left + 2, height: field.bottom - field.top - 2 } };
  }
  return null;
}
