import { fieldsOf, pageFields, type LoggedPage } from '@/rules/fields';
import { judge, type Verdict } from '@/rules/judge';
import type { Known } from '@/rules/known';
import type { AskReply } from '@/rules/message/ask';
import type { LoggedKind } from '@/rules/page-kind';
import type { RawRow } from '@/rules/raw';
import type { Rule } from '@/rules/rule';
import { rulesOf } from '@/rules/index';
import { incompleteFor, isPartOfSeveral } from '@/rules/union';
import type { Front } from '../pages';
import { knownFrom, replyFrom } from './ask-reply';
import { Edits, type OwnChange, type SeenRow } from './edits';
import { rowsToKeep, type KeptRow } from './keep-rows';
import type { PagePort } from './page-port';
import { Windows } from './windows';

/** How long the page waits for the background before it judges with what it has, in ms (design/architecture.md, Data's way). */
const patience = 300;
/** Of a longer list than this, what she scrolls past is not gathered: all of it goes to the background with every window. */
const longestGathered = 1_500;

/** One look, judged. */
export interface Judged {
  readonly page: LoggedPage;
  readonly verdicts: readonly Verdict[];
  readonly known: Known;
  readonly changes: readonly OwnChange[];
  /** False while nothing may be recorded (which school is this?). */
  readonly recording: boolean;
  readonly language: 'nl' | 'en';
}

/** A look that was given up: the rows changed while the background was asked. */
export interface Stale { readonly stale: true; readonly changes: readonly OwnChange[] }

/** What must be the same for two looks to be at one list: else rows may be missing because she turned a page. */
const listKey = (page: LoggedPage, address: string): string => [address, page.seen.why.join(), page.page].join('|');

/**
 * One page kind in this loaded document: what was asked, what she edited, what was judged.
 * Lives as long as the document; the order is read → ask → judge, in one direction.
 */
export class Pane {
  readonly kind: LoggedKind;
  readonly edits = new Edits();
  readonly #port: PagePort;
  readonly #document: string;
  readonly #asked = new Map<string, string>();
  #reply: AskReply | null = null;
  #answeredFor: string | null = null;
  #touches: readonly { readonly node: Node; readonly at: number }[] = [];
  #front: Front | null = null;
  #parsed: { readonly of: readonly unknown[]; readonly page: LoggedPage } | null = null;
  #rows: readonly SeenRow[] = [];
  #list: { key: string; claimed: number | null } | null = null;
  readonly #windows = new Windows();
  /** Rows of this list to be kept for what comes into view later; those drawn now come with it. */
  #gathered: readonly KeptRow[] = [];
  /** Of the gathered rows those that are not drawn now. */
  #outOfView: readonly RawRow<string>[] = [];

  constructor(kind: LoggedKind, port: PagePort, document: string) {
    this.kind = kind;
    this.#port = port;
    this.#document = document;
  }

