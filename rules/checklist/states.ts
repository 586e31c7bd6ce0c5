import type { IsoDate } from '../known';
import type { LoggedKind } from '../page-kind';
import type { Edition } from './edition';
import type { Actor, EvidenceClass } from './fact';
import type { ItemId, ItemState } from './item';
import type { RuleInfo } from './item-rules';
import type { Standing } from './standing';

/** What stands in the way of an item, or made its state: a code of ours, with the rule and page it comes from. */
export interface StateReason {
  readonly code: 'fault' | 'question' | 'declared-not-done' | 'changed' | 'saved' | 'cannot-tell' | 'no-answer' | 'not-seen' | 'not-confirmed' | 'no-declaration' | 'on-behalf' | 'reloaded' | 'later-day' | 'condition-absent' | 'condition-unknown' | 'exception' | 'not-yet' | 'declared' | 'seen';
  readonly rule: string | null;
  readonly page: LoggedKind | null;
  /** With `cannot-tell`: the rule's reason. With `not-yet`: the day. */
  readonly why: string | null;
}

/** The state of one item (spec/product.md, States of an item). */
export interface ItemStatus {
  readonly id: ItemId;
  readonly state: ItemState;
  readonly class: EvidenceClass | null;
  readonly since: IsoDate | null;
  readonly actor: Actor | null;
  readonly reasons: readonly StateReason[];
  /** Open *fout* and *let op* that no answer covers. */
  readonly openFaults: number;
  /** Open *vraag* that no answer covers. */
  readonly questions: number;
  /** Her declaration would make it *klaar*: nothing else stands in the way. */
  readonly declarable: boolean;
}

export interface StateOptions {
  readonly rules?: readonly RuleInfo[];
  readonly edition?: Edition;
}

/** States of all items, in the order of the checklist. Pure. */
export function statesOf(_standing: Standing, _today: IsoDate, _options: StateOptions = {}): ItemStatus[] {
  throw new Error('being built');
}
