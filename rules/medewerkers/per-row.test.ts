import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known, rowKnownOf } from '../../tests/unit/build/known';
import { columns, field, medewerker, medewerkersPage, whole } from '../../tests/unit/build/medewerkers';
import { rule as dubbel } from './email-dubbel';
import { rule as verlopen } from './einddatum-verlopen';
import { missingColumns, perRow, touchedRows } from './per-row';

const late = medewerker('Bram Kuiper', { einddatum: field('2026-01-01') });
const unread = medewerker('Daan Postma', { einddatum: field('?n.t.b.') });
const unknown = medewerker('Eva Bos', { herkomst: 'onbekend' });

describe('perRow', () => {
  it('names the rows it could not judge, so that their earlier faults are not called resolved', () => {
    expect(verdictOf(verlopen, medewerkersPage([late, unread, unknown, medewerker('Fleur Mol')]), known())).toMatchObject({ verdict: 'problem', blocked: [unread.identity, unknown.identity] });
  });
  it('could judge no row at all without the column', () => {
    expect(verdictOf(verlopen, medewerkersPage([late, unread], { columns: columns({ einddatum: 'no-column' }) }), known()).blocked).toEqual([late.identity, unread.identity]);
  });
  it('does not ask about rows that the rule leaves out, changed or not', () => {
    const outcome = perRow(medewerkersPage([{ ...late, edited: ['email'] }]), known(), { columns: ['email'], leaveOut: () => true }, (row) => ({ row, field: null }));
    expect(outcome).toEqual({ faults: [], reasons: [], blocked: [] });
  });
  it('tells each reason once', () => {
    expect(perRow(medewerkersPage([unread, { ...unread }]), known(), { columns: [] }, () => 'unreadable').reasons).toEqual(['unreadable']);
  });
});

describe('amongAll', () => {
  it('does not call a row free of a double while a part of the list was not seen', () => {
    const page = medewerkersPage([late, unread], { seen: { ...whole(2), complete: false, why: ['pager'] } });
    expect(verdictOf(dubbel, page, known())).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete', blocked: [late.identity, unread.identity] });
    expect(verdictOf(dubbel, medewerkersPage([late, unread]), known())).toMatchObject({ verdict: 'in-order', blocked: [] });
  });
});

describe('missingColumns', () => {
  it('takes a name in parts for a name', () => {
    const page = medewerkersPage([], { columns: columns({ naam: 'no-column', voornaam: 'no-column' }) });
    expect(missingColumns(page, ['naam'])).toEqual([]);
    expect(missingColumns({ ...page, columns: columns({ naam: 'two-candidates', voornaam: 'no-column', achternaam: 'no-column' }) }, ['naam', 'email'])).toEqual(['two-candidates']);
  });
});

describe('touchedRows', () => {
  it('knows edits of this document and changes under way, anew when more is known', () => {
    const page = medewerkersPage([{ ...late, edited: ['email'] }, unread, unknown]);
    expect([...touchedRows(page, known())]).toEqual([page.rows[0]]);
    const later = known({ rows: new Map([[unread.identity ?? '', rowKnownOf({ underWay: { field: 'einddatum', to: null } })]]) });
    expect([...touchedRows(page, later)]).toEqual([page.rows[0], unread]);
  });
});
