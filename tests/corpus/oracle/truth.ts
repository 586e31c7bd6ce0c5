import type { LoggedKind } from '../../../rules/page-kind';
import type { IncompleteReason } from '../../../rules/seen';

export type Verdict = 'problem' | 'cannot-tell' | 'in-order';
/** What a rule must say of a page, and how many faults. */
export interface RuleTruth { readonly verdict: Verdict; readonly faults: number }

/** The truth of one page. Two judgements: `bare`, with nothing answered and nothing recorded; `answered`, with the school's answers and what was recorded earlier. */
export interface Truth {
  readonly kind: LoggedKind | null;
  readonly complete: boolean;
  /** Why not: any of these counts as right; empty when complete. */
  readonly why: readonly IncompleteReason[];
  readonly rowsSeen: number;
  readonly rowsClaimed: number | null;
  readonly rules: Readonly<Record<'bare' | 'answered', Readonly<Record<string, RuleTruth>>>>;
}

/** How completely a page is shown, as a person who looks at it would say. */
export interface Shown {
  readonly complete: boolean;
  readonly why: readonly IncompleteReason[];
}

/** Faults, and whether something could not be told: from these a verdict follows (spec/rules.md, first lines). */
export interface Said { readonly faults: number; readonly unsure: boolean }

export const fault = (faults: number, unsure = false): Said => ({ faults, unsure });
export const unsure: Said = { faults: 0, unsure: true };

/** The verdicts of what the rules said, on a page seen whole or not. */
export function verdicts(said: Readonly<Record<string, Said>>, shown: Shown): Record<string, RuleTruth> {
  return Object.fromEntries(Object.entries(said).map(([rule, { faults, unsure: not }]) => [rule, { faults, verdict: faults > 0 ? 'problem' : not || !shown.complete ? 'cannot-tell' : 'in-order' } satisfies RuleTruth]));
}
