import type { Ask } from '@/rules/message/ask';
import type { DeskPorts } from './ports';

/** Raw rows of one page of a list, by what tells them apart on that page. */
type Page = Readonly<Record<string, unknown>>;

/** Rows of one list that runs over several pages, per tab; in `storage.session` only (spec/audit.md, Where what is kept). */
interface ListPages {
  readonly page: string;
  readonly claimed: number | null;
  /** Wall clock, ms. */
  readonly at: number;
  readonly pages: readonly Page[];
}

/** Rows are dropped after this long, in ms: she may have been away, and the list may have changed. */
const keptFor = 30 * 60_000;

const keyOf = (tab: number): string => `list/${String(tab)}`;

/**
 * The list's other pages, once this one has come (again). A page that shares half its rows with the new one is that page drawn anew
 * (a row edited, removed or moved up); a row that moved here from another page leaves that one.
 */
export function otherPages(pages: readonly Page[], here: ReadonlySet<string>): Page[] {
  return pages.flatMap((page) => {
    const keys = Object.keys(page);
    const shared = keys.filter((key) => here.has(key)).length;
    if (shared === 0) return [page];
    if (shared * 2 >= Math.min(keys.length, here.size)) return [];
    return [Object.fromEntries(Object.entries(page).filter(([key]) => !here.has(key)))];
  });
}

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
  const here = Object.fromEntries(ask.keep.map(({ identity, raw }) => [identity, raw]));
  const others = otherPages(same ? kept.pages : [], new Set(Object.keys(here)));
  await ports.session.set(keyOf(tab), { page: ask.page, claimed: ask.claimed, at: now, pages: [...others, here] } satisfies ListPages);
  return others.flatMap((page) => Object.values(page));
}

/** Another kind of page stands in front: the list is left. */
export async function leaveList(ports: DeskPorts, tab: number | null, kind: string | null): Promise<void> {
  if (tab === null) return;
  const kept = (await ports.session.get(keyOf(tab))) as ListPages | undefined;
  if (kept !== undefined && kept.page !== kind) await ports.session.remove([keyOf(tab)]);
}
