import { browser } from 'wxt/browser';
import { rowNames } from '@/audit/export/report/name-rows';
import { readRescue, rescuedSchools } from '@/audit/store/rescue';
import { sixWords } from '@/audit/words/six-words';
import type { Language } from '@/ui/language';
import type { LogView } from '@/ui/auditlog/log-view';
import { rowOf } from './read-rows';

/** What the second copy shows when the database cannot be opened: read-only, the last 200 entries of the school in use. Needs nothing of the database. */
export async function rescuedView(failed: { readonly problem: string; readonly detail: string }, language: Language): Promise<Partial<LogView>> {
  const drawer = { get: async (key: string) => (await browser.storage.local.get(key))[key], set: () => Promise.reject(new Error('read-only')) };
  const copies = await Promise.all((await rescuedSchools(drawer)).map((school) => readRescue(drawer, school)));
  const whole = copies.filter((copy) => copy !== null);
  const copy = whole.find(({ school }) => school.current === 1) ?? whole[0];
  if (copy === undefined) return { rescued: failed };
  const names = rowNames(copy.notebook.parties);
  return {
    rescued: failed, school: copy.school.label, round: copy.entries.at(-1)?.round ?? null, head: copy.head, words: sixWords(copy.head),
    rows: copy.entries.map((entry) => rowOf(entry, names, language)), count: copy.entries.length,
  };
}
