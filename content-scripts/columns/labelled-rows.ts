import type { PageKind } from '@/rules/page-kind';
import type { RawCell, RawList, RawRow } from '@/rules/raw';
import type { Anchor, ColumnState } from '@/rules/seen';
import { plainWords } from '@/rules/words/phrase';
import type { Labelled } from '../read/list';
import type { Reading } from '../reading';
import { tallyOfLabelled } from './tally';

/** How label–value pairs become rows. */
export interface LabelledColumns<C extends string> {
  readonly columns: readonly C[];
  /** Cells of one row; what is absent here was not found on the page. */
  readonly cellsOf: (one: Labelled) => Readonly<Partial<Record<C, RawCell>>>;
  /** The column that a pair's control belongs to. */
  readonly control: C;
}

/**
 * Rows that stand in labelled fields or boxes and in no list ("IP-nummer 1", a box with a name behind it).
 * Loose fields promise nothing about how many there are: such a page is never seen whole.
 * @param own the pairs that are rows, at least one; @param all every pair that was looked at to find them
 */
export function readLabelledRows<C extends string>(kind: PageKind, own: readonly Labelled[], how: LabelledColumns<C>, score: number, all: readonly Labelled[] = own): Reading<RawList<C>> {
  const rows = own.map((one, at): RawRow<C> => ({ anchor: (at + 1) as Anchor, edited: [], cells: how.cellsOf(one) }));
  const has = (column: C): boolean => rows.some((row) => row.cells[column] !== undefined);
  const columns = Object.fromEntries(how.columns.map((column) => [column, has(column) ? 'read' : 'no-column'])) as Record<C, ColumnState>;
  const heading = own.length === 1 || how.control !== how.columns[0] ? '' : plainWords(own[0]?.label ?? '').replace(/ ?\d+$/, '');
  return {
    kind,
    raw: { seen: { rowsSeen: rows.length, rowsClaimed: null, complete: false, why: ['hidden-part'], confidence: Math.min(100, Math.max(0, Math.round(score))) }, columns, rows },
    understood: how.columns.filter(has).map((column) => ({ column, heading: column === how.control ? heading : '', examples: rows.flatMap((row) => row.cells[column] ?? []).map((cell) => cell.text || (cell.tick === 'yes' ? '\u2713' : cell.tick === 'no' ? '\u2717' : '')).filter((text) => text !== '').slice(0, 3) })),
    columns: [kind, ...how.columns.filter(has).map((column) => `${column}=${column === how.control ? heading : ''}`).toSorted()].join(' '),
    elementOf: (anchor, field) => {
      const one = anchor === null ? undefined : own[anchor - 1];
      if (one === undefined) return null;
      return field === null ? one.element : (one.control ?? one.cell.element ?? one.element);
    },
    placeOf: (node) => {
      const at = own.findIndex(({ element, control }) => element.contains(node) || control?.contains(node));
      return at < 0 ? null : { anchor: (at + 1) as Anchor, field: how.control };
    },
    zones: [...new Set(own.map(({ element }) => element.parentElement ?? element))],
    // A pair with a control gives its label to one column and its value to another.
    tally: () => tallyOfLabelled(own[0]?.element.ownerDocument ?? document, all, Object.fromEntries(how.columns.filter(has).map((column) => [column, column === how.control ? own : own.map(() => ({}))]))),
  };
}
