import { flatAncestors } from './flat';

/** How an element looks by its own style: `apart` stands on its own (block, flex item, badge), `spoken` is drawn for screen readers only. */
export type Look = 'hidden' | 'inline' | 'apart' | 'spoken';

/** Whether there is a browser that lays out: without one (jsdom) sizes and drawn content cannot be asked. */
export const hasLayout = (element: Element): boolean => typeof (element as Partial<Element>).checkVisibility === 'function';

const px = (value: string): number => (value.endsWith('px') ? Number.parseFloat(value) : Number.NaN);

/** Clipped away or moved off the screen: words for screen readers, in the ways that style libraries do it. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\(\s*[01](px)?[\s,]+[01](px)?/.test(style.clip) || /inset\(\s*(50|100)%/.test(style.clipPath)) return true;
  if (px(style.left) < -900 || px(style.top) < -900) return true;
  return style.overflow !== 'visible' && px(style.width) <= 1 && px(style.height) <= 1;
}

/** Cut to nothing: closed panels that keep their content in a box without height. */
function isCollapsed(style: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(style.overflowY || style.overflow)) return false;
  return style.height === '0px' || style.maxHeight === '0px' || style.width === '0px';
}

/** The look by its own computed style alone; what is around it is the caller's. */
export function lookOf(element: Element): Look {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'hidden';
  const style = view.getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || (style.visibility !== 'visible' && style.visibility !== '')) return 'hidden';
  // jsdom knows no style for `hidden`; in a browser the style decides, for a page may overrule the attribute.
  if (element.hasAttribute('hidden') && !hasLayout(element)) return 'hidden';
  if (isClipped(style)) return 'spoken';
  if (display === 'inline' || display === 'contents') return 'inline';
  return isCollapsed(style) ? 'hidden' : 'apart';
}

/** Closed by its kind: a `<dialog>` that is not open, the body of a closed `<details>`. */
function isClosed(element: Element, inside: Element): boolean {
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  return element.localName === 'details' && !element.hasAttribute('open') && inside !== element && inside.localName !== 'summary';
}

/**
 * Whether the coordinator can see it: not `display:none`, `visibility:hidden`, `hidden`, in a closed dialog or `<details>`, in a box without
 * height, in a frame that is hidden. For single elements: asked of every cell it costs more than all reading (research/performance.md, point 5).
 */
export function isVisible(element: Element): boolean {
  const look = lookOf(element);
  if (look === 'hidden' || isClosed(element, element)) return false;
  let inside = element;
  for (const ancestor of flatAncestors(element)) {
    const style = ancestor.ownerDocument.defaultView?.getComputedStyle(ancestor);
    if (!style || style.display === 'none' || isCollapsed(style) || isClosed(ancestor, inside)) return false;
    if (ancestor.hasAttribute('hidden') && !hasLayout(ancestor)) return false;
    if (ancestor.localName === 'template' || (isFrame(ancestor) && style.visibility !== 'visible')) return false;
    if (style.contentVisibility === 'hidden' || (isDialog(ancestor) && style.opacity === '0')) return false;
    inside = ancestor;
  }
  return true;
}

const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';

/** Whether it is a dialog by element or role. */
export function isDialog(element: Element): boolean {
  return element.localName === 'dialog' || /^(alert)?dialog$/.test(element.getAttribute('role') ?? '');
}

/** Whether a row that stands in something visible is itself shown. One style question; for rows, not for cells. */
export function isRowShown(row: Element): boolean {
  return lookOf(row) !== 'hidden';
}
