import type { Anchor, ExportNotes } from '../export/file';
import { logFormat, logFormatVersion } from '../export/file';
import { csvColumns } from '../export/csv-columns';
import type { Refusal } from '@/rules/message/verify-report';
import { scan } from './scan';

/** A file whose frame has the right shape. Its entries may hold anything: that is what the verifier looks at. */
export interface OpenedFile {
  readonly format: typeof logFormat;
  readonly formatVersion: 1;
  readonly exportedAt: string;
  readonly software: string;
  readonly edition: string;
  readonly school: { readonly id: string; readonly label: string; readonly brin: string | null };
  readonly items: readonly unknown[];
  readonly parties: Readonly<Record<string, unknown>>;
  readonly notes: ExportNotes | Readonly<Record<string, unknown>>;
  readonly chain: { readonly genesis: string; readonly genesisRecord: Readonly<Record<string, unknown>>; readonly head: string; readonly count: number; readonly anchors: readonly Anchor[] };
  readonly entries: readonly unknown[];
}

export type FileOpened = { readonly ok: true; readonly file: OpenedFile; readonly twice: boolean } | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** Marks the log inside a report: what stands between these is JSON. */
export const reportStart = '<script type="application/json" id="basispoort-coach-audit-log">';
export const reportEnd = '</script>';

/** Opens a JSON export, or the JSON inside an HTML report; says what else it is when it is neither. Never throws. */
export function openFile(given: string): FileOpened {
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text === '') return refuse('empty');
  if (text.startsWith('%PDF-')) return refuse('pdf');
  if (text.startsWith('PK\u0003\u0004')) return refuse('spreadsheet');
  if (text.startsWith('<')) {
    const start = text.indexOf(reportStart);
    const end = text.indexOf(reportEnd, start + reportStart.length);
    if (start < 0) return refuse('html-without-log');
    return end < 0 ? refuse('truncated') : openJson(text.slice(start + reportStart.length, end).trim());
  }
  if (text.replaceAll('"', '').startsWith(csvColumns.slice(0, 3).join(';'))) return refuse('csv');
  return openJson(text);
}

function openJson(text: string): FileOpened {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return /^[{[]/.test(text) && scan(text).endsEarly ? refuse('truncated') : refuse('not-json', String(error));
  }
  if (!isObject(data) || data['format'] !== logFormat) return refuse('other-format', isObject(data) && typeof data['format'] === 'string' ? data['format'].slice(0, 80) : '');
  if (Number.isInteger(data['formatVersion']) && (data['formatVersion'] as number) > logFormatVersion) return refuse('newer-format', String(data['formatVersion']));
  const wrong = misfit(data);
  return wrong === null ? { ok: true, file: data as unknown as OpenedFile, twice: scan(text).twice !== null } : refuse('damaged', wrong);
}

/** The first part of the frame that has not its shape, or null. */
function misfit(data: Readonly<Record<string, unknown>>): string | null {
  if (data['formatVersion'] !== logFormatVersion) return 'formatVersion';
  for (const name of ['exportedAt', 'software', 'edition']) if (typeof data[name] !== 'string') return name;
  const { school, chain } = data;
  if (!isObject(school) || typeof school['id'] !== 'string' || typeof school['label'] !== 'string' || !(school['brin'] === null || typeof school['brin'] === 'string')) return 'school';
  for (const name of ['parties', 'notes', 'chain']) if (!isObject(data[name])) return name;
  for (const name of ['items', 'entries']) if (!Array.isArray(data[name])) return name;
  if (!isObject(chain)) return 'chain';
  if (chain['algorithm'] !== 'SHA-256') return 'chain.algorithm';
  for (const name of ['genesis', 'head']) if (typeof chain[name] !== 'string') return `chain.${name}`;
  if (!Number.isSafeInteger(chain['count']) || (chain['count'] as number) < 0) return 'chain.count';
  if (!isObject(chain['genesisRecord'])) return 'chain.genesisRecord';
  return Array.isArray(chain['anchors']) ? null : 'chain.anchors';
}

/** A JSON object, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function refuse(refusal: Refusal, detail = ''): FileOpened {
  return { ok: false, refusal, detail };
}
