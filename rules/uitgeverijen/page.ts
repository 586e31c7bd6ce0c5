import type { ColumnState, Row, Seen, Tick } from '../seen';
import type { RawList } from '../raw';

/** Columns of a list of parties (publishers or network suppliers). */
export const partijColumns = ['naam', 'aangevinkt'] as const;
export type PartijColumn = (typeof partijColumns)[number];

/** One party as the page shows it. */
export interface Partij extends Row {
  readonly naam: string;
  /** `edited` holds `aangevinkt` when she changed the tick in this document. */
  readonly aangevinkt: Tick;
}

export interface PartijenPage {
  readonly page: 'uitgeverijen' | 'netwerkleveranciers';
  readonly seen: Seen;
  readonly columns: Readonly<Record<PartijColumn, ColumnState>>;
  readonly rows: readonly Partij[];
  /** A control whose name reads as save is visible. */
  readonly saveControl: boolean;
  /** She used that control after her last change of a tick in this document. */
  readonly saved: boolean;
}

export interface RawPartijen extends RawList<PartijColumn> {
  readonly page: PartijenPage['page'];
  readonly saveControl: boolean;
  readonly saved: boolean;
}
