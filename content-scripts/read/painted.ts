import { isBlock } from './text';
import { hasLayout } from './visible';

/**
 * Whether the style sheet draws in an element without words: content before or after it, a picture or colour behind it.
 * Where styles cannot be asked (no layout), an empty inline piece with a class may be drawn: doubt is no "no".
 */
export function isPainted(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || element.localName === 'br' || element.localName === 'hr' || element.localName === 'wbr') return false;
  if (!hasLayout(element)) return !isBlock(element) && (element.getAttribute('class') ?? '') !== '';
  for (const pseudo of ['::before', '::after']) {
    const style = view.getComputedStyle(element, pseudo);
    const drawn = style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
    if (drawn && (style.content !== '""' || hasPaint(style))) return true;
  }
  return hasPaint(view.getComputedStyle(element));
}

function hasPaint(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none' || (style.maskImage !== 'none' && style.maskImage !== undefined && style.maskImage !== '')) return true;
  const coloured = !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor);
  const bordered = style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) >= 1;
  return (coloured || bordered) && Number.parseFloat(style.width) >= 3 && Number.parseFloat(style.height) >= 3 && style.display !== 'table-cell';
}
