/**
 * Whether an element is drawn at all: its own and its ancestors' `display`, `visibility`, `content-visibility`.
 * Its own small check and not content-scripts/read/visible.ts: this file is loaded on every page (spec/promises.md, P4). For containers, never per cell.
 */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // It has no box of its own, and `checkVisibility` then says no; its content is drawn where what it stands in is.
  if (style?.display === 'contents') return style.visibility !== 'hidden' && (element.parentElement === null || isShown(element.parentElement));
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  return style === undefined || (style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse');
}
