import type { ColumnState, Field, Row, Seen } from '../seen';
import type { RawList } from '../raw';

/** Columns of the staff list, in the field's own words. `naam` may be made of `voornaam`, `tussenvoegsel`, `achternaam`. */
export const medewerkerColumns = ['naam', 'voornaam', 'tussenvoegsel', 'achternaam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status', 'groep'] as const;
export type MedewerkerColumn = (typeof medewerkerColumns)[number];

/** Roles that the rules tell apart; IB'er and RT'er are one role at Basispoort (research/basispoort-facts.md, 4.4). */
export type Rol = 'leerkracht' | 'ict-coordinator' | 'ib-rt' | 'stagiair' | 'inval' | 'directie' | 'anders';

/** One member of staff as the page shows it. */
export interface Medewerker extends Row {
  readonly naam: string;
  readonly email: Field<string>;
  /** `standaard`: made by Basispoort itself, such as each group's stand-in account. */
  readonly herkomst: 'las' | 'handmatig' | 'standaard' | 'onbekend';
  /** ISO date. */
  readonly einddatum: Field<string>;
  readonly rollen: Field<readonly Rol[]>;
  readonly geactiveerd: 'ja' | 'nee' | 'onbekend';
  readonly status: 'actief' | 'inactief' | 'onbekend';
}

export interface MedewerkersPage {
  readonly page: 'medewerkers';
  readonly seen: Seen;
  readonly columns: Readonly<Record<MedewerkerColumn, ColumnState>>;
  readonly rows: readonly Medewerker[];
}

export type RawMedewerkers = RawList<MedewerkerColumn>;
