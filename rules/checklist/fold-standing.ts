import type { LoggedKind } from '../page-kind';
import type { Weight } from '../rule';
import { Bench, said } from './bench';
import { dayOf, type Fact } from './fact';
import { foldConfirmed, foldSaved, foldTickChanged } from './fold-change';
import { foldDecision, foldDeclaration, foldException, foldReading, foldSituation } from './fold-given';
import { foldPageChecked, undoneByFault } from './fold-page-checked';
import { foldCarriedOver, foldNewRound } from './fold-round';
import { loggedPage } from './fold-row';
import { isItemId } from './items';
import { emptyStanding, faultKey, type Standing } from './standing';

const weights: readonly Weight[] = ['fout', 'let op', 'vraag', 'tip'];

function foldFault(bench: Bench, fact: Fact, page: LoggedKind): void {
  if (fact.rule === null) return;
  const field = said(fact, 'field');
  const key = faultKey(fact.rule, fact.subject, field);
  const old = bench.standing.faults[key];
  if (fact.type === 'fault-resolved') {
    if (old === undefined) return;
    delete bench.own('faults')[key];
    // What was seen of a fault of the page is gone with it: one that comes back is another.
    const answers = fact.subject === null ? bench.standing.pageAnswers[page] : undefined;
    if (answers?.some((answer) => answer.code === 'gezien' && answer.rule === fact.rule)) bench.own('pageAnswers')[page] = answers.filter((answer) => answer.code !== 'gezien' || answer.rule !== fact.rule);
    bench.touch([old.item], fact);
    return;
  }
  const weight = weights.find((one) => one === fact.observation?.['weight']);
  if (weight === undefined || fact.item === null || !isItemId(fact.item)) return;
  if (fact.subject !== null) bench.row(fact.subject, page, {});
  if (old === undefined) undoneByFault(bench, page, fact.rule, dayOf(fact));
  bench.own('faults')[key] = {
    rule: fact.rule, item: fact.item, page, subject: fact.subject, field, weight, openedOn: old?.openedOn ?? dayOf(fact), eventId: fact.eventId, round: bench.standing.round ?? '',
  };
  bench.touch([fact.item], fact);
}

function foldAnchored(bench: Bench, fact: Fact): void {
  const seq = fact.observation?.['seq'];
  const head = said(fact, 'head');
  const confirmedOn = said(fact, 'confirmedOn');
  const by = said(fact, 'by');
  if (typeof seq === 'number' && head !== null && confirmedOn !== null && by !== null) bench.own('anchors').push({ seq, head, confirmedOn, by });
}

/** Rows of an erased round: their subjects can never be met again. */
function foldErased(bench: Bench, fact: Fact): void {
  const rounds = fact.observation?.['rounds'];
  if (!Array.isArray(rounds)) return;
  for (const [subject, row] of Object.entries(bench.standing.rows)) if (rounds.includes(row.round)) delete bench.own('rows')[subject];
}

function apply(bench: Bench, fact: Fact): void {
  const { round } = bench.standing;
  if (round === null) bench.set('round', fact.round);
  else if (fact.round > round) foldNewRound(bench, fact.round);
  bench.set('lastSeq', fact.seq);
  bench.set('lastDay', dayOf(fact));
  const page = loggedPage(fact.page);
  switch (fact.type) {
    case 'page-checked': if (page !== null) foldPageChecked(bench, fact, page); break;
    case 'fault-opened':
    case 'fault-resolved': if (page !== null) foldFault(bench, fact, page); break;
    case 'tick-changed': if (page !== null) foldTickChanged(bench, fact, page); break;
    case 'saved': if (page !== null) foldSaved(bench, fact, page); break;
    case 'confirmed-after-reload':
    case 'confirmed-later-day': if (page !== null) foldConfirmed(bench, fact, page); break;
    case 'decision': foldDecision(bench, fact); break;
    case 'declaration': foldDeclaration(bench, fact); break;
    case 'exception': foldException(bench, fact); break;
    case 'situation-changed': foldSituation(bench, fact); break;
    case 'reading-confirmed': foldReading(bench, fact); break;
    case 'carried-over': foldCarriedOver(bench, fact); break;
    case 'anchored': foldAnchored(bench, fact); break;
    case 'clock-jump': bench.set('clockJump', { seq: fact.seq, on: dayOf(fact) }); break;
    case 'erased': foldErased(bench, fact); break;
    // The round itself was taken over above; the others tell of files and settings, not of items.
    case 'school-year-started':
    case 'exported':
    case 'imported':
    case 'policy-changed':
    case 'rescued': break;
  }
}

/** Folds one fact into the standing. Pure: the standing given is not changed, and what did not change is shared with it. */
export function foldFact(standing: Standing, fact: Fact): Standing {
  const bench = new Bench(standing);
  apply(bench, fact);
  return bench.standing;
}

/**
 * Folds a whole log, in the order of `seq`. The same result as `foldFact` one by one, in one pass.
 * @param from where to start: the empty standing unless said otherwise
 */
export function foldAll(facts: Iterable<Fact>, from: Standing = emptyStanding): Standing {
  const bench = new Bench(from);
  for (const fact of facts) apply(bench, fact);
  return bench.standing;
}
