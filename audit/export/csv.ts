import Papa from 'papaparse';
import type { Entry } from '../entry';
import { csvColumns } from './csv-columns';
import { guarded } from './guard';
import type { Plain } from '@/rules/checklist/fact';

/** For Dutch Excel: semicolons and CRLF; the byte order mark makes it read UTF-8. */
export const csvOptions = { delimiter: ';', newline: '\r\n', header: false } as const;
const byteOrderMark = '\uFEFF';

/**
 * The CSV export, piece by piece.
 * @param head the hash of the last entry
 * @param words its six words
 */
export async function* csvPieces(pages: AsyncIterable<readonly Entry[]>, head: string, words: readonly string[]): AsyncGenerator<string> {
  yield byteOrderMark + line([[...csvColumns]]);
  for await (const page of pages) if (page.length > 0) yield line(page.map(csvRow));
  yield line([['head', head, words.join(' ')].map(guarded)]);
}

/** One entry as a row. `seq` and `offset` are integers and stay bare; everything else is guarded. */
export function csvRow(entry: Entry): (string | number)[] {
  const { observation } = entry;
  const text = [
    entry.type, entry.page, entry.item, entry.rule, entry.subject, cell(observation?.['field']), cell(observation?.['before']), cell(observation?.['after']), verdicts(entry),
    entry.class, entry.reason, entry.expiresOn, entry.actor.label === '' ? entry.actor.role : entry.actor.label, entry.edition, entry.round, entry.eventId, entry.prev, entry.hash,
  ].map((one) => guarded(one ?? ''));
  return [entry.seq, guarded(entry.recordedAt), entry.offset, ...text];
}

/** `rule=verdict`, with the number of faults or the reason behind a colon; of an opened fault its weight; of an export its form. */
function verdicts(entry: Entry): string {
  const { observation } = entry;
  if (observation === null) return '';
  const rules = observation['rules'];
  if (rules !== null && typeof rules === 'object' && !Array.isArray(rules)) {
    return Object.entries(rules as Record<string, { verdict: string; faults: number; why: string | null }>)
      .map(([rule, one]) => `${rule}=${one.verdict}${one.verdict === 'problem' ? `:${String(one.faults)}` : ''}${one.why === null ? '' : `:${one.why}`}`).join(' ');
  }
  return cell(observation['weight'] ?? observation['form']);
}

/** A value of an observation as text. */
function cell(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function line(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows as (string | number)[][], csvOptions)}\r\n`;
}
