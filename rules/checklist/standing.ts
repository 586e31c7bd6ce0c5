import type { AnswerCode, DeclarationCode } from '../answer';
import type { LoggedKind } from '../page-kind';
import type { Weight } from '../rule';
import type { QuestionId } from '../situation/situation';
import type { Actor, EvidenceClass, PageObservation, Source } from './fact';
import type { ItemId } from './item';

/**
 * The folded result of one school's log: everything that is looked up while she works.
 * A pure fold over the facts (`fold-standing.ts`); a test rebuilds it from the entries. Plain data, so that it can be stored as it is.
 */
export interface Standing {
  readonly lastSeq: number;
  readonly lastDay: string | null;
  /** The current round, `2026-2027`; null before the first entry. */
  readonly round: string | null;
  readonly situation: Readonly<Partial<Record<QuestionId, SituationAnswer>>>;
  readonly pages: Readonly<Partial<Record<LoggedKind, PageStanding>>>;
  /** By subject. */
  readonly rows: Readonly<Record<string, RowStanding>>;
  /** Faults that are open on their page, by `faultKey`. Answered ones stay in here: whether they are settled is asked of the rows. */
  readonly faults: Readonly<Record<string, OpenFault>>;
  /** Changes of this round, hers, oldest first. */
  readonly changes: readonly Change[];
  readonly declarations: Readonly<Partial<Record<ItemId, Declared>>>;
  readonly itemExceptions: Readonly<Partial<Record<ItemId, Exception>>>;
  /** Profiel's and beheer's compared fields: the last accepted value (a subject, or an enum). */
  readonly fields: Readonly<Record<string, FieldStanding>>;
  /** Page answers such as `rest-niet-in-gebruik`, by page. */
  readonly pageAnswers: Readonly<Partial<Record<LoggedKind, readonly Answered[]>>>;
  /** Exceptions on faults of a page (subject null, rule named). Expired ones stay in here: today is not known to the fold. */
  readonly pageExceptions: readonly Exception[];
  /** Faults of a page that she declared `opgelost`, with their decision: to be put back when she withdraws it. */
  readonly solved: readonly Solved[];
  /** Last round's declarations: shown when the same is asked again. */
  readonly declaredBefore: Readonly<Partial<Record<ItemId, Declared>>>;
  /** Day of the first look ever at a page kind: says whether there was an earlier look to compare with, over the rounds. */
  readonly lookedAt: Readonly<Partial<Record<LoggedKind, string>>>;
  /** Highest number given to a row, by page ("medewerker 4"). */
  readonly numbers: Readonly<Partial<Record<LoggedKind, number>>>;
  /** All that stands and can be withdrawn, oldest first: when the newest is withdrawn, the one before it stands again. */
  readonly given: Given;
  readonly anchors: readonly { readonly seq: number; readonly head: string; readonly confirmedOn: string; readonly by: string }[];
  /** Day and seq of the last clock jump. */
  readonly clockJump: { readonly seq: number; readonly on: string } | null;
  /** Day on which an item last changed state by an entry: for `since` in exports. */
  readonly touched: Readonly<Partial<Record<ItemId, { readonly on: string; readonly actor: Actor; readonly class: EvidenceClass }>>>;
}

/** What can be withdrawn and is not kept with a row. */
export interface Given {
  readonly declarations: Readonly<Partial<Record<ItemId, readonly Declared[]>>>;
  readonly itemExceptions: Readonly<Partial<Record<ItemId, readonly Exception[]>>>;
  readonly situation: Readonly<Partial<Record<QuestionId, readonly SituationAnswer[]>>>;
  readonly readings: Readonly<Partial<Record<LoggedKind, readonly Reading[]>>>;
}

/** An answer about the school: a choice, a count of what she typed, a date, or `overgeslagen`. */
export interface SituationAnswer { readonly choice: string; readonly on: string; readonly eventId: string }

/** *Klopt wat ik lees?*: keyed columns and her answer; null where the coach noted that the columns changed since. */
export interface Reading { readonly columns: string; readonly answer: 'ja' | 'nee' | null; readonly on: string; readonly eventId: string }

/** A fault that was declared `opgelost`. */
export interface Solved { readonly eventId: string; readonly fault: OpenFault; readonly verdict: StandingVerdict | null }

/** A baseline: an accepted value, and by which entry. The last of a list stands. */
export interface Accepted<V extends string> { readonly value: V; readonly since: string; readonly eventId: string }

export interface Answered {
  readonly eventId: string;
  readonly code: AnswerCode;
  readonly on: string;
  readonly item: ItemId | null;
  readonly rule: string | null;
  readonly field: string | null;
  readonly actor: Actor;
  readonly class: EvidenceClass;
  readonly expiresOn: string | null;
}

export interface Exception {
  readonly eventId: string;
  readonly reason: string;
  readonly expiresOn: string | null;
  readonly on: string;
  readonly rule: string | null;
}

export interface Declared {
  readonly eventId: string;
  readonly code: DeclarationCode;
  readonly on: string;
  readonly actor: Actor;
  readonly onBehalfOf: string | null;
  readonly source: Source | null;
  readonly seq: number;
}

