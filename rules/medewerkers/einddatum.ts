import type { IsoDate } from '../known';
import type { RawCell } from '../raw';
import type { Field } from '../seen';
import { dateOf, isoDate } from '../words/date';
import { isNoEndText } from '../words/empty';

/** Words that may stand before the date of a last day without changing it. */
const before = /^\s*(?:einddatum|end date|tot en met|t\/m|tot|until)\s*:?\s+/i;
const usual = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const threeNumbers = /\d+\D+\d+\D+\d+/;

/** The last Sunday of a month, as UTC milliseconds at 01:00: when summer time starts (March) and ends (October) in the EU. */
function changeOfClock(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** The calendar day in Europe/Amsterdam of a moment with a zone; a machine date in UTC can name the day before. Null: no such moment. */
function dayOfMoment(text: string): IsoDate | null {
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return null;
  const year = new Date(moment).getUTCFullYear();
  const summer = moment >= changeOfClock(year, 2) && moment < changeOfClock(year, 9);
  const local = new Date(moment + (summer ? 2 : 1) * 3_600_000);
  return isoDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
}

/** The date of `<time datetime>` or `<input type=date>`; null when it is none. */
function machineDate(iso: string): IsoDate | null {
  const text = iso.trim();
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? dayOfMoment(text) : dateOf(text);
}

function shownDate(text: string): IsoDate | null {
  const plain = usual.exec(text);
  if (plain) return isoDate(Number(plain[3]), Number(plain[2]), Number(plain[1]));
  return dateOf(text.replace(before, ''));
}

/**
 * The end date that a cell shows, as ISO date (spec/rules.md, Dates).
 * What she sees counts; the machine-readable date helps where the text alone is no date ("31 juli"),
 * and where the two contradict each other nothing is read.
 * @param cell absent in a short row: unreadable with an empty text, not empty
 */
export function parseEinddatum(cell: RawCell | undefined): Field<IsoDate> {
  if (cell === undefined) return { kind: 'unreadable', text: '' };
  const shown = shownDate(cell.text);
  const machine = cell.iso === null ? null : machineDate(cell.iso);
  const blank = cell.text.trim() === '';
  if (shown !== null) return machine === null || machine === shown ? { kind: 'value', value: shown } : { kind: 'unreadable', text: cell.text };
  if (isNoEndText(cell.text) && !(blank && cell.iso !== null && cell.iso.trim() !== '')) return { kind: 'empty' };
  if (machine !== null && !threeNumbers.test(cell.text)) return { kind: 'value', value: machine };
  return { kind: 'unreadable', text: blank ? (cell.iso ?? '') : cell.text };
}
