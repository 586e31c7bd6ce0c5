import type { LoggedKind } from '../page-kind';
import type { Bench } from './bench';
import { dayOf, type Fact, type PageObservation } from './fact';
import { withAccepted, withShownTick } from './fold-row';
import type { FieldStanding, Reading, StandingVerdict } from './standing';

type LookVerdict = PageObservation['rules'][string];

/** Whether an observation is one of `page-checked`; a file from elsewhere may hold anything. */
export function pageObservation(fact: Pick<Fact, 'observation'>): PageObservation | null {
  const seen = fact.observation as Partial<PageObservation> | null;
  const whole = seen !== null && typeof seen.complete === 'boolean' && Array.isArray(seen.why) && typeof seen.rules === 'object' && seen.rules !== null;
  return whole ? (seen as PageObservation) : null;
}

/**
 * What stands of a rule after one more look (spec/product.md, *Resolved*):
 * a later incomplete look does not undo a complete one, a fault in it does, and so does a page no longer recognised; `not-shown` never replaces a verdict.
 * Faults that a complete look knew already undo nothing; a new one does when it is opened (`undoneByFault`).
 */
export function mergeVerdict(stands: StandingVerdict | undefined, look: LookVerdict, seen: Pick<PageObservation, 'complete' | 'document'>, on: string): StandingVerdict {
  // Edited is not repaired, but another document shows what is there: it goes on from what stood before the edit.
  const old = stands?.why === 'not-saved' && stands.before !== null && stands.document !== seen.document ? stands.before : stands;
  const fresh: StandingVerdict = { verdict: look.verdict, why: look.why, on, complete: seen.complete, document: seen.document, class: 'observed', before: null };
  if (old === undefined) return fresh;
  const same = old.verdict === fresh.verdict && old.why === fresh.why && old.class === fresh.class;
  const taken = { ...fresh, on: same ? old.on : on, before: look.why !== 'not-saved' ? null : old.why === 'not-saved' ? old.before : old };
  if (look.why === 'not-recognised') return taken;
  if (look.verdict === 'problem') return !seen.complete && old.complete && old.verdict === 'problem' ? old : taken;
  if (look.why === 'not-shown' && old.why !== 'not-recognised') return old;
  if (!seen.complete && old.complete) return old;
  return taken;
}

/** A fault that was not there before, seen by an incomplete look, undoes what a complete look said of its rule. */
export function undoneByFault(bench: Bench, page: LoggedKind, rule: string, on: string): void {
  const stands = bench.standing.pages[page];
  const verdict = stands?.verdicts[rule];
  if (stands === undefined || verdict === undefined || stands.last.complete || !verdict.complete) return;
  const undone: StandingVerdict = { ...verdict, verdict: 'problem', why: stands.last.rules[rule]?.why ?? 'incomplete', on, complete: false };
  bench.own('pages')[page] = { ...stands, verdicts: { ...stands.verdicts, [rule]: undone } };
}

/** *Klopt wat ik lees?* as it stands: her last answer, unless the columns changed after it. */
export function confirmedBy(readings: readonly Reading[] | undefined): (Reading & { readonly answer: 'ja' | 'nee' }) | null {
  const last = readings?.at(-1);
  return last === undefined || last.answer === null ? null : { ...last, answer: last.answer };
}

/** The first value is the baseline; a later one only shows (spec/rules.md, Compared with what). */
function foldField(bench: Bench, field: string, value: string, fact: Fact, keyed: boolean): void {
  const round = bench.standing.round ?? '';
  const old = bench.standing.fields[field];
  const on = dayOf(fact);
  if (old === undefined) {
    const first: FieldStanding = { value, since: on, shown: null, accepted: [{ value, since: on, eventId: fact.eventId }], gezien: [], round };
    bench.own('fields')[field] = first;
    return;
  }
  // Under another key the same value has another name: only a carry-over says that it is the same.
  const shown = value === old.value && (!keyed || old.round === round) ? null : value;
  if (shown !== old.shown) bench.own('fields')[field] = { ...old, shown };
}

/** Values as loaded: baselines and what is shown. Unreadable, unclear and absent values keep the earlier ones. */
function foldSeen(bench: Bench, page: LoggedKind, seen: NonNullable<PageObservation['seen']>, fact: Fact): void {
  for (const [name, value] of Object.entries(seen)) {
    if (value === null) continue;
    if (page === 'profiel') foldField(bench, name, value, fact, true);
    if (page === 'beheer' && value !== 'unclear') foldField(bench, name, value, fact, false);
    if ((page === 'uitgeverijen' || page === 'netwerkleveranciers') && (value === 'yes' || value === 'no')) {
      const old = bench.standing.rows[name] ?? bench.row(name, page, {});
      const first = old.accepted.length === 0 ? withAccepted(old, [{ value, since: dayOf(fact), eventId: fact.eventId }]) : old;
      const row = withShownTick(first, value);
      if (row !== old) bench.row(name, page, row);
    }
  }
}

/** Folds one look at a page. */
export function foldPageChecked(bench: Bench, fact: Fact, page: LoggedKind): void {
  const seen = pageObservation(fact);
  if (seen === null) return;
  const old = bench.standing.pages[page];
  const on = dayOf(fact);
  const verdicts: Record<string, StandingVerdict> = { ...old?.verdicts };
  for (const [rule, look] of Object.entries(seen.rules)) verdicts[rule] = mergeVerdict(verdicts[rule], look, seen, on);
  bench.own('pages')[page] = {
    last: { ...seen, on, at: fact.recordedAt, eventId: fact.eventId },
    verdicts,
    lastCompleteOn: seen.complete ? on : (old?.lastCompleteOn ?? null),
    confirmed: confirmedBy(bench.standing.given.readings[page]),
    looks: (old?.looks ?? 0) + 1,
  };
  if (bench.standing.lookedAt[page] === undefined && !seen.why.includes('not-recognised')) bench.own('lookedAt')[page] = on;
  if (seen.seen !== null) foldSeen(bench, page, seen.seen, fact);
}
