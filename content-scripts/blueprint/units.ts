import { flatNodes, isElement, isNeverDrawn } from '../read/flat';
import { isFrame } from '../read/frames';
import { isLayoutTable } from '../read/table';
import { isBlock, isEmphasis } from '../read/text';
import { segmentsOf, type Manner, type Segment } from './keep-words';
import { shapeOf, spaced } from './shape';

const callers = new Set(['button', 'label', 'legend', 'caption', 'figcaption']);
const callingRole = /^(?:button|tab|link|menuitem|menuitemcheckbox|menuitemradio|switch|checkbox|radio|treeitem)$/;
/** Fields, pictures and frames: their words are not the text around them. */
const apart = new Set(['select', 'textarea', 'input', 'option', 'optgroup', 'svg', 'math', 'canvas', 'object', 'video', 'audio', 'embed', 'picture', 'progress', 'meter', 'datalist']);

/** Says of each piece of text on a page what may stay of it. Asked once per element in the order of the page. */
export class Units {
  readonly #texts = new Map<Node, string>();
  readonly #layout = new Map<Element, boolean>();
  readonly #words: Set<string>;

  /** @param words filled with every word that stays, as it stands */
  constructor(words: Set<string>) { this.#words = words; }

  /** Takes the text that starts in this element, when it is a unit of its own. @param inside manner of the unit around it, null when there is none */
  enter(element: Element, inside: Manner | null): Manner | null {
    const manner = this.#mannerOf(element, inside);
    if (manner === null) return inside;
    const pieces: (Text | null)[] = [];
    this.#gather(element, manner, pieces, 0);
    const texts = pieces.map((piece) => piece?.data ?? ' ');
    const whole = texts.join('');
    const segments = segmentsOf(whole, manner);
    let at = 0;
    pieces.forEach((piece, index) => {
      const end = at + (texts[index]?.length ?? 0);
      if (piece !== null) this.#texts.set(piece, this.write(whole, segments, at, end));
      at = end;
    });
    return manner;
  }

  /** What stays of a text node; its shape where it belongs to no unit. */
  textOf(node: Text): string { return spaced(this.#texts.get(node) ?? shapeOf(node.data)); }

  /** What stays of a single text, such as an attribute's. */
  wordsOf(text: string, manner: Manner): string { return spaced(this.write(text, segmentsOf(text, manner), 0, text.length)).trim(); }

  /** A stretch of a text with its segments done; what lies between them becomes its shape. */
  write(whole: string, segments: readonly Segment[], from: number, to: number): string {
    let written = '';
    let at = from;
    for (const segment of segments) {
      const start = Math.max(segment.from, at);
      const end = Math.min(segment.to, to);
      if (end <= start) continue;
      written += shapeOf(whole.slice(at, start));
      const word = whole.slice(start, end);
      if (segment.fate === 'keep') {
        written += word.normalize('NFC').replace(/[\p{C}\p{M}]/gu, '');
        if (/\p{L}/u.test(word)) this.#words.add(word);
      } else if (segment.fate === 'shape') written += shapeOf(word);
      at = end;
    }
    return written + shapeOf(whole.slice(at, to));
  }

  /** Null: no unit of its own, its text belongs to what is around it. */
  #mannerOf(element: Element, inside: Manner | null): Manner | null {
    const { localName } = element;
    const role = element.getAttribute('role') ?? '';
    if (/^h[1-6]$/.test(localName) || role === 'heading') return inside === 'cell' ? null : 'heading';
    if (localName === 'th' || role === 'columnheader' || role === 'rowheader') return isColumnHead(element, role) ? 'head' : 'cell';
    if (localName === 'option' || localName === 'textarea') return 'text';
    if (localName === 'dt' || role === 'term') return 'head';
    if (localName === 'button' || role === 'button' || localName === 'summary') return 'words';
    if (localName === 'td') return this.#isLayoutCell(element) ? 'text' : element.closest('thead') ? 'head' : 'cell';
    if (localName === 'dd' || role === 'cell' || role === 'gridcell') return 'cell';
    if (inside === 'cell') return null;
    if (callers.has(localName) || callingRole.test(role) || (localName === 'a' && element.hasAttribute('href'))) return 'words';
    return isEmphasis(element) && inside !== null ? null : 'text';
  }

  #isLayoutCell(cell: Element): boolean {
    const table = cell.closest('table');
    if (table === null) return true;
    let layout = this.#layout.get(table);
    if (layout === undefined) this.#layout.set(table, (layout = isLayoutTable(table)));
    return layout;
  }

  /** Text nodes in order; null where something stands between them. */
  #gather(element: Node, manner: Manner, pieces: (Text | null)[], depth: number): void {
    if (depth > 100) return;
    for (const node of flatNodes(element)) {
      if (node.nodeType === 3) pieces.push(node as Text);
      else if (isElement(node) && !isNeverDrawn(node)) {
        const own = apart.has(node.localName) || isFrame(node) || this.#mannerOf(node, manner) !== null;
        const stands = own || isBlock(node) || node.localName === 'br';
        if (stands) pieces.push(null);
        if (!own) this.#gather(node, manner, pieces, depth + 1);
        if (stands) pieces.push(null);
      }
    }
  }
}

/** Above a column, not before a row: in a head part, said by scope or role, or in a row of head cells only. */
export function isColumnHead(cell: Element, role: string): boolean {
  if (role === 'rowheader') return false;
  const scope = cell.getAttribute('scope') ?? '';
  if (scope.startsWith('row')) return false;
  if (scope.startsWith('col') || role === 'columnheader' || cell.closest('thead') !== null) return true;
  return cell.parentElement !== null && cell.parentElement.childElementCount > 1 && [...cell.parentElement.children].every((other) => other.localName === 'th');
}
