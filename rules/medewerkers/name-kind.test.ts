import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, medewerker } from '../../tests/unit/build/medewerkers';
import { isStandardStandIn, nameKind } from './name-kind';

describe('nameKind', () => {
  it.each(['Stagiair 1', 'Leerkracht groep 5', 'Test', 'test test', 'Test Leerkracht', 'Juf groep 4', 'Groep 5', 'Groep 3/4', 'IB’er', 'Directie', 'Conciërge', 'Stagiaire pabo', 'Invaller groep 4', 'Invalkracht', 'Inval 2', 'Team onderbouw', 'Leerkracht 5a', 'Admin', 'testaccount', 'Vervanger groep 5a'])('sees a function in %s', (name) => {
    expect(nameKind(name).kind).toBe('function');
  });
  it.each(['Fleur Mol', 'Jan Test', 'Anna Testers', 'Piet Meester', 'A. Test', 'Eva de Gast', 'Karin School', 'Bram Invalski', 'Kees Vervangen', 'Jan Leerkrachtsma'])('leaves %s alone', (name) => {
    expect(nameKind(name).kind).toBe('person');
  });
  it.each(['Stagiair Kim', 'Invaller Piet de Vries', 'Leerkracht De Klimop', 'Juf Gast', 'Meester'])('abstains on %s', (name) => {
    expect(nameKind(name).kind).toBe('doubt');
  });
  it.each(['', 'Stag…', 'T***'])('cannot read "%s"', (name) => { expect(nameKind(name).kind).toBe('unknown'); });
  it.each([['Inval groep 5', true], ['Invaller Piet', true], ['Vervanger1', true], ['invalkracht', true], ['Bram Invalski', false], ['Stagiair 1', false]])('says of %s whether it says stand-in', (name, standIn) => {
    expect(nameKind(name).standIn).toBe(standIn);
  });
  it('never throws (property)', () => { fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => { nameKind(name); })); });
});

describe('isStandardStandIn', () => {
  it('is what Basispoort made itself, or probably', () => {
    expect(isStandardStandIn(medewerker('Groep 5', { herkomst: 'standaard' }))).toBe(true);
    expect(isStandardStandIn(medewerker('Invalaccount groep 5', { herkomst: 'onbekend', email: field('') }))).toBe(true);
    expect(isStandardStandIn(medewerker('Invalaccount groep 5'))).toBe(false);
    expect(isStandardStandIn(medewerker('Invalaccount groep 5', { herkomst: 'las' }))).toBe(false);
    expect(isStandardStandIn(medewerker('Fleur Mol', { herkomst: 'onbekend' }))).toBe(false);
  });
});
