import { saidBy } from '@/rules/words/tick-words';
import { isBlock } from './text';
import { hasLayout } from './visible';

/**
 * Whether the style sheet draws in an element without words: content before or after it, a picture or colour behind it.
 * Where styles cannot be asked (no layout), an empty inline piece with a class may be drawn: doubt is no "no".
 */
export function isPainted(element: Element): boolean {
  return drawsContent(element) || (hasLayout(element) && hasPaint(element.ownerDocument.defaultView?.getComputedStyle(element)));
}

/** The same for a whole cell: its ground and borders are the table's, only content and pictures are marks. */
export function isCellPainted(cell: Element): boolean {
  const style = cell.ownerDocument.defaultView?.getComputedStyle(cell);
  return hasLayout(cell) && (drawsContent(cell) || (style !== undefined && hasPicture(style) && style.backgroundRepeat.startsWith('no-repeat')));
}

/** Content that is no words: a picture, or a character of an icon font. Words for a narrow screen ("E-mail: ") are no mark, unless they say yes or no. */
function isGlyph(content: string): boolean {
  const words = content.replace(/^"|"$/g, '').trim();
  return words !== '' && (!/^[\p{L}\d][\p{L}\d \p{P}]*$/u.test(words) || saidBy(words) !== null);
}

function drawsContent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || element.localName === 'br' || element.localName === 'hr' || element.localName === 'wbr') return false;
  if (!hasLayout(element)) return !isBlock(element) && (element.getAttribute('class') ?? '') !== '';
  for (const pseudo of ['::before', '::after']) {
    const style = view.getComputedStyle(element, pseudo);
    const drawn = style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
    if (drawn && (isGlyph(style.content) || hasPaint(style))) return true;
  }
  return false;
}

const hasPicture = (style: CSSStyleDeclaration): boolean => (style.backgroundImage !== 'none' && style.backgroundImage !== '' && !/^(linear|repeating)/.test(style.backgroundImage)) || (style.maskImage !== 'none' && style.maskImage !== undefined && style.maskImage !== '');

/** The largest that a mark is drawn, in pixels; what is larger is a ground or a line. */
const largest = 64;

function hasPaint(style: CSSStyleDeclaration | undefined): boolean {
  if (!style) return false;
  if (hasPicture(style)) return true;
  const coloured = !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor);
  const bordered = style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) >= 1;
  const width = Number.parseFloat(style.width);
  const height = Number.parseFloat(style.height);
  return (coloured || bordered) && width >= 3 && height >= 3 && width <= largest && height <= largest && style.display !== 'table-cell';
}
