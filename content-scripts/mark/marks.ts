import type { PageKind } from '@/rules/page-kind';
import type { Weight } from '@/rules/rule';
import type { IncompleteReason } from '@/rules/seen';
import { openBoard } from './board';
import type { PointHears, PointShown } from './point-layer';

/**
 * One thing to show, in her language, placeholders filled in.
 * Page text in here (title, subjectLabel) is only ever shown as text.
 */
export interface MarkFinding {
  /** Same string for the same rule, row and field as long as the page shows them: an open card survives a new look by it. */
  readonly id: string;
  readonly rule: string;
  readonly weight: Weight;
  readonly title: string;
  readonly why: string;
  /** What to do, at most four steps. */
  readonly fix: readonly string[];
  /** When it takes effect; null: not said. */
  readonly when: string | null;
  /** Paragraph of the checklist; null: advice of the coach itself, said so on the card. */
  readonly checklist: string | null;
  /** Who acts, as shown ("ICT-coördinator"). */
  readonly who: string;
  /** The row as shown on the page; empty for a fault of the page. */
  readonly subjectLabel: string;
  /** The field it speaks of, asked when placing; null: stands here no more, or a fault of the page. */
  element(): Element | null;
  /** The row of that field; null as above. */
  row(): Element | null;
  /** Whether what was read still stands in that row: a page may use its nodes again for another row before it is read anew. */
  stands(): boolean;
  /** Answered or excepted: no mark and no count. */
  readonly settled: boolean;
  /** A change of hers that no save followed: goes before *let op*. */
  readonly notSaved: boolean;
}

/** One look at one page, ready to show. */
export interface MarkView {
  readonly page: PageKind;
  readonly rowsSeen: number;
  readonly rowsClaimed: number | null;
  readonly complete: boolean;
  readonly why: readonly IncompleteReason[];
  /** Rules that cannot tell, those that only wait for an answer left out. */
  readonly cannotTell: number;
  /** One line in the bar each. */
  readonly questions: readonly { readonly rule: string; readonly text: string; readonly count: number }[];
  readonly findings: readonly MarkFinding[];
  /** Something she must know that is no finding (the log cannot be written). */
  readonly notice: string | null;
  /** The page was recognised by what she pointed at herself. */
  readonly mapped: boolean;
  /** Noun of the rows, plural ("medewerkers"); empty for a page without rows. */
  readonly rows: string;
}

/** Where the bar stands and what the user of the marks wants to hear. Answers never come through here: they are given in the panel. */
export interface MarkPorts {
  readonly language: 'nl' | 'en';
  /** Called inside her click, so that the panel can be opened with nothing awaited before. */
  openPanel(findingId: string | null, reason: 'answer' | 'wrong' | 'question' | 'reading' | 'pointed'): void;
  paused(paused: boolean): void;
  /** The page hides, covers or removes the marks and five re-mounts in five seconds did not help: `removed`, `closed`, `hidden`, `covered`; `recovered` when they stand again. `card`: a card found no place. */
  trouble(kind: string): void;
  /** `edge`: bottom, top, left, right. `folded`: yes, no. */
  remember(key: 'edge' | 'folded', value: string): void;
  readonly remembered: { readonly edge?: string; readonly folded?: string };
}

/** The marks of one document. */
export interface Marks {
  /** Shows this look in place of the last. The page is read first, then written to our own element only. */
  show(view: MarkView): void;
  /** The page changed and nothing is painted yet: marks whose row is another's now go at once. `moved`: nodes came, went or changed places, and marks follow in the same frame. */
  check(moved: boolean): void;
  /** Says something politely beside the bar (a consequence before she saves, an error); an empty string takes it away. */
  tell(message: string): void;
  /** Outlines the row of a finding (a question that is in front in the panel) and brings it into view; null: none. */
  outline(findingId: string | null): void;
  /** Lets her point at a list (*Aanwijzen*), over everything else; null: not any more. */
  point(shown: PointShown | null, hears?: PointHears): void;
  /** Takes everything but pointing off the page until the next `show` or `tell`; nothing is observed meanwhile. */
  clear(): void;
  /** As `clear`, for good. */
  destroy(): void;
  /** Our one element on the page, null while there is none: the watcher leaves it out. */
  readonly host: Element | null;
}

/**
 * Makes the marks of a document; nothing is put on the page before the first `show` or `tell`.
 * Never writes on a node of the page (spec/product.md, the first of the three rules).
 */
export function createMarks(document: Document, ports: MarkPorts): Marks {
  return openBoard(document, ports);
}
