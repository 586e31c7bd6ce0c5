import type { Draft } from './draft';
import { flatAncestors, flatElements } from './flat';
import { hasLayout } from './visible';
import { isBlank } from './text';

const px = (text: string | null | undefined): number => {
  const value = /(-?\d+(?:\.\d+)?)px/.exec(text ?? '')?.[1];
  return value === undefined ? Number.NaN : Number(value);
};

/**
 * Whether only a window of the rows is drawn: more height is kept than the rows fill, by an empty spacer, by padding, or by rows that are put
 * in place. With layout it is measured; without it the written styles decide.
 */
export function isVirtual(draft: Draft): boolean {
  const [first] = draft.rows;
  if (!first || draft.shape === 'text-area' || draft.shape === 'definition') return false;
  return hasLayout(first.element) ? isMeasured(draft) : isWritten(draft);
}

/** Rows measured at most; a window of a virtual list is never longer. */
const most = 400;

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
}

function spanOf(draft: Draft): Span | null {
  const elements = draft.rows.length <= most ? draft.rows.map((row) => row.element) : [draft.rows[0]?.element, draft.rows.at(-1)?.element];
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let highest = 0;
  for (const element of elements) {
    const box = element?.getBoundingClientRect();
    if (!box || box.height === 0) continue;
    top = Math.min(top, box.top);
    highest = Math.max(highest, Math.min(box.height, 200));
    bottom = Math.max(bottom, box.bottom);
  }
  return bottom > top ? { top, bottom, row: Math.max(highest, (bottom - top) / Math.max(1, draft.rows.length)) } : null;
}

function isMeasured(draft: Draft): boolean {
  const span = spanOf(draft);
  const parent = draft.rows[0]?.element.parentElement;
  if (!span || !parent) return false;
  const rows = new Set(draft.rows.map((row) => row.element));
  const heads = draft.heads.flatMap((head) => (head.element ? [head.element.getBoundingClientRect()] : []));
  if (spacers(parent, rows).some((spacer) => keepsRoom(spacer.getBoundingClientRect(), span, heads))) return true;
  const placed = isPlaced(draft);
  for (const around of [parent, ...flatAncestors(parent)]) {
    const style = around.ownerDocument.defaultView?.getComputedStyle(around);
    const scrolls = /auto|scroll|overlay/.test(style?.overflowY ?? '') && around.scrollHeight > around.clientHeight + 4;
    const top = scrolls ? around.getBoundingClientRect().top + around.clientTop - around.scrollTop : around.getBoundingClientRect().top;
    const bottom = scrolls ? top + around.scrollHeight : around.getBoundingClientRect().bottom;
    const gap = gapAround(around, span, top, bottom, rows);
    if (scrolls && gap > Math.max(span.row * (placed ? 0.9 : 3), placed ? 40 : 150)) return true;
    if (!scrolls && isListsOwn(around, draft) && isKeptHigh(around, gap, placed, span)) return true;
    if (scrolls || around.localName === 'body' || around.localName === 'main') return false;
  }
  return false;
}

/** Holds the place of rows that are not drawn: as high as a row, before or behind all of them. What lies over heads or rows measures them. */
function keepsRoom(box: DOMRect, span: Span, heads: readonly DOMRect[]): boolean {
  if (box.height <= span.row * 0.9 || (box.bottom > span.top + 1 && box.top < span.bottom - 1)) return false;
  return !heads.some((head) => head.height > 0 && box.top < head.bottom - 1 && box.bottom > head.top + 1);
}

/** Up to two levels around the list what is high belongs to it; beyond that only a box that scrolls does. */
const isListsOwn = (around: Element, draft: Draft): boolean => draft.element.contains(around) || around === draft.element.parentElement || around === draft.element.parentElement?.parentElement;

/** In a page that scrolls as a whole: height kept by padding, or by a height of its own that rows put in place do not fill. A least height keeps nothing. */
function isKeptHigh(around: Element, gap: number, placed: boolean, span: Span): boolean {
  const page = around.ownerDocument.scrollingElement;
  if (!page || page.scrollHeight <= page.clientHeight + 4) return false;
  const style = around.ownerDocument.defaultView?.getComputedStyle(around);
  const padding = Math.max(Number.parseFloat(style?.paddingTop ?? '0'), Number.parseFloat(style?.paddingBottom ?? '0'));
  const own = px(/(?:^|;)\s*height:\s*([^;]+)/.exec(around.getAttribute('style') ?? '')?.[1]);
  return padding > Math.max(400, span.row * 4) || ((placed || own > (span.bottom - span.top) * 1.5) && own > 0 && gap > Math.max(span.row * 2, 80));
}

