import { answerGroup } from '@/rules/answer';
import { followUpField } from '@/rules/checklist/fold-round';
import type { RowStanding, Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Draft } from '../entry';
import { draft } from './draft';
import type { Keyed } from './keyed';

/**
 * What stood for a row in the round before, under its new subject (spec/audit.md, Who a row is): by the coach, with the original class, reason and expiry.
 * The old subject stands in none of it. Exceptions that are over are left behind.
 * @param shown the tick as the page shows it now; null when the row is carried over without its page
 */
export function carryRow(old: RowStanding, subject: string, shown: string | null, today: string): Draft[] {
  const about = { page: old.page, subject };
  const drafts: Draft[] = [];
  if (old.tick !== null) {
    // Changed at the end of the round and never seen again: where the page shows her value, that is the baseline.
    const hers = old.pending !== null && old.pending === shown;
    const ticked = hers ? shown : old.tick.ticked;
    drafts.push(draft('', 'carried-over', { ...about, observation: { field: 'aangevinkt', before: null, after: ticked, since: hers ? today : old.tick.since } }));
    if (hers && shown === 'no' && old.tick.ticked === 'yes' && old.followUp === null) drafts.push(draft('', 'carried-over', { ...about, observation: { field: followUpField, before: null, after: 'open' } }));
  }
  if (old.followUp !== null) drafts.push(draft('', 'carried-over', { ...about, observation: { field: followUpField, before: null, after: old.followUp } }));
  for (const answer of old.answers) {
    if (answerGroup(answer.code) !== 'overeenkomst' && answerGroup(answer.code) !== 'nazorg') continue;
    drafts.push(draft('', 'carried-over', {
      ...about, item: answer.item, rule: answer.rule, class: answer.class, reason: answer.code, expiresOn: answer.expiresOn,
      observation: { field: answer.field, before: null, after: null, since: answer.on },
    }));
  }
  for (const exception of old.exceptions) {
    if (exception.expiresOn !== null && exception.expiresOn < today) continue;
    drafts.push(draft('', 'carried-over', {
      ...about, rule: exception.rule, class: 'observed-and-decided', reason: exception.reason, expiresOn: exception.expiresOn,
      observation: { field: null, before: null, after: null, since: exception.on },
    }));
  }
  return drafts;
}

/** Whether a subject was not carried over yet in this round, and stood in the one before. */
export function toCarry(standing: Standing, subject: string, previous: string | undefined): RowStanding | null {
  if (previous === undefined || standing.rows[subject]?.carried === true) return null;
  const old = standing.rows[previous];
  return old === undefined || old.round === standing.round ? null : old;
}

/** Carries over what this look meets again: rows, and the compared fields of profiel whose value is still the same under the old key. */
export function carryLook(look: Look, standing: Standing, keyed: Keyed, today: string): Draft[] {
  const drafts: Draft[] = [];
  for (const row of look.rows) {
    const subject = keyed.subject.get(row.identity);
    const old = subject === undefined ? null : toCarry(standing, subject, keyed.previous.get(row.identity));
    if (subject !== undefined && old !== null) drafts.push(...carryRow(old, subject, row.fields['aangevinkt'] ?? null, today));
  }
  if (look.page === 'profiel') {
    for (const [field, identity] of Object.entries(look.values)) {
      const now = keyed.subject.get(identity);
      const standingField = standing.fields[field];
      if (now === undefined || standingField === undefined || standingField.round === standing.round || standingField.value !== keyed.previous.get(identity)) continue;
      drafts.push(draft('', 'carried-over', { page: 'profiel', observation: { field, before: null, after: now, since: standingField.since } }));
    }
  }
  return drafts;
}
