// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedColumns } from '@/rules/mapping/mapping';
import { loggedKinds } from '@/rules/page-kind';
import { put } from '@/tests/unit/put-markup';
import { readMapped } from './read-mapped';
import { canonicalWords } from './canonical-words';
import { strange, tableOf, teach } from './point.test-data';

const place = { hostname: 'www.basispoort.nl', pathname: '/x/17', search: '', hash: '' };
const says = { Wie: 'naam', Bereik: 'email', 'Loopt door': 'einddatum', 'Zo gekomen': 'herkomst' };
const read = (mapping: Parameters<typeof readMapped>[0]) => readMapped(mapping, document, place);
const texts = (column: string, mapped: ReturnType<typeof readMapped>): string[] => (mapped?.front.rawRows ?? []).map((row) => row.cells[column]?.text ?? '∅');

describe('readMapped', () => {
  it('reads a list under words that no reader knows, and keeps the page\'s own words', () => {
    put(tableOf(strange));
    const mapped = read(teach('medewerkers', says));
    expect(mapped?.missing).toEqual([]);
    expect(texts('naam', mapped)).toEqual(strange.rows.map(([name]) => name));
    expect(texts('einddatum', mapped)).toEqual(strange.rows.map((row) => row[2]));
    expect(mapped?.front.reading.understood.map(({ column, heading }) => `${column}=${heading}`).toSorted()).toEqual(['einddatum=Loopt door', 'email=Bereik', 'herkomst=Zo gekomen', 'naam=Wie']);
    expect(mapped?.front.reading.columns).toBe('aangewezen medewerkers einddatum=loopt door email=bereik herkomst=zo gekomen naam=wie');
    expect(mapped?.front.model('2026-11-23', [], false).rows).toHaveLength(4);
  });

  it('reads nothing but what she pointed at: a column of another kind is not found by its content', () => {
    put(tableOf(strange));
    const mapped = read(teach('medewerkers', { Wie: 'naam', Bereik: 'email' }));
    expect(mapped?.front.reading.understood.map(({ column }) => column).toSorted()).toEqual(['email', 'naam']);
  });

  it('gives the element of a fault, and the row of a node', () => {
    put(tableOf(strange));
    const mapped = read(teach('medewerkers', says));
    const anchor = mapped?.front.rawRows[1]?.anchor ?? null;
    const cell = document.querySelectorAll('tbody tr')[1]?.children[2] ?? null;
    expect(mapped?.front.reading.elementOf(anchor, 'einddatum')).toBe(cell);
    expect(mapped?.front.reading.placeOf(cell as Node)).toEqual({ anchor, field: 'einddatum' });
  });

  it('survives inserted and reordered columns, re-ordered rows and other class names', () => {
    put(tableOf(strange));
    const mapping = teach('medewerkers', says);
    const before = read(mapping);
    fc.assert(fc.property(
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), fc.array(fc.nat({ max: 4 }), { maxLength: 3 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), fc.stringMatching(/^[a-z]{1,8}$/),
      (order, inserted, rowOrder, prefix) => {
        const all = [...order];
        for (const at of inserted) all.splice(at, 0, -1);
        put(tableOf({ ...strange, rows: rowOrder.map((at) => strange.rows[at] ?? []) }, { order: all, prefix }));
        const mapped = read(mapping);
        expect(mapped?.missing).toEqual([]);
        expect(mapped?.front.reading.columns).toBe(before?.front.reading.columns);
        for (const [at, column] of ['naam', 'email', 'einddatum', 'herkomst'].entries()) expect(texts(column, mapped)).toEqual(rowOrder.map((row) => strange.rows[row]?.[at]));
      },
    ), { numRuns: 30 });
  }, 60_000);

  it('abstains on a renamed head: no column, never another one, whatever the new words are', () => {
    put(tableOf(strange));
    const mapping = teach('medewerkers', says);
    const confirmed = read(mapping)?.front.reading.columns;
    const columns = ['naam', 'email', 'einddatum', 'herkomst'];
    const words = fc.oneof(fc.constantFrom('Einddatum', 'E-mail', 'Naam', 'Herkomst', 'Datum', 'Kolom 3', '', 'Wie precies', 'Bereikbaar'), fc.string({ maxLength: 20 }));
    fc.assert(fc.property(fc.nat({ max: 3 }), words, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (at, word, order) => {
      fc.pre(!strange.heads.some((head) => head.toLowerCase() === word.trim().toLowerCase()));
      put(tableOf(strange, { rename: { [at]: word }, order }));
      const mapped = read(mapping);
      expect(mapped?.missing).toEqual([columns[at]]);
      expect(new Set(texts(columns[at] ?? '', mapped))).toEqual(new Set(['∅']));
      // What she confirmed was another reading: she is asked anew.
      expect(mapped?.front.reading.columns).not.toBe(confirmed);
    }), { numRuns: 30 });
  }, 60_000);

  it('abstains on a head that stands twice over different things, and not on a copy for narrow screens', () => {
    put(tableOf(strange));
    const mapping = teach('medewerkers', says);
    put(tableOf({ heads: [...strange.heads, 'Loopt door'], rows: strange.rows.map((row) => [...row, '1-1-2030']) }));
    const twice = read(mapping);
    expect(twice?.missing).toEqual(['einddatum']);
    expect(new Set(texts('einddatum', twice))).toEqual(new Set(['∅']));
    put(tableOf({ heads: [...strange.heads, 'Loopt door'], rows: strange.rows.map((row) => [...row, row[2] ?? '']) }));
    expect(read(mapping)?.missing).toEqual([]);
  });

  it('finds nothing where the list is gone, is of another make, or cannot be told from another', () => {
    put(tableOf(strange));
    const mapping = teach('medewerkers', says);
    put('<h1>Overzicht</h1><p>Er is iets anders.</p>');
    expect(read(mapping)).toBeNull();
    put(tableOf({ heads: ['Artikel', 'Prijs'], rows: [['Boek', '12'], ['Schrift', '3']] }));
    expect(read(mapping)).toBeNull();
    put(`<section><h2>Nu</h2>${tableOf(strange).replace(/<h1>.*<\/h1>/, '')}</section><section><h2>Straks</h2>${tableOf(strange).replace(/<h1>.*<\/h1>/, '')}</section>`);
    expect(read(mapping)).toBeNull();
  });

  it('reads hers and not the list of the same make beside it, and says so where that one was not looked at', () => {
    const bare = tableOf(strange).replace(/<h1>.*<\/h1>/, '');
    put(`<section><h2>Team</h2>${bare}</section>`);
    const mapping = teach('medewerkers', says);
    put(`<section><h2>Ander team</h2>${bare}</section><section><h2>Team</h2>${bare}</section>`);
    const mapped = read(mapping);
    expect(mapped?.front.rawRows).toHaveLength(4);
    expect(mapped?.front.reading.raw.seen).toMatchObject({ complete: false, why: ['hidden-part'] });
    put(`<section><h2>Verwijderde mensen</h2>${bare}</section><section><h2>Team</h2>${bare}</section>`);
    expect(read(mapping)?.front.reading.raw.seen.complete).toBe(true);
  });

  it('reads parties with ticks under strange words', () => {
    put('<h1>Lijst</h1><table><thead><tr><th>Firma</th><th>Mag</th></tr></thead><tbody><tr><td>Zwijsen</td><td><input type="checkbox" checked></td></tr><tr><td>Malmberg</td><td><input type="checkbox"></td></tr></tbody></table>');
    const mapped = read(teach('uitgeverijen', { Firma: 'naam', Mag: 'aangevinkt' }));
    expect(mapped?.missing).toEqual([]);
    expect(mapped?.front.rawRows.map(({ cells }) => [cells['naam']?.text, cells['aangevinkt']?.tick])).toEqual([['Zwijsen', 'yes'], ['Malmberg', 'no']]);
  });

  it('reads fields with labels that we do not know', () => {
    put('<h1>Kaart</h1><form><p><label>Nummer bij DUO <input value="99ZZ"></label></p><p><label>Zo heten wij <input value="De Vlinder"></label></p><p><label>Telefoon <input value="010 1234567"></label></p></form>');
    const mapping = teach('profiel', { 'Nummer bij DUO': 'brin', 'Zo heten wij': 'schoolnaam' });
    const mapped = read(mapping);
    expect(mapped?.missing).toEqual([]);
    expect(mapped?.front.reading.understood.map(({ column, heading, examples }) => [column, heading, examples[0]])).toEqual([['brin', 'Nummer bij DUO', '99ZZ'], ['schoolnaam', 'Zo heten wij', 'De Vlinder']]);
    put('<h1>Kaart</h1><form><p><label>Telefoon <input value="010 1234567"></label></p><p><label>Zo heten wij <input value="De Vlinder"></label></p><p><label>DUO <input value="99ZZ"></label></p></form>');
    expect(read(mapping)?.missing).toEqual(['brin']);
  });

  it('reads a switch whose label names nothing', () => {
    put('<h1>Knoppen</h1><form><p><label><input type="checkbox" checked> Extra slot voor de baas</label></p><p><label><input type="checkbox"> Extra slot voor het team</label></p></form>');
    const mapped = read(teach('beheer', { 'Extra slot voor de baas': 'mfa-ict', 'Extra slot voor het team': 'mfa-school' }));
    expect(mapped?.missing).toEqual([]);
    const page = mapped?.front.model('2026-11-23', [], false);
    expect(page).toMatchObject({ page: 'beheer', mfaIct: 'on', mfaSchool: 'off' });
  });

  it('has words for every column that can be pointed at', () => {
    for (const kind of loggedKinds) for (const column of mappedColumns[kind]) expect(canonicalWords(kind, column), `${kind} ${column}`).not.toBeNull();
  });
});
