import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeName, joinName, readNameCell, turnRound } from './naam';

describe('turnRound', () => {
  it.each([
    ['Fleur Mol', 'Fleur Mol'], ['Mol, Fleur', 'Fleur Mol'], ['Berg, Joost van den', 'Joost van den Berg'], ['Berg, van den, Joost', 'Joost van den Berg'], ['Berg van den, Joost', 'Joost van den Berg'],
    ['van den Berg, Joost', 'Joost van den Berg'], ['Vries, J. de', 'J. de Vries'], ['Berg, Joost, van den', 'Joost van den Berg'], ['Jansen, MSc', 'Jansen'], ['Fleur Mol,', 'Fleur Mol'], [',', ''],
  ])('turns %s into %s', (name, turned) => { expect(turnRound(name)).toBe(turned); });
  it('never throws and leaves no name half turned (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => { turnRound(name); readNameCell(name); }));
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(fc.property(word, word, (first, last) => { expect(turnRound(`${last}, ${first}`)).toBe(`${first} ${last}`); }));
  });
});

describe('joinName', () => {
  it('joins columns and leaves the empty ones out', () => {
    expect(joinName('Joost', 'van den', 'Berg')).toBe('Joost van den Berg');
    expect(joinName('Fleur', '-', 'Mol')).toBe('Fleur Mol');
    expect(joinName('Joost', '', 'Berg, van den')).toBe('Joost van den Berg');
    expect(joinName('', '', 'Mol')).toBe('Mol');
  });
});

describe('readNameCell', () => {
  it('parts labels from the name', () => {
    expect(readNameCell('Fleur Mol (handmatig)')).toMatchObject({ naam: 'Fleur Mol', herkomst: 'handmatig' });
    expect(readNameCell('Fleur Mol handmatig inactief')).toMatchObject({ naam: 'Fleur Mol', herkomst: 'handmatig', status: 'inactief' });
    expect(readNameCell('Fleur Mol (nog niet geactiveerd)')).toMatchObject({ naam: 'Fleur Mol', geactiveerd: 'nee', status: 'onbekend' });
    expect(readNameCell('Fleur Mol (LAS)')).toMatchObject({ naam: 'Fleur Mol', herkomst: 'las' });
  });
  it.each([['FM Fleur Mol', 'Fleur Mol'], ['JB Joost van den Berg', 'Joost van den Berg'], ['JVDB Joost van den Berg', 'Joost van den Berg'], ['MF Mol, Fleur', 'Mol, Fleur'], ['FM Mol, Fleur', 'Mol, Fleur'], ['I3 Invaller groep 3', 'Invaller groep 3'], ['F Fleur Mol', 'Fleur Mol'], ['AO Ali Özdemir', 'AO Ali Özdemir'], ['ÖA Özlem Aydin', 'Özlem Aydin'], ['FL Fleur', 'Fleur']])('leaves the initials in a picture away: %s', (text, naam) => {
    expect(readNameCell(text).naam).toBe(naam);
  });
  it.each(['J Jansen', 'J. Jansen', 'JW Smit', 'JP Balk', 'AB de Vries', 'Jo Jansen', 'A B', 'BS De Linde', 'IB-er', 'OBS De Klimop'])('keeps %s', (text) => { expect(readNameCell(text).naam).toBe(text); });
  it('leaves names alone that look like a label', () => {
    expect(readNameCell('Jan Las').naam).toBe('Jan Las');
    expect(readNameCell('Anna (Annie) Vos').naam).toBe('Anna (Annie) Vos');
    expect(readNameCell('handmatig').naam).toBe('handmatig');
    expect(readNameCell(' - ').naam).toBe('');
  });
});

describe('isWholeName', () => {
  it('knows masked and cut names', () => {
    expect(['Fleur Mol', '', 'F*** M**', 'Fleur M…', 'Fleur...'].map(isWholeName)).toEqual([true, false, false, false, false]);
  });
});
