import type { IsoDate } from '../known';
import type { RawCell } from '../raw';
import { addDays, dateOf, datesIn, isIsoDate, isoDate } from '../words/date';
import { isEmptyText } from '../words/empty';
import { plainWords } from '../words/phrase';

const numbers: Readonly<Record<string, number>> = { een: 1, "'n": 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, veertien: 14, a: 1, an: 1, one: 1, two: 2, three: 3 };
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const today = /(?:^| )(?:vandaag|vannacht|vanmorgen|vanochtend|vanmiddag|vanavond|zojuist|zonet|today|just now)(?: |$)/;
const yesterday = /(?:^| )(?:gisteren|gisternacht|gisterochtend|gistermorgen|gistermiddag|gisteravond|yesterday)(?: |$)/;
const dayBefore = /(?:^| )(?:eergisteren|eergisternacht|eergisteravond)(?: |$)/;
const unit = '(seconden?|sec|seconds?|minuten|minuut|min|minutes?|uur|uren|hours?|dag|dagen|days?|week|weken|weeks?|maand|maanden|months?|jaar|jaren|years?)';
const ago = new RegExp(`(?:^| )(\\d{1,4}|[a-z']+) ${unit} (?:geleden|ago)(?: |$)`);
const anyUnit = new RegExp(`(?:^| )${unit}(?= |$)`, 'g');

function monthsBefore(date: IsoDate, count: number): IsoDate | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const at = year * 12 + month - 1 - count;
  for (let less = 0; less < 4; less += 1) {
    const found = isoDate(Math.floor(at / 12), (at % 12) + 1, day - less);
    if (found !== null) return found;
  }
  return null;
}

/** "Meer dan een week geleden" and "nog niet" name no day. */
const vague = /(?:^| )(?:meer|langer|minder|ruim|bijna|ongeveer|circa|binnen|niet|nooit|over|more|less|over|about|almost|not|never)(?: |$)/;

function relative(plain: string, now: IsoDate): IsoDate | null {
  // "8 dagen en 3 uur geleden": the first number counts too, and is not read; so nothing is.
  if (vague.test(plain) || (plain.match(anyUnit) ?? []).length > 1) return null;
  const found = new Set<IsoDate>();
  if (today.test(plain)) found.add(now);
  if (yesterday.test(plain)) found.add(addDays(now, -1));
  if (dayBefore.test(plain)) found.add(addDays(now, -2));
  const [, amount = '', each = ''] = ago.exec(plain) ?? [];
  const count = /^\d+$/.test(amount) ? Number(amount) : numbers[amount];
  if (each !== '' && count === undefined) return null;
  if (count !== undefined && count < 3_000) {
    if (/^(?:sec|min)/.test(each)) found.add(addDays(now, -Math.floor(count / 1_440)));
    else if (/^(?:uur|uren|hour)/.test(each)) found.add(addDays(now, -Math.floor(count / 24)));
    else if (/^da[gy]/.test(each)) found.add(addDays(now, -count));
    else if (each.startsWith('we')) found.add(addDays(now, -7 * count));
    else found.add(monthsBefore(now, each.startsWith('m') ? count : 12 * count) ?? '');
  }
  const last = /(?:^| )(?:afgelopen|vorige) (\S+?)(?:nacht|ochtend|middag|avond)?(?: |$)/.exec(plain)?.[1];
  const weekday = weekdays.indexOf(last ?? '');
  if (weekday >= 0) found.add(addDays(now, -((((new Date(`${now}T00:00:00Z`).getUTCDay() - weekday) % 7) + 7) % 7 || 7)));
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== '' ? only : null;
}

/**
 * The day of the last exchange that a cell shows: a date somewhere in it, or a relative moment that can be turned into one
 * ("gisteren", "3 dagen geleden"; spec/rules.md, Settled questions). Days to come are no last exchange.
 * @param now today, ISO; anything else: not known yet, and then only written dates are read
 * @returns null when the cell shows nothing
 */
export function parseMoment(cell: RawCell, now: IsoDate): { readonly kind: 'value'; readonly value: IsoDate } | { readonly kind: 'unreadable'; readonly text: string } | null {
  const text = cell.text.slice(0, 300);
  const unreadable = { kind: 'unreadable', text } as const;
  const machine = cell.iso === null ? null : dateOf(cell.iso);
  if (isEmptyText(text) && machine === null) return null;
  const shown = datesIn(text);
  if (shown === null || shown.length > 1) return unreadable;
  const isDay = isIsoDate(now);
  const value = shown[0] ?? machine ?? (isDay ? relative(plainWords(text), now) : null);
  return value === null || (isDay && value > now) ? unreadable : { kind: 'value', value };
}
