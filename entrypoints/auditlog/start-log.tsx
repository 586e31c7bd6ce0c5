import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { CoachDatabase, SchoolRow } from '@/audit/store/database';
import { openDatabase } from '@/audit/store/open';
import { countEntries, currentSchool, lastEntries, readStanding } from '@/audit/store/read';
import { sixWords } from '@/audit/words/six-words';
import { logText } from '@/ui/auditlog/text';
import { LogPage } from '@/ui/auditlog/log-page';
import type { LogEvents, LogRow, LogView } from '@/ui/auditlog/log-view';
import { chosenLanguage } from '../popup/chosen-language';
import { logEvents } from './log-events';
import { readRows } from './read-rows';
import { rescuedView } from './rescued-view';
import type { Shown } from './shown';

/** The page of the log: reads it, read-only, draws it, and draws what comes in while it is open. */
export async function startLog(root: HTMLElement): Promise<void> {
  const language = await chosenLanguage();
  let view: LogView = { language, school: '', round: null, rows: [], count: 0, head: '', words: [], busy: null, told: null, verified: null, rescued: null, opened: null };
  let events: LogEvents | null = null;
  const draw = (): void => { if (events !== null) render(<LogPage view={view} events={events} />, root); };
  const shown: Shown = { get: () => view, put: (change) => { view = { ...view, ...change }; draw(); } };
  document.title = `${logText[language].title} · Checklist-coach voor Basispoort`;

  const opened = await openDatabase();
  const school = opened.ok ? await currentSchool(opened.db) : null;
  events = logEvents(shown, opened.ok && school !== null ? { db: opened.db, school } : null);
  if (!opened.ok) { shown.put(await rescuedView(opened, language)); return; }
  if (school === null) { draw(); return; }
  await readOn(shown, opened.db, school);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && 'written' in changes) void readOn(shown, opened.db, school);
  });
}

/** Reads what is not on the page yet; one reading at a time, and once more when something came meanwhile. */
let reading: Promise<void> | null = null;
function readOn(shown: Shown, db: CoachDatabase, school: SchoolRow): Promise<void> {
  reading = (reading ?? Promise.resolve()).then(() => readNew(shown, db, school)).catch((error: unknown) => {
    console.error('Checklist-coach', error);
    shown.put({ told: { text: String(error), wrong: true } });
  });
  return reading;
}

async function readNew(shown: Shown, db: CoachDatabase, school: SchoolRow): Promise<void> {
  const { language, rows: had } = shown.get();
  const standing = await readStanding(db, school.id);
  const head = (await lastEntries(db, school.id, 1))[0]?.hash ?? school.genesis;
  shown.put({ school: school.label, round: standing.round, count: await countEntries(db, school.id), head, words: sixWords(head) });
  let rows: LogRow[] = [...had];
  for await (const more of readRows(db, school.id, had.at(-1)?.seq ?? 0, language)) {
    rows = rows.concat(more);
    // The first page at once, then now and then: a log of years must not be drawn fifty times.
    if (rows.length <= 2_000 || rows.length % 20_000 === 0) shown.put({ rows });
  }
  shown.put({ rows, count: rows.length });
}
