import type { EntryType } from '@/rules/checklist/fact';
import type { Report } from '@/rules/message/verify-report';
import type { PageKind } from '@/rules/page-kind';
import type { Language } from '../language';

/** One entry as the table shows it: words only, so that a hundred thousand of them stay light. */
export interface LogRow {
  readonly seq: number;
  /** ISO day of the entry, in its own offset. */
  readonly day: string;
  readonly time: string;
  readonly type: EntryType;
  readonly page: PageKind | null;
  readonly item: string | null;
  /** Whom or what it is about: a party's name, "medewerker 4"; empty where it is about no row. */
  readonly about: string;
  readonly detail: string;
  readonly how: string;
  readonly by: string;
}

export type FileForm = 'json' | 'csv' | 'html';

/** Long work that is going on: what, how far (`of` 0: not known yet), and since when (`performance.now()`). */
export interface Busy { readonly what: FileForm | 'verify'; readonly done: number; readonly of: number; readonly since: number }

/** What the page shows. */
export interface LogView {
  readonly language: Language;
  readonly school: string;
  readonly round: string | null;
  /** Rows read so far; `count`: how many there are. */
  readonly rows: readonly LogRow[];
  readonly count: number;
  readonly head: string;
  readonly words: readonly string[];
  readonly busy: Busy | null;
  /** A sentence for her: what went wrong, or what was made. */
  readonly told: { readonly text: string; readonly wrong: boolean } | null;
  /** The last verified file. */
  readonly verified: { readonly file: string; readonly report: Report } | null;
  /** The log cannot be opened: what is shown is the second copy. */
  readonly rescued: { readonly problem: string; readonly detail: string } | null;
  /** All fields of the entry that was opened, in order. */
  readonly opened: { readonly seq: number; readonly fields: readonly (readonly [string, string])[] } | null;
}

/** What she can do. */
export interface LogEvents {
  make(form: FileForm): void;
  /** `kept`: a head or six words that she kept elsewhere; empty when she gave none. */
  verify(file: File, kept: string): void;
  stop(): void;
  open(seq: number | null): void;
}

