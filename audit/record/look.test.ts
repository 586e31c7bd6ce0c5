import { beforeEach, describe, expect, it } from 'vitest';
import { faultKey } from '@/rules/checklist/standing';
import { identityText } from '@/rules/identity';
import type { Tick } from '@/rules/seen';
import { partij, partijenPage, seen } from '@/tests/unit/build/partijen';
import { medewerker, medewerkersPage } from '@/tests/unit/build/medewerkers';
import { recordChange, recordSave } from './change';
import { draft } from './draft';
import { her, subjectIn, TestDesk, uuid } from './record.test-data';

const nameOf = (naam: string): string => identityText('partij', naam);
const subject = (naam: string, round = '2026-2027'): string => subjectIn(round)(nameOf(naam));
const ticks = (all: Readonly<Record<string, Tick>>, edited: readonly string[] = []) => partijenPage(Object.entries(all).map(([naam, tick]) => partij(naam, tick, { edited: edited.includes(naam) ? ['aangevinkt'] : [] })));

let desk: TestDesk;
beforeEach(() => { desk = new TestDesk(); });

/** She changes a tick in a document, as the page tells it. */
function changes(naam: string, before: string, after: string, document: string): void {
  const message = { type: 'change' as const, eventId: uuid(), page: 'uitgeverijen' as const, document, identity: nameOf(naam), field: 'aangevinkt', before, after };
  desk.write(recordChange(message, desk.standing, { subject: subject(naam, desk.round), before, after }, her));
}
function saves(document: string): void {
  desk.write(recordSave({ type: 'save', eventId: uuid(), page: 'uitgeverijen', document }, desk.standing, her));
}
const stage = (): string | undefined => desk.standing.changes.at(-1)?.stage;

describe('page-checked', () => {
  it('tells what was seen, and every rule of the page', () => {
    desk.look(ticks({ Wolkenveld: 'yes', Zonnebloem: 'no', Maanroos: 'unreadable' }), 'd1');
    const checked = desk.facts.find(({ type }) => type === 'page-checked');
    expect(checked).toMatchObject({ page: 'uitgeverijen', subject: null, class: 'observed', actor: { role: 'coach', label: '' } });
    expect(Object.keys(checked?.observation ?? {})).toEqual(['rowsSeen', 'rowsClaimed', 'complete', 'confidence', 'why', 'document', 'content', 'seen', 'rules']);
    expect(checked?.observation?.['seen']).toEqual({ [subject('Wolkenveld')]: 'yes', [subject('Zonnebloem')]: 'no', [subject('Maanroos')]: 'unreadable' });
    expect(checked?.observation?.['rules']).toMatchObject({ 'uitgeverijen/gebruik-onbekend': { verdict: 'problem', faults: 1, why: 'unreadable' } });
  });

  it('the same on one day adds nothing; another day, or other content, does', () => {
    desk.look(ticks({ Wolkenveld: 'yes' }), 'd1');
    const once = desk.facts.length;
    // The first look gave no answer to what is compared with an earlier one; the second does.
    desk.look(ticks({ Wolkenveld: 'yes' }), 'd1');
    const twice = desk.facts.length;
    expect(desk.types(once)).toEqual(['page-checked']);
    desk.look(ticks({ Wolkenveld: 'yes' }), 'd2');
    expect(desk.facts).toHaveLength(twice);
    desk.today = '2026-09-02';
    desk.look(ticks({ Wolkenveld: 'yes' }), 'd2');
    expect(desk.types(twice)).toEqual(['page-checked']);
    desk.look(ticks({ Wolkenveld: 'no' }), 'd2');
    expect(desk.types(twice + 1)).toContain('page-checked');
  });

  it('leaves out rows edited in this document', () => {
    desk.look(ticks({ Wolkenveld: 'no', Zonnebloem: 'no' }, ['Wolkenveld']), 'd1');
    expect(desk.facts.find(({ type }) => type === 'page-checked')?.observation?.['seen']).toEqual({ [subject('Zonnebloem')]: 'no' });
  });

  it('takes no values and no rules that the contract does not name, whatever a page sends', () => {
    const look = { ...desk.lookAt(ticks({ Wolkenveld: 'yes' }), 'd1'), page: 'beheer' as const, rows: [], verdicts: [], faults: [], values: { 'mfa-ict': 'off', 'mfa-school': 'x@y.test', evil: 'on' } };
    look.verdicts = [{ rule: 'medewerkers/inactief', verdict: 'in-order', why: null, reasons: [], blocked: [] }] as never;
    desk.write(desk.drafts(look));
    expect(desk.facts[0]?.observation).toMatchObject({ seen: { 'mfa-ict': 'off' }, rules: {} });
  });
});

