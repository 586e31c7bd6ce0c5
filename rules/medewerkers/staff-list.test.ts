import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medewerker } from '../../tests/unit/build/medewerkers';
import { compareNames, personName } from './compare-names';
import { compareWithStaff } from './staff-list';

const list = (...names: string[]) => ({ source: 'eigen', names }) as const;

describe('compareWithStaff', () => {
  it('tells present, absent and doubt apart', () => {
    const rows = ['Fleur Mol', 'Sanne Prins', 'Hans Mulder', 'Jan de Vries'].map((naam) => medewerker(naam));
    const found = compareWithStaff(rows, list('Mol, Fleur', 'Johannes Mulder', 'Vries, J. de', '', ' '));
    expect(rows.map(found)).toEqual(['present', 'absent', 'doubt', 'present']);
  });
  it('gives an entry to the row that it fits exactly', () => {
    const rows = ['Hans Mulder', 'Johannes Mulder', 'J. Mulder'].map((naam) => medewerker(naam));
    expect(rows.map(compareWithStaff(rows, list('Johannes Mulder')))).toEqual(['absent', 'present', 'absent']);
  });
  it('doubts when an entry fits two rows by initials', () => {
    const rows = ['Jan de Vries', 'Johanna de Vries'].map((naam) => medewerker(naam));
    expect(rows.map(compareWithStaff(rows, list('J. de Vries')))).toEqual(['doubt', 'doubt']);
  });
  it('never calls somebody absent who is at all like an entry that is nobody else\'s (property)', () => {
    const first = fc.constantFrom('Jan', 'Johannes', 'J.', 'Fleur', 'Flora', 'F.M.');
    const last = fc.constantFrom('Mulder', 'Muller', 'de Vries', 'Vries', 'Vries-Mol', 'Mol', 'Moll', 'Molt');
    const name = fc.tuple(first, last).map((parts) => parts.join(' '));
    fc.assert(fc.property(name, fc.array(name, { maxLength: 5 }), (naam, names) => {
      const row = medewerker(naam);
      const like = names.map((entry) => compareNames(personName(naam), personName(entry)));
      const expected = like.includes('same') || like.includes('initial') ? 'present' : like.includes('doubt') ? 'doubt' : 'absent';
      expect(compareWithStaff([row], list(...names))(row)).toBe(expected);
    }));
  });
});
