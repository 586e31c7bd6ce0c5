import { declarationCodes } from '../answer';
import { questionIds } from '../situation/situation';
import { said, type Bench } from './bench';
import { dayOf, type Fact } from './fact';
import { confirmedBy } from './fold-page-checked';
import { answeredBy, exceptionBy, foldRowDecision, isAnswerCode, loggedPage, withoutEvent } from './fold-row';
import { faultKey, type Declared, type Given, type PageStanding, type Reading, type SituationAnswer, type StandingVerdict } from './standing';

/** Puts one more thing on its list, or takes one away; the last of the list stands. */
function relist<K extends keyof Given>(bench: Bench, list: K, change: (lists: { [key: string]: readonly { readonly eventId: string }[] }) => void): void {
  const given = bench.standing.given;
  const lists = { ...(given[list] as { readonly [key: string]: readonly { readonly eventId: string }[] }) };
  change(lists);
  bench.set('given', { ...given, [list]: lists });
}

function give<K extends keyof Given>(bench: Bench, list: K, key: string, one: { readonly eventId: string }): void {
  relist(bench, list, (lists) => { lists[key] = [...(lists[key] ?? []), one]; });
  settle(bench, list, key);
}

/** Copies the last of a list to where it is looked up. */
function settle(bench: Bench, list: keyof Given, key: string): void {
  const last = (bench.standing.given[list] as { readonly [key: string]: readonly unknown[] })[key]?.at(-1);
  if (list === 'readings') {
    const page = loggedPage(key as never);
    const old: PageStanding | undefined = page === null ? undefined : bench.standing.pages[page];
    if (page !== null && old !== undefined) bench.own('pages')[page] = { ...old, confirmed: confirmedBy(bench.standing.given.readings[page]) };
    return;
  }
  const looked = bench.own(list) as { [key: string]: unknown };
  if (last === undefined) delete looked[key];
  else looked[key] = last;
}

/** A declaration about a whole item. */
export function foldDeclaration(bench: Bench, fact: Fact): void {
  const code = declarationCodes.find((one) => one === fact.reason);
  if (fact.item === null || code === undefined) return;
  const declared: Declared = { eventId: fact.eventId, code, on: dayOf(fact), actor: fact.actor, onBehalfOf: fact.onBehalfOf, source: fact.source, seq: fact.seq };
  give(bench, 'declarations', fact.item, declared);
  bench.touch([fact.item], fact);
}

/** An exception: on a row, on a fault of a page (subject null, rule named), or on an item itself (both null). */
export function foldException(bench: Bench, fact: Fact): void {
  const exception = exceptionBy(fact);
  if (fact.subject !== null) {
    const row = bench.row(fact.subject, loggedPage(fact.page), {});
    bench.row(fact.subject, row.page, { exceptions: [...row.exceptions, exception] });
  } else if (fact.rule !== null) {
    bench.own('pageExceptions').push(exception);
  } else if (fact.item !== null) {
    give(bench, 'itemExceptions', fact.item, exception);
  }
  bench.touch([fact.item], fact);
}

/** An answer about the school. */
export function foldSituation(bench: Bench, fact: Fact): void {
  const question = questionIds.find((one) => one === said(fact, 'field'));
  const after = fact.observation?.['after'];
  if (question === undefined || after === undefined || after === null || typeof after === 'object') return;
  const answer: SituationAnswer = { choice: String(after), on: dayOf(fact), eventId: fact.eventId };
  give(bench, 'situation', question, answer);
}

/** *Klopt wat ik lees?*: her answer, or the coach's note that the columns are others since. */
export function foldReading(bench: Bench, fact: Fact): void {
  const page = loggedPage(fact.page);
  const columns = said(fact, 'field');
  if (page === null || columns === null) return;
  const after = said(fact, 'after');
  const reading: Reading = { columns, answer: after === 'ja' || after === 'nee' ? after : null, on: dayOf(fact), eventId: fact.eventId };
  give(bench, 'readings', page, reading);
}

/** `opgelost`: a fault that stands no more where it stood; the rule's verdict rests on her word until a page says more (spec/product.md, *Resolved*). */
function foldSolved(bench: Bench, fact: Fact): void {
  const key = faultKey(fact.rule ?? '', fact.subject, said(fact, 'field'));
  const fault = bench.standing.faults[key];
  if (fault === undefined) return;
  const page = bench.standing.pages[fault.page];
  const verdict = page?.verdicts[fault.rule] ?? null;
  bench.own('solved').push({ eventId: fact.eventId, fault, verdict });
  delete bench.own('faults')[key];
  const others = Object.values(bench.standing.faults).some((one) => one.rule === fault.rule && one.page === fault.page);
  if (page !== undefined && verdict !== null && !others) {
    const declared: StandingVerdict = { ...verdict, verdict: 'in-order', why: null, on: dayOf(fact), class: 'declared' };
    bench.own('pages')[fault.page] = { ...page, verdicts: { ...page.verdicts, [fault.rule]: declared } };
  }
  bench.touch([fault.item], fact);
}

