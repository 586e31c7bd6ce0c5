import type { KeptRow } from './keep-rows';

/** Rows of one stretch of a list, in the order in which they are drawn. */
type Stretch = readonly KeptRow[];

/** Where the shared rows lie in a stretch, as one run; null where they lie apart. */
function runOf(stretch: Stretch, shared: ReadonlySet<string>): { readonly from: number; readonly keys: readonly string[] } | null {
  const places = stretch.flatMap(({ identity }, at) => (shared.has(identity) ? [at] : []));
  const [from = 0] = places;
  return places.every((place, at) => place === from + at) ? { from, keys: places.map((place) => stretch[place]?.identity ?? '') } : null;
}

/**
 * Two stretches of one list as one, or null where they cannot be of the same list as it stands: the rows that both have must follow each other in both,
 * in the same order, at the ends where the stretches meet.
 */
export function join(before: Stretch, now: Stretch): Stretch | null {
  const here = new Set(now.map(({ identity }) => identity));
  const shared = new Set(before.filter(({ identity }) => here.has(identity)).map(({ identity }) => identity));
  const [old, fresh] = [runOf(before, shared), runOf(now, shared)];
  if (old === null || fresh === null || old.keys.some((key, at) => key !== fresh.keys[at])) return null;
  const { length } = old.keys;
  // Rows of the one before the shared ones and of the other before them too: a row in between is new, gone or moved.
  if (old.from > 0 && fresh.from > 0) return null;
  const after = [before.slice(old.from + length), now.slice(fresh.from + length)] as const;
  if (after[0].length > 0 && after[1].length > 0) return null;
  return [...before.slice(0, old.from), ...now.slice(0, fresh.from), ...now.slice(fresh.from, fresh.from + length), ...after[0], ...after[1]];
}

/**
 * The rows of a list that draws only what is in view, gathered while she scrolls (spec/product.md: rows of one list are added up).
 * Lives in one loaded document. Anything that does not fit what was gathered means that the list changed underneath: then all of it is forgotten.
 */
export class Windows {
  #key: string | null = null;
  #stretches: readonly Stretch[] = [];

  /** Of the list that is gathered; null before the first. */
  get key(): string | null { return this.#key; }

  /**
   * Takes in what is drawn now.
   * @param key of the list as a whole: another one is another list
   * @returns all rows gathered, those that are drawn now included
   */
  add(key: string, now: Stretch): Stretch {
    if (key !== this.#key) this.#stretches = [];
    this.#key = key;
    let whole: Stretch | null = now;
    const apart: Stretch[] = [];
    for (const stretch of this.#stretches) {
      if (whole === null) break;
      const mine: ReadonlySet<string> = new Set(whole.map(({ identity }) => identity));
      if (stretch.some(({ identity }) => mine.has(identity))) whole = join(stretch, whole);
      else apart.push(stretch);
    }
    this.#stretches = whole === null ? [now] : [...apart, whole];
    return this.#stretches.flat();
  }
}
