import type { IsoDate } from '../known';
import { rules as allRules } from '../index';
import type { LoggedKind } from '../page-kind';
import { conditionOf, laterOf } from './condition';
import { editionFor, type Edition } from './edition';
import type { Actor, EvidenceClass } from './fact';
import { findingsOf, holdingRules, isAskedByRow, isOf, pageHoldUps, type Findings, type HoldUp } from './hold-ups';
import type { Item, ItemId, ItemState } from './item';
import { items } from './items';
import type { RuleInfo } from './item-rules';
import { lasAgreement } from './party-answers';
import { roundOf } from './school-year';
import { isInForce } from './settled';
import { newest, oldest, type Evidence } from './evidence';
import type { Declared, Standing } from './standing';

/** What made the state of an item, or stands in the way: a code of ours, with the rule and page it comes from. */
export interface StateReason {
  readonly code: 'fault' | 'question' | 'declared-not-done' | 'changed' | 'saved' | 'cannot-tell' | 'no-answer' | 'not-seen' | 'not-confirmed' | 'no-declaration' | 'on-behalf' | 'reloaded' | 'later-day' | 'condition-absent' | 'condition-unknown' | 'exception' | 'not-yet';
  readonly rule: string | null;
  readonly page: LoggedKind | null;
  /** With `cannot-tell` the rule's reason, with `not-yet` the day, with `exception` its reason. */
  readonly why: string | null;
}

/** The state of one item (spec/product.md, States of an item). */
export interface ItemStatus {
  readonly id: ItemId;
  readonly state: ItemState;
  /** How it is known; null where nothing is known yet. */
  readonly class: EvidenceClass | null;
  /** Day since which it stands so, as far as the log tells; null where nothing was recorded. */
  readonly since: IsoDate | null;
  /** Who made it so. */
  readonly actor: Actor | null;
  readonly reasons: readonly StateReason[];
  /** Open *fout* and *let op* that no answer covers. */
  readonly openFaults: number;
  /** Open *vraag* that no answer covers. */
  readonly questions: number;
  /** Her declaration `gedaan` would move it on: it is asked for, or may stand in for what no page shows. */
  readonly declarable: boolean;
}

/** `rules`: all rules of the product unless said otherwise. `edition`: the newest known for the round. */
export interface StateOptions {
  readonly rules?: readonly RuleInfo[];
  readonly edition?: Edition;
}

const coach: Actor = { role: 'coach', label: '' };
const none: Pick<ItemStatus, 'class' | 'since' | 'actor' | 'openFaults' | 'questions' | 'declarable' | 'reasons'> = { class: null, since: null, actor: null, openFaults: 0, questions: 0, declarable: false, reasons: [] };

function reason(code: StateReason['code'], more: Partial<StateReason> = {}): StateReason {
  return { code, rule: null, page: null, why: null, ...more };
}

/** Whether the other office confirmed it: by a document, or by keeping the head of the log later on. */
function isConfirmed(declared: Declared, item: Item, standing: Standing): boolean {
  return declared.source?.code === 'document' || standing.anchors.some((anchor) => anchor.by === item.who && anchor.seq >= declared.seq);
}

/** States that need no look at faults: help, what does not apply, and what comes later. */
function outside(item: Item, standing: Standing, edition: Edition, today: IsoDate): ItemStatus | null {
  if (item.kind === 'H') return { id: item.id, state: 'hulp', ...none };
  if (conditionOf(item, standing) === 'absent') {
    const said = standing.situation.samenvoegen;
    return { id: item.id, state: 'nvt', ...none, class: 'declared', since: said?.on ?? null, reasons: [reason('condition-absent')] };
  }
  const exception = standing.itemExceptions[item.id];
  if (exception !== undefined && isInForce(exception, today, 'let op')) {
    return { id: item.id, state: 'nvt', ...none, class: 'declared', since: exception.on, actor: standing.touched[item.id]?.actor ?? null, reasons: [reason('exception', { why: exception.reason })] };
  }
  const later = laterOf(item, standing, edition, today);
  return later === null ? null : { id: item.id, state: 'later', ...none, reasons: [reason('not-yet', { why: later })] };
}

/** What holds an item up beside its faults: pages, questions, her answers. */
function holdUpsOf(item: Item, rules: readonly RuleInfo[], standing: Standing, found: Findings, today: IsoDate): HoldUp[] {
  const holds = pageHoldUps(rules, standing, today);
  for (const fault of found.questions) if (isOf(fault, item.id)) holds.push({ code: 'question', rule: fault.rule, page: fault.page, why: null, declarable: false, on: fault.openedOn });
  if (conditionOf(item, standing) === 'unknown') holds.push({ code: 'condition-unknown', rule: null, page: null, why: null, declarable: false, on: null });
  if (item.id === 'VO-5' && lasAgreement(standing, today) === 'none') {
    // Without a page she declares the whole item, the LAS supplier with it.
    const unseen = rules.every((rule) => standing.pages[rule.page as LoggedKind] === undefined);
    holds.push({ code: 'question', rule: null, page: null, why: 'las-leverancier', declarable: unseen, on: null });
  }
  return holds;
}

