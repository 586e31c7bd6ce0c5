import { isItemId } from '@/rules/checklist/items';
import { isFollowUp } from '@/rules/checklist/fold-round';
import { faultKey, type OpenFault, type Standing } from '@/rules/checklist/standing';
import type { Look, LookFault } from '@/rules/message/look';
import type { Draft } from '../entry';
import { draft } from './draft';
import type { Keyed } from './keyed';

type LookVerdict = Look['verdicts'][number];

/** Rules whose fault on one row rests on other rows: a row without it proves nothing while any row is unseen or changed. */
const relational: readonly string[] = ['medewerkers/email-dubbel', 'medewerkers/dubbele-medewerker', 'ip-nummers/dubbel', 'ip-nummers/overlapt'];

/** A fault of the look as the log knows it. */
interface KeyedFault { readonly fault: LookFault; readonly subject: string | null; readonly key: string }

/** Faults that can be opened: of the page, or of a row that can be told apart. Others are counted in `page-checked` alone. One per row, rule and field: the first speaks. */
function keyedFaults(look: Look, keyed: Keyed): Map<string, KeyedFault> {
  const faults = new Map<string, KeyedFault>();
  for (const fault of look.faults) {
    if (!fault.rule.startsWith(`${look.page}/`) || !isItemId(fault.item)) continue;
    const subject = fault.identity === null ? null : keyed.subject.get(fault.identity);
    if (subject === undefined || (subject === null && fault.hasRow)) continue;
    const key = faultKey(fault.rule, subject, fault.field);
    if (!faults.has(key)) faults.set(key, { fault, subject, key });
  }
  return faults;
}

/** `fault-opened` for what was not open yet, and for what weighs otherwise now (spec/audit.md). */
export function openFaults(look: Look, standing: Standing, keyed: Keyed): Draft[] {
  return [...keyedFaults(look, keyed).values()].flatMap(({ fault, subject, key }) => {
    const open = standing.faults[key];
    if (!isItemId(fault.item) || (open !== undefined && open.weight === fault.weight && open.item === fault.item)) return [];
    return [draft('', 'fault-opened', { page: look.page, item: fault.item, rule: fault.rule, subject, observation: { field: fault.field, before: null, after: null, weight: fault.weight } })];
  });
}

/** What stands of one open fault after this look: it may only be resolved when it would have been seen (spec/product.md, *Resolved*). */
function isResolved(fault: OpenFault, subject: string | null, look: Look, verdict: LookVerdict, rows: ReadonlyMap<string, Look['rows'][number]>, blocked: ReadonlySet<string>, removed: ReadonlySet<string>): boolean {
  if (subject === null) return verdict.reasons.length === 0 && (fault.field === null || !look.edited.includes(fault.field));
  if (removed.has(subject)) return false;
  const row = rows.get(subject);
  // Data that were sent stay with the supplier also when its row is gone: a follow-up ends by its answers or by ticking again.
  if (row === undefined) return look.seen.complete && look.identityColumns && !isFollowUp(fault.rule);
  if (blocked.has(subject) || row.edited.includes('row')) return false;
  if (fault.field === null ? row.edited.length > 0 : row.edited.includes(fault.field)) return false;
  return !relational.includes(fault.rule) || verdict.reasons.length === 0;
}

/** `fault-resolved` for open faults of this page that this look would have shown, and did not. */
export function resolveFaults(look: Look, standing: Standing, keyed: Keyed): Draft[] {
  const shown = keyedFaults(look, keyed);
  const verdicts = new Map(look.verdicts.map((verdict) => [verdict.rule, verdict]));
  const subjectsOf = (identities: readonly string[]): ReadonlySet<string> => new Set(identities.flatMap((identity) => keyed.subject.get(identity) ?? []));
  const rows = new Map(look.rows.flatMap((row) => { const subject = keyed.subject.get(row.identity); return subject === undefined ? [] : [[subject, row] as const]; }));
  const removed = subjectsOf(look.removed);
  const blocked = new Map<string, ReadonlySet<string>>();
  return Object.entries(standing.faults).flatMap(([key, fault]) => {
    const verdict = verdicts.get(fault.rule);
    // A fault of the round before stands under another key: this look cannot know its row.
    if (fault.page !== look.page || verdict === undefined || shown.has(key) || (fault.subject !== null && fault.round !== standing.round)) return [];
    let kept = blocked.get(fault.rule);
    if (kept === undefined) blocked.set(fault.rule, (kept = subjectsOf(verdict.blocked)));
    if (!isResolved(fault, fault.subject, look, verdict, rows, kept, removed)) return [];
    return [draft('', 'fault-resolved', { page: look.page, item: fault.item, rule: fault.rule, subject: fault.subject, observation: { field: fault.field, before: null, after: null } })];
  });
}
