import type { AnswerCode } from './answer';
import type { Situation } from './situation/situation';

/** A calendar date `YYYY-MM-DD` in Europe/Amsterdam. */
export type IsoDate = string;

/** What the log knows of one row; handed out by the background with the ask (design/architecture.md, Data's way). */
export interface RowKnown {
  /** Answers of this round that stand (not withdrawn). */
  readonly answers: readonly AnswerCode[];
  /** Fields for which `gezien` stands: their value is still the one that was seen. Null in the list: the row as a whole. */
  readonly seenFields: readonly (string | null)[];
  /** Exceptions (`nvt`, `onterecht`) that have not expired: rule id, or null for every rule of the row. */
  readonly exceptions: readonly (string | null)[];
  /** Party pages: the last accepted saved state and the day it was first recorded. Null: never recorded. */
  readonly earlierTick: { readonly ticked: 'yes' | 'no'; readonly since: IsoDate } | null;
  /** She changed this field in an earlier document (or saved it) and no newly loaded document has settled it: the value she gave, in plain for ticks (`yes`/`no`), else null. */
  readonly underWay: { readonly field: string; readonly to: string | null } | null;
  /** Party pages: a follow-up after unticking is open, or was settled by its answers. */
  readonly followUp: 'open' | 'settled' | null;
  /** Number by which this person or row is named in texts: "medewerker 4". */
  readonly number: number | null;
}

/** A page field that is compared with what was recorded earlier (profiel). */
export interface FieldKnown {
  readonly compared: 'first-look' | 'same' | 'changed';
  /** Since when the earlier value stood, null when never recorded. */
  readonly since: IsoDate | null;
  /** `gezien` stands for the value now shown. */
  readonly accepted: boolean;
}

/** A staff list that was compared; lives in memory and `storage.session` only. */
export interface StaffList {
  readonly source: 'eigen' | 'las';
  readonly names: readonly string[];
}

/** All that a rule may know beside the page. */
export interface Known {
  readonly today: IsoDate;
  /** The 31 July that closes the round's school year. */
  readonly schoolYearEnd: IsoDate;
  /** The round, `2026-2027`. */
  readonly round: string;
  readonly situation: Situation;
  readonly staffList: StaffList | null;
  /** By identity text. */
  readonly rows: ReadonlyMap<string, RowKnown>;
  /** Profiel: `brin`, `schoolnaam`, `instelling-ref`. */
  readonly fields: Readonly<Record<string, FieldKnown>>;
  /** Whether a look at this page kind was recorded before this one. */
  readonly lookedBefore: boolean;
  /** *Klopt wat ik lees?*: her answer for these columns, null when not asked yet. */
  readonly confirmed: 'ja' | 'nee' | null;
  /** Rules whose faults of the page itself (no row) are covered by an exception, or by `gezien` where they have no field. Absent: none. */
  readonly settledOfPage?: readonly string[];
}

const unknownRow: RowKnown = { answers: [], seenFields: [], exceptions: [], earlierTick: null, underWay: null, followUp: null, number: null };

/** What is known of a row; a row without identity, or never met, has nothing. */
export function rowKnown(known: Known, identity: string | null): RowKnown {
  return (identity === null ? undefined : known.rows.get(identity)) ?? unknownRow;
}
