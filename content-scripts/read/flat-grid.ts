import { assemble } from './assemble';
import type { Draft } from './draft';
import { noNotes } from './draft';
import { flatElements } from './flat';
import { isPlainHead } from './heads';
import type { Line } from './line';
import { readPieces } from './pieces';
import { hasLayout, lookOf } from './visible';

/** Number of column tracks of a grid as the style says; 0 when it is no grid. */
function tracks(container: Element): number {
  const style = container.ownerDocument.defaultView?.getComputedStyle(container);
  const written = /grid-template-columns:\s*([^;]+)/.exec(container.getAttribute('style') ?? '')?.[1];
  if (style?.display !== 'grid' && style?.display !== 'inline-grid' && !written) return 0;
  const template = (hasLayout(container) ? style?.gridTemplateColumns : '') || written || style?.gridTemplateColumns || '';
  const counted = template.replace(/\[[^\]]*\]/g, ' ').replace(/repeat\(\s*(\d+)\s*,([^()]*(?:\([^()]*\)[^()]*)*)\)/g, (_, times: string, of: string) => ` ${of} `.repeat(Math.min(Number(times), 50)));
  return counted.replace(/\([^()]*\)/g, '').trim().split(/\s+/).filter((track) => track !== '' && track !== 'none').length;
}

/** Cells in a visual line, by their place; 0 without layout or when lines differ. */
function inLine(cells: readonly Element[]): number {
  const tops = cells.slice(0, 60).map((cell) => cell.getBoundingClientRect());
  const [first] = tops;
  if (!first || first.height === 0) return 0;
  const width = tops.findIndex((box) => Math.abs(box.top - first.top) > Math.max(4, first.height / 2));
  if (width < 2) return 0;
  const even = tops.every((box, at) => at % width === 0 || Math.abs(box.top - (tops[at - (at % width)]?.top ?? 0)) <= Math.max(4, first.height / 2));
  return even ? width : 0;
}

const isValue = (cell: Element): boolean => readPieces(cell).length <= 1;

function linesOf(cells: readonly Element[], width: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at + width <= cells.length; at += width) {
    const row = cells.slice(at, at + width);
    lines.push({ element: row[0] as Element, part: 'body', cells: row.map((element, place) => ({ element, at: place, span: 1 })), allHeads: row.every((cell) => cell.getAttribute('role') === 'columnheader'), concealed: false });
  }
  return lines;
}

/**
 * A grid whose cells are all children of one element, without rows: the number of columns by the style, or by where cells stand.
 * Tiles of one kind beside each other are no grid: it needs a first line that reads as a head.
 * A row's element is its first cell.
 */
export function* readFlatGrid(container: Element): Generator<undefined, Draft | null, undefined> {
  const cells = flatElements(container).filter((child) => lookOf(child) !== 'hidden');
  if (cells.length < 4) return null;
  const widths = [...new Set([tracks(container), inLine(cells)])].filter((width) => width >= 2 && width <= 30 && cells.length >= width * 2 && cells.length % width === 0);
  // Asked last: what stands in no grid is not read.
  if (widths.length === 0 || !cells.slice(0, 24).every(isValue)) return null;
  for (const width of widths) {
    const lines = linesOf(cells, width);
    if (!lines[0] || !(lines[0].allHeads || isPlainHead(lines[0], lines.slice(1, 12)))) continue;
    const made = yield* assemble(lines, false);
    return { element: container, shape: 'grid', heads: made.heads, rows: made.rows, title: made.title, notes: { ...noNotes, ...made.notes } };
  }
  return null;
}
