import { describe, expect, it } from 'vitest';
import { segmentsOf, type Manner } from './keep-words';
import { shapeOf, spaced } from './shape';
import { Units } from './units';

const kept = (text: string, manner: Manner): string => new Units(new Set()).wordsOf(text, manner);

describe('shapeOf', () => {
  it.each([
    ['Jan 31-07-2026 j.jansen@klimop.test', 'Aaa 99-99-9999 a@a.aa'], ['Karin de Boer', 'Aaaa aa Aaaa'], ['OBS', 'AAA'], ['99ZZ00', '99AA99'], ['192.0.2.17', '999.9.9.99'], ['K.', 'A.'],
    ['jan@klimop', 'aaa@aaaa'], ['✓ Zoë', '✓ Aaa'], ['Мария 李', 'Aaaa a'], ['😀!', '·!'], ['a\u0301b', 'aa'], ['', ''],
  ])('of %s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
    expect(shapeOf(shape)).toBe(shape);
  });
  it('keeps apart what stands apart', () => { expect([spaced('  Jan\n de '), spaced(' \n'), spaced('')]).toEqual([' Jan de ', ' ', '']); });
});

describe('what may stay of a text', () => {
  it.each<[string, Manner, string]>([
    // A cell: all of it, and only words that are no name.
    ['Handmatig', 'cell', 'Handmatig'], ['Leerkracht, IB\'er', 'cell', 'Leerkracht, IB\'er'], ['Ja', 'cell', 'Ja'], ['nee', 'cell', 'nee'], ['n.v.t.', 'cell', 'n.v.t.'], ['Leerkracht Karin', 'cell', 'Aaaa Aaaa'],
    ['Van Dienst', 'cell', 'Aaa Aaaa'], ['van Nee', 'cell', 'aaa Aaa'], ['Gast', 'cell', 'Aaaa'], ['Toon Meer', 'cell', 'Aaaa Aaaa'], ['Job', 'cell', 'Aaa'], ['Mei', 'cell', 'Aaa'], ['van de', 'cell', 'aaa aa'], ['Leerkracht 3', 'cell', 'Aaaa 9'], ['Malmberg', 'cell', 'Aaaa'],
    // Heads, labels, buttons: word by word.
    ['Bron', 'head', 'Bron'], ['Van', 'head', 'Van'], ['E-mail', 'head', 'E-mail'], ['E-mail van Karin', 'head', 'E-mail aaa Aaaa'], ['Verwijder Karin van den Berg', 'words', 'Verwijder Aaaa aaa aaa Aaaa'],
    ['Bewerk Mark', 'words', 'Bewerk Aaaa'], ['Toon meer', 'words', 'Toon meer'], ['Naam van de school', 'words', 'Naam van de school'], ['Details van Meester', 'words', 'Details aaa Aaaa'], ['Medewerkers van OBS De Klimop', 'heading', 'Medewerkers aaa AAA Aa Aaaa'],
    ['stagiair(e)', 'words', 'stagiair(e)'], ['check_circle', 'words', 'check_circle'], ['karin_boer', 'words', 'aaaa_aaaa'], ['Naam/E-mail', 'words', 'Naam/E-mail'], ['Aan/uit', 'head', 'Aan/uit'],
    // Counts keep their numbers; dates and codes beside them do not.
    ['1–25 van 34', 'text', '1–25 van 34'], ['1 t/m 10 van de 34 rijen', 'text', '1 t/m 10 van de 34 rijen'], ['34 medewerkers', 'text', '34 medewerkers'], ['Medewerkers (34)', 'heading', 'Medewerkers (34)'], ['Pagina 2 van 5', 'text', 'Pagina 2 van 5'], ['3', 'words', '3'],
    ['34 medewerkers van Van den Berg, 1985', 'text', '34 medewerkers aaa Aaa aaa Aaaa, 9999'], ['Page 1 of 4', 'text', 'Page 1 of 4'], ['Kamer 12', 'words', 'Aaaa 99'], ['34', 'cell', '99'], ['123456 medewerkers', 'text', '9999 medewerkers'],
    // Running text: as a whole, or its label.
    ['E-mail: karin@klimop.test', 'text', 'E-mail: a@a.aa'], ['MFA: aan', 'text', 'MFA: aan'], ['Karin: leerkracht', 'text', 'Aaaa: aaaa'], ['Er zijn geen medewerkers gevonden', 'text', 'Er zijn geen medewerkers gevonden'], ['Karin is een leerkracht', 'text', 'Aaaa aa aaa aaaa'],
    // A secret goes without a shape.
    ['Autorisatiesleutel: QX7-KL2', 'text', 'Autorisatiesleutel'], ['Wachtwoord geheim12', 'words', 'Wachtwoord'], ['Logincode ABC123', 'cell', 'Logincode'],
  ])('%s as %s is %s', (text, manner, written) => { expect(kept(text, manner).replace(/[\s:]+$/, '')).toBe(written); });

  it('never overlaps and stays inside the text', () => {
    for (const manner of ['head', 'heading', 'words', 'text', 'cell'] as const) {
      const text = 'Toon 1–25 van 34 medewerkers: Karin (e-mail) van Nee';
      let last = 0;
      for (const { from, to } of segmentsOf(text, manner)) { expect(from).toBeGreaterThanOrEqual(last); expect(to).toBeLessThanOrEqual(text.length); last = to; }
    }
  });
});
