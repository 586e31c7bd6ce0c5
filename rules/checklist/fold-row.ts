import { answerCodes, answerGroup, type AnswerCode } from '../answer';
import { loggedKinds, type LoggedKind, type PageKind } from '../page-kind';
import { said, type Bench } from './bench';
import { dayOf, type Fact } from './fact';
import type { Accepted, Answered, Exception, RowStanding } from './standing';

/** The page of a fact as the log may have it; `inloggen` makes no entries. */
export function loggedPage(page: PageKind | null): LoggedKind | null {
  return loggedKinds.find((kind) => kind === page) ?? null;
}

/** Whether a reason is one of the answers. */
export function isAnswerCode(reason: string | null): reason is AnswerCode {
  return reason !== null && (answerCodes as readonly string[]).includes(reason);
}

/** Answers that stand: the newest of each group, and those that stand alone. */
export function standingAnswers(history: readonly Answered[]): Answered[] {
  return history.filter((answer, at) => {
    const group = answerGroup(answer.code);
    return !history.slice(at + 1).some((later) => (group === null ? later.code === answer.code : answerGroup(later.code) === group));
  });
}

/** What follows from a row's answers: which stand, and whether they settle the follow-up. */
export function withHistory(row: RowStanding, history: readonly Answered[]): RowStanding {
  const answers = standingAnswers(history);
  const settled = answers.some((answer) => answerGroup(answer.code) === 'nazorg');
  return { ...row, history, answers, followUp: row.followUp === null ? null : settled ? 'settled' : 'open' };
}

/** What follows from a row's accepted ticks: the last is the baseline. */
export function withAccepted(row: RowStanding, accepted: readonly Accepted<'yes' | 'no'>[]): RowStanding {
  const last = accepted.at(-1);
  return { ...row, accepted, tick: last === undefined ? null : { ticked: last.value, since: last.since } };
}

/**
 * A tick that the page shows, or that she changed and a new document shows.
 * On after off ends the follow-up with its answers; off after on opens one (spec/rules.md, `nazorg-na-uitvinken`).
 */
export function withShownTick(row: RowStanding, shown: 'yes' | 'no'): RowStanding {
  if (shown === 'yes') {
    if (row.followUp === null && row.shown === 'yes') return row;
    const history = row.history.filter((answer) => answerGroup(answer.code) !== 'nazorg');
    return { ...withHistory({ ...row, followUp: null }, history), shown };
  }
  const wasOn = row.tick?.ticked === 'yes' || row.shown === 'yes';
  if (row.shown === 'no' && (row.followUp !== null || !wasOn)) return row;
  return { ...row, shown, followUp: row.followUp ?? (wasOn ? 'open' : null) };
}

/** An answer of a fact. */
export function answeredBy(fact: Fact, code: AnswerCode): Answered {
  return { eventId: fact.eventId, code, on: dayOf(fact), item: fact.item, rule: fact.rule, field: said(fact, 'field'), actor: fact.actor, class: fact.class, expiresOn: fact.expiresOn };
}

/** An exception of a fact. */
export function exceptionBy(fact: Fact): Exception {
  return { eventId: fact.eventId, reason: fact.reason ?? '', expiresOn: fact.expiresOn, on: dayOf(fact), rule: fact.rule };
}

/** A decision about a row: `gezien` moves the baseline of a tick, every other code is an answer. */
export function foldRowDecision(bench: Bench, fact: Fact, subject: string, code: AnswerCode): void {
  const row = bench.row(subject, loggedPage(fact.page), {});
  if (code === 'gezien') {
    const field = said(fact, 'field');
    const value = said(fact, 'after');
    const seen: RowStanding = { ...row, gezien: [...row.gezien, { field, value, eventId: fact.eventId }] };
    const moves = field === 'aangevinkt' && (value === 'yes' || value === 'no') && value !== row.tick?.ticked;
    bench.row(subject, row.page, moves ? withAccepted(seen, [...seen.accepted, { value, since: dayOf(fact), eventId: fact.eventId }]) : seen);
  } else {
    bench.row(subject, row.page, withHistory(row, [...row.history, answeredBy(fact, code)]));
  }
}

/** Takes everything that one entry gave away from a row; null when it gave nothing to it. */
export function withoutEvent(row: RowStanding, eventId: string): RowStanding | null {
  const other = (one: { readonly eventId: string }): boolean => one.eventId !== eventId;
  if (row.history.every(other) && row.exceptions.every(other) && row.gezien.every(other)) return null;
  const less: RowStanding = { ...row, exceptions: row.exceptions.filter(other), gezien: row.gezien.filter(other) };
  return withHistory(withAccepted(less, row.accepted.filter(other)), row.history.filter(other));
}
