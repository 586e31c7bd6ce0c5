import type { PageKind } from '@/rules/page-kind';
import type { RawCell, RawList, RawRow } from '@/rules/raw';
import type { Anchor, ColumnState, Seen } from '@/rules/seen';
import { plainWords } from '@/rules/words/phrase';
import { seenWithoutList } from '../read/completeness';
import type { ReadCell, ReadList, ReadRow } from '../read/list';
import type { Reading, Understood } from '../reading';
import { holds } from '../read/flat';
import type { Chosen } from './choose-list';
import type { FoundColumns } from './find-columns';

/** One column's raw cell of a row; undefined where the row is short. A reader may look further than the column itself. */
export type CellOf<C extends string> = (row: ReadRow, column: C, cells: readonly ReadCell[]) => RawCell | undefined;

/** Longest text of a cell that travels on (rules/raw-schema.ts refuses longer ones). */
const longest = 2_000;
const bare = ({ text, tick, iso }: RawCell): RawCell => ({ text: text.slice(0, longest), tick, iso: iso === null ? null : iso.slice(0, longest) });

/** The cell as it was read; joined columns with a comma between their texts. */
export function plainCell(_row: ReadRow, _column: string, cells: readonly ReadCell[]): RawCell | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  if (cells.length === 1) return bare(first);
  return { text: cells.map((cell) => cell.text.trim()).filter((text) => text !== '').join(', '), tick: null, iso: null };
}

/** *Klopt wat ik lees?*: what each column was understood from, at most three values each. */
function understood<C extends string>(columns: FoundColumns<C>, rows: readonly RawRow<C>[]): Understood[] {
  return (Object.entries(columns.states) as [C, string][]).filter(([, state]) => state === 'read').map(([column]) => ({
    column,
    heading: columns.found[column]?.heading ?? '',
    examples: [...new Set(rows.slice(0, 40).map((row) => row.cells[column]).map((cell) => cell?.text || (cell?.tick === 'yes' ? '\u2713' : cell?.tick === 'no' ? '\u2717' : '')).filter((text) => text !== ''))].slice(0, 3),
  }));
}

/** Key of *Klopt wat ik lees?*: page kind and the words by which each column was found. */
export function columnsKey<C extends string>(kind: PageKind, columns: FoundColumns<C>): string {
  return [kind, ...(Object.keys(columns.states) as C[]).filter((column) => columns.states[column] !== 'no-column').map((column) => `${column}=${columns.states[column] === 'read' ? plainWords(columns.found[column]?.heading ?? '') : '?'}`).toSorted()].join(' ');
}

/** Columns by which a person knows which row it is. */
const namingColumns: ReadonlySet<string> = new Set(['naam', 'achternaam', 'voornaam', 'ip', 'van']);

/** The rows of the chosen lists as raw rows with anchors, and the way back from an anchor to the page. */
export interface ListRows<C extends string> {
  readonly rows: readonly RawRow<C>[];
  readonly reading: Omit<Reading<unknown>, 'kind' | 'raw'>;
}

/**
 * Makes raw rows of the chosen lists. Anchors are the rows' numbers in this reading, from 1.
 * @param keep false for a row that is none (an "all" box above the others)
 */
export function readRows<C extends string>(kind: PageKind, chosen: Chosen<C>, cellOf: CellOf<C>, keep: (row: ReadRow) => boolean = () => true): ListRows<C> {
  const { lists, columns } = chosen;
  const wanted = (Object.keys(columns.states) as C[]).filter((column) => columns.states[column] === 'read');
  const places = new Map(wanted.map((column) => [column, columns.found[column]?.at ?? []]));
  const own: ReadRow[] = lists.flatMap((list) => list.rows.filter(keep));
  const rows = own.map((row, index): RawRow<C> => {
    const cells: Partial<Record<C, RawCell>> = {};
    for (const column of wanted) {
      const raw = cellOf(row, column, (places.get(column) ?? []).flatMap((at) => row.cells[at] ?? []));
      if (raw !== undefined) cells[column] = bare(raw);
    }
    return { anchor: (index + 1) as Anchor, edited: [], cells };
  });
  const at = (anchor: Anchor): ReadRow | undefined => own[anchor - 1];
  const cellsOf = (row: ReadRow, field: string): ReadCell[] => (places.get(field as C) ?? []).flatMap((place) => row.cells[place] ?? []);
  // Of a row whose columns stand in two tables beside each other: the part with the words that name it.
  const naming = wanted.find((column) => namingColumns.has(column));
  const partOf = (row: ReadRow): Element => {
    const name = row.details.length === 0 || naming === undefined ? null : (cellsOf(row, naming)[0]?.element ?? null);
    return (name !== null && !row.element.contains(name) ? row.details.find((part) => part.contains(name)) : undefined) ?? row.element;
  };
  let index: Map<Element, number> | null = null;
  const indexed = (): Map<Element, number> => {
    if (index === null) {
      index = new Map();
      own.forEach((row, number) => { for (const element of [row.element, ...row.details]) if (!index?.has(element)) index?.set(element, number); });
    }
    return index;
  };
  return {
    rows,
    reading: {
      understood: understood(columns, rows),
      columns: columnsKey(kind, columns),
      zones: [...new Set(lists.flatMap((list: ReadList) => list.zones))],
      holds: (node) => lists.some((list) => holds(list.element, node)),
      elementOf: (anchor, field) => {
        const row = anchor === null ? undefined : at(anchor);
        if (row === undefined) return anchor === null ? (lists[0]?.element ?? null) : null;
        if (!row.element.isConnected) return null;
        if (field === null) return partOf(row);
        const cell = cellsOf(row, field)[0];
        const element = cell?.element ?? cell?.control ?? null;
        return element?.isConnected ? element : partOf(row);
      },
      placeOf: (node) => {
        for (let element = node.nodeType === 1 ? (node as Element) : node.parentElement; element !== null; element = element.parentElement ?? hostOf(element)) {
          const number = indexed().get(element);
          if (number === undefined) continue;
          const row = own[number];
          const field = row === undefined ? undefined : wanted.find((column) => cellsOf(row, column).some((cell) => cell.element?.contains(node) || cell.control?.contains(node)));
          return { anchor: (number + 1) as Anchor, field: field ?? null };
        }
        return null;
      },
    },
  };
}

const hostOf = (element: Element): Element | null => (element.getRootNode() as ShadowRoot).host ?? null;

/** `seen` with the score by which the page was recognised. */
export const withConfidence = (seen: Seen, score: number): Seen => ({ ...seen, confidence: Math.min(100, Math.max(0, Math.round(score))) });

/** A page on which no list of its kind was found: no rows, no columns, and complete only where the page says that the list is empty. */
export function readNothing<C extends string>(kind: PageKind, document: Document, columns: readonly C[], score: number): Reading<RawList<C>> {
  const seen = seenWithoutList(document);
  const states = Object.fromEntries(columns.map((column) => [column, 'no-column'])) as Record<C, ColumnState>;
  return { kind, raw: { seen: withConfidence(seen, score), columns: states, rows: [] }, understood: [], columns: kind, elementOf: () => null, placeOf: () => null, zones: [document.body] };
}
