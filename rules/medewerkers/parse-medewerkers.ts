import type { RawCell, RawRow } from '../raw';
import type { Field } from '../seen';
import { fold } from '../words/fold';
import { parseEinddatum } from './einddatum';
import { parseEmail } from './email';
import { keepFoldedName } from './folded-name';
import { parseHerkomst } from './herkomst';
import { identitiesOf } from './identities';
import { joinName, readNameCell, turnRound } from './naam';
import type { Medewerker, MedewerkerColumn, MedewerkersPage, RawMedewerkers } from './page';
import { parseRollen } from './rol';
import { parseGeactiveerd, parseStatus } from './status';

type Row = RawRow<MedewerkerColumn>;
/** A row whose identity is still to be said: that takes all rows. */
type Open = Omit<Medewerker, 'identity'> & { identity: string | null };
/** The cell of a column that was read; absent otherwise, whatever the row holds. */
type CellOf = (row: Row, column: MedewerkerColumn) => RawCell | undefined;

/** Remembers what a text came out as: roles, origins and dates repeat from row to row. Cells with more than a text are read each time. */
function remembered<T>(read: (cell: RawCell | undefined) => T): (cell: RawCell | undefined) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell === undefined || cell.tick !== null || cell.iso !== null) return read(cell);
    let value = known.get(cell.text);
    if (value === undefined) known.set(cell.text, (value = read(cell)));
    return value;
  };
}

/** The column whose cell holds the name, or its first part: there a tick before the name stands. */
function nameColumn(raw: RawMedewerkers): MedewerkerColumn {
  return (['naam', 'voornaam', 'achternaam'] as const).find((column) => raw.columns[column] === 'read') ?? 'naam';
}

/** The full name as shown, from one column or from its parts ("Naam" beside "Voornaam" is the surname). */
function shownName(raw: RawMedewerkers, row: Row, cell: CellOf): string {
  const text = (column: MedewerkerColumn): string => cell(row, column)?.text ?? '';
  const { naam, voornaam, achternaam } = raw.columns;
  if (naam === 'read' && !(voornaam === 'read' && achternaam !== 'read')) return text('naam');
  const first = text('voornaam');
  if (achternaam === 'read') return joinName(first, text('tussenvoegsel'), text('achternaam'));
  const whole = ` ${text('naam').replaceAll(',', ' ')} `.includes(` ${first} `);
  return whole && first !== '' ? text('naam') : joinName(first, text('tussenvoegsel'), text('naam'));
}

/**
 * *Geactiveerd* from the tick before the name, where no column says it (research/basispoort-facts.md, 4.4): no tick is *nee*,
 * but only on a page where at least one name has one; a page without any says nothing.
 */
function fromNameTicks(cells: readonly (RawCell | undefined)[]): Medewerker['geactiveerd'][] {
  const shows = cells.some((cell) => cell?.tick === 'yes');
  return cells.map((cell) => (!shows || cell === undefined || cell.tick === 'unreadable' ? 'onbekend' : cell.tick === 'yes' ? 'ja' : 'nee'));
}

/**
 * Turns the raw staff list into the page model. Pure; never throws; what cannot be read is said so, never guessed.
 * A column that was not read makes its fields unreadable (or `onbekend`): the rules look at `columns` first.
 */
export function parseMedewerkers(raw: RawMedewerkers): MedewerkersPage {
  const cell: CellOf = (row, column) => (raw.columns[column] === 'read' ? row.cells[column] : undefined);
  const einddatum = remembered<Field<string>>(parseEinddatum);
  const rollen = remembered(parseRollen);
  const herkomst = remembered((of) => parseHerkomst(of?.text ?? ''));
  const status = remembered((of) => parseStatus(of?.text ?? ''));
  const inNameCell = nameColumn(raw);
  const nameTicks = raw.columns.geactiveerd === 'no-column' ? fromNameTicks(raw.rows.map((row) => cell(row, inNameCell))) : [];

  const rows = raw.rows.map((row, at): Open => {
    const name = readNameCell(shownName(raw, row, cell));
    const email = parseEmail(cell(row, 'email'));
    const origin = herkomst(cell(row, 'herkomst'));
    const standing = status(cell(row, 'status'));
    const ticked = nameTicks[at] ?? 'onbekend';
    const said = [parseGeactiveerd(cell(row, 'geactiveerd')), ticked, standing.geactiveerd, name.geactiveerd];
    return {
      identity: null,
      anchor: row.anchor,
      edited: row.edited,
      label: name.naam !== '' ? name.naam : email.kind === 'value' ? email.value : '',
      naam: turnRound(name.naam),
      email,
      herkomst: raw.columns.herkomst === 'no-column' ? name.herkomst : origin,
      einddatum: einddatum(cell(row, 'einddatum')),
      rollen: rollen(cell(row, 'rol')),
      geactiveerd: said.find((value) => value !== 'onbekend') ?? 'onbekend',
      status: raw.columns.status === 'no-column' ? name.status : standing.status,
    };
  });
  const names = rows.map((row) => fold(row.naam));
  identitiesOf(rows, names).forEach((identity, at) => {
    const row = rows[at];
    if (row === undefined) return;
    row.identity = identity;
    keepFoldedName(row, names[at] ?? '');
  });
  return { page: 'medewerkers', seen: raw.seen, columns: raw.columns, rows };
}
