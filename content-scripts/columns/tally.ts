import type { ReadTally } from '@/rules/message/look';
import type { Labelled, ReadCell, ReadList } from '../read/list';
import { isOfPupils, leftOn, type LeftPlace } from '../read/left-alone';
import type { Chosen } from './choose-list';

type Counts = Map<string, number>;

const addTo = (counts: Counts, kind: string, count = 1): void => { if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count); };
const fieldsOf = (counts: Counts): ReadTally['fields'] => [...counts].map(([kind, count]) => ({ kind, count }));

/** Counts the cells that were read, by the kind of their column. A cell that reaches over rows or columns is one cell. */
function countCells(lists: readonly ReadList[], kindAt: (at: number) => string, counts: Counts): void {
  for (const list of lists) {
    let above: readonly (ReadCell | null)[] = [];
    for (const { cells } of list.rows) {
      for (let at = 0; at < cells.length; at += 1) {
        const cell = cells[at];
        if (cell != null && !cell.secret && cell !== above[at] && (at === 0 || cell !== cells[at - 1])) addTo(counts, kindAt(at));
      }
      above = cells;
    }
  }
}

function secretsIn(lists: readonly ReadList[]): LeftPlace[] {
  // Rows of pupils are one zone as a whole.
  return lists.filter((list) => !isOfPupils(list)).flatMap((list) => list.rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell?.secret === true ? [{ element: cell.element, label: `${list.heads[at]?.group ?? ''} ${list.heads[at]?.text ?? ''}` }] : []))));
}

/** Lists that are not the chosen ones seen otherwise: around or inside them. */
const apart = (others: readonly ReadList[], chosen: readonly ReadList[]): ReadList[] => others.filter((other) => !chosen.some(({ element }) => element.contains(other.element) || other.element.contains(element)));

/**
 * *Wat las ik* of a list: cells read by column, other cells of its rows, heads, and what was looked at of other lists to find it.
 * A place that tells two columns (a name with a box) is counted for the first.
 */
export function tallyOfList<C extends string>(document: Document, { lists, columns, others }: Chosen<C>): ReadTally {
  const counts: Counts = new Map();
  const kinds = new Map<number, string>();
  addTo(counts, 'koppen', lists.reduce((sum, list) => sum + list.heads.filter(({ text }) => text !== '').length, 0));
  for (const column of Object.keys(columns.states) as C[]) {
    if (columns.states[column] !== 'read') continue;
    const places = columns.found[column]?.at;
    // Without a place of its own it is the title of each card.
    if (places === undefined) addTo(counts, column, lists.reduce((sum, list) => sum + list.rows.filter(({ title }) => title !== '').length, 0));
    for (const at of places ?? []) if (!kinds.has(at)) kinds.set(at, column);
  }
  countCells(lists, (at) => kinds.get(at) ?? 'overige-kolommen', counts);
  const elsewhere = apart(others, lists);
  countCells(elsewhere, () => 'andere-lijst', counts);
  return { fields: fieldsOf(counts), left: leftOn(document, secretsIn([...lists, ...elsewhere]), [...lists, ...elsewhere], elsewhere) };
}

/** *Wat las ik* where no list of the page's kind was found: what was looked at, and left alone. */
export function tallyOfNothing(document: Document, looked: readonly ReadList[]): ReadTally {
  const counts: Counts = new Map();
  countCells(looked, () => 'andere-lijst', counts);
  return { fields: fieldsOf(counts), left: leftOn(document, secretsIn(looked), looked, looked) };
}

/**
 * *Wat las ik* of label–value pairs.
 * @param used by field what it was read from (pairs, links, sentences); a pair in none of them was looked at to find these
 */
export function tallyOfLabelled(document: Document, all: readonly Labelled[], used: Readonly<Record<string, readonly unknown[]>>): ReadTally {
  const counts: Counts = new Map();
  const taken = new Set(Object.values(used).flat());
  for (const [field, things] of Object.entries(used)) addTo(counts, field, things.length);
  addTo(counts, 'overige-velden', all.filter((pair) => !pair.cell.secret && !taken.has(pair)).length);
  const secret = all.filter(({ cell }) => cell.secret).map(({ element, cell, control, label }) => ({ element: control ?? cell.element ?? element, label }));
  return { fields: fieldsOf(counts), left: leftOn(document, secret, [], []) };
}
