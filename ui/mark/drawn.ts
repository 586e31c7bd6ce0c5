import type { IncompleteReason } from '@/rules/seen';

/** What is drawn, apart from how: plain values that the page side fills in. Positions in px of the overlay's own ground. */

/** Weight as a class name of `parts.css`. */
export type Shape = 'fout' | 'letop' | 'vraag' | 'tip' | 'weetniet' | 'goed';
export type Edge = 'bottom' | 'top' | 'left' | 'right';

export interface DrawnMark {
  /** Which node draws it: nodes are used again while she scrolls. */
  readonly slot: number;
  readonly id: string;
  readonly shape: Shape;
  /** "3", or "3 +1" for a row with more than one. */
  readonly label: string;
  /** Its full name for who cannot see it. */
  readonly name: string;
  readonly open: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly tie: DrawnBox & { readonly kind: 'line' | 'box' } | null;
}

export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnCard {
  readonly id: string;
  readonly shape: Shape;
  readonly notSaved: boolean;
  readonly number: number;
  readonly of: number;
  readonly title: string;
  readonly subject: string;
  readonly why: string;
  readonly checklist: string | null;
  readonly fix: readonly string[];
  readonly who: string;
  readonly when: string | null;
  /** Titles of weaker findings at the same place. */
  readonly also: readonly string[];
  /** The next finding of this row, and how many there are beside this one. */
  readonly inRow: { readonly id: string; readonly others: number } | null;
  /** Rows of a rule with more than seven faults; `total` counts those left out too. */
  readonly list: { readonly rows: readonly { readonly id: string; readonly label: string }[]; readonly total: number; readonly marked: boolean; readonly rule: string } | null;
}

export interface DrawnBar {
  readonly page: string;
  readonly fout: number;
  readonly letop: number;
  readonly tip: number;
  readonly cannotTell: number;
  readonly questions: readonly { readonly rule: string; readonly text: string; readonly count: number }[];
  readonly rows: string;
  readonly rowsSeen: number;
  readonly rowsClaimed: number | null;
  readonly complete: boolean;
  readonly why: readonly IncompleteReason[];
  readonly notice: string | null;
  readonly mapped: boolean;
  /** Numbered things to walk past. */
  readonly entries: number;
}
