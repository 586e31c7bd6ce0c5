import type { IsoDate } from '../known';
import type { Actor, EvidenceClass } from './fact';

/** By what a state is known: a day, who, and how. */
export interface Evidence { readonly on: IsoDate; readonly actor: Actor; readonly class: EvidenceClass }

function pick(all: readonly (Evidence | null)[], better: (a: IsoDate, b: IsoDate) => boolean): Evidence | null {
  let best: Evidence | null = null;
  for (const one of all) if (one !== null && (best === null || better(one.on, best.on))) best = one;
  return best;
}

/** The first in time; of one day the first given. Null when there is none. */
export function oldest(all: readonly (Evidence | null)[]): Evidence | null {
  return pick(all, (a, b) => a < b);
}

/** The last in time; of one day the last given. Null when there is none. */
export function newest(all: readonly (Evidence | null)[]): Evidence | null {
  return pick(all, (a, b) => a >= b);
}
