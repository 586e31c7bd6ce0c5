import { readFileSync } from 'node:fs';
import { appendExported, type ExportStart } from '../desk/export';
import type { Desk } from '../desk/request';
import { append } from '../store/append';
import type { CoachDatabase } from '../store/database';
import { emptyNotebook } from '../store/database';
import { currentSchool, entryPages, readNotebook, readStanding } from '../store/read';
import { contextOf, klimop, openFresh } from '../store/writing.test-data';
import { addSchool } from '../store/schools';
import { readFrame } from './frame';
import { htmlPieces } from './html';
import { jsonPieces } from './json';
import { writeSchoolLog } from './school-log.test-data';

/** The product's tokens, as the page hands them to the report. */
export const tokens = readFileSync('ui/tokens.css', 'utf8');
export const words = ['appel', 'kanaal', 'zilver', 'trommel', 'haven', 'wolk'];

/** All that a background gives the desk for an export; nothing more than `appendExported` uses. */
export function deskOf(db: CoachDatabase, start = Date.UTC(2026, 10, 24, 9)): Desk {
  const context = contextOf({}, start);
  return {
    ports: { software: '0.1.0' },
    offices: {
      open: async () => {
        const school = await currentSchool(db);
        if (school === null) throw new Error('no school');
        return {
          db, school, standing: await readStanding(db, school.id), notebook: (await readNotebook(db, school.id)) ?? emptyNotebook(school.id), round: '2026-2027', edition: '2025-2026/1.0',
          write: async (drafts: Parameters<typeof append>[2]) => {
            const done = await append(db, school.id, drafts, context);
            if (!done.ok) throw new Error(done.detail);
            return done;
          },
        };
      },
    },
    sender: { tab: null, ownPage: true },
  } as unknown as Desk;
}

/** A log of the school, named as told. */
export async function schoolWithLog(label = 'Basisschool De Klimop'): Promise<CoachDatabase> {
  const { db } = await openFresh();
  await addSchool(db, { ...(await klimop()), label });
  await writeSchoolLog(db, 's1');
  return db;
}

let made = 0;
export function startExport(db: CoachDatabase, form: 'json' | 'csv' | 'html'): Promise<ExportStart> {
  made++;
  return appendExported(deskOf(db, Date.UTC(2026, 10, 24, 9) + made * 60_000), { type: 'export', eventId: `22222222-2222-4222-8222-${String(made).padStart(12, '0')}`, school: 's1', form });
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A file as the page makes it. */
export async function madeFile(db: CoachDatabase, form: 'json' | 'html'): Promise<string> {
  const { header, seq } = await startExport(db, form);
  const frame = await readFrame(db, header, seq);
  const pages = (): AsyncIterable<readonly import('../entry').Entry[]> => entryPages(db, 's1', seq);
  return joined(form === 'json' ? jsonPieces(frame, pages()) : htmlPieces(frame, pages, { words, tokens }));
}
