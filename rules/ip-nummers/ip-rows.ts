import { isChanged } from '../changed';
import type { Known } from '../known';
import { type Fault, type Outcome, type Reason } from '../rule';
import { parseIp } from './ip-value';
import type { IpNummersPage, IpRow } from './page';
import type { IpRange, RangeRow } from './ranges';

const fields = ['ip', 'van', 'tot'] as const;

/** Rows sorted by what can be said of them; blank lines are no rows. */
export interface Sorted {
  /** Read as addresses, as the page had them when it was loaded. */
  readonly ranges: readonly RangeRow[];
  /** Certainly no address. */
  readonly invalid: readonly IpRow[];
  /** Text that could be something. */
  readonly unreadable: readonly IpRow[];
  /** Why the list as a whole, or some row of it, is not certain. */
  readonly reasons: readonly Reason[];
}

/** Sorts the rows of the list; rows that she changed in this document stand in none of the lists, only in the reasons. */
export function sortRows(page: IpNummersPage, known: Known): Sorted {
  const { ip, van } = page.columns;
  if (ip !== 'read' && van !== 'read') {
    const state = [ip, van].includes('two-candidates') ? 'two-candidates' : 'no-column';
    // Where no row stands there is no column to look for: an empty list is judged by how completely it was seen.
    return { ranges: [], invalid: [], unreadable: [], reasons: page.rows.length === 0 && page.seen.complete ? [] : [state] };
  }
  const ranges: RangeRow[] = [];
  const invalid: IpRow[] = [];
  const unreadable: IpRow[] = [];
  const reasons = new Set<Reason>();
  for (const row of page.rows) {
    if (isChanged(row, fields, known)) reasons.add('not-saved');
    else if (row.value.kind === 'range') ranges.push(row as RangeRow);
    else if (row.value.kind === 'invalid') invalid.push(row);
    else if (row.value.kind === 'unreadable') unreadable.push(row);
  }
  return { ranges, invalid, unreadable, reasons: [...reasons] };
}

/** For every rule but `ongeldig` and `onleesbaar`: a row that is no address, or may be one, cannot be read (spec/rules.md, Settled questions). */
export function withUnreadable({ invalid, unreadable, reasons }: Sorted): readonly Reason[] {
  return invalid.length + unreadable.length > 0 ? [...reasons, 'unreadable'] : reasons;
}

/** A fault of one row's address, with its text for the card. */
export function ipFault(row: IpRow, more: Omit<Fault, 'row' | 'field'> = {}): Fault {
  return { row, field: 'ip', ...more, detail: { ip: row.text, ...more.detail } };
}

/** The current addresses that she typed; null while there is no list. */
export function currentIps(known: Known): readonly { readonly text: string; readonly value: IpRange; readonly at: number }[] | null {
  const typed = (known.situation.actueleIps ?? []).map((text, at) => ({ text, value: parseIp(text), at }));
  const list = typed.flatMap(({ text, value, at }) => (value.kind === 'range' ? [{ text, value, at }] : []));
  return list.length === 0 ? null : list;
}

/** An outcome with these faults. */
export const outcome = (faults: readonly Fault[], reasons: readonly Reason[]): Outcome => ({ faults, reasons });

/** Guidance that stands on every card of this page (spec/rules.md): the wrong order locks pupils out. */
export const ipCare = {
  nl: 'Schrijf eerst het nummer op dat nu werkt. Wijzig buiten lestijd: zonder het juiste nummer werken de snelkoppelingen van leerlingen niet.',
  en: 'First note the number that works now. Change it outside lesson hours: without the right number the pupils’ shortcuts do not work.',
} as const;
/** Paragraph of the checklist for this page. */
export const paragraph = 'Privacy, punt 6';