  get front(): Front | null { return this.#front; }

  /** Another view stands in front: its nodes are not ours to ask any more. What she edited in this document is kept. */
  leave(): void { this.#front = null; this.#parsed = null; }

  /** Her answers changed: what was known of rows is asked again. */
  forget(): void { this.#asked.clear(); }

  /** The row (identity text) a node belongs to; undefined outside the rows and fields of this page. */
  identityAt(node: Node): string | null | undefined {
    const place = this.#front?.reading.placeOf(node);
    if (place == null) return undefined;
    if (place.anchor === null) return null;
    const at = this.#front?.rawRows.findIndex((row) => row.anchor === place.anchor) ?? -1;
    return this.#rows[at]?.identity;
  }

  /** What tells one page of a list from the next. */
  #pieceOf({ reading, rawRows }: Front): string {
    const { seen } = reading.raw;
    return JSON.stringify([reading.columns, seen.rowsClaimed, isPartOfSeveral(seen) ? rawRows.map((row) => row.cells) : null]);
  }

  /** Of a list that draws only what is in view: what she has scrolled past is kept here, in the order in which it is drawn. */
  #gather(front: Front, address: string): void {
    const { seen } = front.reading.raw;
    this.#gathered = [];
    this.#outOfView = [];
    if (!isPartOfSeveral(seen)) return;
    // By the rows that are drawn alone: what tells them apart may not change with what was gathered before.
    const own = front.model(this.#reply?.today ?? '', [], false).rows.map((row) => ({ identity: row.identity ?? '', fields: {} }));
    const here = rowsToKeep(this.kind, front.rawRows, own);
    const key = [address, front.reading.columns, seen.rowsClaimed].join('|');
    // At the end of its scroll a list may look like any other.
    const isScroller = seen.why.includes('virtual') || this.#windows.key === key;
    if (!isScroller || (seen.rowsClaimed ?? 0) > longestGathered) { this.#gathered = here; return; }
    const top = front.rawRows.map(({ anchor }) => front.reading.elementOf(anchor, null)?.getBoundingClientRect().top ?? 0);
    const drawn = here.map((row, at) => ({ row, top: top[at] ?? 0 })).sort((a, b) => a.top - b.top).map(({ row }) => row);
    const isHere = new Set(drawn.map(({ identity }) => identity));
    this.#gathered = this.#windows.add(key, drawn);
    this.#outOfView = this.#gathered.filter(({ identity }) => !isHere.has(identity)).map(({ raw }) => raw);
  }

  /** Rows of the list's other pages; none while the background has not answered for this page: the rows kept for another page may be these. */
  #earlier(front: Front): readonly RawRow<string>[] {
    const others = this.#answeredFor === this.#pieceOf(front) ? ((this.#reply?.earlierRows ?? []) as unknown as readonly RawRow<string>[]) : [];
    return [...this.#outOfView, ...others];
  }

  /** Parsed once for what it is made of: a long list is asked for three times in one look. */
  #model(front: Front): LoggedPage {
    const of = [front, this.#reply, this.#answeredFor, this.edits.saved] as const;
    if (this.#parsed === null || this.#parsed.of.some((one, at) => one !== of[at])) this.#parsed = { of, page: front.model(this.#reply?.today ?? '', this.#earlier(front), this.edits.saved) };
    return this.#parsed.page;
  }

  /**
   * Compares what stands there with what was loaded. At once, without asking: it must be done before a save leaves the page.
   * @param at monotonic ms
   */
  compare(front: Front, address: string, at: number): OwnChange[] {
    this.#front = front;
    this.#gather(front, address);
    const page = this.#model(front);
    const fields = fieldsOf(page);
    const key = listKey(page, address);
    const { rowsClaimed } = page.seen;
    const before = this.#list;
    // Of a list that draws only what is in view, a row that is gone was scrolled away, unless the page counts one less.
    const isScrolled = page.seen.why.includes('virtual') || this.#outOfView.length > 0;
    const sameList = before === null || (before.key === key && ((!isScrolled && rowsClaimed === before.claimed) || (rowsClaimed !== null && before.claimed !== null && before.claimed - rowsClaimed === 1)));
    this.#list = { key, claimed: rowsClaimed };
    const here = front.rawRows.length === 0 ? page.rows.length : front.rawRows.length;
    this.#rows = page.rows.slice(0, here).map((row, index) => ({ identity: row.identity ?? '', fields: fields[index] ?? {} }));
    this.#settleTouches();
    return this.edits.compare(this.#rows.filter((row) => row.identity !== ''), pageFields(page), sameList, at);
  }

  /** She used something that the last reading did not know (a page of the list that was just turned): whose row it is shows with the next reading. */
  touchLater(node: Node, at: number): void {
    this.#touches = [...this.#touches.slice(-20), { node, at }];
  }

  #settleTouches(): void {
    for (const { node, at } of this.#touches) {
      const identity = this.identityAt(node);
      if (identity !== undefined) this.edits.touch(identity, at);
    }
    this.#touches = [];
  }

  /** Asks for what was not asked before; a slow background is not waited for when an earlier answer is there. */
  async #ask(front: Front, address: string, again: () => void): Promise<void> {
    const page = this.#model(front);
    const rows = this.#rows.filter((row) => row.identity !== '');
    const fresh = rows.filter((row) => this.#asked.get(row.identity) !== JSON.stringify(row.fields));
    // Another page of the list, or other values on Profiel: what the background compares has changed.
    const piece = this.#pieceOf(front);
    const fields = page.page === 'profiel' ? page.identities : {};
    const asked = JSON.stringify([piece, fields]);
    if (fresh.length === 0 && this.#asked.get('') === asked && this.#reply !== null) return;
    const asking = this.#port.send({
      type: 'ask', page: this.kind, document: this.#document, address, columns: front.reading.columns,
      rows: fresh.map(({ identity, fields }) => ({ identity, fields })),
      fields,
      claimed: page.seen.rowsClaimed,
      partOfSeveral: isPartOfSeveral(front.reading.raw.seen),
      keep: this.#gathered,
    } as { type: string }).then((reply) => {
      const known = replyFrom(reply);
      if (known === null) return;
      for (const row of fresh) this.#asked.set(row.identity, JSON.stringify(row.fields));
      this.#asked.set('', asked);
      this.#answeredFor = piece;
      this.#reply = this.#reply === null ? known : { ...known, rows: [...new Map([...this.#reply.rows, ...known.rows])] };
    });
    if (this.#reply === null) { await asking; return; }
    const late = await Promise.race([asking.then(() => false), new Promise<boolean>((resolve) => { setTimeout(resolve, patience, true); })]);
    if (late) void asking.then(again);
  }

  /**
   * Reads, asks and judges.
   * @param page `again` is called when an answer of the background came late; `changed` says whether the rows are old by the time they are judged
   * @returns `stale` when they are: nothing was judged, and her changes are told. Null when the background gave no answer at all yet (nothing is judged without knowing what day it is)
   */
  async look(front: Front, address: string, at: number, page: { again(): void; changed(): 'no' | 'anew' | 'restless' }): Promise<Judged | Stale | null> {
    const changes = this.compare(front, address, at);
    await this.#ask(front, address, () => { page.again(); });
    const changed = page.changed();
    if (changed === 'anew') return { stale: true, changes };
    if (this.#reply === null) return null;
    const known = knownFrom(this.#reply);
    const read = this.#model(front);
    const rows = read.rows.map((row) => ({ ...row, edited: row.identity === null ? row.edited : this.edits.editedOf(row.identity) }));
    const still = changed === 'restless' ? incompleteFor(read.seen, 'loading') : read.seen;
    const seen = known.confirmed === 'nee' ? incompleteFor(still, 'not-confirmed') : still;
    const own = read.page === 'beheer' ? { edited: this.edits.editedOf(null) } : {};
    const whole = { ...read, ...own, rows, seen, removedHere: this.edits.removed.length } as LoggedPage & { readonly removedHere: number };
    const verdicts = judge(whole, known, rulesOf(this.kind) as readonly Rule<LoggedPage>[]);
    return { page: whole, verdicts, known, changes, recording: this.#reply.recording, language: this.#reply.language };
  }
}
