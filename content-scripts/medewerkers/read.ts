import { medewerkerColumns, type MedewerkerColumn, type RawMedewerkers } from '@/rules/medewerkers/page';
import { chooseList, type Chosen } from '../columns/choose-list';
import { plainCell, readNothing, readRows, withConfidence, type CellOf } from '../columns/list-reading';
import { tallyOfList, tallyOfNothing } from '../columns/tally';
import { controlKind } from '../read/control';
import type { ReadCell, ReadList } from '../read/list';
import { readLists } from '../read/lists';
import { tickColumn } from '../read/tick';
import type { Reading } from '../reading';
import { recognise, type Place } from '../recognise/recognise';
import { roleColumns, rolesFrom } from './role-columns';
import { staffList } from './staff-columns';

const isSelection = (cell: ReadCell): boolean => cell.control !== null && controlKind(cell.control) === 'box' && !cell.control.matches('[disabled],[aria-disabled=true],[readonly],[aria-readonly=true]');
const nameColumns: readonly MedewerkerColumn[] = ['naam', 'voornaam', 'achternaam'];

function cellsOf(chosen: Chosen<MedewerkerColumn>, roles: readonly number[]): CellOf<MedewerkerColumn> {
  const [list] = chosen.lists;
  const place = chosen.columns.found.geactiveerd?.at[0];
  const all = place === undefined ? [] : chosen.lists.flatMap((one) => one.rows);
  const ticks = place === undefined ? [] : tickColumn(all.map((row) => row.cells[place] ?? null));
  const activated = new Map(all.map((row, at) => [row, ticks[at] ?? null]));
  const byTitle = chosen.columns.found.naam === undefined;
  const byLink = chosen.columns.found.email === undefined;
  return (row, column, cells) => {
    const [cell] = cells;
    if (column === 'rol' && roles.length > 0 && list) return rolesFrom(list, roles.map((at) => row.cells[at] ?? null), roles);
    if (column === 'naam' && byTitle) return { text: row.title, tick: null, iso: null };
    if (column === 'email' && byLink) return { text: mailOf(row.cells) ?? '', tick: null, iso: null };
    if (cell === undefined) return undefined;
    if (column === 'geactiveerd') return { text: cell.text, tick: activated.get(row) ?? cell.tick, iso: null };
    // A box in the name's cell that she can tick selects the row; it says nothing of the account.
    return nameColumns.includes(column) && isSelection(cell) ? { text: cell.text, tick: null, iso: null } : plainCell(row, column, cells);
  };
}

const mailOf = (cells: readonly (ReadCell | null)[]): string | null => {
  const mails = [...new Set(cells.flatMap((cell) => (cell?.link?.toLowerCase().startsWith('mailto:') ? [cell.link.slice(7).split('?')[0] ?? ''] : [])))];
  return mails.length === 1 ? (mails[0] ?? null) : null;
};

/** Columns that stand nowhere as a column: the card's title, the link behind a name, a set of role columns. */
function withHidden(chosen: Chosen<MedewerkerColumn>, roles: readonly number[]): Chosen<MedewerkerColumn> {
  const rows = chosen.lists.flatMap((list) => list.rows);
  const states = { ...chosen.columns.states };
  const found = { ...chosen.columns.found };
  if (states.rol === 'no-column' && roles.length > 0) { states.rol = 'read'; found.rol = { at: roles, heading: roles.map((at) => chosen.lists[0]?.heads[at]?.text ?? '').join(' + ') }; }
  if (nameColumns.every((column) => states[column] === 'no-column') && rows.length > 0 && rows.every((row) => row.title !== '')) states.naam = 'read';
  if (states.email === 'no-column' && rows.length > 0 && rows.filter((row) => mailOf(row.cells) !== null).length >= rows.length / 2) states.email = 'read';
  return { ...chosen, columns: { states, found } };
}

/**
 * Reads the staff list.
 * @param score by which the page was recognised, 0–100; @param lists what `readListsSliced` gave, so that a long list is no long task
 * @returns a reading without rows and columns where no list of staff can be found
 */
export function read(document: Document, location: Place, score: number = recognise(document, location).score, lists: readonly ReadList[] = readLists(document)): Reading<RawMedewerkers> {
  const best = chooseList(lists, staffList);
  if (best === null) return { ...readNothing('medewerkers', document, medewerkerColumns, score), tally: () => tallyOfNothing(document, lists) };
  const roles = best.columns.states.rol === 'no-column' && best.lists[0] ? roleColumns(best.lists[0]) : [];
  const chosen = withHidden(best, roles);
  const { rows, reading } = readRows('medewerkers', chosen, cellsOf(chosen, roles));
  return { kind: 'medewerkers', raw: { seen: withConfidence(chosen.seen, score), columns: chosen.columns.states, rows }, ...reading, tally: () => tallyOfList(document, chosen) };
}