describe('faults', () => {
  const email = (address: string | null, more = {}) => medewerkersPage([medewerker('Sanne Voorbeeld', { email: address === null ? { kind: 'empty' } : { kind: 'value', value: address }, ...more })]);
  const key = () => faultKey('medewerkers/email-ontbreekt', subjectIn('2026-2027')(identityText('medewerker', 'Sanne Voorbeeld')), 'email');

  it('opens once, and resolves when the same row is read without it', () => {
    desk.look(email(null), 'd1');
    expect(desk.standing.faults[key()]).toMatchObject({ weight: 'fout', item: 'PRIV-5' });
    const opened = desk.facts.filter(({ type }) => type === 'fault-opened').length;
    desk.look(email(null), 'd2');
    expect(desk.facts.filter(({ type }) => type === 'fault-opened')).toHaveLength(opened);
    desk.look(email('sanne@school.test'), 'd3');
    expect(desk.standing.faults[key()]).toBeUndefined();
  });

  it('not in the document in which she edited it; not while the row cannot be read; not unseen', () => {
    desk.look(email(null), 'd1');
    desk.look(email('sanne@school.test', { edited: ['email'] }), 'd1');
    expect(desk.standing.faults[key()]).toBeDefined();
    desk.look({ ...medewerkersPage([]), seen: seen(0, ['filter']) }, 'd3');
    expect(desk.standing.faults[key()]).toBeDefined();
    desk.look(email('geen adres'), 'd4');
    const invalid = key().replace('email-ontbreekt', 'email-ongeldig');
    desk.look(email(null, { email: { kind: 'unreadable', text: 's…' } }), 'd5');
    expect(desk.standing.faults[invalid]).toBeDefined();
  });

  it('gone from a complete list is resolved, but not in the document in which she took it away, and not where the name column is missing', () => {
    const identity = identityText('medewerker', 'Sanne Voorbeeld');
    desk.look(email(null), 'd1');
    desk.look({ ...medewerkersPage([]), removedHere: 1 } as never, 'd1', { removed: [identity] });
    expect(desk.standing.faults[key()]).toBeDefined();
    const nameless = medewerkersPage([]);
    desk.look({ ...nameless, columns: { ...nameless.columns, naam: 'no-column', achternaam: 'no-column' } }, 'd2');
    expect(desk.standing.faults[key()]).toBeDefined();
    desk.look(medewerkersPage([]), 'd3');
    expect(desk.standing.faults[key()]).toBeUndefined();
  });

  it('a fault that rests on two rows is not resolved by seeing one of them', () => {
    const row = (naam: string) => medewerker(naam, { email: { kind: 'value', value: 'samen@school.test' } });
    desk.look(medewerkersPage([row('Anna Proef'), row('Bram Proef')]), 'd1');
    const doubles = (): number => Object.values(desk.standing.faults).filter(({ rule }) => rule === 'medewerkers/email-dubbel').length;
    expect(doubles()).toBe(2);
    desk.look({ ...medewerkersPage([row('Anna Proef')]), seen: seen(1, ['pager']) }, 'd2');
    expect(doubles()).toBe(2);
    desk.look(medewerkersPage([row('Anna Proef')]), 'd3');
    expect(doubles()).toBe(0);
  });

  it('a row that cannot be told apart is counted, not opened', () => {
    desk.look(medewerkersPage([medewerker('Sanne Voorbeeld', { identity: null, email: { kind: 'empty' } })]), 'd1');
    expect(desk.standing.faults).toEqual({});
    expect(desk.facts[0]?.observation?.['rules']).toMatchObject({ 'medewerkers/email-ontbreekt': { faults: 1 } });
  });
});

