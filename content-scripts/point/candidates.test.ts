// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pointedListSchema } from '@/rules/message/point';
import { put } from '@/tests/unit/put-markup';
import { candidatesIn } from './candidates';
import { strange, tableOf } from './point.test-data';

const view = { title: '', heading: '', menu: '' };
const guesses = (kind: Parameters<typeof candidatesIn>[0]): (string | null)[] | undefined => candidatesIn(kind, document)[0]?.pointed(view).columns.map(({ guess }) => guess);

describe('candidatesIn', () => {
  it('offers what the generic readers find, with its words and a few examples', () => {
    put(tableOf(strange));
    const [candidate] = candidatesIn('medewerkers', document);
    expect(candidate).toMatchObject({ count: 4, name: 'Overzicht' });
    const list = candidate?.pointed(view);
    expect(pointedListSchema.safeParse(list).success).toBe(true);
    expect(list).toMatchObject({ family: 'columns', caption: 'overzicht', rows: 4 });
    expect(list?.columns.map(({ heading }) => heading)).toEqual(strange.heads);
    expect(list?.columns.every(({ examples }) => examples.length <= 3)).toBe(true);
  });

  it('guesses by what stands in a column where its head is strange', () => {
    put(tableOf(strange));
    expect(guesses('medewerkers')).toEqual(['naam', 'email', 'einddatum', 'herkomst']);
    put('<table><tr><th>Firma</th><th>Mag</th></tr><tr><td>Zwijsen</td><td><input type="checkbox" checked></td></tr><tr><td>Malmberg</td><td><input type="checkbox"></td></tr></table>');
    expect(guesses('uitgeverijen')).toEqual(['naam', 'aangevinkt']);
    put('<table><tr><th>Waar</th><th>Wat</th></tr><tr><td>Hoofdgebouw</td><td>192.0.2.1</td></tr><tr><td>Bijgebouw</td><td>192.0.2.7</td></tr></table>');
    expect(guesses('ip-nummers')?.[1]).toBe('ip');
  });

  it('gives one meaning once, and none where two columns could be it', () => {
    put(tableOf({ heads: ['Wie', 'Eerste', 'Tweede'], rows: strange.rows.map(([name = ''], at) => [name, `a${at}@x.test`, `b${at}@y.test`]) }));
    expect(guesses('medewerkers')?.filter((guess) => guess === 'email')).toEqual([]);
  });

  it('offers no list of pupils, by head or by caption', () => {
    put('<h2>Groep 5</h2><table><tr><th>Leerling</th><th>Logincode</th></tr><tr><td>Kind Een</td><td>aa</td></tr><tr><td>Kind Twee</td><td>bb</td></tr></table>');
    expect(candidatesIn('medewerkers', document)).toEqual([]);
    put('<h2>Leerlingen</h2><table><tr><th>Wie</th><th>Waar</th></tr><tr><td>Kind Een</td><td>aa</td></tr><tr><td>Kind Twee</td><td>bb</td></tr></table>');
    expect(candidatesIn('medewerkers', document)).toEqual([]);
  });

  it('offers no list of which a first row of data was taken for the heads: that row would be lost', () => {
    put('<table><tr><th>Bram Kuiper</th><th>bram@x.test</th></tr><tr><td>Anna de Wit</td><td>anna@x.test</td></tr><tr><td>Jan Bos</td><td>jan@x.test</td></tr></table>');
    expect(candidatesIn('medewerkers', document)).toEqual([]);
  });

  it('offers parts with fields for Profiel and Beheer, without what is secret', () => {
    put('<main><form id="een"><p><label>Nummer <input value="99ZZ"></label></p><p><label>Autorisatiesleutel <input value="GEHEIM"></label></p><p><label>Wachtwoord <input type="password" value="GEHEIM"></label></p></form><form><p><label>Telefoon <input value="010"></label></p></form></main>');
    const all = candidatesIn('profiel', document);
    expect(all.length).toBeGreaterThan(1);
    expect(JSON.stringify(all.map((one) => one.pointed(view)))).not.toContain('GEHEIM');
    expect(all.find(({ element }) => element.id === 'een')?.pointed(view)).toMatchObject({ family: 'labels', columns: [{ examples: ['99ZZ'] }] });
  });

  it('keeps within what a message may hold, whatever stands there', () => {
    const long = 'x'.repeat(5_000);
    put(tableOf({ heads: Array.from({ length: 90 }, (_, at) => `Kop ${at} ${at === 3 ? long : ''}`), rows: [Array.from({ length: 90 }, () => long), Array.from({ length: 90 }, () => 'y')] }));
    const list = candidatesIn('medewerkers', document)[0]?.pointed(view);
    expect(pointedListSchema.safeParse(list).success).toBe(true);
    expect(list?.columns).toHaveLength(60);
  });
});