function foldPageDecision(bench: Bench, fact: Fact): void {
  const page = loggedPage(fact.page);
  if (page === null || !isAnswerCode(fact.reason)) return;
  const field = said(fact, 'field');
  const value = said(fact, 'after');
  const standing = field === null ? undefined : bench.standing.fields[field];
  if (fact.reason === 'gezien' && field !== null && standing !== undefined) {
    const gezien = [...standing.gezien, { value, eventId: fact.eventId }];
    const moves = value !== null && value !== standing.value;
    const accepted = moves ? [...standing.accepted, { value, since: dayOf(fact), eventId: fact.eventId }] : standing.accepted;
    // Seen under this round's key: what it shows is the baseline now, whatever key the one before it was made with.
    bench.own('fields')[field] = moves ? { value, since: dayOf(fact), shown: standing.shown === value ? null : standing.shown, accepted, gezien, round: bench.standing.round ?? '' } : { ...standing, gezien };
    return;
  }
  bench.own('pageAnswers')[page] = [...(bench.standing.pageAnswers[page] ?? []), answeredBy(fact, fact.reason)];
}

/** A decision: about a row, about a page, that a fault is solved, or that something is withdrawn. */
export function foldDecision(bench: Bench, fact: Fact): void {
  if (fact.reason === 'ingetrokken') {
    const withdrawn = said(fact, 'before');
    if (withdrawn !== null) foldWithdrawal(bench, withdrawn, fact.subject);
  } else if (fact.reason === 'opgelost') {
    foldSolved(bench, fact);
  } else if (isAnswerCode(fact.reason)) {
    if (fact.subject === null) foldPageDecision(bench, fact);
    else foldRowDecision(bench, fact, fact.subject, fact.reason);
  }
  bench.touch([fact.item], fact);
}

/** What stood before it stands again. */
function foldWithdrawal(bench: Bench, eventId: string, subject: string | null): void {
  const other = (one: { readonly eventId: string }): boolean => one.eventId !== eventId;
  const { given, rows, fields, solved, pageAnswers, pageExceptions } = bench.standing;
  for (const key of subject === null ? Object.keys(rows) : [subject]) {
    const row = rows[key];
    const less = row === undefined ? null : withoutEvent(row, eventId);
    if (less !== null) bench.own('rows')[key] = less;
  }
  for (const list of Object.keys(given) as (keyof Given)[]) {
    for (const [key, all] of Object.entries(given[list] as { readonly [key: string]: readonly { readonly eventId: string }[] })) {
      if (all.every(other)) continue;
      relist(bench, list, (lists) => { lists[key] = all.filter(other); });
      settle(bench, list, key);
    }
  }
  for (const [page, answers] of Object.entries(pageAnswers)) if (!answers.every(other)) bench.own('pageAnswers')[page as keyof typeof pageAnswers] = answers.filter(other);
  if (!pageExceptions.every(other)) bench.set('pageExceptions', pageExceptions.filter(other));
  for (const [name, field] of Object.entries(fields)) {
    if (field.gezien.every(other)) continue;
    const accepted = field.accepted.filter(other);
    const last = accepted.at(-1);
    const shown = field.shown ?? field.value;
    bench.own('fields')[name] = {
      ...field, gezien: field.gezien.filter(other),
      ...(last === undefined ? {} : { accepted, value: last.value, since: last.since, shown: shown === last.value ? null : shown }),
    };
  }
  for (const one of solved) if (!other(one)) restoreFault(bench, one);
  if (!solved.every(other)) bench.set('solved', solved.filter(other));
}

function restoreFault(bench: Bench, { fault, verdict }: Bench['standing']['solved'][number]): void {
  bench.own('faults')[faultKey(fault.rule, fault.subject, fault.field)] = fault;
  const page = bench.standing.pages[fault.page];
  if (page !== undefined && verdict !== null && page.verdicts[fault.rule]?.class === 'declared') bench.own('pages')[fault.page] = { ...page, verdicts: { ...page.verdicts, [fault.rule]: verdict } };
}
