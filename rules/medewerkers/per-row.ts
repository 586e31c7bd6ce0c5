import { isChanged } from '../changed';
import { rowKnown, type Known } from '../known';
import type { Fault, Outcome, Reason } from '../rule';
import type { ColumnState } from '../seen';
import type { Medewerker, MedewerkerColumn, MedewerkersPage } from './page';

/** Columns that a name may stand in; the rules say `naam` for all of them. */
const nameColumns = ['naam', 'voornaam', 'achternaam'] as const;

/** What a rule needs of the page, and which rows it is about. */
export interface Needs {
  /** Without these columns nothing can be said; an edit in one of them makes the row *changed*. `geactiveerd` and `status` may stand elsewhere: name them in `fields`. */
  readonly columns: readonly MedewerkerColumn[];
  /** Further fields whose edit makes the row *changed*. */
  readonly fields?: readonly MedewerkerColumn[];
  /** The rule is for manually created staff only (H in spec/rules.md). */
  readonly handmatig?: boolean;
  /** Rows that the rule is not about. */
  readonly leaveOut?: (row: Medewerker) => boolean;
}

function stateOf(page: MedewerkersPage, column: MedewerkerColumn): ColumnState {
  if (column === 'naam' && nameColumns.some((name) => page.columns[name] === 'read')) return 'read';
  return page.columns[column];
}

/** Reasons of the page as a whole: columns that were not found, or of which two could be it. */
export function missingColumns(page: MedewerkersPage, columns: readonly MedewerkerColumn[]): Reason[] {
  return columns.map((column) => stateOf(page, column)).filter((state) => state !== 'read');
}

/** The page shows of nobody where the account comes from: rules that need it cannot look at all. */
export function missingOrigin(page: MedewerkersPage): Reason[] {
  if (page.columns.herkomst === 'read' || page.rows.some((row) => row.herkomst !== 'onbekend')) return [];
  return [page.columns.herkomst === 'two-candidates' ? 'two-candidates' : 'unknown-origin'];
}

/** The fields whose edit counts as an edit of these columns: a name in parts is a name. */
export function fieldsFor(columns: readonly MedewerkerColumn[]): readonly MedewerkerColumn[] {
  return columns.includes('naam') ? [...columns, ...nameColumns, 'tussenvoegsel'] : columns;
}

const touched = new WeakMap<MedewerkersPage, { readonly known: Known; readonly rows: ReadonlySet<Medewerker> }>();

/** The rows in which anything at all was changed; worked out once for the twenty rules that ask it of every row. */
export function touchedRows(page: MedewerkersPage, known: Known): ReadonlySet<Medewerker> {
  const before = touched.get(page);
  if (before?.known === known) return before.rows;
  const rows = new Set(page.rows.filter((row) => row.edited.length > 0 || (known.rows.size > 0 && rowKnown(known, row.identity).underWay !== null)));
  touched.set(page, { known, rows });
  return rows;
}

/**
 * Looks at each row by itself and gathers faults and reasons (spec/rules.md: some rows show a fault and others cannot be read = both).
 * A changed row gives no fault but `not-saved`; a row of unknown origin gives an H rule nothing but `unknown-origin`.
 * @param look what one row says: a fault, why it cannot be told, or null
 */
export function perRow(page: MedewerkersPage, known: Known, needs: Needs, look: (row: Medewerker) => Fault | Reason | null): Outcome {
  const missing = [...missingColumns(page, needs.columns), ...(needs.handmatig === true ? missingOrigin(page) : [])];
  if (missing.length > 0) return blocked(page, ...missing);
  const fields = fieldsFor([...needs.columns, ...(needs.fields ?? []), ...(needs.handmatig === true ? ['herkomst' as const] : [])]);
  const changed = touchedRows(page, known);
  const faults: Fault[] = [];
  const reasons = new Set<Reason>();
  const unread: Medewerker[] = [];
  for (const row of page.rows) {
    let says: Fault | Reason | null;
    if (needs.handmatig === true && row.herkomst !== 'handmatig') says = row.herkomst === 'onbekend' ? 'unknown-origin' : null;
    else if (needs.leaveOut?.(row) === true) continue;
    else says = changed.has(row) && isChanged(row, fields, known) ? 'not-saved' : look(row);
    if (says === null) continue;
    if (typeof says !== 'string') faults.push(says);
    else {
      reasons.add(says);
      unread.push(row);
    }
  }
  return { faults, reasons: [...reasons], blocked: unread };
}

/** The rule could not look at all, for these reasons: no row is judged. */
export function blocked(page: MedewerkersPage, ...reasons: Reason[]): Outcome {
  return { faults: [], reasons, blocked: page.rows };
}

/** An S rule without its answer: no faults, whatever the page shows; what the page itself lacks is said before that (spec/audit.md, `rules`). */
export function unanswered(page: MedewerkersPage, outcome: Outcome): Outcome {
  return blocked(page, ...outcome.reasons, 'no-answer');
}

/**
 * For a rule that compares rows with each other: on a page that was not seen whole the partner may stand elsewhere,
 * so a row without a fault says nothing, and an earlier fault of it is not gone.
 */
export function amongAll(page: MedewerkersPage, outcome: Outcome): Outcome {
  if (page.seen.complete) return outcome;
  const faulty = new Set(outcome.faults.map((fault) => fault.row));
  return { faults: outcome.faults, reasons: [...outcome.reasons, 'incomplete'], blocked: page.rows.filter((row) => !faulty.has(row)) };
}
