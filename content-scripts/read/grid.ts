import { flatElements, walk } from './flat';
import { Reach, spanOf, widthOf, type Line, type LineCell } from './line';
import { hasLayout, lookOf } from './visible';

const roleOf = (element: Element): string => element.getAttribute('role') ?? '';
const isRow = (element: Element): boolean => roleOf(element) === 'row' || (element.localName === 'tr' && roleOf(element) === '');
const isHeadCell = (element: Element): boolean => roleOf(element) === 'columnheader' || (element.localName === 'th' && (roleOf(element) === '' || element.getAttribute('scope') === 'col') && element.getAttribute('scope') !== 'row');
const isCell = (element: Element): boolean => /^(gridcell|cell|columnheader|rowheader)$/.test(roleOf(element)) || ((element.localName === 'td' || element.localName === 'th') && roleOf(element) === '');

/** Whether an element is a table or grid by its role, and not by being a `<table>`. */
export const isRoleGrid = (element: Element): boolean => /^(grid|table|treegrid)$/.test(roleOf(element)) && element.localName !== 'table';

/**
 * The lines of a grid by roles. Rows that are drawn in parts (frozen columns) bear the same `aria-rowindex` and become one;
 * cells stand by `aria-colindex` where they bear it. Rows without cells by role have their children for cells.
 */
export function gridLines(grid: Element): Line[] {
  const rows: { element: Element; concealed: boolean; foot: boolean }[] = [];
  const concealed = new Set<Element>();
  for (const element of walk(grid, (each) => !isRow(each) && !/^(grid|table|treegrid)$/.test(roleOf(each)))) {
    if (isRow(element)) rows.push({ element, concealed: [...concealed].some((each) => each.contains(element)), foot: element.parentElement?.localName === 'tfoot' });
    else if (element.childElementCount > 0 && lookOf(element) === 'hidden') concealed.add(element);
  }
  const reach = new Reach();
  const lines = rows.map(({ element, concealed: hidden, foot }): Line => {
    const cells = cellsOf(element);
    const heads = cells.length > 0 && cells.every(isHeadCell);
    return { element, part: foot ? 'foot' : heads ? 'head' : 'body', cells: byIndex(cells) ?? reach.place(cells), allHeads: heads, concealed: hidden };
  });
  const whole = joined(lines);
  return headsOver(whole).map(fromFirst(whole));
}

function cellsOf(row: Element): Element[] {
  const found: Element[] = [];
  for (const element of walk(row, (each) => !isCell(each) && !isRow(each))) if (isCell(element)) found.push(element);
  return found.length > 0 ? found : flatElements(row);
}

/** Places by `aria-colindex`; null when not every cell bears a sound one. */
function byIndex(cells: readonly Element[]): LineCell[] | null {
  const places: LineCell[] = [];
  for (const element of cells) {
    const at = Number(element.getAttribute('aria-colindex') ?? Number.NaN);
    if (!Number.isInteger(at) || at < 1 || at > 500) return null;
    places.push({ element, at: at - 1, span: spanOf(element.getAttribute('aria-colspan') ?? element.getAttribute('colspan'), 200) });
  }
  return cells.length > 0 ? places : null;
}

/**
 * A head without a part over some frozen columns begins further on than its rows: its cells go to the columns they stand above.
 * Only where there is layout, no cell says its own number, and each head has a column.
 */
function headsOver(lines: readonly Line[]): readonly Line[] {
  const row = lines.find((line) => line.part === 'body' && line.parts !== undefined);
  if (!row || !hasLayout(row.element) || row.cells.some(({ element }) => element.hasAttribute('aria-colindex'))) return lines;
  const columns = row.cells.map(({ element, at, span }) => ({ at, span, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  return lines.map((line) => {
    if (line.part !== 'head' || widthOf(line) >= widthOf(row)) return line;
    const cells = line.cells.map((cell) => {
      const box = cell.element.getBoundingClientRect();
      const column = columns.find((each) => each.span === cell.span && Math.abs(each.box.left - box.left) < 4);
      return column === undefined ? null : { ...cell, at: column.at };
    });
    return cells.every((cell) => cell !== null) ? { ...line, cells } : line;
  });
}

/** Columns that no line has (hidden or left of what is drawn) are left out. */
function fromFirst(lines: readonly Line[]): (line: Line) => Line {
  const used = new Set<number>();
  for (const line of lines.slice(0, 200)) for (const cell of line.cells) for (let at = cell.at; at < cell.at + cell.span; at += 1) used.add(at);
  const order = [...used].sort((a, b) => a - b);
  const place = new Map(order.map((at, rank) => [at, rank]));
  return (line) => ({ ...line, cells: line.cells.map((cell) => ({ ...cell, at: place.get(cell.at) ?? cell.at })) });
}

/** Parts of one row put together, in the order of the rows; without row numbers nothing changes. */
function joined(lines: readonly Line[]): Line[] {
  const places = new Map<string, number>();
  const order: Line[] = [];
  for (const line of lines) {
    const index = line.element.getAttribute('aria-rowindex');
    const key = `${line.part}\u001F${index}`;
    const at = index === null ? undefined : places.get(key);
    const met = at === undefined ? undefined : order[at];
    if (met && at !== undefined) order[at] = { ...met, parts: [...(met.parts ?? []), line.element], cells: [...met.cells, ...beside(met, line)].sort((a, b) => a.at - b.at), concealed: met.concealed && line.concealed };
    else places.set(key, order.push(line) - 1);
  }
  const index = (line: Line): number => Number(line.element.getAttribute('aria-rowindex') ?? Number.NaN);
  const body = order.filter((line) => line.part === 'body');
  if (!body.every((line) => index(line) > 0)) return order;
  return [...order.filter((line) => line.part !== 'body'), ...body.sort((a, b) => index(a) - index(b))];
}

/** The cells of a further part of a row: where they stand, or after those that are there. */
function beside(met: Line, line: Line): readonly LineCell[] {
  const taken = new Set(met.cells.map((cell) => cell.at));
  if (!line.cells.some((cell) => taken.has(cell.at))) return line.cells;
  const width = widthOf(met);
  return line.cells.map((cell) => ({ ...cell, at: cell.at + width }));
}

/**
 * The markup's own count of rows, heads left out; -1 where it says that it does not know, null where it says nothing.
 * By the standard heads are counted; some pages leave them out, and then the count equals what is seen.
 */
export function countedRows(grid: Element, heads: number, seen: number): number | null {
  const count = Number(grid.getAttribute('aria-rowcount') ?? Number.NaN);
  if (!Number.isInteger(count) || count < -1) return null;
  if (count === -1 || count === seen) return count;
  return Math.max(0, count - heads);
}
