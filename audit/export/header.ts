import { editionFor } from '@/rules/checklist/edition';
import type { Standing } from '@/rules/checklist/standing';
import { statesOf } from '@/rules/checklist/states';
import type { NotebookRow, SchoolRow } from '../store/database';
import { type ExportHeader, logFormat, logFormatVersion } from './file';

/** What a header is made of. */
export interface HeaderFrom {
  /** UTC, ISO 8601 with milliseconds. */
  readonly exportedAt: string;
  /** The day of it in Europe/Amsterdam. */
  readonly today: string;
  readonly software: string;
  readonly edition: string;
  readonly school: Pick<SchoolRow, 'id' | 'label' | 'brin'>;
  readonly standing: Standing;
  readonly parties: NotebookRow['parties'];
}

/** Longest name of a party that leaves the machine (spec/audit.md, Exports). */
const longestName = 80;

/** What stands outside the entries of a file: states of all items, names of the parties she answered for. */
export function makeHeader({ exportedAt, today, software, edition, school, standing, parties }: HeaderFrom): ExportHeader {
  const states = statesOf(standing, today, standing.round === null ? {} : { edition: editionFor(standing.round).edition });
  return {
    format: logFormat, formatVersion: logFormatVersion, exportedAt, software, edition,
    school: { id: school.id, label: school.label.toWellFormed(), brin: school.brin },
    items: states.map(({ id, state, class: how, since, actor }) => ({ id, state, class: how, since, actor })),
    parties: Object.fromEntries(Object.entries(parties).map(([subject, { name, rowKey }]) => [subject, { name: Array.from(name.toWellFormed()).slice(0, longestName).join(''), rowKey }])),
  };
}