function stateOf(item: Item, standing: Standing, found: Findings, today: IsoDate, options: Required<StateOptions>): ItemStatus {
  const apart = outside(item, standing, options.edition, today);
  if (apart !== null) return apart;
  const rules = holdingRules(item.id, options.rules, standing);
  const declared = standing.declarations[item.id];
  const open = found.open.filter((fault) => isOf(fault, item.id));
  const noLasAgreement = item.id === 'VO-5' && lasAgreement(standing, today) === 'missing';
  const holds = holdUpsOf(item, rules, standing, found, today);
  const changes = found.changes.filter((change) => change.items.includes(item.id));
  const mustDeclare = item.kind === 'V' || (item.kind === 'B' && !isAskedByRow(item, rules));
  const done = declared?.code === 'gedaan';
  const counts = { openFaults: open.length + (noLasAgreement ? 1 : 0), questions: holds.filter((hold) => hold.code === 'question').length };
  const hard = holds.filter((hold) => !hold.declarable);
  const declarable = !done && hard.length === 0 && (mustDeclare || holds.length > 0);
  const said: Evidence | null = declared === undefined ? null : { on: declared.on, actor: declared.actor, class: 'declared' };
  const is = (state: ItemState, by: Evidence | null, reasons: readonly StateReason[]): ItemStatus => ({
    id: item.id, state, class: by?.class ?? null, since: by?.on ?? null, actor: by?.actor ?? null, reasons, ...counts, declarable,
  });
  const strip = ({ code, rule, page, why }: HoldUp): StateReason => ({ code, rule, page, why });
  const seen = (on: IsoDate | null): Evidence | null => (on === null ? null : { on, actor: coach, class: 'observed' });

  if (counts.openFaults > 0 || declared?.code === 'niet-gedaan') {
    const by = oldest([...open.map((fault) => seen(fault.openedOn)), declared?.code === 'niet-gedaan' ? said : null, noLasAgreement ? (standing.touched['VO-5'] ?? null) : null]);
    const reasons = open.map((fault) => reason('fault', { rule: fault.rule, page: fault.page }));
    if (noLasAgreement) reasons.push(reason('fault', { why: 'las-leverancier' }));
    if (declared?.code === 'niet-gedaan') reasons.push(reason('declared-not-done'));
    return is('aandacht', by, reasons);
  }
  for (const [stage, state, code] of [['changed', 'gewijzigd', 'changed'], ['saved', 'opgeslagen', 'saved']] as const) {
    const such = changes.filter((change) => change.stage === stage);
    if (such.length > 0) return is(state, oldest(such.map((change) => ({ on: change.stageOn, actor: change.actor, class: 'observed' as const }))), such.map((change) => reason(code, { page: change.page })));
  }
  const standsIn = done && hard.length === 0;
  if (!standsIn && holds.length > 0) {
    const cannot = holds.filter((hold) => hold.code === 'cannot-tell');
    if (cannot.length > 0) return is('niet-te-beoordelen', oldest(cannot.map((hold) => seen(hold.on))), holds.map(strip));
    return is('niet-bekeken', oldest(holds.map((hold) => seen(hold.on))), holds.map(strip));
  }
  if (mustDeclare && !done) return is('niet-bekeken', said, [reason('no-declaration', { why: declared?.code ?? null })]);

  const relies = done && (mustDeclare || holds.length > 0);
  const otherOffice = item.who !== 'ICT' && declared?.actor.role !== item.who;
  if (relies && otherOffice && !isConfirmed(declared, item, standing)) return is('gemeld-namens', said, [reason('on-behalf', { why: item.who })]);
  for (const [stage, state, code] of [['reloaded', 'bevestigd-na-herladen', 'reloaded'], ['later-day', 'bevestigd-latere-dag', 'later-day']] as const) {
    const such = changes.filter((change) => change.stage === stage);
    if (such.length > 0) return is(state, newest(such.map((change) => ({ on: change.stageOn, actor: change.actor, class: 'observed' as const }))), such.map((change) => reason(code, { page: change.page })));
  }
  return is('klaar', doneBy(item, rules, standing, found, { said: relies ? said : null, held: holds.length > 0 }), holds.map(strip));
}

/** By what an item is done, and since when: the latest of all that it rests on. */
function doneBy(item: Item, rules: readonly RuleInfo[], standing: Standing, found: Findings, by: { readonly said: Evidence | null; readonly held: boolean }): Evidence | null {
  const stands = rules.map((rule) => standing.pages[rule.page as LoggedKind]?.verdicts[rule.id]);
  const looks = stands.map((one): Evidence | null => (one === undefined ? null : { on: one.on, actor: coach, class: one.class }));
  const touched = standing.touched[item.id] ?? null;
  const last = newest([...looks, touched, by.said]);
  if (last === null) return null;
  // A declaration that nothing rests on any more decided nothing.
  const answered = touched !== null && (touched.class === 'observed-and-decided' || (touched.class === 'declared' && standing.declarations[item.id] === undefined));
  const decided = by.said !== null || answered || found.settled.some((fault) => isOf(fault, item.id));
  const shown = item.pages.some((page) => standing.pages[page]?.last.complete === true && standing.pages[page].confirmed?.answer === 'ja');
  const declaredOnly = by.held || stands.some((one) => one?.class === 'declared') || (by.said !== null && !shown);
  return { ...last, class: declaredOnly ? 'declared' : decided ? 'observed-and-decided' : 'observed' };
}

/**
 * States of all items, in the order of the checklist; the first that fits (spec/product.md, States of an item). Pure: a fold of the log and today, nothing else.
 * @param today day in Europe/Amsterdam, handed out by the background
 */
export function statesOf(standing: Standing, today: IsoDate, options: StateOptions = {}): ItemStatus[] {
  const full = { rules: options.rules ?? allRules, edition: options.edition ?? editionFor(standing.round ?? roundOf(today)).edition };
  const found = findingsOf(standing, today);
  return items.map((item) => stateOf(item, standing, found, today, full));
}
