import { isOriginAlone, isPlainOrigin, parseHerkomst } from '@/rules/medewerkers/herkomst';
import { parseStatus } from '@/rules/medewerkers/status';
import { isNoEndText } from '@/rules/words/empty';
import { dateOf } from '@/rules/words/date';
import { roleMeaning } from '@/rules/words/role-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { saidBy } from '@/rules/words/tick-words';
import { controlKind } from '../read/control';
import type { ReadCell } from '../read/list';
import { hasEmail, isAddress } from '../recognise/patterns';

/** What a column holds, by the shape of what stands in its cells; shares of the filled cells, 0–1. */
export interface ColumnFacts {
  /** Cells that were looked at and hold something. */
  readonly filled: number;
  readonly email: number;
  readonly date: number;
  readonly address: number;
  readonly origin: number;
  /** Those that say an origin and nothing else; 0 where none of them is named in plain words of origin. */
  readonly originAlone: number;
  readonly role: number;
  readonly status: number;
  readonly activated: number;
  /** Of all cells: ticks, switches or written yes and no. */
  readonly tick: number;
  /** Of all cells: boxes she can use herself. */
  readonly box: number;
  /** Words of a name: letters, no digits, not one of the above. */
  readonly words: number;
  /** Any text with letters that is not an address, a date, or yes and no. */
  readonly text: number;
}

/** Cells of one column that are looked at; rows are alike. */
const sample = 60;
const role = phrases(Object.values(roleMeaning).flat());

const isRoles = (text: string): boolean => text.replace(/\((?:e|n|s|es)\)/gi, '').split(/[,;/|+&]/).every((part) => role.is(plainWords(part)));

/** Digits and dots that were meant as an address ("10.0.0", "300.1.2.3"). */
const meantAsAddress = (text: string): boolean => text.length <= 60 && /^\d+(?:\.[\d*]*){2,}(?:\s*(?:[-/\u2013]|t\/m)\s*[\d.*]+)?$/.test(text.trim());

/**
 * Looks at up to sixty cells, spread over the column.
 * @param count number of rows; @param cellAt the column's cell in a row, null where the row is short
 */
export function columnFacts(count: number, cellAt: (row: number) => ReadCell | null): ColumnFacts {
  const step = Math.max(1, Math.floor(count / sample));
  const counts = { email: 0, date: 0, address: 0, origin: 0, originAlone: 0, role: 0, status: 0, activated: 0, words: 0, text: 0 };
  let looked = 0;
  let filled = 0;
  let tick = 0;
  let box = 0;
  let plainOrigin = false;
  for (let at = 0; at < count; at += step) {
    const cell = cellAt(at);
    if (cell === null) continue;
    looked += 1;
    const { text } = cell;
    const said = saidBy(text);
    if (cell.tick !== null || cell.mark === 'drawn' || said === 'yes' || said === 'no') tick += 1;
    if (cell.control !== null && controlKind(cell.control) !== 'none' && !cell.control.matches('[disabled],[aria-disabled=true],[readonly],[aria-readonly=true]')) box += 1;
    // "Geen einddatum" says no more than an empty cell.
    if (isNoEndText(text) && cell.iso === null) continue;
    filled += 1;
    if (hasEmail(text)) { counts.email += 1; continue; }
    if (isAddress(text)) { counts.address += 1; continue; }
    if (cell.iso !== null || dateOf(text.replace(/^(?:t\/m|tot(?: en met)?)\s+/i, '')) !== null) { counts.date += 1; continue; }
    if (meantAsAddress(text)) { counts.address += 1; continue; }
    if (said === null && /\p{L}/u.test(text)) counts.text += 1;
    if (text.length <= 60) {
      const state = parseStatus(text);
      if (isRoles(text)) counts.role += 1;
      else if (state.geactiveerd !== 'onbekend') counts.activated += 1;
      else if (state.status !== 'onbekend') counts.status += 1;
      else if (said === null && parseHerkomst(text) !== 'onbekend') {
        counts.origin += 1;
        if (isOriginAlone(text)) { counts.originAlone += 1; plainOrigin ||= isPlainOrigin(text); }
      }
      else if (/\p{L}{2}/u.test(text) && !/\d/.test(text)) counts.words += 1;
    }
  }
  const of = (count: number): number => (filled === 0 ? 0 : count / filled);
  return { filled, email: of(counts.email), date: of(counts.date), address: of(counts.address), origin: of(counts.origin), originAlone: plainOrigin ? of(counts.originAlone) : 0, role: of(counts.role), status: of(counts.status), activated: of(counts.activated), words: of(counts.words), text: of(counts.text), tick: looked === 0 ? 0 : tick / looked, box: looked === 0 ? 0 : box / looked };
}
