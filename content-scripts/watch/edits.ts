import { fold } from '@/rules/words/fold';

/** A row as a look saw it: what is compared between two looks at one loaded document. */
export interface SeenRow {
  readonly identity: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A change that she made: `identity` null for a field of the page. */
export interface OwnChange {
  readonly identity: string | null;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A trusted event counts for what changes within this time, in ms. Long enough for a dialog that saves over a slow line, short enough that the page's own redraw is not hers. */
const justBefore = 10_000;

/**
 * Keeps apart what she changed in this loaded document from what the page drew anew
 * (spec/product.md: a change is hers when a trusted event in that row came just before it, else the page's).
 * Knows rows by identity text, never by node. No clock of its own: times come in, in ms, from one monotonic source.
 */
export class Edits {
  /** Values as loaded, by identity and field: what `before` is, and what makes an edit undone. */
  readonly #loaded = new Map<string, Record<string, string>>();
  readonly #edited = new Map<string, Map<string, string>>();
  readonly #touched = new Map<string, number>();
  readonly #removed = new Set<string>();
  #lastTouched: { key: string; at: number } | null = null;
  #present = new Set<string>();
  #savedSince = true;

  /** She used a control in this row (or in a field of the page: null). */
  touch(identity: string | null, at: number): void {
    const key = identity ?? '';
    this.#touched.set(key, at);
    this.#lastTouched = { key, at };
  }

  /** She used a control in a dialog or a detail: it counts for the row it was opened from. */
  touchOpened(at: number): void {
    if (this.#lastTouched !== null) this.touch(this.#lastTouched.key === '' ? null : this.#lastTouched.key, at);
  }

  /** Whether she used something in this row (null: in a field of the page) within so many ms. */
  touchedWithin(identity: string | null, at: number, ms: number): boolean {
    const touched = this.#touched.get(identity ?? '');
    return touched !== undefined && at - touched <= ms;
  }

  #isHers(key: string, at: number): boolean {
    const touched = this.#touched.get(key);
    return touched !== undefined && at - touched <= justBefore;
  }

  /**
   * Compares a new look at the same document with what was loaded.
   * @param rows rows that stand on the page now; @param page fields of the page
   * @param sameList false when paging, a filter or another view may have taken rows away
   * @returns her changes that were not told before, in order
   */
  compare(rows: readonly SeenRow[], page: Readonly<Record<string, string>>, sameList: boolean, at: number): OwnChange[] {
    const changes: OwnChange[] = [];
    const now = new Set(rows.map((row) => row.identity));
    const gone = [...this.#present].filter((identity) => !now.has(identity));
    const [taken] = gone;
    // One row gone while all others stay, just after she used something in it: that is her taking it away, not a pager.
    if (sameList && gone.length === 1 && taken !== undefined && this.#isHers(taken, at)) {
      this.#removed.add(taken);
      changes.push({ identity: taken, field: 'row', before: 'present', after: 'absent' });
    }
    for (const row of rows) {
      if (this.#removed.delete(row.identity)) changes.push({ identity: row.identity, field: 'row', before: 'absent', after: 'present' });
      changes.push(...this.#compareFields(row.identity, row.identity, row.fields, at));
    }
    changes.push(...this.#compareFields('', null, page, at));
    this.#present = now;
    if (changes.length > 0) this.#savedSince = false;
    return changes;
  }

  #compareFields(key: string, identity: string | null, fields: Readonly<Record<string, string>>, at: number): OwnChange[] {
    const loaded = this.#loaded.get(key);
    if (loaded === undefined) {
      this.#loaded.set(key, { ...fields });
      return [];
    }
    const changes: OwnChange[] = [];
    const edited = this.#edited.get(key) ?? new Map<string, string>();
    for (const [field, value] of Object.entries(fields)) {
      const before = loaded[field];
      const told = edited.get(field) ?? before;
      if (before === undefined) { loaded[field] = value; continue; }
      if (value === told) continue;
      if (edited.has(field) || this.#isHers(key, at)) {
        changes.push({ identity, field, before: told ?? null, after: value });
        if (value === before) edited.delete(field);
        else edited.set(field, value);
      } else {
        // What the page itself draws anew is read anew (spec/rules.md, Settled questions).
        loaded[field] = value;
      }
    }
    if (edited.size > 0) this.#edited.set(key, edited);
    else this.#edited.delete(key);
    return changes;
  }

  /** Fields of this row (null: of the page) that she changed in this document. */
  editedOf(identity: string | null): readonly string[] {
    return [...(this.#edited.get(identity ?? '')?.keys() ?? [])];
  }

  /** Rows she took away in this document. */
  get removed(): readonly string[] {
    return [...this.#removed];
  }

  /** Whether anything she changed still differs from what was loaded. */
  get open(): boolean {
    return this.#edited.size > 0 || this.#removed.size > 0;
  }

  /** She used a save control after her last change. */
  get saved(): boolean {
    return this.open && this.#savedSince;
  }

  /** @returns whether there was something open to save */
  save(): boolean {
    if (!this.open) return false;
    this.#savedSince = true;
    return true;
  }
}

/** Words that say that a control takes a row away; for the warning before she does it. */
const removeWords = ['verwijder', 'verwijderen', 'wissen', 'delete', 'remove', 'uitschrijven'];

/** Whether a control's name says that it takes something away. */
export function readsAsRemove(name: string): boolean {
  return fold(name).split(' ').some((word) => removeWords.includes(word));
}
