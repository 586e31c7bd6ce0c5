import type { LoggedKind } from '../page-kind';
import type { Fact } from './fact';
import { dayOf } from './fact';
import type { ItemId } from './item';
import type { RowStanding, Standing } from './standing';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** Parts of a standing that are lists or records, copied when they are first changed. */
type Part = Exclude<keyof Standing, 'lastSeq' | 'lastDay' | 'round' | 'clockJump'>;

/**
 * Where a standing is changed without changing the one it came from: a part is copied once, when it is first touched.
 * One fact copies only what it changes; a whole log on one bench copies each part once, so ten thousand facts stay quick.
 */
export class Bench {
  readonly #now: Mutable<Standing>;
  readonly #own = new Set<Part>();

  constructor(from: Standing) {
    this.#now = { ...from };
  }

  /** The standing as it is now; to be read, and handed on when nothing more is folded. */
  get standing(): Standing {
    return this.#now;
  }

  set<K extends keyof Standing>(part: K, value: Standing[K]): void {
    this.#now[part] = value;
    this.#own.delete(part as Part);
  }

  /** A part that may be changed in place. */
  own<K extends Part>(part: K): Mutable<Standing[K]> {
    if (!this.#own.has(part)) {
      const value: unknown = this.#now[part];
      this.#now[part] = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) }) as Standing[K];
      this.#own.add(part);
    }
    return this.#now[part];
  }

  /** The row of a subject, made when it was never met, with the changes put in. */
  row(subject: string, page: LoggedKind | null, change: Partial<RowStanding>): RowStanding {
    const rows = this.own('rows');
    const row: RowStanding = { ...(rows[subject] ?? this.#newRow(page)), ...change };
    rows[subject] = row;
    return row;
  }

  #newRow(page: LoggedKind | null): RowStanding {
    let number = 0;
    if (page !== null) {
      number = (this.#now.numbers[page] ?? 0) + 1;
      this.own('numbers')[page] = number;
    }
    return {
      page, round: this.#now.round ?? '', number, answers: [], exceptions: [], gezien: [], tick: null, followUp: null,
      history: [], accepted: [], shown: null, earlier: [], pending: null, carried: false,
    };
  }

  /** An item's state may have changed by this fact. What she decided about it stays a decision when the page is seen again. */
  touch(items: readonly (ItemId | null)[], fact: Fact): void {
    for (const item of items) {
      if (item === null) continue;
      const before = this.#now.touched[item]?.class ?? 'observed';
      this.own('touched')[item] = { on: dayOf(fact), actor: fact.actor, class: fact.class === 'observed' ? before : fact.class };
    }
  }
}

/** A text of the observation, null when it is absent or no text. */
export function said(fact: Pick<Fact, 'observation'>, key: string): string | null {
  const value = fact.observation?.[key];
  return typeof value === 'string' ? value : null;
}
