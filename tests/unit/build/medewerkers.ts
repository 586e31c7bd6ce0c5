import { expect, it } from 'vitest';
import { identityText } from '@/rules/identity';
import type { Known, RowKnown } from '@/rules/known';
import { medewerkerColumns, type Medewerker, type MedewerkerColumn, type MedewerkersPage, type RawMedewerkers } from '@/rules/medewerkers/page';
import type { RawCell, RawRow } from '@/rules/raw';
import type { Reason, Rule } from '@/rules/rule';
import type { ColumnState, Field, Seen } from '@/rules/seen';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from './abstains';
import { known, rowKnownOf } from './known';

/** A page that was seen whole. */
export const whole = (rows: number): Seen => ({ rowsSeen: rows, rowsClaimed: rows, complete: true, why: [], confidence: 90 });

/** A field from a plain text: empty text = empty, `?…` = unreadable, else the value. */
export function field(text: string): Field<string> {
  if (text.startsWith('?')) return { kind: 'unreadable', text: text.slice(1) };
  return text === '' ? { kind: 'empty' } : { kind: 'value', value: text };
}

/** One member of staff: a manual teacher with nothing wrong, but for what is given. */
export function medewerker(naam: string, more: Partial<Medewerker> = {}): Medewerker {
  return {
    identity: identityText('medewerker', naam), anchor: null, label: naam, edited: [], naam,
    email: field(`${naam.toLowerCase().replaceAll(' ', '.')}@deklimop.test`), herkomst: 'handmatig', einddatum: field('2027-07-31'),
    rollen: { kind: 'value', value: ['leerkracht'] }, geactiveerd: 'ja', status: 'actief', ...more,
  };
}

/** The columns as found: all of them, but for what is given. */
export function columns(more: Partial<Record<MedewerkerColumn, ColumnState>> = {}): Record<MedewerkerColumn, ColumnState> {
  return { ...(Object.fromEntries(medewerkerColumns.map((column) => [column, 'read'])) as Record<MedewerkerColumn, ColumnState>), ...more };
}

/** A whole page of these people. */
export function medewerkersPage(rows: readonly Medewerker[], more: Partial<MedewerkersPage> = {}): MedewerkersPage {
  return { page: 'medewerkers', seen: whole(rows.length), columns: columns(), rows, ...more };
}

/** What is known, with this about one row. */
export function knownRow(row: Medewerker, about: Partial<RowKnown>, more: Partial<Known> = {}): Known {
  return known({ ...more, rows: new Map([[row.identity ?? '', rowKnownOf(about)]]) });
}

/** Raw cells from plain texts. */
export function rawCell(text: string, more: Partial<RawCell> = {}): RawCell {
  return { text, tick: null, iso: null, ...more };
}

/** A raw row from plain texts or cells. */
export function rawRow(cells: Partial<Record<MedewerkerColumn, string | RawCell>>): RawRow<MedewerkerColumn> {
  return { anchor: null, edited: [], cells: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, typeof cell === 'string' ? rawCell(cell) : cell])) };
}

/** A raw list whose columns are those that its rows hold. */
export function rawMedewerkers(rows: readonly RawRow<MedewerkerColumn>[], states: Partial<Record<MedewerkerColumn, ColumnState>> = {}): RawMedewerkers {
  const held = new Set(rows.flatMap((row) => Object.keys(row.cells)));
  return { seen: whole(rows.length), columns: { ...(Object.fromEntries(medewerkerColumns.map((column) => [column, held.has(column) ? 'read' : 'no-column'])) as Record<MedewerkerColumn, ColumnState>), ...states }, rows };
}

/** What a rule says of some people: the labels of its faults, and why it could not tell. */
export function says(rule: Rule<MedewerkersPage>, page: MedewerkersPage | readonly Medewerker[], about: Known = known()): { faults: string[]; why: Reason | null } {
  const verdict = verdictOf(rule, 'page' in page ? page : medewerkersPage(page), about);
  expect(verdict.verdict).toBe(verdict.faults.length > 0 ? 'problem' : verdict.why === null ? 'in-order' : 'cannot-tell');
  return { faults: verdict.faults.map((fault) => fault.row?.label ?? 'page'), why: verdict.why };
}

