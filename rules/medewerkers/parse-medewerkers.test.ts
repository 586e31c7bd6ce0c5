import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCell, rawMedewerkers, rawRow } from '../../tests/unit/build/medewerkers';
import { medewerkerColumns } from './page';
import { parseMedewerkers } from './parse-medewerkers';
import { rawMedewerkersSchema } from './raw-medewerkers-schema';

const parse = (...args: Parameters<typeof rawMedewerkers>) => parseMedewerkers(rawMedewerkers(...args));

describe('parseMedewerkers', () => {
  it('reads a row', () => {
    const page = parse([rawRow({ naam: 'Berg, Joost van den', email: 'J.Berg@deklimop.test', herkomst: 'handmatig', einddatum: '31 juli 2027', rol: 'IB’er, leerkracht', geactiveerd: rawCell('', { tick: 'yes' }), status: 'actief', groep: '' })]);
    expect(page.rows).toEqual([{
      identity: 'medewerker\u001Fjoost van den berg', anchor: null, edited: [], label: 'Berg, Joost van den', naam: 'Joost van den Berg', email: { kind: 'value', value: 'J.Berg@deklimop.test' },
      herkomst: 'handmatig', einddatum: { kind: 'value', value: '2027-07-31' }, rollen: { kind: 'value', value: ['ib-rt', 'leerkracht'] }, geactiveerd: 'ja', status: 'actief',
    }]);
  });
  it('joins a name from its columns', () => {
    expect(parse([rawRow({ voornaam: 'Joost', tussenvoegsel: 'van den', achternaam: 'Berg' })]).rows[0]).toMatchObject({ naam: 'Joost van den Berg', label: 'Joost van den Berg' });
    expect(parse([rawRow({ voornaam: 'Fleur', tussenvoegsel: '', achternaam: 'Mol' })]).rows[0]?.naam).toBe('Fleur Mol');
  });
  it('takes "Naam" beside "Voornaam" for the surname, unless it holds the whole', () => {
    expect(parse([rawRow({ voornaam: 'Jan', naam: 'Jansen' }), rawRow({ voornaam: 'Fleur', naam: 'Fleur Mol' }), rawRow({ voornaam: 'Kim', naam: 'Vos, Kim' })]).rows.map((row) => row.naam)).toEqual(['Jan Jansen', 'Fleur Mol', 'Kim Vos']);
  });
  it('does not take an absent cell for an empty one, nor a column that was not found', () => {
    const [full, short] = parse([rawRow({ naam: 'Fleur Mol', email: '', einddatum: '', rol: '' }), rawRow({ naam: 'Kim Vos' })]).rows;
    expect([full?.email.kind, full?.einddatum.kind, full?.rollen.kind]).toEqual(['empty', 'empty', 'empty']);
    expect([short?.email, short?.einddatum, short?.rollen].map((field) => field?.kind)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    const [doubtful] = parse([rawRow({ naam: 'Fleur Mol', email: 'f@deklimop.test', herkomst: 'LAS' })], { email: 'two-candidates', herkomst: 'two-candidates' }).rows;
    expect(doubtful).toMatchObject({ email: { kind: 'unreadable', text: '' }, herkomst: 'onbekend' });
  });
  it('falls back on the address where there is no name, and on nothing', () => {
    expect(parse([rawRow({ naam: '', email: 'f@deklimop.test' }), rawRow({ naam: '-', email: '' })]).rows.map((row) => [row.identity, row.label])).toEqual([['medewerker\u001Ff@deklimop.test', 'f@deklimop.test'], [null, '']]);
  });

  describe('geactiveerd', () => {
    const states = (ticks: readonly ('yes' | 'no' | 'unreadable' | null)[]) => parse(ticks.map((tick, n) => rawRow({ naam: rawCell(`Mens ${n}`, { tick }) }))).rows.map((row) => row.geactiveerd);
    it('is the tick before the name where no column says it', () => {
      expect(states(['yes', null, 'no', 'unreadable'])).toEqual(['ja', 'nee', 'nee', 'onbekend']);
    });
    it('is unknown where no name has a tick', () => {
      expect(states([null, null])).toEqual(['onbekend', 'onbekend']);
      expect(states(['no', 'no'])).toEqual(['onbekend', 'onbekend']);
    });
    it('is its own column where there is one', () => {
      const rows = [rawRow({ naam: rawCell('A', { tick: 'yes' }), geactiveerd: rawCell('', { tick: 'no' }) }), rawRow({ naam: rawCell('B', { tick: 'yes' }), geactiveerd: '' })];
      expect(parse(rows).rows.map((row) => row.geactiveerd)).toEqual(['nee', 'onbekend']);
    });
    it('is not mixed up with the status', () => {
      expect(parse([rawRow({ naam: 'A', status: 'inactief' }), rawRow({ naam: 'B', status: 'Nog niet geactiveerd' })]).rows.map((row) => [row.status, row.geactiveerd])).toEqual([['inactief', 'onbekend'], ['onbekend', 'nee']]);
    });
  });

  it('reads origin and status behind the name where no column has them', () => {
    expect(parse([rawRow({ naam: 'Fleur Mol (handmatig)' }), rawRow({ naam: 'Eva Bos inactief' })]).rows).toMatchObject([{ naam: 'Fleur Mol', herkomst: 'handmatig' }, { naam: 'Eva Bos', status: 'inactief' }]);
  });
  it('tells people of one name apart, or says that it cannot', () => {
    const same = { naam: 'Pim Vos', email: 'p@deklimop.test', herkomst: 'LAS' };
    expect(parse([rawRow(same), rawRow({ ...same, herkomst: 'handmatig' })]).rows.map((row) => row.identity?.split('\u001F').at(-1))).toEqual(['las', 'handmatig']);
    expect(parse([rawRow(same), rawRow(same)]).rows.map((row) => row.identity)).toEqual([null, null]);
  });
  it('never throws, keeps every row, and no two identities are equal (property)', () => {
    const cell = fc.record({ text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Pim Vos', '', 'LAS', 'handmatig', '31-7-2027')), tick: fc.constantFrom('yes', 'no', 'unreadable', null), iso: fc.option(fc.string()) });
    const row = fc.dictionary(fc.constantFrom(...medewerkerColumns), cell).map((cells) => rawRow(cells));
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const raw = rawMedewerkers(rows);
      const page = parseMedewerkers(raw);
      expect(page.rows).toHaveLength(rows.length);
      const identities = page.rows.map((one) => one.identity).filter((identity) => identity !== null);
      expect(new Set(identities).size).toBe(identities.length);
    }));
  });
});

describe('rawMedewerkersSchema', () => {
  it('takes what a reader delivers, and what came back as JSON', () => {
    const raw = rawMedewerkers([rawRow({ naam: 'Fleur Mol', einddatum: rawCell('31 juli', { iso: '2027-07-31' }) })]);
    expect(rawMedewerkersSchema.safeParse(JSON.parse(JSON.stringify(raw))).data).toEqual(raw);
  });
  it('refuses anything else', () => {
    const raw = rawMedewerkers([rawRow({ naam: 'Fleur Mol' })]);
    expect(rawMedewerkersSchema.safeParse({ ...raw, columns: {} }).success).toBe(false);
    expect(rawMedewerkersSchema.safeParse({ ...raw, rows: [{ anchor: null, edited: ['wachtwoord'], cells: {} }] }).success).toBe(false);
    expect(rawMedewerkersSchema.safeParse({ ...raw, rows: [{ anchor: 'x', edited: [], cells: {} }] }).success).toBe(false);
    expect(rawMedewerkersSchema.safeParse(null).success).toBe(false);
  });
});
