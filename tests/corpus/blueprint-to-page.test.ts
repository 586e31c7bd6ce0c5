import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillShapes, fromBlueprint } from './blueprint-to-page';
import { Invented } from './invented';

const drawing = '<!-- bouwtekening versie=1 pagina=medewerkers elementen=9. Blijft bij de school; komt alleen met toestemming van de school in de code. -->\n<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Medewerkers</title></head>\n<body><h1>Medewerkers (2)</h1><table><tbody><tr><th>Naam</th><th>E-mail</th><th>Einddatum</th></tr><tr><td>Aaaa aa Aaaa</td><td>a@a.aa</td><td>99-99-9999</td></tr><tr><td>Aaaa aa Aaaa</td><td>a@a.aa</td><td>99-99-9999</td></tr></tbody></table></body></html>\n';

describe('invented texts', () => {
  it.each([
    ['Aaaa', /^[A-Z][a-z]+$/], ['Aaaa aa Aaaa', /^[A-Z][a-z]+ de [A-Z]\p{L}+$/u], ['a@a.aa', /^[a-z]+\.\d+@deklimop\.test$/], ['99-99-9999', /^\d{2}-\d{2}-2027$/], ['9-9-99', /^\d-\d-27$/], ['9999-99-99', /^2027-\d\d-\d\d$/], ['9999-12-31', /^2027-\d\d-\d\d$/],
    ['99 aaaa 9999', /^\d{2} [a-z]{3,} 2027$/], ['999.9.99.999', /^185\.\d\.\d{2}\.\d{3}$/], ['99AA', /^99ZZ$/], ['Medewerkers aaa AAA', /^Medewerkers van OBS$/], ['E-mail: a@a.aa', /^E-mail: [a-z]+\.\d+@/], ['Naam', /^Naam$/], ['1–25 van 34', /^1–25 van 34$/], [' ✓ ', /^ ✓ $/],
  ])('for %s', (shape, invented) => { expect(new Invented().textOf(shape)).toMatch(invented); });

  it('make dates that exist, and rows that differ', () => {
    const invented = new Invented();
    const dates = Array.from({ length: 60 }, () => invented.textOf('99-99-9999'));
    for (const date of dates) { const [d = 0, m = 0, y = 0] = date.split('-').map(Number); expect(new Date(Date.UTC(y, m - 1, d)).getUTCDate()).toBe(d); }
    const rows = [...fillShapes(drawing).matchAll(/<tr><td>(.*?)<\/tr>/g)].map((match) => match[1]);
    expect(rows.length).toBe(2);
    expect(rows[0]).not.toBe(rows[1]);
  });
});

describe('the command', () => {
  let folder = '';
  let lines: string[] = [];
  const run = (...args: string[]): number => fromBlueprint([...args, '--naar', folder], (line) => { lines.push(line); });
  beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'blueprint-')); lines = []; writeFileSync(path.join(folder, 'drawing.html'), drawing); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  it('makes a folder with the page, the consent, and a truth to fill in', () => {
    expect(run(path.join(folder, 'drawing.html'), 'school-een', '--toestemming', 'bestuur 2026-11-24')).toBe(0);
    const read = (name: string): string => readFileSync(path.join(folder, 'school-een', name), 'utf8');
    expect(read('page.html')).toContain('<th>Einddatum</th>');
    expect(read('page.html')).not.toMatch(/Aaaa|99-99|a@a\.aa/);
    expect(JSON.parse(read('consent.json'))).toEqual({ by: 'bestuur', on: '2026-11-24', elements: 9 });
    const truth = JSON.parse(read('truth.json')) as Record<string, unknown>;
    expect(truth).toMatchObject({ kind: 'medewerkers', about: null, complete: null, rowsSeen: null, problem: null, otherwise: null });
    expect(lines.join()).toContain('truth.json');
  });

  it.each<[string, (file: string) => string[]]>([
    ['no consent', (file) => [file, 'x']], ['consent without a day', (file) => [file, 'x', '--toestemming', 'bestuur']], ['no name', (file) => [file, '--toestemming', 'bestuur 2026-11-24']], ['a name that is a way', (file) => [file, '../x', '--toestemming', 'bestuur 2026-11-24']],
    ['a file that is not there', (file) => [`${file}x`, 'x', '--toestemming', 'bestuur 2026-11-24']],
  ])('refuses: %s', (_why, args) => {
    expect(run(...args(path.join(folder, 'drawing.html')))).toBe(1);
    expect(lines.join()).toContain('Gebruik:');
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  });

  it('refuses what is no Bouwtekening, another form of it, and a folder that is there', () => {
    const file = path.join(folder, 'drawing.html');
    const consent = ['--toestemming', 'bestuur 2026-11-24'];
    expect(run(file, 'een', ...consent)).toBe(0);
    expect(run(file, 'een', ...consent)).toBe(1);
    writeFileSync(file, drawing.replace('versie=1', 'versie=2'));
    expect(run(file, 'twee', ...consent)).toBe(1);
    writeFileSync(file, '<p>Eva Bos</p>');
    expect(run(file, 'twee', ...consent)).toBe(1);
  });
});
