import { fold } from '@/rules/words/fold';
import type { LogRow } from './log-view';

/** What she chose to see; empty texts mean all. */
export interface Filter { readonly type: string; readonly page: string; readonly item: string; readonly text: string }
export type Column = 'seq' | 'type' | 'page' | 'about' | 'by';
export interface Order { readonly by: Column; readonly descending: boolean }

export const noFilter: Filter = { type: '', page: '', item: '', text: '' };

/** Rows that fit, in the order chosen; within one value by number. Every word of `text` must stand somewhere in the row, however it is spelled. */
export function filtered(rows: readonly LogRow[], filter: Filter, order: Order, typeName: (type: LogRow['type']) => string): readonly LogRow[] {
  const words = fold(filter.text).split(' ').filter((word) => word !== '');
  const fits = (row: LogRow): boolean => {
    if (filter.type !== '' && row.type !== filter.type) return false;
    if (filter.page !== '' && row.page !== filter.page) return false;
    if (filter.item !== '' && row.item !== filter.item) return false;
    if (words.length === 0) return true;
    const all = fold(`${String(row.seq)} ${row.day} ${typeName(row.type)} ${row.page ?? ''} ${row.item ?? ''} ${row.about} ${row.detail} ${row.how} ${row.by}`);
    return words.every((word) => all.includes(word));
  };
  const found = rows.filter(fits);
  if (order.by === 'seq') return order.descending ? found.reverse() : found;
  const keyOf = (row: LogRow): string => (order.by === 'type' ? typeName(row.type) : order.by === 'page' ? `${row.page ?? ''} ${row.item ?? ''}` : row[order.by as 'about' | 'by']);
  const compare = new Intl.Collator('nl', { numeric: true }).compare;
  const sign = order.descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(keyOf(a), keyOf(b)) || a.seq - b.seq);
}

/** Part of a list that is drawn: from, up to but not with, and the room above and below in pixels. */
export interface Slice { readonly from: number; readonly to: number; readonly above: number; readonly below: number }

/** Which rows are drawn at a scroll position: those in view and some on either side, so that scrolling never shows a gap. */
export function sliceAt(scrollTop: number, height: number, count: number, rowHeight: number, spare = 12): Slice {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - spare);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare);
  const from = Math.min(first, to);
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight };
}
