import type { IsoDate } from '../known';
import { loggedPage } from './fold-row';
import { covers, currentChanges, isUnderWay } from './fold-change';
import type { Item, ItemId } from './item';
import { isSkipped, servedItems, type RuleInfo } from './item-rules';
import { impliedFaults, stillWaits } from './party-answers';
import { isSettled, mustGo } from './settled';
import type { Change, OpenFault, Standing } from './standing';
import type { StateReason } from './states';

/** One thing that keeps an item from being *klaar*. */
export interface HoldUp extends StateReason {
  /** Her declaration of the item may stand in for it: no page shows it (spec/product.md, *What no page shows can be declared*). */
  readonly declarable: boolean;
  /** Since when, null when it never was otherwise. */
  readonly on: IsoDate | null;
}

/** Reasons for which a declaration may stand in, also as the reason beside a *problem*. */
const declarableReasons: readonly string[] = ['not-shown', 'no-column', 'unknown-origin', 'unreadable', 'level-unclear', 'two-candidates', 'not-recognised'];

/** The open faults of the log, sorted by what they ask; made once for all items. */
export interface Findings {
  /** Nothing covers them: *fout* and *let op*, and questions of which the answer was that the row must go. */
  readonly open: readonly OpenFault[];
  /** *Vraag* without an answer. */
  readonly questions: readonly OpenFault[];
  /** Open in the log, covered by an answer or an exception. */
  readonly settled: readonly OpenFault[];
  readonly changes: readonly Change[];
}

/** Sorts the faults of the log. Tips hold nothing up; `niet-opgeslagen` and what a change under way covers are told by the change. */
export function findingsOf(standing: Standing, today: IsoDate): Findings {
  const changes = currentChanges(standing);
  const open: OpenFault[] = [];
  const questions: OpenFault[] = [];
  const settled: OpenFault[] = [];
  const underWay = changes.filter(isUnderWay);
  for (const fault of [...Object.values(standing.faults), ...impliedFaults(standing, today)]) {
    if (fault.weight === 'tip' || fault.rule.endsWith('/niet-opgeslagen')) continue;
    if (underWay.some((change) => covers(change, fault))) continue;
    if (isSettled(fault, standing, today)) settled.push(fault);
    else if (fault.weight !== 'vraag' || mustGo(fault, standing, today)) open.push(fault);
    else questions.push(fault);
  }
  return { open, questions, settled, changes };
}

/** The rules that can hold an item up: those that speak for it in this school, tips left out. */
export function holdingRules(item: ItemId, rules: readonly RuleInfo[], standing: Standing): RuleInfo[] {
  return rules.filter((rule) => rule.weight !== 'tip' && loggedPage(rule.page) !== null && servedItems(rule, standing).includes(item));
}

/** Whether a fault belongs to an item: its own, or that of another item whose question it shares. */
export function isOf(fault: OpenFault, item: ItemId): boolean {
  if (fault.item === item) return true;
  return fault.rule === 'medewerkers/handmatig-bevestigen' && (item === 'PRIV-4b' || item === 'PRIV-5');
}

function ofRule(rule: RuleInfo, standing: Standing, today: IsoDate): HoldUp | null {
  const page = loggedPage(rule.page);
  if (page === null) return null;
  const stands = standing.pages[page]?.verdicts[rule.id];
  const at = { rule: rule.id, page } as const;
  // A rule that came with a new version: the page was not judged by it yet.
  if (stands === undefined) return { code: 'not-seen', ...at, why: null, declarable: false, on: null };
  const { why } = stands;
  if (why === null || why === 'first-look') return null;
  if (why === 'no-answer') {
    if (rule.id === 'medewerkers/niet-op-personeelslijst' || stillWaits(rule.id, standing, today) === false) return null;
    return { code: 'no-answer', ...at, why, declarable: isSkipped(rule.id, standing), on: stands.on };
  }
  return { code: 'cannot-tell', ...at, why, declarable: declarableReasons.includes(why), on: stands.on };
}

/** What holds an item up as far as its pages go: never seen, not confirmed, a rule that cannot tell. */
export function pageHoldUps(rules: readonly RuleInfo[], standing: Standing, today: IsoDate): HoldUp[] {
  const holds: HoldUp[] = [];
  const pages = new Set(rules.map((rule) => loggedPage(rule.page)));
  for (const page of pages) {
    if (page === null) continue;
    const seen = standing.pages[page];
    if (seen === undefined) {
      holds.push({ code: 'not-seen', rule: null, page, why: null, declarable: true, on: null });
      continue;
    }
    const own = rules.filter((rule) => rule.page === page);
    const held = own.map((rule) => ofRule(rule, standing, today));
    holds.push(...held.filter((hold) => hold !== null));
    // Something of this item rests on what was read: then she must have said that it was read right.
    const rests = own.some((rule, at) => held[at] === null || seen.verdicts[rule.id]?.verdict === 'problem');
    if (!rests) continue;
    if (seen.confirmed === null) holds.push({ code: 'not-confirmed', rule: null, page, why: null, declarable: false, on: null });
    else if (seen.confirmed.answer === 'nee') holds.push({ code: 'cannot-tell', rule: null, page, why: 'incomplete', declarable: false, on: seen.confirmed.on });
  }
  return holds;
}

/** Whether an item is answered row by row: it has questions of its own. VO-5 is: agreements are asked per party. */
export function isAskedByRow(item: Item, rules: readonly RuleInfo[]): boolean {
  return item.id === 'VO-5' || rules.some((rule) => rule.weight === 'vraag');
}
