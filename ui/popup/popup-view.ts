import type { AnswerCode, DeclarationCode } from '@/rules/answer';
import type { ItemId, ItemState, Office } from '@/rules/checklist/item';
import type { EvidenceClass, Source } from '@/rules/checklist/fact';
import type { Mapping } from '@/rules/mapping/mapping';
import type { Front, PanelAim } from '@/rules/message/front';
import type { Reply } from '@/rules/message/reply';
import type { LoggedKind } from '@/rules/page-kind';
import type { QuestionId } from '@/rules/situation/situation';
import type { Language } from '../language';

/** One line of the checklist as the popup shows it. */
export interface PopupItem {
  readonly id: ItemId;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** How, in steps. */
  readonly how: readonly string[];
  readonly checklist: string | null;
  readonly link: string | null;
  readonly who: Office;
  readonly state: ItemState;
  readonly class: EvidenceClass | null;
  /** Day, ISO. */
  readonly since: string | null;
  /** Why it stands as it does, in words. */
  readonly reasons: readonly string[];
  readonly pages: readonly LoggedKind[];
  /** Whether a declaration is hers to give here (kind B and V, or what no page shows). */
  readonly declarable: boolean;
  /** Event of the declaration that stands, to take it back. */
  readonly declared: { readonly eventId: string; readonly code: DeclarationCode } | null;
}

/** A question about the school that is waiting. */
export interface PopupQuestion {
  readonly id: QuestionId;
  readonly question: string;
  readonly why: string;
  /** Empty: she types. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint: string;
  readonly several: boolean;
  readonly answer: string | null;
}

/** All that the popup shows. */
export interface PopupView {
  readonly language: Language;
  readonly today: string;
  readonly round: string;
  readonly schoolYearEnd: string;
  readonly school: { readonly id: string; readonly label: string };
  readonly schools: readonly { readonly id: string; readonly label: string }[];
  /** Set when the edition served is older than the round. */
  readonly editionNote: string | null;
  /** Set when a new round may be started. */
  readonly nextRound: string | null;
  readonly items: readonly PopupItem[];
  readonly questions: readonly PopupQuestion[];
  readonly answered: readonly PopupQuestion[];
  /** What she taught by *Aanwijzen* for this school, oldest first. */
  readonly mappings: readonly Mapping[];
  readonly front: Front | null;
  /** Where the card or the bar on the page sent her. */
  readonly aim: PanelAim | null;
  /** The coach is not active on the page in front (no page of Basispoort's admin). */
  readonly here: boolean;
}

/** One thing an answer is about. */
export interface About {
  readonly identity: string | null;
  readonly label: string;
  readonly rule: string | null;
  readonly item: ItemId | null;
  readonly field: string | null;
  readonly value: string | null;
}

/** What she does in the popup; each answers when the log has it, or says why not. */
export interface PopupEvents {
  answer(page: LoggedKind, code: AnswerCode, about: readonly About[], exception: { readonly reason: string; readonly expiresOn: string } | null): Promise<Reply<{ readonly eventIds: readonly string[] }>>;
  withdraw(eventIds: readonly string[]): Promise<Reply<unknown>>;
  declare(item: ItemId, code: DeclarationCode, onBehalfOf: string | null, source: Source | null): Promise<Reply<{ readonly eventIds: readonly string[] }>>;
  exceptItem(item: ItemId, reason: string, expiresOn: string): Promise<Reply<{ readonly eventIds: readonly string[] }>>;
  situation(question: QuestionId, text: string): Promise<Reply<unknown>>;
  confirmReading(page: LoggedKind, answer: 'ja' | 'nee'): Promise<Reply<{ readonly eventIds: readonly string[] }>>;
  whichSchool(answer: 'this' | 'other' | 'new', school: string | null): Promise<Reply<unknown>>;
  schoolLabel(label: string): Promise<Reply<unknown>>;
  switchSchool(school: string | null): Promise<Reply<unknown>>;
  startRound(): Promise<Reply<unknown>>;
  speak(language: Language): Promise<Reply<unknown>>;
  /** Lets her point at the list of this page kind on the page; null: not any more. */
  pointAt(kind: LoggedKind | null): Promise<Reply<unknown>>;
  /** Keeps what each column of the list she pointed at is. */
  mapColumns(columns: readonly { readonly at: number; readonly column: string }[]): Promise<Reply<unknown>>;
  /** The reply gives back what was forgotten. */
  forgetMapping(mapping: string): Promise<Reply<{ readonly mapping: Mapping }>>;
  restoreMapping(school: string, mapping: Mapping): Promise<Reply<unknown>>;
  openLog(): void;
  /** Opens the page that shows a Bouwtekening of the page in front, before it is saved. */
  drawPage(): void;
  /** Shows a finding on the page. */
  show(finding: string): void;
}
