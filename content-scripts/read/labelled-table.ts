import { fold } from '@/rules/words/fold';
import { assemble, type Assembled } from './assemble';
import { gridLines, isRoleGrid } from './grid';
import type { ReadCell } from './list';
import { cellsOf, isLayoutTable, ownRows, tableLines } from './table';

/** A row of a table of settings: what it is called, and what it is set to. */
export interface TablePair {
  readonly label: string;
  readonly cell: ReadCell;
  readonly element: Element;
}

/** A table of settings is short and narrow: a label and a value, perhaps a row number before and a button behind. */
const most = { rows: 60, columns: 4 };

/**
 * The rows of a table or grid with a head that is a list of labels and values ("Gegeven | Waarde"); row numbers and buttons beside them left out.
 * @returns null for any other table: it is read as a list, or piece by piece
 */
export function tablePairs(table: Element): readonly TablePair[] | null {
  const grid = isRoleGrid(table);
  if (!grid && (table.localName !== 'table' || isLayoutTable(table))) return null;
  if (!isSmall(table, grid)) return null;
  const made = finished(assemble(grid ? gridLines(table) : tableLines(table), false));
  const record = ofOneRow(made);
  if (record) return record;
  // Without a head a native table is read piece by piece; of one row under two heads nobody knows which words are the label.
  if (!grid && (made.rows.length < 2 || made.heads.every((head) => head.text === ''))) return null;
  const columns = made.heads.map((_, at) => at).filter((at) => !isNumbering(made, at) && !isOffer(made, at));
  const [label, value] = columns;
  if (label === undefined || value === undefined || columns.length !== 2 || !isLabels(made, label)) return null;
  return made.rows.flatMap(({ element, cells }) => {
    const words = cells[label];
    const cell = cells[value];
    return words && cell ? [{ label: words.text, cell, element }] : [];
  });
}

/** Heads of a table of settings: what is below the first is a label, and below the second its value. */
const settingHead = /^(?:gegevens?|instelling(?:en)?|onderdeel|optie|kenmerk|veld|naam|omschrijving|eigenschap|waarde|stand|status|inhoud|keuze|setting|name|field|property|value|option|description)$/;

/** One record: three heads or more that say what stands in the one row below each. Two heads do where the markup calls both so and neither is a head of settings: two rows of two plain cells are two labels with their values. */
function ofOneRow({ heads, rows }: Assembled): readonly TablePair[] | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined || heads.some((head) => head.text === '' || head.text.length > 80)) return null;
  if (heads.length < 2 || (heads.length === 2 && heads.some((head) => settingHead.test(fold(head.text)) || head.element?.matches('th, [role=columnheader], thead td') !== true)) || new Set(heads.map((head) => fold(head.text))).size !== heads.length) return null;
  return heads.flatMap((head, at) => {
    const cell = row.cells[at];
    return cell ? [{ label: head.text, cell, element: cell.element ?? row.element }] : [];
  });
}

function isSmall(table: Element, grid: boolean): boolean {
  if (!grid) {
    const rows = ownRows(table).slice(0, most.rows + 2);
    return rows.length <= most.rows + 1 && rows.every((row) => cellsOf(row).length <= most.columns);
  }
  const rows = table.querySelectorAll('[role=row]');
  return rows.length > 0 && rows.length <= most.rows + 1 && [...rows].slice(0, 3).every((row) => row.querySelectorAll('[role=columnheader], [role=gridcell], [role=cell], [role=rowheader]').length <= most.columns);
}

function finished(making: Generator<undefined, Assembled, undefined>): Assembled {
  for (let step = making.next(); ; step = making.next()) if (step.done) return step.value;
}

/** Row numbers that count up from one. */
const isNumbering = ({ rows }: Assembled, at: number): boolean => rows.length > 0 && rows.every((row, number) => (row.cells[at]?.text ?? '').replace(/\.$/, '') === String(number + 1));

/** Nothing but buttons and links to do something, or nothing at all. */
const isOffer = ({ rows, heads }: Assembled, at: number): boolean => heads[at]?.text === '' && rows.every(({ cells }) => {
  const cell = cells[at];
  return !cell || cell.mark === 'empty' || (cell.tick === null && cell.control === null && !cell.secret && cell.element?.querySelector('button, [role=button], a[href]') != null);
});

/** Short words, another in each row, and nothing to set. */
const isLabels = ({ rows }: Assembled, at: number): boolean => rows.length > 0
  && rows.every((row) => /^\p{L}[^@]{0,79}$/u.test(row.cells[at]?.text ?? '') && row.cells[at]?.control === null && row.cells[at]?.tick === null)
  && new Set(rows.map((row) => fold(row.cells[at]?.text ?? ''))).size === rows.length;
