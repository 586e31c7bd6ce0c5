import type { Entry } from '../entry';
import { type ExportFrame, headerFields } from './file';

/**
 * The JSON export, piece by piece, so that a log of any length never stands in memory as a whole.
 * One line per field and per entry: two files can be compared by eye.
 * @param pages the entries in order, up to and with the `exported` entry that holds the header's hash
 */
export async function* jsonPieces(frame: ExportFrame, pages: AsyncIterable<readonly Entry[]>): AsyncGenerator<string> {
  const line = (name: string, value: unknown): string => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;
  yield `{\n${headerFields.map((field) => line(field, frame.header[field])).join('')}${line('notes', frame.notes)}${line('chain', frame.chain)}  "entries": [`;
  let first = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${first ? '\n    ' : ',\n    '}${page.map((entry) => JSON.stringify(entry)).join(',\n    ')}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}
