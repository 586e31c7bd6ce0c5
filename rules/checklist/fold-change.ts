import type { LoggedKind } from '../page-kind';
import { said, type Bench } from './bench';
import { dayOf, type Fact } from './fact';
import { withAccepted, withShownTick } from './fold-row';
import type { ItemId } from './item';
import type { Change, OpenFault, Standing } from './standing';

/** Whether a change has not been seen again yet. */
export function isUnderWay(change: Change): boolean {
  return change.stage === 'changed' || change.stage === 'saved';
}

/** Whether a change covers a fault: the same row and field; taking the row away covers all its faults (spec/product.md, *What silences what*). */
export function covers(change: Pick<Change, 'page' | 'subject' | 'field'>, fault: Pick<OpenFault, 'page' | 'subject' | 'field'>): boolean {
  if (change.page !== fault.page || change.subject !== fault.subject) return false;
  return change.field === fault.field || (change.field === 'row' && change.subject !== null);
}

/** The newest change of each row and field that did not end: earlier ones were overtaken by it. */
export function currentChanges(standing: Pick<Standing, 'changes'>): Change[] {
  const newest = new Map<string, Change>();
  for (const change of standing.changes) if (change.stage !== 'ended') newest.set([change.page, change.subject, change.field].join('|'), change);
  return [...newest.values()];
}

function update(bench: Bench, fact: Fact, fits: (change: Change) => boolean, change: Partial<Change> & Pick<Change, 'stage'>): Change[] {
  const hit: Change[] = [];
  bench.standing.changes.forEach((one, at) => {
    if (one.stage === 'ended' || !fits(one)) return;
    const next: Change = { ...one, ...change, stageOn: dayOf(fact), stageSeq: fact.seq };
    bench.own('changes')[at] = next;
    bench.touch(next.items, fact);
    hit.push(next);
  });
  return hit;
}

/** Items of a change: the field's own, and those of the open faults it covers. A fault on the field says better than the field whose item it is (LAS-2 or PRIV-5). */
function itemsOf(bench: Bench, fact: Fact, page: LoggedKind, field: string): ItemId[] {
  const about = { page, subject: fact.subject, field };
  const covered = Object.values(bench.standing.faults).filter((fault) => covers(about, fault));
  const exact = covered.some((fault) => fault.field === field);
  const own = fact.item !== null && !(exact && page === 'medewerkers' && field === 'email') ? [fact.item] : [];
  return [...new Set([...own, ...covered.map((fault) => fault.item)])];
}

/** `tick-changed`: hers opens or undoes a change; the coach's tells that a later document no longer shows it. */
export function foldTickChanged(bench: Bench, fact: Fact, page: LoggedKind): void {
  const field = said(fact, 'field') ?? '';
  const before = said(fact, 'before');
  const after = said(fact, 'after');
  const document = said(fact, 'document') ?? '';
  const same = (change: Change): boolean => change.page === page && change.subject === fact.subject && change.field === field;
  if (fact.actor.role === 'coach') {
    update(bench, fact, (change) => same(change) && change.after === before, { stage: 'ended' });
    return;
  }
  const [open] = update(bench, fact, (change) => same(change) && change.stage === 'changed' && change.document === document, { stage: 'ended' });
  const from = open === undefined ? before : open.before;
  // Changed back before anything was saved: nothing is under way any more.
  if (open !== undefined && from === after) return;
  const items = itemsOf(bench, fact, page, field);
  bench.own('changes').push({
    eventId: fact.eventId, page, subject: fact.subject, field, before: from, after, document, on: dayOf(fact), seq: fact.seq, items,
    stage: 'changed', stageOn: dayOf(fact), stageSeq: fact.seq, at: fact.recordedAt, reloadedIn: null, actor: fact.actor,
  });
  bench.touch(items, fact);
  // What she changed was loaded before: that is the first look at this row when there was none.
  if (fact.subject !== null && field === 'aangevinkt' && (from === 'yes' || from === 'no') && (bench.standing.rows[fact.subject]?.accepted.length ?? 0) === 0) {
    const row = bench.row(fact.subject, page, {});
    bench.row(fact.subject, page, withShownTick(withAccepted(row, [{ value: from, since: dayOf(fact), eventId: fact.eventId }]), from));
  }
}

/** `saved`: everything open in that document. */
export function foldSaved(bench: Bench, fact: Fact, page: LoggedKind): void {
  const document = said(fact, 'document');
  update(bench, fact, (change) => change.page === page && change.document === document && change.stage === 'changed', { stage: 'saved' });
}

/** A newly loaded document shows what she changed: it is the baseline from now on. */
export function foldConfirmed(bench: Bench, fact: Fact, page: LoggedKind): void {
  const field = said(fact, 'field') ?? '';
  const after = said(fact, 'after');
  const later = fact.type === 'confirmed-later-day';
  const hit = update(
    bench, fact,
    (change) => change.page === page && change.subject === fact.subject && change.field === field && change.after === after && (later || change.stage !== 'later-day'),
    { stage: later ? 'later-day' : 'reloaded', reloadedIn: said(fact, 'document') },
  );
  if (hit.length === 0) return;
  if (fact.subject !== null && field === 'aangevinkt' && (after === 'yes' || after === 'no')) {
    const row = bench.row(fact.subject, page, {});
    const shown = withShownTick(row, after);
    const moves = row.tick?.ticked !== after;
    bench.row(fact.subject, page, moves ? withAccepted(shown, [...shown.accepted, { value: after, since: dayOf(fact), eventId: fact.eventId }]) : shown);
  }
  if (fact.subject !== null && field === 'row' && after === 'absent') {
    update(bench, fact, (change) => change.page === page && change.subject === fact.subject && change.field !== 'row', { stage: 'ended' });
  }
  const standing = fact.subject === null ? bench.standing.fields[field] : undefined;
  if (standing !== undefined && after !== null && standing.value !== after) {
    const accepted = [...standing.accepted, { value: after, since: dayOf(fact), eventId: fact.eventId }];
    bench.own('fields')[field] = { ...standing, value: after, since: dayOf(fact), shown: null, accepted };
  }
}
