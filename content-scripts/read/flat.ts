import type { Root } from './list';

/**
 * The tree as the browser draws it: an open shadow root takes the place of its host's children, a slot that of its assigned nodes
 * (web components such as Shoelace). Closed shadow roots stay closed: what is in there is not seen.
 */

/** Elements that never show anything of their own. */
const neverDrawn = new Set(['script', 'style', 'template', 'noscript', 'head', 'meta', 'link', 'title', 'base', 'param', 'source', 'track', 'datalist', 'colgroup', 'col']);

/** Whether an element's kind alone says that it shows nothing. */
export function isNeverDrawn(element: Element): boolean {
  return neverDrawn.has(element.localName);
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The slot's assigned nodes, null when its own children stand (or it is no slot at work). */
function assigned(element: Element): Node[] | null {
  if (element.localName !== 'slot') return null;
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? nodes : null;
}

/** The first child that is drawn inside the element, or the whole row of them where they are not siblings. */
export function flatNodes(element: Node): Iterable<Node> {
  if (isElement(element)) {
    const slotted = assigned(element);
    if (slotted) return slotted;
    if (element.shadowRoot) return siblings(element.shadowRoot.firstChild);
  }
  return siblings(element.firstChild);
}

function* siblings(first: Node | null): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node;
}

/** Drawn element children, those that never show anything left out. */
export function flatElements(element: Node): Element[] {
  const found: Element[] = [];
  for (const node of flatNodes(element)) if (isElement(node) && !isNeverDrawn(node)) found.push(node);
  return found;
}

/** The element around it as drawn: its slot, its shadow host, or the frame that its document stands in. Null at the top. */
export function flatParent(node: Node): Element | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (!parent) return frameOf(node);
  if (isElement(parent)) return parent;
  return (parent as ShadowRoot).host ?? frameOf(parent);
}

/** The frame element that a document stands in, when its parent may be looked at. */
function frameOf(node: Node): Element | null {
  try {
    return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
  } catch {
    return null; // another origin holds this frame: nothing above it is ours to see
  }
}

/** Elements around it, nearest first, itself left out. */
export function* flatAncestors(node: Node): Generator<Element> {
  for (let at = flatParent(node); at; at = flatParent(at)) yield at;
}

/** Whether `outer` holds `inner` (or is it) as drawn. */
export function holds(outer: Node, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (const ancestor of flatAncestors(inner)) if (ancestor === outer) return true;
  return false;
}

/** Nearest element around it, itself included, that fits. */
export function closest(node: Element, fits: (element: Element) => boolean): Element | null {
  if (fits(node)) return node;
  for (const ancestor of flatAncestors(node)) if (fits(ancestor)) return ancestor;
  return null;
}

/** The element to start from for any root. */
export function topOf(root: Root): Node {
  return root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement ?? root) : root;
}

/** An element by id in the same tree (shadow trees have ids of their own). Null when there is none. */
export function byId(near: Element, id: string): Element | null {
  const tree = near.getRootNode() as Document | ShadowRoot;
  return tree.getElementById?.(id) ?? null;
}

/** The first child of its own kind, without asking the whole tree under it. */
export function childNamed(element: Element, name: string): Element | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) if (child.localName === name) return child;
  return null;
}

/** Every drawn element under `top`, in order; `enter` false leaves out what is inside. Depth is bounded against hostile nesting. */
export function* walk(top: Node, enter: (element: Element) => boolean): Generator<Element> {
  const stack: Iterator<Element>[] = [flatElements(top)[Symbol.iterator]()];
  while (stack.length > 0) {
    const step = stack.at(-1)?.next();
    if (!step || step.done) {
      stack.pop();
      continue;
    }
    yield step.value;
    if (stack.length < 400 && enter(step.value)) stack.push(flatElements(step.value)[Symbol.iterator]());
  }
}
