import type { ColumnState, Field, Row, Seen } from '../seen';
import type { Anchor } from '../seen';
import type { RawCell } from '../raw';

/** A shortcut link as the page shows it. */
export interface Snelkoppeling extends Row {
  /** `leerling`, `leerkracht`, or unclear. */
  readonly soort: 'leerling' | 'leerkracht' | 'onduidelijk';
  /** INSTELLING_REF, folded to lower case; null when the link has none. Kept in memory only. */
  readonly ref: string | null;
  /** The address is masked or cut where the reference would stand, or the words around it say both kinds: nothing can be said of it. */
  readonly unreadable?: boolean;
}

export interface ProfielPage {
  readonly page: 'profiel';
  readonly seen: Seen;
  readonly columns: Readonly<Record<'brin' | 'locatie' | 'schoolnaam', ColumnState>>;
  /** 4 or 6 characters, without spaces, dots and hyphens, upper case; joined with the location code where that stands apart. */
  readonly brin: Field<string>;
  readonly schoolnaam: Field<string>;
  /** The shortcut links, those that download a file left out. */
  readonly rows: readonly Snelkoppeling[];
  /** Identity texts of page fields that the background compares: `brin`, `schoolnaam`, `instelling-ref`; absent when not readable. */
  readonly identities: Readonly<Record<string, string>>;
}

export interface RawSnelkoppeling {
  readonly anchor: Anchor;
  readonly label: string;
  /** The nearest heading above it. */
  readonly heading: string;
  /** The `href`, or the written-out address. */
  readonly address: string;
  /** `download` attribute, or a label that says *download*. */
  readonly download: boolean;
}

export interface RawProfiel {
  readonly seen: Seen;
  readonly columns: ProfielPage['columns'];
  readonly brin: RawCell | null;
  readonly locatie: RawCell | null;
  readonly schoolnaam: RawCell | null;
  readonly links: readonly RawSnelkoppeling[];
}
