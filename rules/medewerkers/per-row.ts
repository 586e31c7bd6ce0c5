import { isChanged } from '../changed';
import type { Known } from '../known';
import { cannotTell, type Fault, type Outcome, type Reason } from '../rule';
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

/**
 * Looks at each row by itself and gathers faults and reasons (spec/rules.md: some rows show a fault and others cannot be read = both).
 * A changed row gives no fault but `not-saved`; a row of unknown origin gives an H rule nothing but `unknown-origin`.
 * @param look what one row says: a fault, why it cannot be told, or null
 */
export function perRow(page: MedewerkersPage, known: Known, needs: Needs, look: (row: Medewerker) => Fault | Reason | null): Outcome {
  const missing = [...missingColumns(page, needs.columns), ...(needs.handmatig === true ? missingOrigin(page) : [])];
  if (missing.length > 0) return cannotTell(...missing);
  const fields = fieldsFor([...needs.columns, ...(needs.fields ?? []), ...(needs.handmatig === true ? ['herkomst' as const] : [])]);
  const faults: Fault[] = [];
  const reasons = new Set<Reason>();
  for (const row of page.rows) {
    if (needs.handmatig === true && row.herkomst !== 'handmatig') {
      if (row.herkomst === 'onbekend') reasons.add('unknown-origin');
      continue;
    }
    if (needs.leaveOut?.(row) === true) continue;
    const says = isChanged(row, fields, known) ? 'not-saved' : look(row);
    if (typeof says === 'string') reasons.add(says);
    else if (says !== null) faults.push(says);
  }
  return { faults, reasons: [...reasons] };
}

/** An S rule without its answer: no faults, whatever the page shows; what the page itself lacks is said before that (spec/audit.md, `rules`). */
export function unanswered(outcome: Outcome): Outcome {
  return { faults: [], reasons: [...outcome.reasons, 'no-answer'] };
}
