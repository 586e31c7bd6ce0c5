import { boundsOf } from './ip-value';
import type { IpRow, IpValue } from './page';

/** A value that was read as addresses. */
export type IpRange = Extract<IpValue, { kind: 'range' }>;
/** A row whose addresses are known. */
export type RangeRow = IpRow & { readonly value: IpRange };

/** Whether two ranges share an address. Symmetric. */
export function overlaps(one: IpRange, other: IpRange): boolean {
  if (one.version !== other.version) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every address of a range lies in one of the others, or in several that together hold it. */
export function covered(range: IpRange, by: readonly IpRange[]): boolean {
  const { first, last } = boundsOf(range);
  const others = by.filter((other) => other.version === range.version).map(boundsOf).toSorted(byFirst);
  let next = first;
  for (const other of others) {
    if (other.first > next) return false;
    if (other.last >= next) next = other.last + 1n;
    if (next > last) return true;
  }
  return false;
}

/** Rows of one range, with their places in the list. */
interface Group { readonly members: { readonly row: RangeRow; readonly at: number }[]; readonly first: bigint; readonly last: bigint }

const byFirst = (a: { readonly first: bigint }, b: { readonly first: bigint }): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);

/**
 * For each row that overlaps an unequal one and is the narrower, or of equal width the later: the row it overlaps
 * (spec/rules.md, Settled questions; a double of such a row counts too). Sorted first, so that a long list without overlaps costs no more than sorting.
 */
export function overlapping(rows: readonly RangeRow[]): Map<RangeRow, RangeRow> {
  const groups = new Map<string, Group>();
  rows.forEach((row, at) => {
    const group = groups.get(row.value.canonical);
    if (group === undefined) groups.set(row.value.canonical, { members: [{ row, at }], ...boundsOf(row.value) });
    else group.members.push({ row, at });
  });
  const found = new Map<RangeRow, RangeRow>();
  const mark = (narrow: Group, wide: Group): void => {
    const [other] = wide.members;
    if (other === undefined) return;
    const equal = narrow.last - narrow.first === wide.last - wide.first;
    for (const { row, at } of narrow.members) if (!found.has(row) && (!equal || at > other.at)) found.set(row, other.row);
  };
  for (const version of [4, 6] as const) {
    const sorted = [...groups.values()].filter((group) => group.members[0]?.row.value.version === version).toSorted(byFirst);
    sorted.forEach((one, index) => {
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next];
        if (other === undefined || other.first > one.last) break;
        if (one.last - one.first >= other.last - other.first) mark(other, one);
        if (one.last - one.first <= other.last - other.first) mark(one, other);
      }
    });
  }
  return found;
}
