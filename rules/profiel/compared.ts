import type { Known } from '../known';
import { showDate } from '../words/date';
import { cannotTell, nothing, type Fault, type Outcome, type Reason } from '../rule';
import type { ProfielPage } from './page';

/** Why a labelled field cannot be compared or judged; null when its value is there. An empty field shows no value. */
export function lacks(page: ProfielPage, field: 'brin' | 'schoolnaam'): Reason | null {
  if (page.columns[field] !== 'read') return page.columns[field];
  const { kind } = page[field];
  return kind === 'empty' ? 'not-shown' : kind === 'unreadable' ? 'unreadable' : null;
}

/**
 * What a rule says that compares a field with the last accepted value (spec/rules.md, Compared with what).
 * The comparison itself is made by the background: values of earlier days are kept only as keyed fingerprints.
 */
export function comparedWithEarlier(known: Known, field: string, more: Omit<Fault, 'row' | 'field'> = {}): Outcome {
  const about = known.fields[field];
  if (about === undefined || about.compared === 'first-look') return cannotTell('first-look');
  if (about.compared === 'same') return nothing;
  return { faults: [{ row: null, field, ...more, detail: { sinds: about.since === null ? '?' : showDate(about.since), ...more.detail } }], reasons: [] };
}
