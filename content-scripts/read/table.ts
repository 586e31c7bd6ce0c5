import { childNamed, flatElements } from './flat';
import { Reach, type Line } from './line';
import { lookOf } from './visible';

const isCell = (element: Element): boolean => element.localName === 'td' || element.localName === 'th';

/** The lines of a native table, rows of tables inside it left out. In document order; a foot stays a foot wherever it stands. */
export function* tableLines(table: Element): Generator<Line> {
  let reach = new Reach();
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    if (part.localName === 'tr') yield lineOf(part, 'body', reach, false);
    else if (part.localName === 'thead' || part.localName === 'tbody' || part.localName === 'tfoot') {
      reach = new Reach();
      const kind = part.localName === 'thead' ? 'head' : part.localName === 'tfoot' ? 'foot' : 'body';
      const concealed = lookOf(part) === 'hidden';
      for (let row = part.firstElementChild; row; row = row.nextElementSibling) if (row.localName === 'tr') yield lineOf(row, kind, reach, concealed);
    }
  }
}

function lineOf(row: Element, part: Line['part'], reach: Reach, concealed: boolean): Line {
  const cells: Element[] = [];
  let heads = true;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const name = cell.localName;
    if (name !== 'td' && name !== 'th') continue;
    cells.push(cell);
    heads &&= name === 'th' && cell.getAttribute('scope') !== 'row' && cell.getAttribute('scope') !== 'rowgroup';
  }
  return { element: row, part, cells: reach.place(cells), allHeads: heads && cells.length > 0, concealed };
}

/** The rows of a native table itself; none where it is a table by name only. */
export const ownRows = (table: Element): Element[] => [...((table as Partial<HTMLTableElement>).rows ?? [])];
/** The cells of a native row. */
export const cellsOf = (row: Element): Element[] => flatElements(row).filter(isCell);

/**
 * Whether a native table only lays out the page (old server pages put the list in tables in tables). A table that says it is one, or has
 * head cells or a caption, holds data, unless most of its words stand in a table inside it.
 */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (role === 'table' || role === 'grid' || role === 'treegrid') return false;
  const { length } = (table as Partial<HTMLTableElement>).rows ?? [];
  if (length === 0) return true;
  if (length > 200) return false; // no page is laid out in so many rows; looking on would cost what reading costs
  const rows = ownRows(table);
  const inner = [...table.querySelectorAll('table')];
  const lists = inner.filter((each) => ownRows(each).length > 1 || each.querySelector('th') !== null);
  if (lists.length > 0 && carries(table, rows, lists)) return true;
  if (rows.some((row) => cellsOf(row).some((cell) => cell.localName === 'th')) || childNamed(table, 'caption') || childNamed(table, 'thead')) return false;
  if (lists.length > 0 && rows.length < 3) return true;
  return rows.length <= 4 && rows.some((row) => cellsOf(row).some(isPagePart));
}

/** A cell that holds a part of a page, not a value. */
function isPagePart(cell: Element): boolean {
  return cell.querySelector('h1, h2, h3, nav, main, iframe, fieldset, [role=navigation], [role=grid], [role=table]') !== null
    || (cell.querySelector('form, ul, ol') !== null && cell.querySelectorAll('li, input, select, p').length > 6);
}

/** The words stand in the tables inside, and these are not one small one in each row. */
function carries(table: Element, rows: readonly Element[], lists: readonly Element[]): boolean {
  const outer = lists.filter((each) => !lists.some((other) => other !== each && other.contains(each)));
  const length = (element: Element): number => (element.textContent ?? '').length;
  const inside = outer.reduce((sum, each) => sum + length(each), 0);
  const holding = rows.filter((row) => outer.some((each) => row.contains(each))).length;
  if (rows.length >= 4 && holding >= rows.length * 0.6) return false;
  return inside > length(table) * 0.5 || outer.some((each) => ownRows(each).length > rows.length * 2);
}
