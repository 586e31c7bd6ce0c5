import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCell } from '../../tests/unit/build/medewerkers';
import { roleMeaning } from '../words/role-words';
import { parseRollen } from './rol';

const read = (text: string, tick: 'yes' | 'no' | 'unreadable' | null = null) => {
  const field = parseRollen(rawCell(text, { tick }));
  return field.kind === 'value' ? [...field.value] : field.kind;
};

describe('parseRollen', () => {
  it.each([
    ['Leerkracht', ['leerkracht']], ['ICT-coördinator', ['ict-coordinator']], ['ICT coordinator', ['ict-coordinator']], ['ICTCoordinator', ['ict-coordinator']],
    ['IB’er', ['ib-rt']], ["RT'er", ['ib-rt']], ["IB'er/RT'er", ['ib-rt']], ['IBRTer', ['ib-rt']], ['Intern begeleider', ['ib-rt']], ['remedial teacher', ['ib-rt']],
    ['Stagiair(e)', ['stagiair']], ['stagiaire', ['stagiair']], ['Invalkracht', ['inval']], ['Directeur', ['directie']], ['Onderwijsassistent', ['anders']],
    ['Leerkracht, ICT-coördinator', ['leerkracht', 'ict-coordinator']], ['Leerkracht; Stagiair', ['leerkracht', 'stagiair']], ['Leerkracht\nIB’er', ['leerkracht', 'ib-rt']],
    ['leerkracht en stagiair', ['leerkracht', 'stagiair']], ['Leerkracht Stagiair', ['leerkracht', 'stagiair']], ['Leerkracht groep 5a', ['leerkracht']], ['Leerkracht (extra rol: RT’er)', ['leerkracht', 'ib-rt']],
    ['leerkracht, Leerkracht', ['leerkracht']], ['Conciërge, leerkracht', ['anders', 'leerkracht']], ['☑ Leerkracht ☐ Stagiair', ['leerkracht']],
  ] as const)('reads %s', (text, roles) => { expect(read(text)).toEqual(roles); });

  it.each(['Leerkracht ondersteuner', 'Ondersteunend personeel', 'Stag…', 'S', 'OOP', 'student', 'Pabo-student', '?'])('does not guess at %s', (text) => { expect(read(text)).toBe('unreadable'); });
  it.each(['', '-', 'geen', '☐ Leerkracht ☐ Stagiair'])('takes "%s" for no role', (text) => { expect(read(text)).toBe('empty'); });
  it('lets one box speak for one role only', () => {
    expect(read('Stagiair', 'yes')).toEqual(['stagiair']);
    expect(read('Stagiair', 'no')).toBe('empty');
    expect(read('Stagiair', 'unreadable')).toBe('unreadable');
    expect(read('Leerkracht Stagiair', 'yes')).toBe('unreadable');
    expect(read('', 'unreadable')).toBe('unreadable');
  });
  it('cannot read a cell that is not there', () => {
    expect(parseRollen(undefined)).toEqual({ kind: 'unreadable', text: '' });
  });
  it('finds any two roles whatever parts them (property)', () => {
    const word = fc.constantFrom(...Object.entries(roleMeaning).map(([rol, words]) => ({ rol, word: words[0] ?? '' })));
    fc.assert(fc.property(word, word, fc.constantFrom(', ', '/', '; ', ' / ', '\n', ' en ', ' | ', ' + '), (a, b, sign) => {
      expect(read(`${a.word}${sign}${b.word}`)).toEqual([...new Set([a.rol, b.rol])]);
    }));
  });
  it('never throws (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { parseRollen(rawCell(text)); }));
  });
});
