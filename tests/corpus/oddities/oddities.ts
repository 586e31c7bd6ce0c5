import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoggedKind } from '../../../rules/page-kind';
import type { IncompleteReason } from '../../../rules/seen';
import { rulesOf } from '../../../rules/index';
import type { RuleTruth, Truth, Verdict } from '../oracle/truth';

/** `truth.json` of an oddity, written by hand by who looked at the page. No answers of a school: as a browser that knows nothing yet. */
export interface OddityTruth {
  /** What is odd, and what of the spec decides it. */
  readonly about: string;
  /** Address without host. */
  readonly path: string;
  readonly kind: LoggedKind;
  readonly complete: boolean;
  readonly why: readonly IncompleteReason[];
  /** Rows on the page; `null`: not asked (profiel, beheer). */
  readonly rowsSeen: number | null;
  readonly rowsClaimed: number | null;
  /** Rules that find a fault, and how many; without the page's name before them. */
  readonly problem: Readonly<Record<string, number>>;
  readonly cannotTell: readonly string[];
  /** Of all rules that are not named. */
  readonly otherwise: 'in-order' | 'cannot-tell';
  /** Only a browser that lays out can see it. */
  readonly layout?: true;
}

export interface Oddity { readonly name: string; readonly html: string; readonly truth: OddityTruth }

const here = import.meta.dirname;

/** The folders, one page each. */
export const oddityNames = (): string[] => readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

export const oddity = (name: string): Oddity => ({ name, html: readFileSync(path.join(here, name, 'page.html'), 'utf8'), truth: JSON.parse(readFileSync(path.join(here, name, 'truth.json'), 'utf8')) as OddityTruth });

/** The truth in the form of the corpus: every rule of the page kind, in the bare judgement. */
export function fullTruth(truth: OddityTruth): Truth {
  const rules: readonly string[] = rulesOf(truth.kind).map(({ id }) => id);
  const named = [...Object.keys(truth.problem), ...truth.cannotTell].map((name) => `${truth.kind}/${name}`);
  const unknown = named.filter((name) => !rules.includes(name));
  if (unknown.length > 0) throw new Error(`no such rule: ${unknown.join(', ')}`);
  const of = (rule: string): RuleTruth => {
    const name = rule.slice(truth.kind.length + 1);
    const faults = truth.problem[name] ?? 0;
    const verdict: Verdict = faults > 0 ? 'problem' : truth.cannotTell.includes(name) ? 'cannot-tell' : truth.otherwise;
    return { verdict, faults };
  };
  return { kind: truth.kind, complete: truth.complete, why: truth.why, rowsSeen: truth.rowsSeen ?? 0, rowsClaimed: truth.rowsClaimed, rules: { bare: Object.fromEntries(rules.map((rule) => [rule, of(rule)])), answered: {} } };
}
