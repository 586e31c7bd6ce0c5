import type { ItemId } from './checklist/item';
import type { Known } from './known';
import type { PageKind } from './page-kind';
import type { Row, Seen } from './seen';

/** Weights of a fault (spec/rules.md). `vraag`: only the school knows, nothing is wrong yet. */
export type Weight = 'fout' | 'let op' | 'vraag' | 'tip';

/**
 * Why a rule cannot tell; codes as in exports (spec/audit.md).
 * The order is the order in which one reason speaks for several: what the page lacks as a whole,
 * then what it shows in part, then single rows, and last what only the school can answer
 * ("a reason of the page goes before `no-answer`").
 */
export const reasons = ['not-recognised', 'two-candidates', 'no-column', 'not-shown', 'level-unclear', 'incomplete', 'same-name', 'unknown-origin', 'unreadable', 'not-saved', 'first-look', 'no-answer'] as const;
export type Reason = (typeof reasons)[number];

/** One thing that is wrong, or must be asked. */
export interface Fault {
  /** Null: a fault of the page, not of a row. */
  readonly row: Row | null;
  /** Field of the page model that it speaks of (`einddatum`, `email`, `ticked`, …); null: the row as a whole. */
  readonly field: string | null;
  /** Where a rule serves several items: the one this fault belongs to. Default: the rule's first. */
  readonly item?: ItemId;
  /** Where this fault weighs otherwise than its rule. */
  readonly weight?: Weight;
  /** Words for the placeholders `{…}` in the rule's texts. Page text in here is shown as text, and never logged. */
  readonly detail?: Readonly<Record<string, string>>;
  /** Where the fault's text is not the rule's own: a key of `RuleText.variants`. */
  readonly variant?: string;
}

/** What a check answers: what is wrong, and what it could not see. Both can be filled: some rows show a fault, others cannot be read. */
export interface Outcome {
  readonly faults: readonly Fault[];
  readonly reasons: readonly Reason[];
  /** Rows of which it could not tell, where the rule knows them itself; absent: `judge` asks the rule of each row alone. */
  readonly blocked?: readonly Row[];
}

/** Texts of a rule in one language, level B1. `{name}` is replaced from `Fault.detail`. */
export interface RuleText {
  /** What, in one line. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** What to do, at most four steps. */
  readonly fix: readonly string[];
  /** When it takes effect, or when to do it. */
  readonly when?: string;
  readonly variants?: Readonly<Record<string, { readonly title?: string; readonly why?: string; readonly fix?: readonly string[]; readonly when?: string }>>;
}

/** The least that a page model must have to be judged. */
export interface PageModel {
  readonly page: PageKind;
  readonly seen: Seen;
  readonly rows: readonly Row[];
  /** Rows that she took away in this loaded document. */
  readonly removedHere?: number;
}

/**
 * One rule: one thing the checklist asks of one page.
 * `check` is pure: no DOM, no clock, no storage. It never gives the verdict; `judge` does.
 */
export interface Rule<M extends PageModel = PageModel> {
  /** `<page>/<fault>`; the fault's name is the file's name. Ids are never reused. */
  readonly id: `${PageKind}/${string}`;
  readonly page: PageKind;
  /** Every item it may speak for; the first is the default. */
  readonly items: readonly [ItemId, ...ItemId[]];
  readonly weight: Weight;
  /** Paragraph of the checklist ("Privacy, punt 4"); null: advice of the coach itself, said so on screen. */
  readonly checklist: string | null;
  readonly text: { readonly nl: RuleText; readonly en: RuleText };
  check(page: M, known: Known): Outcome;
}

/** Nothing wrong and nothing unseen, as far as the rule's own fields go. */
export const nothing: Outcome = { faults: [], reasons: [] };
/** The rule could not look, for these reasons. */
export const cannotTell = (...why: Reason[]): Outcome => ({ faults: [], reasons: why });