/** Empty height above the rows, up to what is shown there, and below them. */
function gapAround(around: Element, span: Span, top: number, bottom: number, rows: ReadonlySet<Element>): number {
  let above = top;
  let below = bottom;
  const look = (element: Element, depth: number): void => {
    if (element.childElementCount > most * 2) return;
    for (const child of flatElements(element)) {
      if (rows.has(child)) continue;
      const box = child.getBoundingClientRect();
      if (box.height === 0 && box.width === 0) {
        if (child.childElementCount > 0 && depth < 8) look(child, depth + 1); // `display: contents`
      } else if (box.bottom <= span.top + 1) {
        if (!isSpacer(child)) above = Math.max(above, box.bottom);
      } else if (box.top >= span.bottom - 1) {
        if (!isSpacer(child)) below = Math.min(below, box.top);
      } else if (depth < 8) look(child, depth + 1);
    }
  };
  look(around, 0);
  return span.top - above + (below - span.bottom);
}

const isPlaced = (draft: Draft): boolean => draft.rows.slice(0, 4).every(({ element }) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.position === 'absolute' || (style?.transform !== 'none' && style?.transform !== undefined && style.transform !== '');
});

/** Empty elements beside the rows, or beside the part of a table that holds them. */
function spacers(parent: Element, rows: ReadonlySet<Element>): Element[] {
  const around = parent.localName === 'tbody' ? [parent, parent.parentElement] : [parent];
  return around.flatMap((each) => {
    if (!each) return [];
    const ends = each.childElementCount > most ? [each.firstElementChild, each.lastElementChild] : [...each.children];
    return ends.filter((child) => child !== null && child !== parent && !rows.has(child) && !/^(thead|tfoot|colgroup|caption)$/.test(child.localName));
  }).filter((child) => child !== null).filter(isSpacer);
}

/** Nothing to see in it: no words, no pictures, no component that draws its own. */
const isSpacer = (element: Element): boolean => isBlank(element.textContent) && element.shadowRoot === null && !/^(input|img|svg|canvas|iframe|button|select|textarea|hr)$/.test(element.localName) && ![...element.querySelectorAll('*')].some((inner) => inner.localName === 'slot' || inner.shadowRoot !== null || /^(input|img|svg|canvas|iframe|button|select|textarea)$/.test(inner.localName));

const tall = 200;

/** By written styles: a spacer or padding of some height, or a height that the rows put in place do not fill. */
function isWritten(draft: Draft): boolean {
  const parent = draft.rows[0]?.element.parentElement;
  if (!parent) return false;
  const rowHeight = px(/(?:^|;)\s*height:\s*([^;]+)/.exec(draft.rows[0]?.element.getAttribute('style') ?? '')?.[1]);
  for (const around of [parent, parent.parentElement, parent.parentElement?.parentElement]) {
    if (!around || around.localName === 'body') return false;
    const style = around.getAttribute('style') ?? '';
    if ([...around.children].flatMap((child) => [child, ...(child.childElementCount <= 2 ? child.children : [])]).some((spacer) => px(/(?:^|;)\s*(?:min-)?height:\s*([^;]+)/.exec(spacer.getAttribute('style') ?? '')?.[1] ?? spacer.getAttribute('height')) >= tall && isSpacer(spacer))) return true;
    if (/padding(-top|-bottom)?:\s*[^;]*\b\d{3,}(\.\d+)?px/.test(style)) return true;
    const height = px(/(?:^|;)\s*(?:min-)?height:\s*([^;]+)/.exec(style)?.[1]);
    if (around === parent && rowHeight > 0 && height > rowHeight * (draft.rows.length + 1) && draft.rows.every((row) => /absolute|translate/.test(row.element.getAttribute('style') ?? ''))) return true;
  }
  return false;
}