describe('her changes (product.md, Saved, reloaded, later)', () => {
  const before = () => ticks({ Wolkenveld: 'yes', Zonnebloem: 'yes' });
  const after = (edited: string[] = []) => ticks({ Wolkenveld: 'no', Zonnebloem: 'yes' }, edited);

  it('changed and saved in one document, seen again in the next, and on a later day', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    desk.look(after(['Wolkenveld']), 'd1');
    expect(stage()).toBe('changed');
    saves('d1');
    expect(stage()).toBe('saved');
    desk.look(after(), 'd2');
    expect(stage()).toBe('reloaded');
    expect(desk.standing.rows[subject('Wolkenveld')]).toMatchObject({ tick: { ticked: 'no' }, followUp: 'open' });
    expect(Object.keys(desk.standing.faults)).toContain(faultKey('uitgeverijen/nazorg-na-uitvinken', subject('Wolkenveld'), 'aangevinkt'));
    expect(Object.keys(desk.standing.faults).some((key) => key.includes('gewijzigd'))).toBe(false);
    desk.look(after(), 'd3');
    expect(stage()).toBe('reloaded');
    desk.today = '2026-09-02';
    desk.look(after(), 'd4');
    expect(stage()).toBe('later-day');
    expect(desk.types().filter((type) => type.startsWith('confirmed'))).toEqual(['confirmed-after-reload', 'confirmed-later-day']);
  });

  it('first seen again on the next day: both are said', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    desk.today = '2026-09-02';
    desk.look(after(), 'd2');
    expect(desk.types().filter((type) => type.startsWith('confirmed'))).toEqual(['confirmed-after-reload', 'confirmed-later-day']);
  });

  it('the same document, and one loaded before the change, prove nothing', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    desk.look(after(), 'd1');
    expect(stage()).toBe('changed');
    desk.look(before(), 'd0', { loadedAt: Date.parse('2026-09-01T09:59:59Z') });
    expect(stage()).toBe('changed');
    desk.look(after(), 'd2', { loadedAt: Date.parse('2026-09-01T10:00:01Z') });
    expect(stage()).toBe('reloaded');
  });

  it('a document kept open over night is not a later day', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    desk.look(after(), 'd2', { loadedAt: Date.parse('2026-09-01T11:00:00Z') });
    desk.today = '2026-09-02';
    desk.look(after(), 'd2', { loadedAt: Date.parse('2026-09-01T11:00:00Z') });
    desk.look(after(), 'd3', { loadedAt: Date.parse('2026-09-01T12:00:00Z') });
    expect(stage()).toBe('reloaded');
    desk.look(after(), 'd4', { loadedAt: Date.parse('2026-09-02T08:00:00Z') });
    expect(stage()).toBe('later-day');
  });

  it('a later document that shows the old value ends the change', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    const from = desk.facts.length;
    desk.look(before(), 'd2');
    expect(stage()).toBe('ended');
    expect(desk.facts[from]).toMatchObject({ type: 'tick-changed', actor: { role: 'coach' }, class: 'observed', observation: { before: 'no', after: 'yes', document: 'd2' } });
    expect(desk.standing.rows[subject('Wolkenveld')]).toMatchObject({ tick: { ticked: 'yes' }, followUp: null });
  });

  it('changed back after saving, and not saved again: the first change holds', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    saves('d1');
    changes('Wolkenveld', 'no', 'yes', 'd1');
    desk.look(after(), 'd2');
    expect(desk.standing.changes.map((change) => change.stage)).toEqual(['reloaded', 'ended']);
    expect(desk.standing.rows[subject('Wolkenveld')]?.tick?.ticked).toBe('no');
  });

  it('a jump of the clock between: the later day is only believed after another reload', () => {
    desk.look(before(), 'd1');
    changes('Wolkenveld', 'yes', 'no', 'd1');
    desk.look(after(), 'd2');
    desk.write([draft(uuid(), 'clock-jump', { observation: { kind: 'against-monotonic', seconds: 900 } })]);
    desk.today = '2026-09-05';
    desk.look(after(), 'd3');
    expect(stage()).toBe('reloaded');
    desk.look(after(), 'd4');
    expect(stage()).toBe('reloaded');
    desk.today = '2026-09-06';
    desk.look(after(), 'd5');
    expect(stage()).toBe('later-day');
  });

  it('a row taken away is gone when a newly loaded complete list does not show it', () => {
    const identity = identityText('medewerker', 'Sanne Voorbeeld');
    const list = (...namen: string[]) => medewerkersPage(namen.map((naam) => medewerker(naam, { email: { kind: 'empty' } })));
    desk.look(list('Sanne Voorbeeld', 'Bram Proef'), 'd1');
    const message = { type: 'change' as const, eventId: uuid(), page: 'medewerkers' as const, document: 'd1', identity, field: 'row', before: 'present', after: 'absent' };
    desk.write(recordChange(message, desk.standing, { subject: subjectIn('2026-2027')(identity), before: 'present', after: 'absent' }, her));
    expect(desk.standing.changes[0]?.items).toEqual(expect.arrayContaining(['PRIV-4a', 'PRIV-5']));
    desk.look({ ...list('Bram Proef'), removedHere: 1 } as never, 'd1', { removed: [identity] });
    desk.look({ ...list('Bram Proef'), seen: seen(1, ['pager']) }, 'd2');
    expect(stage()).toBe('changed');
    desk.look(list('Bram Proef'), 'd3');
    expect(stage()).toBe('reloaded');
    expect(Object.values(desk.standing.faults).every((fault) => fault.subject !== subjectIn('2026-2027')(identity))).toBe(true);
  });

  it('a save with nothing open is not recorded, and a row that cannot be told apart is not followed', () => {
    expect(recordSave({ type: 'save', eventId: uuid(), page: 'uitgeverijen', document: 'd1' }, desk.standing, her)).toEqual([]);
    expect(recordChange({ type: 'change', eventId: uuid(), page: 'medewerkers', document: 'd1', identity: 'x', field: 'email', before: null, after: null }, desk.standing, { subject: null, before: null, after: null }, her)).toEqual([]);
  });
});
