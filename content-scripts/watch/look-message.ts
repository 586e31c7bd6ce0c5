import { contentOf, fieldsOf, identityColumnsRead, seenValues, type LoggedPage } from '@/rules/fields';
import type { Verdict } from '@/rules/judge';
import type { Look, ReadTally } from '@/rules/message/look';
import type { Understood } from '../reading';

/** Longest text that goes into a message; longer page text is cut, and the cut shows. */
const longest = 1_900;
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

/** All that a look says to the background, but for its `eventId`. */
export type LookWithoutId = Omit<Look, 'eventId'>;

/**
 * Puts one look into a message. Pure: same page, same message, so that two looks can be compared by it.
 * Names and addresses in it go to the background's memory (`storage.session`) for the panel; the log gets keyed subjects only.
 */
export function lookMessage(page: LoggedPage, verdicts: readonly Verdict[], around: {
  readonly document: string;
  readonly address: string;
  readonly today: string;
  readonly columns: string;
  readonly understood: readonly Understood[];
  readonly removed: readonly string[];
  readonly mapped: boolean;
  readonly tally?: ReadTally | undefined;
}): LookWithoutId {
  const fields = fieldsOf(page);
  return {
    type: 'look',
    page: page.page,
    document: around.document,
    address: cut(around.address),
    seen: { ...page.seen, why: [...page.seen.why] },
    verdicts: verdicts.map(({ rule, verdict, why, reasons, blocked }) => ({ rule, verdict, why, reasons: [...reasons], blocked: blocked.map(cut) })),
    faults: verdicts.flatMap(({ faults }) => faults.map((fault) => ({
      rule: fault.rule,
      item: fault.item,
      identity: fault.row?.identity == null ? null : cut(fault.row.identity),
      hasRow: fault.row !== null,
      field: fault.field,
      weight: fault.weight,
      settled: fault.settled,
      label: cut(fault.row?.label ?? ''),
      detail: Object.fromEntries(Object.entries(fault.detail ?? {}).map(([name, word]) => [name, cut(word)])),
      variant: fault.variant ?? null,
    }))),
    rows: page.rows.flatMap((row, at) => (row.identity === null ? [] : [{
      identity: cut(row.identity),
      label: cut(row.label),
      fields: Object.fromEntries(Object.entries(fields[at] ?? {}).map(([name, value]) => [name, cut(value)])),
      edited: [...row.edited],
    }])),
    identityColumns: identityColumnsRead(page),
    removed: around.removed.map(cut),
    values: Object.fromEntries(Object.entries(seenValues(page, around.today)).map(([name, value]) => [cut(name), cut(value)])),
    edited: page.page === 'beheer' ? [...page.edited] : [],
    columns: cut(around.columns),
    understood: around.understood.map(({ column, heading, examples }) => ({ column, heading: cut(heading), examples: examples.map(cut) })),
    content: contentOf(page, fields),
    mapped: around.mapped,
    ...(around.tally === undefined ? {} : { read: around.tally }),
  };
}
