import { notSettledBySeen, settles } from './answer';
import type { ItemId } from './checklist/item';
import { rowKnown, type Known } from './known';
import { reasons, type Fault, type Outcome, type PageModel, type Reason, type Rule, type Weight } from './rule';

/** A fault with all that was left to default filled in. */
export interface JudgedFault extends Fault {
  readonly rule: string;
  readonly item: ItemId;
  readonly weight: Weight;
  /** Her answer or an exception covers it: it stays a fault of the page, but needs nothing more from her. */
  readonly settled: boolean;
}

/** What one rule says of one page. */
export interface Verdict {
  readonly rule: string;
  readonly verdict: 'problem' | 'cannot-tell' | 'in-order';
  readonly faults: readonly JudgedFault[];
  /** Filled with *cannot tell*, and with *problem* when rows were unseen or unreadable. */
  readonly why: Reason | null;
  /** All reasons, not only the one that speaks. */
  readonly reasons: readonly Reason[];
  /** Identity texts of rows of which this rule could not tell: their open faults are not resolved by this look. */
  readonly blocked: readonly string[];
}

/** The reason that speaks for all of them, null when there is none. */
export function strongest(all: readonly Reason[]): Reason | null {
  return reasons.find((reason) => all.includes(reason)) ?? null;
}

function isSettled(fault: Fault, rule: string, weight: Weight, known: Known): boolean {
  const identity = fault.row?.identity ?? null;
  if (fault.row === null) {
    if (known.settledOfPage?.includes(rule) === true) return true;
    const field = fault.field === null ? undefined : known.fields[fault.field];
    return weight === 'let op' && field?.accepted === true;
  }
  const row = rowKnown(known, identity);
  if (row.exceptions.some((of) => of === null || of === rule)) return true;
  if (row.answers.some((answer) => settles[answer]?.includes(rule))) return true;
  return weight === 'let op' && !notSettledBySeen.includes(rule) && row.seenFields.includes(fault.field);
}

/**
 * Rows that the rule could not read: as it says itself, else the rule is asked of each row alone.
 * Only when it gave a reason at all, so a page that reads well costs nothing extra.
 */
function blockedRows<M extends PageModel>(page: M, known: Known, rule: Rule<M>, outcome: Outcome): string[] {
  if (outcome.reasons.length === 0) return [];
  if (outcome.blocked !== undefined) return outcome.blocked.flatMap((row) => (row.identity === null ? [] : [row.identity]));
  return page.rows.flatMap((row) => (row.identity !== null && rule.check({ ...page, rows: [row] }, known).reasons.length > 0 ? [row.identity] : []));
}

/**
 * Judges one page by its rules. Pure.
 * No faults on a page that was not seen whole is *cannot tell*, never *in order*: the third of the three rules above all others.
 * @param page a page model, rows of its other pages included
 * @param rules the rules of that page kind
 */
export function judge<M extends PageModel>(page: M, known: Known, rules: readonly Rule<M>[]): Verdict[] {
  return rules.map((rule) => {
    const outcome: Outcome = rule.check(page, known);
    const all: Reason[] = [...outcome.reasons];
    if (!page.seen.complete) all.push(page.seen.why.includes('not-recognised') ? 'not-recognised' : 'incomplete');
    const faults = outcome.faults.map((fault): JudgedFault => {
      const weight = fault.weight ?? rule.weight;
      return { ...fault, rule: rule.id, item: fault.item ?? rule.items[0], weight, settled: isSettled(fault, rule.id, weight, known) };
    });
    // A row she took away in this document is not gone until a newly loaded document shows it (product.md, *Edited is not repaired*).
    if ((page.removedHere ?? 0) > 0) all.push('not-saved');
    const why = strongest(all);
    const verdict = faults.length > 0 ? 'problem' : why === null ? 'in-order' : 'cannot-tell';
    return { rule: rule.id, verdict, faults, why, reasons: all, blocked: blockedRows(page, known, rule, outcome) };
  });
}
