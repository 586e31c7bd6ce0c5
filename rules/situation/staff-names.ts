import { fold } from '../words/fold';
import { plainWords } from '../words/phrase';
import type { Typed } from './typed-answer';

const most = 5_000;
const longest = 120;
/** Heads of a list that was copied from a sheet; `0`: no part of a name. */
const heads: Readonly<Record<string, 'naam' | 'voornaam' | 'tussenvoegsel' | 'achternaam'>> = {
  naam: 'naam', 'volledige naam': 'naam', medewerker: 'naam', voornaam: 'voornaam', roepnaam: 'voornaam', voorletters: 'voornaam', tussenvoegsel: 'tussenvoegsel', voorvoegsel: 'tussenvoegsel', achternaam: 'achternaam',
};
const isName = (text: string): boolean => /\p{L}/u.test(text) && !text.includes('@');
/** In a sheet without heads, cells with digits are dates, groups and numbers. */
const isNamePart = (cell: string): boolean => isName(cell) && !/\d/.test(cell);

function fromSheet(lines: readonly (readonly string[])[]): string[] | null {
  const named = (lines[0] ?? []).map((cell) => heads[plainWords(cell)] ?? null);
  if (!named.includes('naam') && !named.includes('achternaam')) return null;
  return lines.slice(1).map((cells) => {
    const part = (name: string): string => cells[named.findIndex((head) => head === name)]?.trim() ?? '';
    return part('naam') || [part('voornaam'), part('tussenvoegsel'), part('achternaam')].filter((text) => text !== '').join(' ');
  });
}

/**
 * The names of a staff list: one a line ("Anna de Wit" or "Wit, Anna de"), or rows copied from a sheet, with or without heads.
 * Stays in memory (spec/audit.md). Each name once; a line without a name is told, not dropped.
 */
export function parseNames(text: string): Typed<readonly string[]> {
  const lines = text.split(/[\n\r]+/).map((line) => line.split(/[\t;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))).filter((cells) => cells.some((cell) => cell !== ''));
  if (lines.length === 0) return { ok: false, error: { nl: 'Er staan geen namen. Plak de lijst met één naam op elke regel.', en: 'There are no names. Paste the list with one name on each line.' } };
  if (lines.length > most) return { ok: false, error: { nl: `Dat zijn meer dan ${most} regels. Plak alleen de namen van uw school.`, en: `That is more than ${most} lines. Paste only the names of your school.` } };
  const names = (fromSheet(lines) ?? lines.map((cells) => (cells.length === 1 ? cells[0] ?? '' : cells.filter(isNamePart).join(' ')))).map((name) => name.replace(/^\s*(?:\d+[.)]|[-\u2022*])\s+/, '').replace(/\s+/g, ' ').trim());
  const offset = names.length < lines.length ? 2 : 1;
  const wrong = names.flatMap((name, at) => (isName(name) && name.length <= longest ? [] : [at + offset]));
  if (names.length === 0 || wrong.length > 0) {
    const which = wrong.slice(0, 5).join(', ');
    return { ok: false, error: { nl: names.length === 0 ? 'Onder de kopregel staan geen namen.' : `Op regel ${which} vind ik geen naam. Zet op elke regel één naam.`, en: names.length === 0 ? 'There are no names below the heads.' : `On line ${which} I find no name. Put one name on each line.` } };
  }
  const known = new Set<string>();
  return { ok: true, value: names.filter((name) => !known.has(fold(name)) && known.add(fold(name))) };
}
