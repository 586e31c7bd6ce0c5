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
  readonly situation: Readonly<Partial<Record<QuestionId, { readonly choice: string; readonly on: string; readonly eventId: string }>>>;
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
  readonly anchors: readonly { readonly seq: number; readonly head: string; readonly confirmedOn: string; readonly by: string }[];
  /** Day and seq of the last clock jump. */
  readonly clockJump: { readonly seq: number; readonly on: string } | null;
  /** Day on which an item last changed state by an entry: for `since` in exports. */
  readonly touched: Readonly<Partial<Record<ItemId, { readonly on: string; readonly actor: Actor; readonly class: EvidenceClass }>>>;
}

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
}

export interface RowStanding {
  readonly page: LoggedKind;
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
}

export interface PageStanding {
  readonly last: PageObservation & { readonly on: string; readonly at: string; readonly eventId: string };
  /** What stands per rule: a later incomplete look does not undo a complete one, a fault in it does, and so does a page no longer recognised (product.md, *Resolved*). */
  readonly verdicts: Readonly<Record<string, { readonly verdict: 'problem' | 'cannot-tell' | 'in-order'; readonly why: string | null; readonly on: string }>>;
  readonly lastCompleteOn: string | null;
  /** *Klopt wat ik lees?* of this round: keyed columns and her answer. */
  readonly confirmed: { readonly columns: string; readonly answer: 'ja' | 'nee'; readonly on: string; readonly eventId: string } | null;
  readonly looks: number;
}

export interface FieldStanding {
  /** Last accepted value: a subject for profiel, an enum for beheer. */
  readonly value: string;
  readonly since: string;
  /** The value last seen, where it differs and is not accepted yet. */
  readonly shown: string | null;
}

/** Before the first entry. */
export const emptyStanding: Standing = {
  lastSeq: 0, lastDay: null, round: null, situation: {}, pages: {}, rows: {}, faults: {}, changes: [], declarations: {}, itemExceptions: {}, fields: {}, pageAnswers: {}, anchors: [], clockJump: null, touched: {},
};
