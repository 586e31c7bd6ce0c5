import { isChanged } from '../changed';
import type { ItemId } from '../checklist/item';
import { rowKnown, type Known, type RowKnown } from '../known';
import { cannotTell, type Fault, type Outcome, type Reason } from '../rule';
import type { AnswerCode } from '../answer';
import { isEmptyText } from '../words/empty';
import type { Partij, PartijenPage } from './page';

/** The two pages that list parties: their rules share checks and texts. */
export type PartijenKind = PartijenPage['page'];
/** The items of the two pages (spec/rules.md: PRIV-2 or PRIV-3 by page). */
export type PartijenItem = Extract<ItemId, 'PRIV-2' | 'PRIV-3' | 'VO-5'>;

/** Answers that say how the school uses a party. */
export const useAnswers: readonly AnswerCode[] = ['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik'];

/** A row whose saved tick can be read, and what is known of it. */
export interface ReadableRow {
  readonly row: Partij;
  readonly ticked: 'yes' | 'no';
  readonly about: RowKnown;
}

function uncertain(row: Partij, known: Known): Reason | null {
  if (row.aangevinkt === 'unreadable') return 'unreadable';
  if (isChanged(row, ['aangevinkt'], known)) return 'not-saved';
  if (row.identity === null) return isEmptyText(row.naam) ? 'unreadable' : 'same-name';
  return null;
}

/**
 * Goes over the rows whose saved tick is certain, and collects faults and reasons.
 * A tick that cannot be read, that she changed in this document, or of a row that cannot be told apart, is a reason, never a fault.
 * @param look what the rule says of one such row: a fault, a reason, or null for nothing
 */
export function overRows(page: PartijenPage, known: Known, look: (readable: ReadableRow) => Fault | Reason | null): Outcome {
  if (page.columns.aangevinkt !== 'read') return cannotTell(page.columns.aangevinkt);
  if (page.columns.naam !== 'read') return cannotTell(page.columns.naam);
  const faults: Fault[] = [];
  const reasons = new Set<Reason>();
  const blocked: Partij[] = [];
  for (const row of page.rows) {
    const says = uncertain(row, known) ?? look({ row, ticked: row.aangevinkt === 'yes' ? 'yes' : 'no', about: rowKnown(known, row.identity) });
    if (says === null) continue;
    if (typeof says !== 'string') faults.push(says);
    else {
      reasons.add(says);
      blocked.push(row);
    }
  }
  return { faults, reasons: [...reasons], blocked };
}

/** A fault of one row's tick, with its name for the text. */
export function tickFault(row: Partij, more: Omit<Fault, 'row' | 'field'> = {}): Fault {
  return { row, field: 'aangevinkt', ...more, detail: { naam: row.naam, ...more.detail } };
}

/** Said with every advice to untick (spec/rules.md: guidance, always). */
export const untickWarning = {
  nl: 'Uitvinken heeft gevolgen: accounts blijven bij de leverancier staan zonder manier om in te loggen, en gegevens die al gestuurd zijn blijven daar.',
  en: 'Unticking has consequences: accounts stay at the supplier without a way to log in, and data that were already sent stay there.',
} as const;

/** When a change works, and when to make it (research/basispoort-facts.md, 4.2: the exchange is nightly). */
export const afterOneNight = {
  nl: 'Doe dit niet tijdens de les. Na opslaan werkt het na één nacht.',
  en: 'Do not do this during lessons. After saving it works after one night.',
} as const;
