import type { Claim } from '@/rules/words/count-words';

/** The count of a list by all that was said about it. */
export interface Counted {
  /** How many there are by the page's own words; null when it says nothing. */
  readonly total: number | null;
  /** Another page of the list holds rows. */
  readonly paged: boolean;
  /** It counts what a filter left over. */
  readonly filtered: boolean;
  /** It says that all there are stand here. */
  readonly whole: boolean;
}

/**
 * Puts the claims about one list together. A range ("1–25 van 34") says more than a number; of several numbers the highest counts,
 * for what is promised and not seen must not be missed.
 * @param seen rows that were read
 */
export function countOf(claims: readonly Claim[], seen: number): Counted {
  const unfiltered = claims.map((claim) => claim.unfiltered).filter((count) => count !== null);
  const ranges = claims.filter((claim) => claim.total !== null && claim.to !== null);
  const totals = (ranges.length > 0 ? ranges : claims).map((claim) => claim.total).filter((count) => count !== null);
  const total = totals.length === 0 ? null : Math.max(...totals);
  const whole = Math.max(total ?? -1, ...unfiltered);
  const paged = claims.some((claim) => (claim.pages ?? 1) > 1) || ranges.some((range) => (range.from ?? 1) > 1 || (range.total as number) > (range.to as number));
  return {
    total: whole < 0 ? null : whole,
    paged,
    filtered: unfiltered.some((count) => count !== total),
    whole: total === seen && !paged,
  };
}
