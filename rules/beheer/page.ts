import type { Row, Seen } from '../seen';
import type { RawCell } from '../raw';

/** A switch-like setting as read. `unclear`: seen, but not readable or its level not named; null: not shown on this page. */
export type Setting = 'on' | 'off' | 'unclear' | null;

export interface BeheerPage {
  readonly page: 'beheer';
  readonly seen: Seen;
  readonly rows: readonly Row[];
  /** MFA for coordinators and for all staff; `mfaLevelUnclear`: one switch whose label names no level. */
  readonly mfaIct: Setting;
  readonly mfaSchool: Setting;
  readonly mfaLevelUnclear: boolean;
  readonly lasKoppeling: 'automatisch' | 'handmatig' | 'unclear' | null;
  /** `goed` only where the page says that the exchange went well; `fout` where it shows an error. */
  readonly uitwisseling: 'goed' | 'fout' | null;
  /** Day of the last exchange shown: ISO date, or text that cannot be turned into one. Null: not shown. */
  readonly laatsteUitwisseling: { readonly kind: 'value'; readonly value: string } | { readonly kind: 'unreadable'; readonly text: string } | null;
  /** Fields that she changed in this document. */
  readonly edited: readonly string[];
}

/** One labelled setting or statement, as the reader finds it: the words around it and what it shows. */
export interface RawSetting {
  /** `mfa`, `las-koppeling`, `uitwisseling` (a statement about its outcome) or `laatste-uitwisseling`. */
  readonly about: 'mfa' | 'las-koppeling' | 'uitwisseling' | 'laatste-uitwisseling';
  /** Label with the heading or group name above it, as shown. */
  readonly label: string;
  readonly value: RawCell;
  readonly edited: boolean;
}

export interface RawBeheer {
  readonly seen: Seen;
  readonly settings: readonly RawSetting[];
  /** Today, to turn "gisteren" into a date. */
  readonly today: string;
}
