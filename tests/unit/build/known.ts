import type { Known, RowKnown } from '@/rules/known';

/** What the background hands out, for tests: a Tuesday in November with nothing answered yet. */
export function known(overrides: Partial<Known> = {}): Known {
  return {
    today: '2026-11-24', schoolYearEnd: '2027-07-31', round: '2026-2027', situation: {}, staffList: null,
    rows: new Map(), fields: {}, lookedBefore: false, confirmed: null, ...overrides,
  };
}

/** What is known of one row, for tests: nothing but what is given. */
export function rowKnownOf(overrides: Partial<RowKnown> = {}): RowKnown {
  return { answers: [], seenFields: [], exceptions: [], earlierTick: null, underWay: null, followUp: null, number: null, ...overrides };
}
