import type { LoggedKind } from '@/rules/page-kind';
import type { RawRow } from '@/rules/raw';
import type { SeenRow } from './edits';

/** A raw row as it travels, with what tells it apart from the other rows of its page. */
export interface KeptRow {
  readonly identity: string;
  readonly raw: RawRow<string>;
}

/**
 * The rows of this page of a list, to be kept for its other pages.
 * Equal IP numbers share one identity and are still two rows: there the whole text tells them apart, and rows equal in everything are counted.
 */
export function rowsToKeep(kind: LoggedKind, rawRows: readonly RawRow<string>[], rows: readonly SeenRow[]): KeptRow[] {
  const counted = new Map<string, number>();
  return rawRows.map((raw, at) => {
    const identity = rows[at]?.identity ?? '';
    const own = identity === '' || kind === 'ip-nummers' ? `${identity}${JSON.stringify(raw.cells)}` : identity;
    const before = counted.get(own) ?? 0;
    counted.set(own, before + 1);
    // Anchors and edits belong to this document; what is kept is what was read.
    return { identity: before === 0 ? own : `${own}#${String(before)}`, raw: { ...raw, anchor: null, edited: [] } };
  });
}
