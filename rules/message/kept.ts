import { separator } from '../identity';
import type { FrontLook } from './front';

/** What the log keeps of one look, in numbers (*Wat las ik*; spec/audit.md, One entry). */
export interface Kept {
  /** Rows and fields that are kept as a keyed code: of a list of parties every row, else those with a fault. */
  readonly pseudonyms: number;
  /** Ticks, by those codes: yes, no or unreadable. */
  readonly ticks: number;
  /** Positions of settings (on, off, by hand). */
  readonly settings: number;
  /** The next end date of a member of staff, without saying whose. */
  readonly date: boolean;
}

/** Counts what a look leaves in the log; all else of it is gone with the browser. Pure; follows `observation.seen` and `fault-opened` of spec/audit.md. */
export function keptOf(look: FrontLook): Kept {
  const isParties = look.page === 'uitgeverijen' || look.page === 'netwerkleveranciers';
  const ticked = isParties ? look.rows.filter(({ fields, edited }) => edited.length === 0 && fields['aangevinkt'] !== undefined).map(({ identity }) => identity) : [];
  const fields = look.page === 'profiel' ? Object.entries(look.values).filter(([name, value]) => value.includes(separator) && !look.edited.includes(name)).map(([, value]) => value) : [];
  const faulty = look.faults.flatMap(({ identity }) => identity ?? []);
  return {
    pseudonyms: new Set([...ticked, ...fields, ...faulty]).size,
    ticks: ticked.length,
    settings: look.page === 'beheer' ? Object.keys(look.values).filter((name) => !look.edited.includes(name)).length : 0,
    date: look.page === 'medewerkers' && look.values['next-end-date'] !== undefined,
  };
}
