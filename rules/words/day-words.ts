const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** `2026-11-24` as `24 november 2026`; what is no day comes back as it is. */
export function inWords(day: string, language: 'nl' | 'en' = 'nl'): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = month === undefined ? undefined : months[language][month - 1];
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && name !== undefined ? `${String(date)} ${name} ${String(year)}` : day;
}

/** `24 nov. 2026`: for tables. */
export function inShort(day: string, language: 'nl' | 'en' = 'nl'): string {
  const [date, month, year] = inWords(day, language).split(' ');
  if (month === undefined || year === undefined) return day;
  return `${date ?? ''} ${month === 'maart' ? 'mrt.' : month.length > 4 ? `${month.slice(0, 3)}.` : month} ${year}`;
}

/** Hour and minute of an entry in its own offset (minutes east of UTC), `09:05`; empty for what is no time. */
export function clockTime(recordedAt: string, offset: number): string {
  const time = Date.parse(recordedAt);
  return Number.isNaN(time) || !Number.isFinite(offset) ? '' : new Date(time + offset * 60_000).toISOString().slice(11, 16);
}
