/**
 * Whether an element is drawn at all: its own and its ancestors' `display`, `visibility`, `content-visibility`.
 * Its own small check and not content-scripts/read/visible.ts: this file is loaded on every page (spec/promises.md, P4). For containers, never per cell.
 */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined || (style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse');
}
