import { labelledBy } from './control';
import { childNamed, closest, flatAncestors, flatElements } from './flat';
import { nameOf } from './gather';
import { headText } from './head';
import { isDialog, isVisible } from './visible';

/** Words that name what stands below them. */
export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading' || element.localName === 'legend' || element.localName === 'summary';

/** The nearest visible heading that stands before an element, by going up; null when there is none. */
export function headingBefore(element: Element): Element | null {
  let inside: Element = element;
  for (const ancestor of flatAncestors(element)) {
    const before = flatElements(ancestor);
    for (let at = before.indexOf(inside) - 1; at >= 0; at -= 1) {
      const heading = lastHeading(before[at] as Element);
      if (heading) return heading;
    }
    if (isDialog(ancestor) || ancestor.localName === 'body') return null;
    inside = ancestor;
  }
  return null;
}

function lastHeading(element: Element): Element | null {
  if (element.localName === 'nav' || element.localName === 'table') return null;
  if (isHeading(element)) return isVisible(element) ? element : null;
  const inner = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading], legend')].filter((heading) => heading.closest('nav, table') === null);
  for (const heading of inner.toReversed()) if (isVisible(heading)) return heading;
  return null;
}

/** What a list is called: its caption, what names it, or the nearest heading above. Empty when there is none. */
export function captionOf(list: Element, title: string): string {
  const caption = list.localName === 'table' ? childNamed(list, 'caption') : null;
  if (caption && isVisible(caption)) return headText(caption);
  for (const label of labelledBy(list)) if (isVisible(label)) return headText(label);
  const named = list.getAttribute('aria-label');
  if (named) return named.trim();
  if (title !== '') return title;
  const field = closest(list, (element) => element.localName === 'fieldset');
  const legend = field ? childNamed(field, 'legend') : null;
  if (legend && isVisible(legend)) return headText(legend);
  const heading = headingBefore(list);
  return heading ? headText(heading) : list.localName === 'table' ? (nameOf(list) ?? list.getAttribute('summary') ?? '') : '';
}

/** The last visible heading inside an element, before what stands in it first; empty when there is none. For cards whose heading stands in one part with them. */
export function headingInside(element: Element, first: Element | undefined): string {
  if (!first || first === element) return '';
  const before = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading], legend')].filter((heading) => (heading.compareDocumentPosition(first) & 4) !== 0 && heading.closest('nav, table') === null);
  const last = before.toReversed().find((heading) => isVisible(heading));
  return last ? headText(last) : '';
}
