import type { IsoDate } from '../known';

/** A round: the school year it prepares, `2025-2026`. */
export type Round = string;

/**
 * The round of a date: the school year that closes on the first 31 July at least three months ahead
 * (spec/rules.md: 23 June 2025 and 23 November 2025 → `2025-2026`; it flips on 1 May).
 */
export function roundOf(day: IsoDate): Round {
  const year = Number(day.slice(0, 4));
  const closes = day.slice(5) >= '05-01' ? year + 1 : year;
  return `${closes - 1}-${closes}`;
}

/** The 31 July that closes the round's school year. */
export function schoolYearEnd(round: Round): IsoDate {
  return `${round.slice(5)}-07-31`;
}

/** The 1 August on which the round's school year starts. */
export function schoolYearStart(round: Round): IsoDate {
  return `${round.slice(0, 4)}-08-01`;
}

/** First day of the calendar on which a round is offered: 1 May before its school year. */
export function offeredFrom(round: Round): IsoDate {
  return `${round.slice(0, 4)}-05-01`;
}

/** What is due with the rounds today. `round`: the one that is served now. */
export interface RoundToday {
  readonly round: Round;
  /** A new round that she may start by a click; null when there is none. */
  readonly offered: Round | null;
  /** A new round that starts by itself now; null when there is none. */
  readonly starts: Round | null;
}

/**
 * Which round is served, offered or started (spec/product.md, Rounds): offered from 1 May, by itself on 1 August at the latest;
 * until then the old one is served. A first use starts in the new one.
 * @param current the round of the log; null before the first entry
 */
export function roundToday(current: Round | null, today: IsoDate): RoundToday {
  const newest = roundOf(today);
  if (current === null) return { round: newest, offered: null, starts: newest };
  if (newest <= current) return { round: current, offered: null, starts: null };
  // The calendar can be more than one school year further than the log: then the old round is long over.
  const over = today >= schoolYearStart(newest) || schoolYearEnd(current) < today;
  return over ? { round: newest, offered: null, starts: newest } : { round: current, offered: newest, starts: null };
}
