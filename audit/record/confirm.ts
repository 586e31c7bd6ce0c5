import { isUnderWay } from '@/rules/checklist/fold-change';
import type { Change, Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Draft } from '../entry';
import { dayIn } from '../desk/day';
import { draft, type Now } from './draft';
import type { Keyed } from './keyed';

/** Fields that a row is known by: once such a one is changed, the row stands under another subject. */
const identityFields = ['naam', 'voornaam', 'tussenvoegsel', 'achternaam', 'ip', 'van', 'tot'];

/** What a look shows of a changed field: its value, that the row is gone, or nothing that can be told. */
type Shown = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'gone' } | null;

function shownOf(change: Change, look: Look, keyed: Keyed, rows: ReadonlyMap<string, Look['rows'][number]>): Shown {
  if (change.subject === null) {
    if (look.edited.includes(change.field)) return null;
    const value = look.values[change.field];
    if (value === undefined || value === 'unclear') return null;
    return { kind: 'value', value: keyed.subject.get(value) ?? value };
  }
  const row = rows.get(change.subject);
  if (row === undefined) {
    const takenHere = look.removed.some((identity) => keyed.subject.get(identity) === change.subject);
    return look.seen.complete && look.identityColumns && !takenHere ? { kind: 'gone' } : null;
  }
  if (change.field === 'row') return { kind: 'value', value: 'present' };
  const value = keyed.value(row.identity, change.field);
  if (value === undefined || row.edited.includes(change.field) || row.edited.includes('row')) return null;
  const text = row.fields[change.field] ?? '';
  const unreadable = text === 'unreadable' || text.startsWith('?');
  // What she typed may be unreadable itself: then the same text is the same value.
  return unreadable && value !== change.after ? null : { kind: 'value', value };
}

/** A document that was loaded after the change: another one, and where its load is known, a later one. A hash route is the same document. */
function isNewer(look: Look, change: Change): boolean {
  if (look.document === change.document) return false;
  return look.loadedAt === undefined || look.loadedAt >= Date.parse(change.at);
}

/** Whether this look shows it on a later day than the change, with no jump of the clock between. */
function isLaterDay(look: Look, change: Change, standing: Standing, now: Now): boolean {
  const jumped = standing.clockJump !== null && standing.clockJump.seq > change.seq;
  // After a jump the day of the change is no proof; the day it was seen again may be.
  if (jumped && (change.stage !== 'reloaded' || standing.clockJump.seq > change.stageSeq)) return false;
  const from = jumped ? change.stageOn : change.on;
  const day = look.loadedAt === undefined ? now.today : dayIn({ wall: look.loadedAt });
  return now.today > from && day > from && look.document !== change.reloadedIn;
}

function entry(type: Draft['type'], change: Change, look: Look, after: string | null): Draft {
  return draft('', type, { page: change.page, item: change.items[0] ?? null, subject: change.subject, observation: { field: change.field, before: change.before, after, document: look.document } });
}

function isHers(change: Change, shown: NonNullable<Shown>): boolean {
  if (shown.kind === 'value') return shown.value === change.after;
  return (change.field === 'row' && change.after === 'absent') || identityFields.includes(change.field);
}

function confirmations(change: Change, look: Look, standing: Standing, now: Now): Draft[] {
  const drafts: Draft[] = [];
  const jumpedSince = standing.clockJump !== null && standing.clockJump.seq > change.stageSeq;
  if (isUnderWay(change) || (change.stage === 'reloaded' && jumpedSince && look.document !== change.reloadedIn)) drafts.push(entry('confirmed-after-reload', change, look, change.after));
  if (change.stage !== 'later-day' && isLaterDay(look, change, standing, now)) drafts.push(entry('confirmed-later-day', change, look, change.after));
  return drafts;
}

function ended(change: Change, look: Look, shown: NonNullable<Shown>): Draft {
  return draft('', 'tick-changed', {
    page: change.page, item: change.items[0] ?? null, subject: change.subject,
    observation: { field: change.field, before: change.after, after: shown.kind === 'gone' ? null : shown.value, document: look.document },
  });
}

/**
 * What a newly loaded document says of her changes (spec/product.md, *Saved, reloaded, later*):
 * it shows the value, on the same day or a later one; or it shows another, which ends the change (told as `tick-changed` by the coach).
 * Of several changes of one field the newest that holds is confirmed; what she overtook herself is not asked any more.
 */
export function confirmChanges(look: Look, standing: Standing, keyed: Keyed, now: Now): Draft[] {
  const rows = new Map(look.rows.flatMap((row) => { const subject = keyed.subject.get(row.identity); return subject === undefined ? [] : [[subject, row] as const]; }));
  const answered = new Set<string>();
  const drafts: Draft[] = [];
  for (const change of standing.changes.toReversed()) {
    if (change.page !== look.page || change.stage === 'ended') continue;
    const key = [change.subject, change.field].join('|');
    const shown = isNewer(look, change) ? shownOf(change, look, keyed, rows) : null;
    if (shown !== null && !isHers(change, shown)) {
      if (isUnderWay(change)) drafts.push(ended(change, look, shown));
      else answered.add(key);
    } else if (!answered.has(key)) {
      answered.add(key);
      if (shown !== null) drafts.push(...confirmations(change, look, standing, now));
    }
  }
  return drafts;
}
