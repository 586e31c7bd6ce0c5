import type { AnswerCode } from '../answer';
import type { LoggedKind, PageKind } from '../page-kind';
import type { Look } from './look';
import type { Pointing } from './point';

/** A look as the panel needs it. */
export type FrontLook = Omit<Look, 'content' | 'eventId' | 'type'>;

/**
 * What stands in front in one tab; in `storage.session` only, gone with the browser.
 * Holds names as shown: they are never in a table (spec/audit.md, Where what is kept).
 */
export interface Front {
  readonly tab: number;
  /** Null: a page of Basispoort that is not recognised. */
  readonly kind: PageKind | null;
  readonly document: string;
  /** When the background first heard of this document, ms since 1970 by its own clock: an older tab must not pass for a newer document. */
  readonly since: number;
  readonly address: string;
  /** A page kind and, where they stand on it, the settings of *beheer*. */
  readonly looks: Readonly<Partial<Record<LoggedKind, FrontLook>>>;
  /** Answers of this round that stand, per row by identity text; the number by which the row is named in reports. */
  readonly rows: Readonly<Record<string, { readonly answers: readonly AnswerCode[]; readonly number: number | null }>>;
  /** *Klopt wat ik lees?*, per page kind, for the columns now read. */
  readonly confirmed: Readonly<Partial<Record<LoggedKind, 'ja' | 'nee'>>>;
  /** Profiel shows a BRIN that does not fit the current school: nothing is recorded until she has answered. */
  readonly whichSchool: { readonly brin: string } | null;
  /** The page used to be recognised here. */
  readonly drift: LoggedKind | null;
  /** What she taught by *Aanwijzen* is used here, or was and fits no more (`fits` false). Absent: nothing was taught. */
  readonly mapping?: { readonly id: string; readonly kind: LoggedKind; readonly columns: readonly string[]; readonly fits: boolean } | null;
  /** She is pointing at a list, or has. */
  readonly pointing?: Pointing | null;
}

/** Key in `storage.session`. */
export const frontKey = (tab: number): string => `front/${String(tab)}`;

/** What she asked for on the page: a card's answer, a question of the bar. The panel opens there. */
export interface PanelAim { readonly finding: string | null; readonly reason: 'answer' | 'wrong' | 'question' | 'reading' | 'pointed' }

/** Key of the aim in `storage.session`. */
export const panelKey = (tab: number): string => `panel/${String(tab)}`;
