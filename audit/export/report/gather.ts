import { dayOf } from '@/rules/checklist/fact';
import { foldAll } from '@/rules/checklist/fold-standing';
import { isRemaining } from '@/rules/checklist/remaining';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import { statesOf } from '@/rules/checklist/states';
import type { LoggedKind } from '@/rules/page-kind';
import type { Entry } from '../../entry';
import { nextLook, type Look } from '../../verify/next-look';
import type { RowNames } from './name-rows';

/** How many items needed nothing any more at the end of a day, of all that count. */
export interface ProgressPoint { readonly day: string; readonly done: number; readonly total: number }

/** What a pass over the log brings together for the report. */
export interface Gathered {
  readonly standing: Standing;
  /** Of the last round, by page. */
  readonly looks: ReadonlyMap<LoggedKind, Look>;
  /** Labels of the people who acted in the last round. */
  readonly people: readonly string[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly progress: readonly ProgressPoint[];
  /** Subjects of people whose access ended in this round. */
  readonly ended: ReadonlySet<string>;
  /** Number of entries per type after the last anchor. */
  readonly sinceAnchor: ReadonlyMap<string, number>;
}

/** Rules that speak of access that should have ended. */
export const accessRules: readonly string[] = ['medewerkers/einddatum-verlopen', 'medewerkers/niet-op-personeelslijst'];

/** Looks through the whole log once, a page at a time; what is kept does not grow with its length. @param lastAnchor number of the entry up to which a head was confirmed, 0 for none */
export async function gather(pages: AsyncIterable<readonly Entry[]>, lastAnchor: number, names: RowNames): Promise<Gathered> {
  let standing = emptyStanding;
  let day: Entry[] = [];
  let round: string | null = null;
  const looks = new Map<LoggedKind, Look>();
  const people = new Set<string>();
  const days: string[] = [];
  const progress: ProgressPoint[] = [];
  const ended = new Set<string>();
  const sinceAnchor = new Map<string, number>();

  const closeDay = (): void => {
    const last = day.at(-1);
    if (last === undefined) return;
    standing = foldAll(day, standing);
    names.learn(standing);
    const on = dayOf(last);
    const states = statesOf(standing, on).filter(({ state }) => !['hulp', 'nvt', 'later'].includes(state));
    progress.push({ day: on, done: states.filter((status) => !isRemaining(status)).length, total: states.length });
    day = [];
  };

  for await (const page of pages) {
    for (const entry of page) {
      const before = day.at(-1);
      if (before !== undefined && dayOf(before) !== dayOf(entry)) closeDay();
      if (entry.round !== round) {
        closeDay();
        round = entry.round;
        for (const part of [looks, people, ended]) part.clear();
        days.length = 0;
        progress.length = 0;
      }
      day.push(entry);
      if (entry.page !== null && entry.page !== 'inloggen' && entry.type === 'page-checked') {
        looks.set(entry.page, nextLook(looks.get(entry.page), entry));
        if (days.length < 2) days.push(dayOf(entry)); else days[1] = dayOf(entry);
      }
      if (entry.actor.label !== '') people.add(entry.actor.label);
      if (entry.page === 'medewerkers' && entry.subject !== null && endsAccess(entry)) ended.add(entry.subject);
      if (entry.type === 'erased' && Array.isArray(entry.observation?.['rounds'])) names.erase(entry.observation['rounds'].filter((one) => typeof one === 'string'));
      if (entry.seq > lastAnchor) sinceAnchor.set(entry.type, (sinceAnchor.get(entry.type) ?? 0) + 1);
    }
  }
  closeDay();
  return { standing, looks, people: [...people], firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null, progress, ended, sinceAnchor };
}

/** A fault of access that is no longer there, or a row that she took away and that stayed away. */
function endsAccess(entry: Entry): boolean {
  if (entry.type === 'fault-resolved') return entry.rule !== null && accessRules.includes(entry.rule);
  return (entry.type === 'confirmed-after-reload' || entry.type === 'confirmed-later-day') && entry.observation?.['field'] === 'row';
}
