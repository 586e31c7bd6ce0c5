import { answerGroup } from '../answer';
import { said, type Bench } from './bench';
import { dayOf, type Fact } from './fact';
import { isUnderWay } from './fold-change';
import { answeredBy, exceptionBy, isAnswerCode, loggedPage, withAccepted, withHistory } from './fold-row';
import { faultKey, type OpenFault, type RowStanding, type Standing } from './standing';

/** Field of a `carried-over` entry that tells of an open follow-up. */
export const followUpField = 'nazorg';

/** Whether a fault tells of a follow-up after unticking: it ends by its answers or by ticking again, in whatever round. */
export function isFollowUp(rule: string): boolean {
  return rule.endsWith('/nazorg-na-uitvinken');
}

/** A row of the round that ends, as far as the next one may read it; null when nothing of it counts any more. */
function keptRow(row: RowStanding, ended: string, pending: 'yes' | 'no' | null): RowStanding | null {
  const agreements = row.history.filter((answer) => answerGroup(answer.code) === 'overeenkomst');
  const nazorg = row.followUp === null ? [] : row.history.filter((answer) => answerGroup(answer.code) === 'nazorg');
  // Two rounds ago the key may be gone already; only a follow-up that nobody settled is still told of.
  if (row.round !== ended) return row.followUp === 'open' ? { ...row, exceptions: [], earlier: [] } : null;
  const earlier = row.answers.filter((answer) => answerGroup(answer.code) !== 'overeenkomst' && answerGroup(answer.code) !== 'nazorg');
  if (row.tick === null && row.followUp === null && row.exceptions.length === 0 && agreements.length === 0 && earlier.length === 0) return null;
  return { ...withHistory(row, [...agreements, ...nazorg]), gezien: [], earlier, pending };
}

/**
 * A new round (spec/product.md, Rounds): answers, declarations and confirmed readings fall away and are asked again;
 * the situation, agreements, open follow-ups, baselines and exceptions until they expire stay. The log goes on.
 */
export function foldNewRound(bench: Bench, round: string): void {
  const old: Standing = bench.standing;
  const ended = old.round ?? '';
  const pending = new Map<string, 'yes' | 'no'>();
  for (const change of old.changes) {
    if (isUnderWay(change) && change.field === 'aangevinkt' && change.subject !== null && (change.after === 'yes' || change.after === 'no')) pending.set(change.subject, change.after);
  }
  const rows: Record<string, RowStanding> = {};
  for (const [subject, row] of Object.entries(old.rows)) {
    const kept = keptRow(row, ended, pending.get(subject) ?? null);
    if (kept !== null) rows[subject] = kept;
  }
  const faults: Record<string, OpenFault> = {};
  for (const [key, fault] of Object.entries(old.faults)) {
    if (isFollowUp(fault.rule) && fault.subject !== null && rows[fault.subject]?.followUp === 'open') faults[key] = fault;
  }
  const fields: Record<string, Standing['fields'][string]> = {};
  for (const [name, field] of Object.entries(old.fields)) fields[name] = { ...field, gezien: [], shown: null };
  bench.set('rows', rows);
  bench.set('faults', faults);
  bench.set('fields', fields);
  bench.set('declaredBefore', old.declarations);
  bench.set('declarations', {});
  bench.set('pages', {});
  bench.set('changes', []);
  bench.set('pageAnswers', {});
  bench.set('solved', []);
  bench.set('touched', {});
  bench.set('given', { ...old.given, declarations: {}, readings: {} });
  bench.set('round', round);
}

/** An open follow-up under a new subject takes the place of one under an old one: no entry may tell which. */
function foldCarriedFollowUp(bench: Bench, fact: Fact, subject: string): void {
  const page = loggedPage(fact.page);
  const round = bench.standing.round ?? '';
  const old = Object.entries(bench.standing.faults).find(([, fault]) => fault.page === page && fault.round !== round && isFollowUp(fault.rule));
  if (page === null || old === undefined) return;
  const [key, fault] = old;
  const faults = bench.own('faults');
  delete faults[key];
  faults[faultKey(fault.rule, subject, fault.field)] = { ...fault, subject, round };
}

/** `carried-over`: what stood under the old subject stands under the new one (spec/audit.md, Who a row is). */
export function foldCarriedOver(bench: Bench, fact: Fact): void {
  const field = said(fact, 'field');
  const after = said(fact, 'after');
  const since = said(fact, 'since') ?? dayOf(fact);
  const round = bench.standing.round ?? '';
  if (fact.subject === null) {
    if (field !== null && after !== null) bench.own('fields')[field] = { value: after, since, shown: null, accepted: [{ value: after, since, eventId: fact.eventId }], gezien: [], round };
    return;
  }
  const page = loggedPage(fact.page);
  let row = bench.row(fact.subject, page, { carried: true });
  if (field === 'aangevinkt' && (after === 'yes' || after === 'no')) row = { ...withAccepted(row, [{ value: after, since, eventId: fact.eventId }]), shown: after };
  else if (field === followUpField) {
    row = withHistory({ ...row, followUp: 'open' }, row.history);
    if (after === 'open') foldCarriedFollowUp(bench, fact, fact.subject);
  } else if (isAnswerCode(fact.reason) && answerGroup(fact.reason) !== null) row = withHistory(row, [...row.history, { ...answeredBy(fact, fact.reason), on: since }]);
  else if (fact.reason !== null) row = { ...row, exceptions: [...row.exceptions, exceptionBy(fact)] };
  bench.own('rows')[fact.subject] = row;
}