export interface RowStanding {
  /** Null: the LAS supplier, a party of VO-5 that stands on no page. */
  readonly page: LoggedKind | null;
  /** Round whose key made the subject. A row of the round before is read until the same row was carried over. */
  readonly round: string;
  /** "medewerker 4": by first appearance in the log, per page. */
  readonly number: number;
  /** Answers of this round that stand; the newest of a group only. */
  readonly answers: readonly Answered[];
  readonly exceptions: readonly Exception[];
  /** `gezien`: per field the keyed value that was seen. */
  readonly gezien: readonly { readonly field: string | null; readonly value: string | null; readonly eventId: string }[];
  /** Party pages: last accepted tick and since when. */
  readonly tick: { readonly ticked: 'yes' | 'no'; readonly since: string } | null;
  /** Party pages: follow-up after unticking. */
  readonly followUp: 'open' | 'settled' | null;
  /** All answers of this round that were not withdrawn, oldest first; `answers` is made of it. */
  readonly history: readonly Answered[];
  /** Party pages: accepted ticks, oldest first; `tick` is the last. */
  readonly accepted: readonly Accepted<'yes' | 'no'>[];
  /** Party pages: the tick as it was last read, accepted or not. */
  readonly shown: 'yes' | 'no' | null;
  /** Answers of the round before that are asked again: shown with the question. */
  readonly earlier: readonly Answered[];
  /** Party pages, row of the round before: the tick she was changing when the round ended. */
  readonly pending: 'yes' | 'no' | null;
  /** What stood in the round before was carried over to this subject. */
  readonly carried: boolean;
}

export interface OpenFault {
  readonly rule: string;
  readonly item: ItemId;
  readonly page: LoggedKind;
  readonly subject: string | null;
  readonly field: string | null;
  readonly weight: Weight;
  readonly openedOn: string;
  readonly eventId: string;
  /** Round whose key made the subject. */
  readonly round: string;
}

/** Key of a fault in `Standing.faults`. */
export function faultKey(rule: string, subject: string | null, field: string | null): string {
  return [rule, subject ?? '', field ?? ''].join('|');
}

/** One change of hers. `before`/`after`: enums for ticks and settings, keyed values for texts, `present`/`absent` for field `row`. */
export interface Change {
  readonly eventId: string;
  readonly page: LoggedKind;
  readonly subject: string | null;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly document: string;
  readonly on: string;
  readonly seq: number;
  /** Own item of the field, and items of the open faults it covers. */
  readonly items: readonly ItemId[];
  /** `ended`: a later document showed the old value, or she changed it back. */
  readonly stage: 'changed' | 'saved' | 'reloaded' | 'later-day' | 'ended';
  /** Day of the last stage. */
  readonly stageOn: string;
  /** `seq` of the last stage: a clock jump after it means that its day is no proof. */
  readonly stageSeq: number;
  /** UTC moment of the change: a document loaded before it proves nothing about it. */
  readonly at: string;
  /** Document in which it was seen again, null before. */
  readonly reloadedIn: string | null;
  readonly actor: Actor;
}

export interface PageStanding {
  readonly last: PageObservation & { readonly on: string; readonly at: string; readonly eventId: string };
  /** What stands per rule: a later incomplete look does not undo a complete one, a fault in it does, and so does a page no longer recognised (product.md, *Resolved*). */
  readonly verdicts: Readonly<Record<string, StandingVerdict>>;
  readonly lastCompleteOn: string | null;
  /** *Klopt wat ik lees?* of this round: keyed columns and her answer. */
  readonly confirmed: (Reading & { readonly answer: 'ja' | 'nee' }) | null;
  readonly looks: number;
}

/** What stands of one rule. */
export interface StandingVerdict {
  readonly verdict: 'problem' | 'cannot-tell' | 'in-order';
  readonly why: string | null;
  /** Day since which this verdict stands with this reason. */
  readonly on: string;
  /** It rests on a complete look. */
  readonly complete: boolean;
  /** Document of the look it rests on. */
  readonly document: string;
  /** `declared`: she declared the fault `opgelost`; the page shows it no more and says nothing else. */
  readonly class: 'observed' | 'declared';
  /** With `not-saved`: what stood before she edited; another document takes up from there. Null otherwise. */
  readonly before: StandingVerdict | null;
}

export interface FieldStanding {
  /** Last accepted value: a subject for profiel, an enum for beheer. */
  readonly value: string;
  readonly since: string;
  /** The value last seen, where it differs and is not accepted yet. */
  readonly shown: string | null;
  /** Accepted values, oldest first; `value` and `since` are of the last. */
  readonly accepted: readonly Accepted<string>[];
  /** `gezien` of this round. */
  readonly gezien: readonly { readonly value: string | null; readonly eventId: string }[];
  /** Round whose key made `value`. */
  readonly round: string;
}

/** Before the first entry. */
export const emptyStanding: Standing = {
  lastSeq: 0, lastDay: null, round: null, situation: {}, pages: {}, rows: {}, faults: {}, changes: [], declarations: {}, itemExceptions: {}, fields: {}, pageAnswers: {}, pageExceptions: [], solved: [], declaredBefore: {}, lookedAt: {}, numbers: {},
  given: { declarations: {}, itemExceptions: {}, situation: {}, readings: {} }, anchors: [], clockJump: null, touched: {},
};
