import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNames } from './staff-names';

const names = (text: string) => { const typed = parseNames(text); return typed.ok ? typed.value : typed.error.nl; };

describe('parseNames', () => {
  it.each([
    ['Anna de Wit\nWit, Anna de\n\n  Bram   Kuiper ', ['Anna de Wit', 'Wit, Anna de', 'Bram Kuiper']],
    ['1. Anna de Wit\n2) Bram Kuiper\n- Carla Smits', ['Anna de Wit', 'Bram Kuiper', 'Carla Smits']],
    ['Anna de Wit\nanna de wit', ['Anna de Wit']],
    ['Voornaam\tTussenvoegsel\tAchternaam\tE-mail\nAnna\tde\tWit\ta@deklimop.test\nBram\t\tKuiper\t', ['Anna de Wit', 'Bram Kuiper']],
    ['Naam;Groep\r\n"Wit, Anna de";3', ['Wit, Anna de']],
    ['Anna;de Wit;12-3-1980;a@deklimop.test', ['Anna de Wit']],
    ['Leerkracht groep 5', ['Leerkracht groep 5']],
  ])('%j', (text, list) => { expect(names(text)).toEqual(list); });
  it('tells what is no name, and where', () => {
    expect(names('Anna de Wit\na@deklimop.test')).toContain('Op regel 2');
    expect(names('Voornaam;Achternaam\nAnna;Wit\n;')).toEqual(['Anna Wit']);
    expect(names('Voornaam;Achternaam;Groep\nAnna;Wit;3\n;;4')).toContain('Op regel 3');
    expect(names('12345')).toContain('Op regel 1');
    expect(names('x'.repeat(200))).toContain('Op regel 1');
    expect(names('Achternaam')).toContain('geen namen');
    expect(names(' \n')).toContain('geen namen');
    expect(names('Anna\n'.repeat(5_001))).toContain('meer dan 5000 regels');
  });
  it('never throws', () => { fc.assert(fc.property(fc.string({ maxLength: 5_000 }), (text) => { expect(typeof parseNames(text).ok).toBe('boolean'); }), { numRuns: 100 }); });
});
