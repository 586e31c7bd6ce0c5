import type { IsoDate } from '../known';

/** Words of each month, without a dot; English beside the Dutch, because a browser may have translated the page. */
const monthWords: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'], ['februari', 'feb', 'febr', 'february'], ['maart', 'mrt', 'maa', 'mar', 'march'], ['april', 'apr'], ['mei', 'may'], ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'], ['augustus', 'aug', 'august'], ['september', 'sep', 'sept'], ['oktober', 'okt', 'october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];
const months: ReadonlyMap<string, number> = new Map(monthWords.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));
/** Longest first, so that `juli` is not read as `jul`. */
const monthNames = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');

const weekday = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)';
const iso = String.raw`(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})`;
const numbers = String.raw`(?<d2>\d{1,2})(?: ?[-/.] ?)(?<m2>\d{1,2})(?: ?[-/.] ?)(?<y2>\d{4}|\d{2})`;
const words = String.raw`(?<d3>\d{1,2})\.?[ -]?(?<m3>${monthNames})\b\.?[ -]?'?(?<y3>\d{4}|\d{2})`;
const anyDate = new RegExp(String.raw`(?<![\d./-])(?:${iso}|${numbers}|${words})(?!\d|[-/.]\d)`, 'g');
/** What may stand around a date without making it something else: the day of the week before it, a time behind it. */
const around = new RegExp(String.raw`^(?:${weekday}\.?,?|[.,]|om|\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:z|[+]\d{2}:?\d{2})?|uur|u)$`);

/** Text as dates are read from it: lower case, one kind of dash, single spaces. Not `fold`: that takes the dashes away. */
function plain(text: string): string {
  return text.slice(0, 500).normalize('NFKC').toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2018\u2019]/g, "'").replace(/(\d)t(?=\d{2}:)/g, '$1 ').replace(/\s+/g, ' ').trim();
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO date of a year, month and day, null where that day does not exist (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${two(month)}-${two(day)}`;
}

/** Two-digit years are 2000–2079 (spec/rules.md, Dates); later ones are no year that a school means. */
function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) < 80 ? 2000 + Number(text) : Number.NaN;
}

function fromMatch(match: RegExpExecArray | RegExpMatchArray): IsoDate | null {
  const { y1, m1, d1, y2, m2, d2, y3, m3, d3 } = match.groups ?? {};
  if (y1 !== undefined) return isoDate(Number(y1), Number(m1), Number(d1));
  if (y2 !== undefined) return isoDate(fullYear(y2), Number(m2), Number(d2));
  return isoDate(fullYear(y3 ?? ''), months.get(m3 ?? '') ?? 0, Number(d3));
}

/**
 * The date that a text is, null when it is none or an impossible one.
 * Day before month, always; `31-7-2026`, `31-07-26`, `31/7/2026`, `31.7.2026`, `31 juli 2026`, `31 jul. 2026`, `2026-07-31`;
 * a day of the week before it and a time behind it are allowed (spec/rules.md, Dates).
 */
export function dateOf(text: string): IsoDate | null {
  const found = [...plain(text).matchAll(anyDate)];
  const [match] = found;
  if (match === undefined || found.length !== 1) return null;
  const rest = `${plain(text).slice(0, match.index)} ${plain(text).slice(match.index + match[0].length)}`;
  return rest.split(' ').every((word) => word === '' || around.test(word)) ? fromMatch(match) : null;
}

/** Every different date that stands somewhere in a text; an impossible one makes the answer null: then nothing is certain. */
export function datesIn(text: string): IsoDate[] | null {
  const found = [...plain(text).matchAll(anyDate)].map(fromMatch);
  return found.includes(null) ? null : [...new Set(found.filter((date) => date !== null))];
}

/** The day so many days later (or earlier, negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to the other; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is an ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** A date as it stands in texts of both languages: `24-11-2026`. */
export function showDate(date: IsoDate): string {
  return date.split('-').map(Number).reverse().join('-');
}
