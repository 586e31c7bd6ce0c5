import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, personName } from './compare-names';

const compare = (a: string, b: string) => compareNames(personName(a), personName(b));

describe('compareNames', () => {
  it.each([
    ['Fleur Mol', 'Mol, Fleur'], ['Joost van den Berg', 'Berg, Joost van den'], ['Joost van den Berg', 'Berg, van den, Joost'], ['Joost van den Berg', 'van den Berg, Joost'], ['Joost van den Berg', 'JOOST VAN DEN BERG'],
    ['Anna Jansen-de Vries', 'Anna de Vries'], ['Anna Jansen-de Vries', 'Anna Jansen'], ['Anna de Vries - Jansen', 'Anna de Vries'], ['Anna de Boer e/v Smit', 'Anna de Boer'], ['J.P. (Jan) de Vries', 'Jan de Vries'],
    ['Noël Vos', 'Noel Vos'], ['Anna Maria Jansen', 'Anna Jansen'], ['drs. Anna Jansen', 'Anna Jansen'], ['Mw. Anna Jansen', 'Jansen, Anna'], ['Joost v.d. Berg', 'Joost van den Berg'], ['Joost v/d Berg', 'Joost van der Berg'], ['Anne-Marie Bos', 'Anne Marie Bos'],
    ['Lies van Dijk', 'Lies van Dyk'],
  ])('%s is %s', (a, b) => { expect(compare(a, b)).toBe('same'); });

  it.each([['J. de Vries', 'Jan de Vries'], ['Vries, J. de', 'Jan de Vries'], ['J.P. de Vries', 'Jan de Vries'], ['JP de Vries', 'J. de Vries'], ['Th. Bos', 'Theo Bos']])('%s is %s as far as initials say', (a, b) => { expect(compare(a, b)).toBe('initial'); });

  it.each([
    ['Hans Mulder', 'Johannes Mulder'], ['Bert Bos', 'Albertus Bos'], ['E.M. Bakker', 'Ditte Bakker'], ['Jan Jansen', 'Jan Janssen'], ['Jan de Vries', 'Jan Vries'], ['de Vries Jan', 'Jan de Vries'], ['Anna Jansen-Smit', 'Anna Smit-Bakker'],
    ['J. Jansen-Smit', 'Johan Smit'], ['de Vries', 'Jan de Vries'], ['Fluer Mol', 'Fleur Mol'], ['Anna Jansen Smit', 'Anna Jansen'],
  ])('%s may be %s: look yourself', (a, b) => { expect(compare(a, b)).toBe('doubt'); });

  it.each([['Sanne Prins', 'Fleur Mol'], ['Piet de Vries', 'Jan de Vries'], ['Anna Jansen', 'Anna de Vries'], ['J. de Vries', 'P. de Vries'], ['Sanne Prins', 'Sanne Koning'], ['Joost van den Berg', 'Joost Bergsma']])('%s is not %s', (a, b) => { expect(compare(a, b)).toBe('different'); });

  const first = fc.constantFrom('Fleur', 'Bram', 'Sanne', 'Joost', 'Ditte', 'Karin');
  const between = fc.constantFrom('', 'de', 'van den', 'van der', "in 't");
  const last = fc.constantFrom('Mol', 'Kuiper', 'Prins', 'Berg', 'Postma', 'Visser');
  it('knows a name in every order, with and without tussenvoegsel (property)', () => {
    fc.assert(fc.property(first, between, last, (voornaam, tussen, achternaam) => {
      const plain = [voornaam, tussen, achternaam].filter((part) => part !== '').join(' ');
      const others = [`${achternaam}, ${[voornaam, tussen].join(' ').trim()}`, `${[tussen, achternaam].join(' ').trim()}, ${voornaam}`, plain.toUpperCase(), `${voornaam} ${[tussen, `${achternaam}-Zwart`].join(' ').trim()}`];
      for (const other of others) expect(compare(plain, other)).toBe('same');
      expect(compare(plain, [`${voornaam[0]}.`, tussen, achternaam].join(' ').replace('  ', ' '))).toBe('initial');
    }));
  });
  it('never takes two people for one when first and last name both differ (property)', () => {
    fc.assert(fc.property(first, last, first, last, between, (f1, l1, f2, l2, tussen) => {
      fc.pre(f1 !== f2 && l1 !== l2);
      expect(compare(`${f1} ${l1}`, `${f2} ${tussen} ${l2}`.replace('  ', ' '))).toBe('different');
    }));
  });
  it('says the same both ways round, and never throws (property)', () => {
    const words = fc.array(fc.oneof(first, last, between, fc.constantFrom('J.', 'v.d.', 'e/v', '(Jan)', ',', 'A.B.', 'drs.', 'Jansen-de')), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), fc.oneof(words, fc.string({ unit: 'binary' })), (a, b) => {
      expect(compare(a, b)).toBe(compare(b, a));
      expect(compare(a, a)).toBe('same');
    }));
  });
});
