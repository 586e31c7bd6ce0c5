import { dayIn } from '@/audit/desk/day';
import type { ExportStart } from '@/audit/desk/export';
import type { Entry } from '@/audit/entry';
import { blobOf } from '@/audit/export/blob';
import { csvPieces } from '@/audit/export/csv';
import { fileName } from '@/audit/export/file-name';
import { readFrame } from '@/audit/export/frame';
import { htmlPieces } from '@/audit/export/html';
import { jsonPieces } from '@/audit/export/json';
import type { CoachDatabase } from '@/audit/store/database';
import { entryPages } from '@/audit/store/read';
import { sixWords } from '@/audit/words/six-words';
import type { FileForm } from '@/ui/auditlog/log-view';
import tokens from '@/ui/tokens.css?raw';

const types = { json: 'application/json', csv: 'text/csv;charset=utf-8', html: 'text/html;charset=utf-8' } as const;

/** A file, ready to be offered. */
export interface Made { readonly name: string; readonly blob: Blob }

/**
 * Makes a file of the log as it stood at the `exported` entry that the background has just appended.
 * @param progress how many entries of how many; it may throw to stop
 */
export async function makeFile(db: CoachDatabase, start: ExportStart, form: FileForm, progress: (done: number, of: number) => void): Promise<Made> {
  const { header, seq, head } = start;
  const frame = await readFrame(db, header, seq);
  // The report reads the log three times: to gather, for the table, for the log inside.
  const total = form === 'html' ? seq * 3 : seq;
  let done = 0;
  async function* pages(): AsyncGenerator<readonly Entry[]> {
    for await (const page of entryPages(db, header.school.id, seq)) {
      yield page;
      done += page.length;
      progress(done, total);
    }
  }
  const words = sixWords(head);
  const pieces = form === 'json' ? jsonPieces(frame, pages()) : form === 'csv' ? csvPieces(pages(), head, words) : htmlPieces(frame, pages, { words, tokens });
  return { name: fileName(header.school.label, dayIn({ wall: Date.parse(header.exportedAt) }), form), blob: await blobOf(pieces, types[form]) };
}

/** Offers a file to be saved, through a link: needs no permission. */
export function offer({ name, blob }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is more than enough to begin.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}
