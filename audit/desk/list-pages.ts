import type { Ask } from '@/rules/message/ask';
import type { DeskPorts } from './ports';

/** Rows of one list that runs over several pages, per tab; in `storage.session` only (spec/audit.md, Where what is kept). */
interface ListPages {
  readonly page: string;
  readonly claimed: number | null;
  /** Wall clock, ms. */
  readonly at: number;
  readonly rows: Readonly<Record<string, unknown>>;
}

/** Rows are dropped after this long, in ms: she may have been away, and the list may have changed. */
const keptFor = 30 * 60_000;

const keyOf = (tab: number): string => `list/${String(tab)}`;

/**
 * Keeps the rows of this page of the list, and gives those of its other pages.
 * Dropped when the page's own count changes, the view changes, or after 30 minutes (design/architecture.md, Data's way).
 * @returns raw rows as they were kept, those that stand on the page now left out
 */
export async function keepListPage(ports: DeskPorts, tab: number | null, ask: Ask, now: number): Promise<unknown[]> {
  if (tab === null) return [];
  const kept = (await ports.session.get(keyOf(tab))) as ListPages | undefined;
  if (!ask.partOfSeveral) {
    if (kept?.page === ask.page) await ports.session.remove([keyOf(tab)]);
    return [];
  }
  const same = kept !== undefined && kept.page === ask.page && kept.claimed === ask.claimed && now - kept.at <= keptFor;
  const here = new Set(ask.keep.map(({ identity }) => identity));
  const others = same ? Object.fromEntries(Object.entries(kept.rows).filter(([identity]) => !here.has(identity))) : {};
  await ports.session.set(keyOf(tab), { page: ask.page, claimed: ask.claimed, at: now, rows: { ...others, ...Object.fromEntries(ask.keep.map(({ identity, raw }) => [identity, raw])) } } satisfies ListPages);
  return Object.values(others);
}

/** Another kind of page stands in front: the list is left. */
export async function leaveList(ports: DeskPorts, tab: number | null, kind: string | null): Promise<void> {
  if (tab === null) return;
  const kept = (await ports.session.get(keyOf(tab))) as ListPages | undefined;
  if (kept !== undefined && kept.page !== kind) await ports.session.remove([keyOf(tab)]);
}