/**
 * What every rule that reads a column of each row must do.
 * @param good rows in which the rule finds nothing wrong @param bad rows in which it finds one fault, `bad[0]` the row of it
 * @param needs the columns without which it cannot look
 */
export function itReadsRows(rule: Rule<MedewerkersPage>, good: readonly Medewerker[], bad: readonly Medewerker[], needs: readonly MedewerkerColumn[], about: Known = known()): void {
  const [first] = bad;
  if (first === undefined) throw new Error('no bad row given');
  itIsNeverInOrderWhenIncomplete(rule, medewerkersPage(good), about);
  it('shows its fault, on an incomplete page too', () => {
    expect(says(rule, bad, about).faults).toEqual([first.label]);
    const part = medewerkersPage(bad, { seen: { ...whole(2), complete: false, why: ['pager'] } });
    expect(says(rule, part, about)).toEqual({ faults: [first.label], why: 'incomplete' });
  });
  it.each(needs.flatMap((column) => (['no-column', 'two-candidates'] as const).map((state) => [column, state] as const)))('cannot tell when %s is %s', (column, state) => {
    const states: Partial<Record<MedewerkerColumn, ColumnState>> = column === 'naam' ? { naam: state, voornaam: 'no-column', achternaam: 'no-column' } : { [column]: state };
    expect(says(rule, medewerkersPage(bad, { columns: columns(states) }), about)).toEqual({ faults: [], why: state });
  });
  it.each(needs)('gives no fault while %s is changed and not saved', (column) => {
    const others = bad.slice(1);
    expect(says(rule, [{ ...first, edited: [column] }, ...others], about)).toEqual({ faults: [], why: 'not-saved' });
    const underWay = { ...about, rows: new Map(about.rows).set(first.identity ?? '', rowKnownOf({ underWay: { field: column, to: null } })) };
    expect(says(rule, bad, underWay)).toEqual({ faults: [], why: 'not-saved' });
    const gone = { ...about, rows: new Map(about.rows).set(first.identity ?? '', rowKnownOf({ underWay: { field: 'row', to: 'absent' } })) };
    expect(says(rule, bad, gone)).toEqual({ faults: [], why: 'not-saved' });
  });
  it('is not bothered by a change in another field', () => {
    expect(says(rule, [{ ...first, edited: ['groep'] }, ...bad.slice(1)], about).faults).toEqual([first.label]);
  });
}

/** What every rule for manual staff only must do with people of another origin, or of none. */
export function itIsForManualStaff(rule: Rule<MedewerkersPage>, bad: Medewerker, about: Known = known()): void {
  it('leaves staff from the LAS and accounts of Basispoort itself alone', () => {
    expect(says(rule, [{ ...bad, herkomst: 'las' }, { ...bad, herkomst: 'standaard', identity: 'other' }], about)).toEqual({ faults: [], why: null });
  });
  it('cannot tell for unknown origin, and never calls it a fault', () => {
    expect(says(rule, [{ ...bad, herkomst: 'onbekend' }], about)).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, [bad, { ...bad, identity: 'other', label: 'other', herkomst: 'onbekend' }], about)).toEqual({ faults: [bad.label], why: 'unknown-origin' });
  });
  it('cannot tell when no column says the origin, or two might', () => {
    const nobody = [{ ...bad, herkomst: 'onbekend' as const }];
    expect(says(rule, medewerkersPage(nobody, { columns: columns({ herkomst: 'no-column' }) }), about)).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, medewerkersPage([], { columns: columns({ herkomst: 'no-column' }) }), about)).toEqual({ faults: [], why: 'unknown-origin' });
    expect(says(rule, medewerkersPage(nobody, { columns: columns({ herkomst: 'two-candidates' }) }), about)).toEqual({ faults: [], why: 'two-candidates' });
  });
}
