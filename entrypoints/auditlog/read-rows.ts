import { rowNames, type RowNames } from '@/audit/export/report/name-rows';
import type { Entry } from '@/audit/entry';
import type { CoachDatabase } from '@/audit/store/database';
import { entryPages, readEntry, readNotebook, readPage, readStanding } from '@/audit/store/read';
import { dayOf } from '@/rules/checklist/fact';
import { clockTime } from '@/rules/words/day-words';
import { entryBy, entryDetail } from '@/rules/words/entry-detail';
import { logWords } from '@/rules/words/log-words';
import type { Language } from '@/ui/language';
import type { LogRow, LogView } from '@/ui/auditlog/log-view';

/** One entry in words. */
export function rowOf(entry: Entry, names: RowNames, language: Language): LogRow {
  return {
    seq: entry.seq, day: dayOf(entry), time: clockTime(entry.recordedAt, entry.offset), type: entry.type, page: entry.page, item: entry.item,
    about: names.nameOf(entry.subject, entry.round), detail: entryDetail(entry, language), how: logWords[language].class[entry.class], by: entryBy(entry, language),
  };
}

/** Rows after a number, a page at a time, so that the first ones are on screen before the last are read. */
export async function* readRows(db: CoachDatabase, school: string, after: number, language: Language): AsyncGenerator<LogRow[]> {
  const names = rowNames((await readNotebook(db, school)).parties);
  names.learn(await readStanding(db, school));
  const rows = (entries: readonly Entry[]): LogRow[] => entries.map((entry) => rowOf(entry, names, language));
  if (after > 0) yield rows(await readPage(db, school, after, Number.MAX_SAFE_INTEGER - after - 1));
  else for await (const page of entryPages(db, school)) yield rows(page);
}

/** All fields of one entry as text, in the order of the contract. */
export async function openedEntry(db: CoachDatabase, school: string, seq: number): Promise<LogView['opened']> {
  const entry = await readEntry(db, school, seq);
  if (entry === undefined) return null;
  return { seq, fields: Object.entries(entry).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const) };
}
