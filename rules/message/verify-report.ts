import type { LoggedKind } from '../page-kind';
import type { ItemId, ItemState } from '../checklist/item';

/** Why a file cannot be verified at all. Each has its own sentence on screen (`ui/auditlog/text.ts`). */
export const refusals = ['empty', 'pdf', 'spreadsheet', 'csv', 'html-without-log', 'not-json', 'truncated', 'other-format', 'newer-format', 'damaged'] as const;
export type Refusal = (typeof refusals)[number];

/** What was done to a log. The last three show only against a head kept elsewhere, or against an anchor. */
export type FindingKind = 'edit' | 'insertion' | 'deletion' | 'reordering' | 'duplicate-event' | 'gap' | 'truncation' | 'restart' | 'rewrite';

/**
 * Where it shows. `entry`: its own hash · `link`: the entry after it · `order`, `numbers`: the place in the file, the numbering · `event`: the event's id ·
 * `end`: head or count in `chain` · `genesis` · `school` · `anchors`: the list in `chain` · `anchor`: an `anchored` entry whose head is not the chain's · `note` · `header` · `twice`: a name that stands twice in one object · `kept`: a head kept elsewhere
 */
export type Where = 'entry' | 'link' | 'order' | 'numbers' | 'event' | 'end' | 'genesis' | 'school' | 'anchors' | 'anchor' | 'note' | 'header' | 'twice' | 'kept';

/** One thing that is not as it was written. `seq` 0 is the genesis record, or what belongs to no entry; `until`: last number of a run, null where it is one entry or the end is not known. */
export interface Finding {
  readonly kind: FindingKind;
  readonly seq: number;
  readonly until: number | null;
  readonly where: Where;
}

/** First verdict: does the chain recompute? */
export interface Integrity {
  /** No findings. */
  readonly intact: boolean;
  readonly findings: readonly Finding[];
  /** What stands outside the entries, against the hash in the last one. `not-vouched`: the last entry is no `exported`, so newer ones may have been cut off. */
  readonly header: 'same' | 'differs' | 'not-vouched';
  /** `items` folded anew from the entries, `exportedAt` as today. Null where it was not done: an own-words verifier needs the rules for it. */
  readonly items: readonly { readonly id: ItemId; readonly said: ItemState | null; readonly folded: ItemState }[] | null;
  /** Names of parties that open their subject, and those that do not. */
  readonly parties: { readonly opened: number; readonly shut: readonly string[] } | null;
}

/** Second verdict: what was never looked at. Of the round of the last entry. */
export interface Completeness {
  readonly round: string | null;
  readonly pages: readonly { readonly page: LoggedKind; readonly look: 'never' | 'incomplete' | 'complete'; readonly on: string | null }[];
  /** Items that nobody looked at or could judge, and items that only a declaration holds up; null where states were not folded. */
  readonly items: { readonly never: readonly ItemId[]; readonly declared: readonly ItemId[] } | null;
}

/** Third verdict: up to where somebody outside has confirmed or kept a head. */
export interface Anchored {
  /** 0: nothing. */
  readonly until: number;
  readonly on: string | null;
  readonly by: string | null;
  /** Entries that came later: the chain holds them together, nobody else has seen them. */
  readonly after: number;
  /** What the heads kept elsewhere said of this file. */
  readonly kept: readonly KeptAnswer[];
}

/** Fourth verdict: the clock of the computer. It is the coordinator's own: always "klok van de pc". */
export interface Clock {
  /** Entries `clock-jump`. */
  readonly jumps: readonly number[];
  /** Entries more than two minutes earlier than the one before them, without such an entry. */
  readonly backwards: readonly number[];
  /** Entries whose time is no time. */
  readonly unreadable: readonly number[];
}

/** A head that was kept somewhere else: on paper, in a mail, in the log on this computer. */
export interface Kept {
  /** 64 hex characters, or the start of them (of six words: 16 characters). */
  readonly head: string;
  readonly count: number | null;
  readonly genesis: string | null;
  /** For the sentence on screen. */
  readonly from: 'paper' | 'this-computer';
}

/** `same`: the file's last entry · `inside`: an earlier entry · the rest as in findings; `not-found`: without a count it cannot be told whether it was cut off or rewritten. */
export interface KeptAnswer {
  readonly kept: Kept;
  readonly answer: 'same' | 'inside' | 'truncation' | 'restart' | 'rewrite' | 'not-found';
  /** The entry that has this head; null when none has. */
  readonly seq: number | null;
}

/** What a verified file is about. */
export interface About {
  readonly school: { readonly id: string; readonly label: string; readonly brin: string | null };
  readonly exportedAt: string;
  readonly software: string;
  readonly edition: string;
  readonly head: string;
  readonly count: number;
  readonly genesis: string;
}

/** The four verdicts, never merged into one (spec/audit.md, Verdicts), or why there is none. */
export type Report =
  | { readonly ok: true; readonly about: About; readonly integrity: Integrity; readonly completeness: Completeness; readonly anchored: Anchored; readonly clock: Clock }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };
