const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Milliseconds since 1970 of a UTC time as the log writes it (`2026-11-24T08:00:00.000Z`); null for any other text.
 * A day that is not in the calendar, and an hour 24, are none: engines differ in what they make of them, verifiers must not (audit/format.md).
 */
export function utc(text: unknown): number | null {
  if (typeof text !== 'string' || !iso.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(text.slice(8, 10)) ? time : null;
}
