import { canonical, type GenesisRecord, sha256 } from '../chain';
import type { Entry } from '../entry';
import type { Actor, EvidenceClass } from '@/rules/checklist/fact';
import type { ItemId, ItemState } from '@/rules/checklist/item';

/** Name of the file format, as in every export (spec/audit.md, Exports; audit/format.md). */
export const logFormat = 'basispoort-coach/audit-log';
export const logFormatVersion = 1;

/** State of one item at the moment of the export. `since`: ISO day, null when nothing happened yet. */
export interface ExportItem {
  readonly id: ItemId;
  readonly state: ItemState;
  readonly class: EvidenceClass | null;
  readonly since: string | null;
  readonly actor: Actor | null;
}

/** Name of an organisation with the key that opens its subject, and no other. */
export interface ExportParty { readonly name: string; readonly rowKey: string }

/** What stands outside the entries and is vouched for by the last one: `exported` holds its hash. */
export interface ExportHeader {
  readonly format: typeof logFormat;
  readonly formatVersion: typeof logFormatVersion;
  /** UTC, ISO 8601 with milliseconds. */
  readonly exportedAt: string;
  readonly software: string;
  readonly edition: string;
  readonly school: { readonly id: string; readonly label: string; readonly brin: string | null };
  readonly items: readonly ExportItem[];
  /** By subject. */
  readonly parties: Readonly<Record<string, ExportParty>>;
}

/** A head that the board confirmed. `by` is an office, no name. */
export interface Anchor { readonly seq: number; readonly head: string; readonly confirmedOn: string; readonly by: string }

/** The chain of a file. */
export interface ExportChain {
  readonly algorithm: 'SHA-256';
  readonly genesis: string;
  readonly genesisRecord: GenesisRecord;
  readonly head: string;
  readonly count: number;
  readonly anchors: readonly Anchor[];
}

/** Free notes with their salts, by eventId. */
export type ExportNotes = Readonly<Record<string, { readonly salt: string; readonly text: string }>>;

/** All of a file but its entries, which are read page by page. */
export interface ExportFrame {
  readonly header: ExportHeader;
  readonly notes: ExportNotes;
  readonly chain: ExportChain;
}

/** A whole file in memory. */
export interface AuditLogFile extends ExportHeader {
  readonly notes: ExportNotes;
  readonly chain: ExportChain;
  readonly entries: readonly Entry[];
}

/** Names of the header's fields, in the order of the contract. */
export const headerFields = ['format', 'formatVersion', 'exportedAt', 'software', 'edition', 'school', 'items', 'parties'] as const satisfies readonly (keyof ExportHeader)[];

/** `observation.header` of `exported`: SHA-256 over the canonical header. Takes a whole file too: only the header's fields count. @throws TypeError on values that the format forbids */
export function headerHash(header: Readonly<Record<(typeof headerFields)[number], unknown>>): Promise<string> {
  return sha256(canonical(Object.fromEntries(headerFields.map((field) => [field, header[field]]))));
}
