import { parseBeheer } from '@/rules/beheer/parse-beheer';
import type { LoggedPage } from '@/rules/fields';
import { parseIpNummers } from '@/rules/ip-nummers/parse-ip-nummers';
import { parseMedewerkers } from '@/rules/medewerkers/parse-medewerkers';
import type { LoggedKind } from '@/rules/page-kind';
import { parseProfiel } from '@/rules/profiel/parse-profiel';
import type { RawList, RawRow } from '@/rules/raw';
import type { Seen } from '@/rules/seen';
import { parsePartijen } from '@/rules/uitgeverijen/parse-partijen';
import { joinSeen } from '@/rules/union';
import { read as readBeheer } from './beheer/read';
import { read as readIpNummers } from './ip-nummers/read';
import { read as readMedewerkers } from './medewerkers/read';
import { read as readNetwerkleveranciers } from './netwerkleveranciers/read';
import { read as readProfiel } from './profiel/read';
import type { Labelled, ReadList } from './read/list';
import type { Reading } from './reading';
import { read as readUitgeverijen } from './uitgeverijen/read';

/** What was read of the page before (in slices, or as she pointed at it): then the readers read nothing else for their list or fields. */
export interface ReadBefore {
  readonly lists?: readonly ReadList[];
  readonly labelled?: readonly Labelled[];
}

/** What stands in front: read once, parsed when the background has said what it knows. */
export interface Front {
  readonly kind: LoggedKind;
  readonly reading: Reading<{ readonly seen: Seen }>;
  /** The raw rows of this page of a list; empty for pages that are no list. */
  readonly rawRows: readonly RawRow<string>[];
  /**
   * The page model, with the rows of the list's other pages.
   * @param earlier raw rows as the background kept them, checked by it when they came in
   */
  model(today: string, earlier: readonly RawRow<string>[], saved: boolean): LoggedPage;
}

type Place = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

function joined<C extends string>(raw: RawList<C>, earlier: readonly RawRow<string>[]): RawList<C> {
  if (earlier.length === 0) return raw;
  const rows = [...raw.rows, ...(earlier as readonly RawRow<C>[])];
  return { ...raw, rows, seen: joinSeen(raw.seen, raw.seen.rowsSeen + earlier.length) };
}

/**
 * Reads what stands in front of her as a page of this kind.
 * @param score by which the kind was recognised, 0–100
 * @param before lists and labelled fields read already; else the readers read the page themselves
 * @returns null when the kind was recognised but nothing of it can be found
 */
export function readFront(kind: LoggedKind, document: Document, location: Place, score?: number, before: ReadBefore = {}): Front | null {
  switch (kind) {
    case 'medewerkers': {
      const reading = readMedewerkers(document, location, score, before.lists);
      return { kind, reading, rawRows: reading.raw.rows, model: (_today, earlier) => parseMedewerkers(joined(reading.raw, earlier)) };
    }
    case 'uitgeverijen':
    case 'netwerkleveranciers': {
      const reading = (kind === 'uitgeverijen' ? readUitgeverijen : readNetwerkleveranciers)(document, location, score, before.lists);
      return { kind, reading, rawRows: reading.raw.rows, model: (_today, earlier, saved) => parsePartijen({ ...reading.raw, ...joined(reading.raw, earlier), saved }) };
    }
    case 'ip-nummers': {
      const reading = readIpNummers(document, location, score, before.lists);
      return { kind, reading, rawRows: reading.raw.rows, model: (_today, earlier) => parseIpNummers(joined(reading.raw, earlier)) };
    }
    case 'profiel': {
      const reading = readProfiel(document, location, score, before.labelled);
      return { kind, reading, rawRows: [], model: () => parseProfiel(reading.raw) };
    }
    case 'beheer': {
      const reading = readBeheer(document, location, score, before.labelled);
      return { kind, reading, rawRows: [], model: (today) => parseBeheer({ ...reading.raw, today }) };
    }
  }
}
