import { claimIn } from '@/rules/words/count-words';
import { saidBy } from '@/rules/words/tick-words';
import { gather, labelsOnly } from './gather';
import { headFields, headText } from './head';
import type { HeadCell } from './list';
import type { Line } from './line';
import { squash } from './text';
import { hasLayout, lookOf } from './visible';

/** The heads of a table or grid, and what its head lines say beside them. */
export interface Heads {
  readonly heads: HeadCell[];
  /** Words of a head cell over all columns: a title. */
  readonly title: string;
  /** Filter boxes in the head. */
  readonly fields: Element[];
  /** Columns whose head cell is not drawn. */
  readonly hidden: ReadonlySet<number>;
}

/** Reads head lines from top to bottom: the lowest words of a column are its head, wider ones above are its group. */
export function readHeads(lines: readonly Line[], width: number): Heads {
  const heads: { text: string; group: string; element: Element | null }[] = Array.from({ length: width }, () => ({ text: '', group: '', element: null }));
  const titles: string[] = [];
  const fields: Element[] = [];
  const hidden = new Set<number>();
  for (const line of lines) {
    for (const cell of line.cells) {
      if (lookOf(cell.element) === 'hidden') {
        // A head cell without height still has a column below it (a clone that only sets widths); one that is not drawn has none.
        if (cell.span === 1 && !isLaidOut(cell.element)) hidden.add(cell.at);
        continue;
      }
      fields.push(...headFields(cell.element));
      const text = headText(cell.element);
      if (cell.span >= width && width > 1) titles.push(text);
      else for (let at = cell.at; at < cell.at + cell.span && at < width; at += 1) lower(heads[at], text, cell.element, cell.span);
    }
  }
  return { heads, title: squash(titles.join(' ')), fields, hidden };
}

const isLaidOut = (cell: Element): boolean => !cell.hasAttribute('hidden') && cell.ownerDocument.defaultView?.getComputedStyle(cell).display !== 'none';

function lower(head: { text: string; group: string; element: Element | null } | undefined, text: string, element: Element, span: number): void {
  if (!head || head.element === element) return;
  if (text === '') {
    head.element ??= element;
    return;
  }
  if (head.text !== '' && head.text !== text) head.group = squash(`${head.group} ${head.text}`);
  head.text = text;
  head.element = element;
  // A wide cell with nothing below it is the head of each of its columns; with something below, its words move up.
  if (span > 1 && head.group === '') return;
}

/** What kind of value a short text is; words alone are none. */
function valueKind(text: string): string {
  if (text === '') return '';
  if (/@/.test(text)) return 'address';
  if (/^[\d\s./:\u2010-\u2015*-]+$/.test(text) || /\b\d{1,2}[-/. ](\d{1,2}|[a-z]{3,9}\.?)[-/. ]\d{2,4}\b|\d+\.\d+\.\d+|[0-9a-f]*:[0-9a-f]*:/i.test(text)) return 'number';
  if (text.length > 1 && saidBy(text) !== null) return 'said';
  return saidBy(text) !== null ? 'mark' : 'words';
}

export interface Shown {
  readonly text: string;
  readonly kind: string;
}

/** Words and kind of a cell as drawn. */
export function shownIn(cell: Element): Shown {
  const found = gather(cell, labelsOnly);
  const text = squash(found.words.join('')) || found.buttons.join(' ');
  if (found.boxes.length + found.radios.length > 0) return { text, kind: 'mark' };
  if (found.fields.length > 0 || found.secret) return { text, kind: 'field' };
  return { text, kind: text === '' && (found.drawn !== null || found.icons.length > 0) ? 'mark' : valueKind(text) };
}

const isHeavy = (cell: Element): boolean => {
  const inner = cell.querySelector('b, strong');
  if (inner && squash(inner.textContent ?? '') === squash(cell.textContent ?? '')) return true;
  const style = cell.ownerDocument.defaultView?.getComputedStyle(cell);
  return style !== undefined && (style.fontWeight === 'bold' || Number(style.fontWeight) >= 600);
};

const back = (cell: Element): string => {
  for (let at: Element | null = cell, up = 0; at && up < 2; at = at.parentElement, up += 1) {
    const colour = at.getAttribute('bgcolor') ?? at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    if (colour !== '' && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour)) return colour;
  }
  return '';
};

/**
 * Whether a first line of ordinary cells is the head: short words throughout, and unlike the lines below it
 * (they hold dates, addresses, ticks where it has words; or it is bold, or has another ground).
 */
export function isPlainHead(first: Line, below: readonly Line[]): boolean {
  const [second] = below;
  if (!second || first.cells.length < 1) return false;
  const cells = first.cells.map((cell) => shownIn(cell.element));
  const texts = cells.map((cell) => cell.text);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || filled.length < first.cells.length / 2 || new Set(filled).size < filled.length) return false;
  if (filled.some((text) => text.length > 45 || claimIn(text) !== null)) return false;
  const kinds = cells.map((cell) => cell.kind);
  if (kinds.some((kind) => kind === 'address' || kind === 'number' || kind === 'field')) return false;
  if (kinds.some((kind, at) => kind === 'mark' && texts[at] !== '')) return false;
  if (first.cells.every((cell, at) => texts[at] === '' || cell.element.getAttribute('role') === 'columnheader')) return true;
  if (first.cells.length < 2 && !isHeavyLine(first, texts)) return false;
  const unlike = first.cells.some((_, at) => kinds[at] === 'words' && isUnlike(below, at)) && below.every((line) => line.cells.length > 0);
  if (unlike) return true;
  const heavy = isHeavyLine(first, texts);
  if (heavy && !below.slice(0, 5).every((line) => isHeavyLine(line, line.cells.map((cell) => squash(cell.element.textContent ?? ''))))) return true;
  // The ground of words, not of a control: a switch that is on has another colour than those below that are off.
  const at = first.cells.findIndex((cell, place) => kinds[place] === 'words' && !cell.element.matches(controls));
  const cell = first.cells[at];
  const under = second.cells[at];
  const third = below[1]?.cells[at];
  return hasLayout(first.element) && cell !== undefined && under !== undefined && third !== undefined && back(cell.element) !== '' && back(cell.element) !== back(under.element) && back(cell.element) !== back(third.element);
}

const controls = 'button, input, select, a, [role=switch], [role=checkbox], [role=button], [aria-pressed], [aria-checked]';

const isHeavyLine = (line: Line, texts: readonly string[]): boolean => line.cells.every((cell, at) => texts[at] === '' || isHeavy(cell.element));

/** Whether most filled cells of a column are values, not words. */
function isUnlike(below: readonly Line[], at: number): boolean {
  const kinds = below.slice(0, 12).map((line) => line.cells[at]).filter((cell) => cell !== undefined).map((cell) => shownIn(cell.element).kind).filter((kind) => kind !== '');
  return kinds.length > 0 && kinds.filter((kind) => kind !== 'words').length >= kinds.length * 0.6;
}
