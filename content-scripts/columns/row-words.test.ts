// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readFront } from '../pages';
import type { Anchor } from '@/rules/seen';

const place = { hostname: 'rsm.basispoort.nl', pathname: '/beheer/medewerkers', search: '', hash: '' };
const read = (cell = (text: string): string => text) => {
  put(`<h1>Medewerkers</h1><table><tr><th>Naam<th>E-mail<th>Laatst gezien${['Anna Een', 'Bram Twee'].map((name) => `<tr><td>${cell(name)}<td>${name.slice(0, 3).toLowerCase()}@school.test<td>1 minuut geleden`).join('')}</table>`);
  const front = readFront('medewerkers', document, place, 90);
  if (front === null) throw new Error('nothing read');
  return (row: number): boolean | undefined => front.reading.stillSays?.(row as Anchor);
};
const cell = (row: number, at: number): Element => document.querySelectorAll('table tr')[row]?.children[at] as Element;

describe('a row still says whose it is', () => {
  it('as it was read', () => { const says = read(); expect([says(1), says(2)]).toEqual([true, true]); });
  it('not with somebody else in it', () => {
    const says = read();
    cell(1, 0).textContent = 'Cor Drie';
    cell(1, 1).textContent = 'cor@school.test';
    expect([says(1), says(2)]).toEqual([false, true]);
  });
  it('whatever else ticks in it', () => {
    const says = read();
    cell(1, 2).textContent = '2 minuten geleden';
    expect(says(1)).toBe(true);
  });
  it('not when it left the page', () => {
    const says = read();
    cell(2, 0).parentElement?.remove();
    expect([says(1), says(2)]).toEqual([true, false]);
  });
  it('nor with another name typed in its field', () => {
    const says = read((name) => `<input value="${name}">`);
    expect(says(1)).toBe(true);
    (cell(1, 0).firstElementChild as HTMLInputElement).value = 'Cor Drie';
    expect(says(1)).toBe(false);
  });
});
