import { flatNodes, isElement, isNeverDrawn } from '../read/flat';
import { isLigature } from '../read/gather';
import { isBlock, squash } from '../read/text';

/**
 * The words of a link as a person reads them: an icon made of letters ("link", hidden from screen readers or drawn by a font) is no word of it,
 * and parts that stand on their own stand apart. Where nothing else is left, all of its text.
 */
export function linkWords(link: Element): string {
  let words = '';
  const add = (node: Node, depth: number): void => {
    for (const child of flatNodes(node)) {
      if (child.nodeType === 3) words += (child as Text).data;
      else if (isElement(child) && !isNeverDrawn(child) && child.getAttribute('aria-hidden') !== 'true' && !isLigature(child) && depth < 50) {
        const isApart = isBlock(child) || child.localName === 'br';
        if (isApart) words += ' ';
        add(child, depth + 1);
        if (isApart) words += ' ';
      }
    }
  };
  add(link, 0);
  return squash(words) || squash(link.textContent ?? '');
}
