import type { IncompleteReason, Seen } from './seen';

/** Reasons that fall away once every row that the page claims has been seen on one of the list's pages. */
const overcome: readonly IncompleteReason[] = ['pager', 'virtual', 'more', 'count-differs'];

/** Reasons that mean that the page shows a part by her own choice: its rows are no piece of a longer list. */
const chosenPart: readonly IncompleteReason[] = ['filter', 'search', 'tab'];

/** Whether the rows now shown are one piece of a list that runs over several pages, so that they are worth keeping. */
export function isPartOfSeveral(seen: Seen): boolean {
  return seen.rowsClaimed !== null && seen.rowsClaimed > 0 && seen.why.length > 0
    && seen.why.every((why) => overcome.includes(why));
}

/**
 * How much was seen, over all pages of one list (34 of 34 after paging through).
 * Only the page's own count can make it whole: without one, nobody knows where the list ends.
 * More rows than claimed means that the list changed underneath: that is said, not smoothed over.
 * @param rows distinct rows seen over all pages
 */
export function joinSeen(seen: Seen, rows: number): Seen {
  if (rows === seen.rowsSeen) return seen;
  const { rowsClaimed } = seen;
  if (rowsClaimed === null || seen.why.some((why) => chosenPart.includes(why))) return seen;
  if (rows > rowsClaimed) return { ...seen, rowsSeen: rows, complete: false, why: seen.why.includes('count-differs') ? seen.why : [...seen.why, 'count-differs'] };
  if (rows < rowsClaimed) return { ...seen, rowsSeen: rows };
  const why = seen.why.filter((reason) => !overcome.includes(reason));
  return { ...seen, rowsSeen: rows, complete: why.length === 0, why };
}

/** Adds a reason why a page does not count as seen whole. */
export function incompleteFor(seen: Seen, reason: IncompleteReason): Seen {
  return { ...seen, complete: false, why: seen.why.includes(reason) ? seen.why : [...seen.why, reason] };
}
