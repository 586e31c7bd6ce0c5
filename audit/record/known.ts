import type { AnswerCode } from '@/rules/answer';
import { answerGroup } from '@/rules/answer';
import { isUnderWay } from '@/rules/checklist/fold-change';
import { withHistory } from '@/rules/checklist/fold-row';
import { answersOn } from '@/rules/checklist/settled';
import { roundOf, schoolYearEnd } from '@/rules/checklist/school-year';
import type { Answered, RowStanding, Standing } from '@/rules/checklist/standing';
import type { FieldKnown, Known, RowKnown } from '@/rules/known';
import type { LoggedKind } from '@/rules/page-kind';
import { toCarry } from './carry';
import { isPlainField, type Keyed } from './keyed';
import { confirmedReading } from './reading-confirmed';

/** What the log knows; the background adds the situation with its typed lists, and the staff list. */
export type KnownParts = Pick<Known, 'today' | 'schoolYearEnd' | 'round' | 'rows' | 'fields' | 'lookedBefore' | 'confirmed' | 'settledOfPage'>;

/** The part of `ask` that this needs. `fields`: page fields, name → identity text (profiel) or enum (beheer). */
export interface Asked {
  readonly page: LoggedKind;
  readonly document: string;
  readonly rows: readonly { readonly identity: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly fields: Readonly<Record<string, string>>;
}

/** A row with what the round before left for it, as long as it was not carried over. */
function joined(standing: Standing, keyed: Keyed, identity: string): { readonly subject: string; readonly row: RowStanding | undefined } | null {
  const subject = keyed.subject.get(identity);
  if (subject === undefined) return null;
  const row = standing.rows[subject];
  const old = toCarry(standing, subject, keyed.previous.get(identity));
  if (old === null) return { subject, row };
  if (row === undefined) return { subject, row: { ...old, gezien: [] } };
  return { subject, row: withHistory({ ...row, tick: old.tick ?? row.tick, followUp: old.followUp ?? row.followUp, exceptions: [...old.exceptions, ...row.exceptions], pending: old.pending }, [...old.history, ...row.history]) };
}

/** The baseline and follow-up of a party's tick, seen from the document that asks. */
function tickOf(row: RowStanding | undefined, subject: string, asked: Asked, shown: string | undefined, standing: Standing, today: string): Pick<RowKnown, 'earlierTick' | 'followUp'> {
  const changes = standing.changes.filter((one) => one.page === asked.page && one.subject === subject && one.field === 'aangevinkt' && isUnderWay(one));
  const here = changes.some((one) => one.document === asked.document);
  // It was on when it was last read, and is off now: the look that is coming will record the follow-up.
  const wentOff = row?.shown === 'yes' && shown === 'no' && !here;
  const stands = { earlierTick: row?.tick ?? null, followUp: row?.followUp ?? (wentOff ? 'open' as const : null) };
  // In the document of the change it is under way; in another one the page settles it: a value she gave, or the one before.
  const change = changes.findLast((one) => one.after === shown);
  if (here || (shown !== 'yes' && shown !== 'no') || (change === undefined && row?.pending !== shown)) return stands;
  const wasOn = stands.earlierTick?.ticked === 'yes' || change?.before === 'yes';
  return { earlierTick: { ticked: shown, since: today }, followUp: shown === 'yes' ? null : wasOn ? (stands.followUp ?? 'open') : stands.followUp };
}

function rowOf(asked: Asked, at: Asked['rows'][number], standing: Standing, keyed: Keyed, today: string): RowKnown | null {
  const met = joined(standing, keyed, at.identity);
  if (met === null) return null;
  const { subject, row } = met;
  const shown = at.fields['aangevinkt'];
  const answers: AnswerCode[] = answersOn(row, today);
  const rest = (standing.pageAnswers[asked.page] ?? []).some((answer) => answer.code === 'rest-niet-in-gebruik');
  if (rest && shown === 'no' && !answers.some((code) => answerGroup(code) === 'gebruik')) answers.push('niet-in-gebruik');
  const change = standing.changes.findLast((one) => one.page === asked.page && one.subject === subject && isUnderWay(one) && one.document === asked.document);
  const tick = tickOf(row, subject, asked, shown, standing, today);
  // Ticked again: what was answered about the earlier unticking is over.
  const kept = tick.followUp === null && row?.followUp != null ? answers.filter((code) => answerGroup(code) !== 'nazorg') : answers;
  return {
    answers: kept,
    seenFields: (row?.gezien ?? []).flatMap(({ field, value }) => (field === null || (value !== null && keyed.value(at.identity, field) === value) ? [field] : [])),
    exceptions: (row?.exceptions ?? []).flatMap((one) => (one.expiresOn !== null && one.expiresOn >= today ? [one.rule] : [])),
    ...tick,
    underWay: change === undefined ? null : { field: change.field, to: isPlainField(change.field) ? change.after : null },
    number: row === undefined || row.number === 0 || row.round !== standing.round ? null : row.number,
  };
}

function fieldOf(name: string, value: string, standing: Standing, keyed: Keyed): FieldKnown {
  const stands = standing.fields[name];
  const now = keyed.subject.get(value) ?? value;
  // Under the key of the round before the same value has another name.
  const then = stands === undefined || stands.round === standing.round || isPlainField(name) ? now : keyed.previous.get(value);
  if (stands === undefined || then === undefined) return { compared: 'first-look', since: null, accepted: false };
  return { compared: stands.value === then ? 'same' : 'changed', since: stands.since, accepted: stands.gezien.some((one) => one.value === now) };
}

/** Rules of which the faults of the page itself are covered. */
function settledOfPage(page: LoggedKind, standing: Standing, today: string): string[] {
  const excepted = standing.pageExceptions.flatMap((one) => (one.rule !== null && one.expiresOn !== null && one.expiresOn >= today ? [one.rule] : []));
  const seen = (standing.pageAnswers[page] ?? []).flatMap((one) => (one.code === 'gezien' && one.field === null && one.rule !== null ? [one.rule] : []));
  return [...new Set([...excepted, ...seen])].filter((rule) => rule.startsWith(`${page}/`));
}

/** What the log knows of the rows and fields that a page asks for (`rules/known.ts` says what each means). Pure. */
export function knownOf(asked: Asked, standing: Standing, keyed: Keyed, today: string): KnownParts {
  const round = standing.round ?? roundOf(today);
  const confirmed = confirmedReading(standing, asked.page);
  // Where the page does not tell its settings beforehand, the last look says whether they were seen.
  const beheer = asked.page !== 'beheer' ? {} : Object.fromEntries(Object.entries(standing.fields).filter(([name]) => isPlainField(name)).map(([name, field]) => [name, field.shown ?? field.value]));
  return {
    today, round, schoolYearEnd: schoolYearEnd(round),
    rows: new Map(asked.rows.flatMap((at) => { const row = rowOf(asked, at, standing, keyed, today); return row === null ? [] : [[at.identity, row] as const]; })),
    fields: Object.fromEntries(Object.entries({ ...beheer, ...asked.fields }).map(([name, value]) => [name, fieldOf(name, value, standing, keyed)])),
    lookedBefore: standing.lookedAt[asked.page] !== undefined,
    confirmed: confirmed !== null && confirmed.columns === keyed.columns ? confirmed.answer : null,
    settledOfPage: settledOfPage(asked.page, standing, today),
  };
}

/** Answers of the round before that are asked again, to be shown with the question (spec/product.md, Rounds). */
export function earlierAnswers(identity: string, standing: Standing, keyed: Pick<Keyed, 'subject' | 'previous'>): readonly Answered[] {
  const old = standing.rows[keyed.previous.get(identity) ?? ''];
  return old === undefined || old.round === standing.round ? [] : old.earlier;
}
