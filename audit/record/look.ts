import type { Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Draft } from '../entry';
import { carryLook } from './carry';
import { confirmChanges } from './confirm';
import { draft, numbered, type Now } from './draft';
import { openFaults, resolveFaults } from './faults';
import type { Keyed } from './keyed';
import { checkPage } from './page-checked';
import { confirmedReading } from './reading-confirmed';

/** `gezien` stands until the value changes: where this look shows another, the coach takes it back. A value she edited here, or that cannot be read, says nothing. */
function outdatedGezien(look: Look, standing: Standing, keyed: Keyed): Draft[] {
  return look.rows.flatMap((row) => {
    const subject = keyed.subject.get(row.identity);
    const gezien = subject === undefined ? undefined : standing.rows[subject]?.gezien;
    if (subject === undefined || gezien === undefined) return [];
    return gezien.flatMap(({ field, value, eventId }) => {
      const now = field === null ? undefined : keyed.value(row.identity, field);
      if (field === null || value === null || now === undefined || now === value || now === 'unreadable' || row.edited.includes(field)) return [];
      return [draft('', 'decision', { page: look.page, subject, reason: 'ingetrokken', observation: { field, before: eventId, after: now } })];
    });
  });
}

/** *Klopt wat ik lees?* was answered for other columns: the answer stands no more, and is asked again. */
function changedColumns(look: Look, standing: Standing, keyed: Keyed): Draft[] {
  const confirmed = confirmedReading(standing, look.page);
  if (confirmed === null || confirmed.columns === keyed.columns) return [];
  return [draft('', 'reading-confirmed', { page: look.page, observation: { field: keyed.columns, before: confirmed.answer, after: null } })];
}

/**
 * Whether a look counts: one by her own mapping (*Aanwijzen*) only after she said *ja* to what it reads (spec/product.md, Pages).
 * Until then its verdicts stand on the page and in the panel, and nothing of it is recorded, not even as incomplete:
 * a mapping that points at the wrong column would else open faults that nobody has.
 */
export function isEvidence(look: Pick<Look, 'mapped' | 'page'>, standing: Standing, keyed: Pick<Keyed, 'columns'>): boolean {
  if (!look.mapped) return true;
  const confirmed = confirmedReading(standing, look.page);
  return confirmed?.answer === 'ja' && confirmed.columns === keyed.columns;
}

/**
 * What one look adds to the log: pure, the second heart (design/architecture.md).
 * In this order, because each is folded before the next: what is carried over from the round before, what became of her changes,
 * which earlier answers no longer fit, which faults are gone, the look itself, which faults are new.
 * A look that says nothing new adds nothing.
 * @param keyed pseudonyms of all identities in the look (`keyLook`)
 */
export function recordLook(look: Look, standing: Standing, keyed: Keyed, now: Now): Draft[] {
  // What she confirmed before was another reading: that much is known, and its items wait for her answer.
  if (!isEvidence(look, standing, keyed)) return numbered(look.eventId, changedColumns(look, standing, keyed));
  return numbered(look.eventId, [
    ...carryLook(look, standing, keyed, now.today),
    ...confirmChanges(look, standing, keyed, now),
    ...outdatedGezien(look, standing, keyed),
    ...changedColumns(look, standing, keyed),
    ...resolveFaults(look, standing, keyed),
    ...checkPage(look, standing, keyed, now.today),
    ...openFaults(look, standing, keyed),
  ]);
}
