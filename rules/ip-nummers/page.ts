import type { ColumnState, Row, Seen } from '../seen';
import type { RawList } from '../raw';

/** Columns of the IP list. `van`/`tot`: a range in two columns; four boxes for one address are joined with dots by the reader. */
export const ipColumns = ['ip', 'van', 'tot', 'omschrijving', 'locatie'] as const;
export type IpColumn = (typeof ipColumns)[number];

/** What the text of a row is. `first` and `last` are the canonical forms of the lowest and highest address. */
export type IpValue =
  | { readonly kind: 'range'; readonly version: 4 | 6; readonly first: string; readonly last: string; readonly canonical: string; readonly size: bigint; readonly prefix: number | null }
  /** Certainly no address. */
  | { readonly kind: 'invalid' }
  /** Could be something: a host name, a note. */
  | { readonly kind: 'unreadable' }
  /** Nothing was filled in: a blank line to add a number on. */
  | { readonly kind: 'empty' };

export interface IpRow extends Row {
  readonly text: string;
  readonly value: IpValue;
}

export interface IpNummersPage {
  readonly page: 'ip-nummers';
  readonly seen: Seen;
  readonly columns: Readonly<Record<IpColumn, ColumnState>>;
  readonly rows: readonly IpRow[];
}

export type RawIpNummers = RawList<IpColumn>;
