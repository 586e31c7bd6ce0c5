import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { link } from '../chain';
import { body } from '../store/entries.test-data';
import type { Entry } from '../entry';
import { csvOptions, csvPieces, csvRow } from './csv';
import { csvColumns } from './csv-columns';
import { fileName } from './file-name';
import { guarded } from './guard';

/** Reads a CSV as a spreadsheet does: quotes, semicolons, CRLF. Own code, so that the writer is not judged by itself. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at++; } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === ';') { rows.at(-1)?.push(cell); cell = ''; } else if (letter === '\r' && text[at + 1] === '\n') { rows.at(-1)?.push(cell); rows.push([]); cell = ''; at++; } else cell += letter;
  }
  if (cell !== '') rows.at(-1)?.push(cell);
  return rows.filter((row) => row.length > 0);
}

/**
 * Whether Excel or LibreOffice would take a cell for a formula (LibreOffice itself is not on every machine: the full run opens it, spec/promises.md S12).
 * By rule: `=` always; `+`, `-` and `@` when more than a number follows; full-width forms count as the sign they look like;
 * what the import trims before it looks (controls, spaces, quotes, marks without width) is trimmed here.
 */
function isFormula(cell: string): boolean {
  const seen = cell.normalize('NFKC').replace(/^[\s\p{Cc}"\u200B-\u200F\u2060\uFEFF]+/u, '').replace(/^\u2212/u, '-');
  if (/^[+-]?\d+([.,]\d+)?$/.test(seen)) return false;
  return /^[=+\-@]/.test(seen);
}

const linked = (change: Partial<Entry> = {}): Promise<Entry> => link(body(1, change), '0'.repeat(64));
async function csvOf(entries: readonly Entry[]): Promise<string> {
  async function* pages(): AsyncGenerator<readonly Entry[]> { yield entries; yield []; }
  let text = '';
  for await (const piece of csvPieces(pages(), entries.at(-1)?.hash ?? '', ['appel', 'kanaal', 'zilver', 'trommel', 'haven', 'wolk'])) text += piece;
  return text;
}

describe('csv', () => {
  it('an unguarded =1+1 is a formula under these options', () => {
    const written = cells(Papa.unparse([['=1+1', 'x']], csvOptions));
    expect(written).toEqual([['=1+1', 'x']]);
    expect(isFormula(written[0]?.[0] ?? '')).toBe(true);
    expect(isFormula(guarded('=1+1'))).toBe(false);
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\tx', '\rx', '\nx', '＝1', '＋1+1', '－1+1', '＠a', '  =1', '"=1', "'=1", ' " =1', '\u00A0=1', '\uFEFF=1', '\u200B=1', '−1+1', '=cmd|\' /C calc\'!A0', '=HYPERLINK("https://example.org")'])('guards %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(isFormula(guarded(text))).toBe(false);
  });

  it.each(['', 'gedaan', '2026-11-24', 'a=1', '1', 'Rekenwijs', 'ICT-coördinator 1'])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('has no formula in any cell, whatever stands in the entry', async () => {
    const hostile = fc.tuple(fc.constantFrom('', ' ', '\t', '\r\n', '"', '\'', '\u00A0', '\u200B', ';'), fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\n', '"'), fc.string({ unit: 'grapheme' })).map((parts) => parts.join('')).filter((text) => text.isWellFormed());
    await fc.assert(fc.asyncProperty(hostile, hostile, hostile, async (one, two, three) => {
      const entry = await linked({ reason: one, subject: two, actor: { role: three, label: one }, observation: { field: two, before: three, after: one, weight: two }, round: three, software: one });
      const rows = cells((await csvOf([entry])).slice(1));
      expect(rows).toHaveLength(3);
      for (const [at, row] of rows.entries()) if (at < 2) expect(row).toHaveLength(csvColumns.length);
      expect(rows.flat().filter(isFormula)).toEqual([]);
      const back = rows[1]?.[csvColumns.indexOf('reason')] ?? '';
      expect(back === one || back === `'${one}`).toBe(true);
    }), { numRuns: 300 });
  });

  it('is made for Dutch Excel and ends with its head', async () => {
    const entry = await linked({ offset: -300, type: 'page-checked', page: 'uitgeverijen', observation: { rules: { 'uitgeverijen/niet-opgeslagen': { verdict: 'problem', faults: 2, why: null }, 'uitgeverijen/gebruik-onbekend': { verdict: 'cannot-tell', faults: 0, why: 'no-answer' } } } });
    const text = await csvOf([entry]);
    expect(text.startsWith('\uFEFFseq;recordedAt;offset;type;page;item;rule;subject;field;before;after;verdicts;class;reason;expiresOn;actor;edition;round;eventId;prev;hash\r\n')).toBe(true);
    const rows = cells(text.slice(1));
    expect(rows[1]?.slice(0, 5)).toEqual(['1', entry.recordedAt, '-300', 'page-checked', 'uitgeverijen']);
    expect(rows[1]?.[11]).toBe('uitgeverijen/niet-opgeslagen=problem:2 uitgeverijen/gebruik-onbekend=cannot-tell:no-answer');
    expect(rows[1]?.at(-1)).toBe(entry.hash);
    expect(rows.at(-1)).toEqual(['head', entry.hash, 'appel kanaal zilver trommel haven wolk']);
    expect(text.endsWith('wolk\r\n')).toBe(true);
    expect(csvRow(entry)[0]).toBe(1);
  });
});

describe('fileName', () => {
  it.each([['Basisschool De Klimop', 'basispoort-coach-basisschool-de-klimop-2026-11-24.json'], ['Égalité / ../x', 'basispoort-coach-egalite-x-2026-11-24.json'], ['', 'basispoort-coach-school-2026-11-24.json'], ['学校', 'basispoort-coach-school-2026-11-24.json']])('%s', (label, name) => {
    expect(fileName(label, '2026-11-24', 'json')).toBe(name);
  });
});
