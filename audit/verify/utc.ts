const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Milliseconds since 1970 of a UTC time as the log writes it (`2026-11-24T08:00:00.000Z`); null for any other text.
 * A day that is not in the calendar is none: the text must come back as it was, so that every verifier takes and refuses the same ones (audit/format.md).
 */
export function utc(text: unknown): number | null {
  if (typeof text !== 'string' || !iso.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text ? time : null;
}
