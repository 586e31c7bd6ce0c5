/** Merging, splitting, closing (checklist, chapter 5): the kinds the rules and items tell apart. */
export type Samenvoegen = 'nee' | 'brin' | 'administraties' | 'splitsen' | 'sluiten';

/**
 * The school's answers about itself; a field is absent until its question was answered.
 * Choices are a fold over the log; typed lists live in the notebook (spec/audit.md).
 */
export interface Situation {
  readonly netwerkomgeving?: 'ja' | 'nee';
  readonly samenvoegen?: Samenvoegen;
  /** Planned, or processed at Basispoort. Under way = planned and the agreed date has come. */
  readonly samenvoegenFase?: 'gepland' | 'verwerkt';
  /** Date agreed with the helpdesk, ISO. */
  readonly samenvoegenDatum?: string;
  readonly las?: 'parnassys' | 'esis' | 'anders';
  readonly nieuw?: 'ja' | 'nee';
  /** Mail domains of the school, lower case, without `@`. */
  readonly maildomeinen?: readonly string[];
  /** Current IP numbers as she typed them, one text each. */
  readonly actueleIps?: readonly string[];
  /** She said that the list holds every location and was looked up at school. */
  readonly actueleIpsCompleet?: 'ja' | 'nee';
  /** The BRIN (4 or 6 characters) that the LAS has. */
  readonly lasBrin?: string;
  /** Questions she skipped: their rules may be declared instead. */
  readonly overgeslagen?: readonly QuestionId[];
}

/** Ids of the questions, as `observation.field` of `situation-changed`. */
export const questionIds = ['netwerkomgeving', 'samenvoegen', 'samenvoegen-fase', 'samenvoegen-datum', 'las', 'nieuw', 'maildomeinen', 'actuele-ips', 'actuele-ips-compleet', 'las-brin', 'personeelslijst'] as const;
export type QuestionId = (typeof questionIds)[number];
