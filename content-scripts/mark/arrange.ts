import type { MarkFinding } from './marks';

/** More faults of one rule than this become one finding with a list (spec/product.md, On the page). */
export const listFrom = 8;

/** One numbered thing to walk past: a fault with its place, or one rule's many faults as a list. */
export interface Entry {
  /** From 1, in the order of importance. */
  readonly number: number;
  /** The strongest of its row and field: it speaks. */
  readonly lead: MarkFinding;
  /** Weaker ones of the same row and field; named on the card. */
  readonly also: readonly MarkFinding[];
  /** Filled where one rule found more than seven: all of them, the lead first. */
  readonly list: readonly MarkFinding[];
}

/** What stands at one row: one mark. */
export interface Bundle {
  /** Id of the finding that the mark opens. */
  readonly id: string;
  /** Place of the first; asked when placing. */
  readonly first: MarkFinding;
  /** Findings of the row in order; more than one: they stack. */
  readonly findings: readonly MarkFinding[];
  readonly number: number;
}

/** Open findings by weight; a settled one counts nowhere. */
export interface Counts {
  readonly fout: number;
  readonly letop: number;
  readonly tip: number;
}

/** Everything that is to be shown, in order. */
export interface Arrangement {
  readonly entries: readonly Entry[];
  readonly bundles: readonly Bundle[];
  readonly counts: Counts;
}

/** Order of importance: fout, not saved, let op, vraag, tip (spec/product.md, On the page). */
export function rank(finding: Pick<MarkFinding, 'weight' | 'notSaved'>): number {
  if (finding.weight === 'fout') return 0;
  if (finding.notSaved) return 1;
  return finding.weight === 'let op' ? 2 : finding.weight === 'vraag' ? 3 : 4;
}

/** Findings that share row and field, strongest first. A fault of the page stands alone. */
function byPlace(findings: readonly MarkFinding[]): MarkFinding[][] {
  const places = new Map<Element, MarkFinding[]>();
  const all: MarkFinding[][] = [];
  for (const finding of findings) {
    const place = finding.element();
    const there = place === null ? undefined : places.get(place);
    if (there !== undefined) {
      there.push(finding);
      continue;
    }
    const fresh = [finding];
    all.push(fresh);
    if (place !== null) places.set(place, fresh);
  }
  return all;
}

/** One mark per row, however many of its fields have something. */
function byRow(entries: readonly Entry[], listed: ReadonlySet<string>): Bundle[] {
  const rows = new Map<Element, { id: string; first: MarkFinding; findings: MarkFinding[]; number: number }>();
  for (const entry of entries) {
    const members = entry.list.length === 0 ? [entry.lead] : listed.has(entry.lead.rule) ? entry.list : [];
    for (const finding of members) {
      // A tip is advice: it waits in the bar.
      if (finding.weight === 'tip') continue;
      const row = finding.row() ?? finding.element();
      if (row === null) continue;
      const there = rows.get(row);
      if (there === undefined) rows.set(row, { id: finding.id, first: finding, findings: [finding], number: entry.number });
      else there.findings.push(finding);
    }
  }
  return [...rows.values()];
}

/**
 * Decides what is shown and in which order; reads no positions.
 * Settled findings are left out; questions make no mark and no entry (they are lines in the bar).
 * @param findings of one look, rows in the page's order
 * @param listed rules whose row marks she asked for, though there are more than seven
 */
export function arrange(findings: readonly MarkFinding[], listed: ReadonlySet<string>): Arrangement {
  const open = findings.filter((finding) => !finding.settled && finding.weight !== 'vraag');
  const perRule = new Map<string, number>();
  for (const finding of open) perRule.set(finding.rule, (perRule.get(finding.rule) ?? 0) + 1);
  const many = (finding: MarkFinding): boolean => (perRule.get(finding.rule) ?? 0) >= listFrom;

  const ordered = [...open].sort((a, b) => rank(a) - rank(b));
  const single = new Map<MarkFinding, readonly MarkFinding[]>();
  for (const [lead, ...also] of byPlace(ordered.filter((finding) => !many(finding)))) if (lead !== undefined) single.set(lead, also);
  const lists = new Map<string, MarkFinding[]>();
  const leads: MarkFinding[] = [];
  for (const finding of ordered) {
    if (single.has(finding)) leads.push(finding);
    if (!many(finding)) continue;
    const list = lists.get(finding.rule);
    if (list === undefined) {
      lists.set(finding.rule, [finding]);
      leads.push(finding);
    } else list.push(finding);
  }
  const entries = leads.map((lead, index): Entry => ({ number: index + 1, lead, also: single.get(lead) ?? [], list: lists.get(lead.rule) ?? [] }));
  const count = (weight: MarkFinding['weight']): number => open.filter((finding) => finding.weight === weight).length;
  return { entries, bundles: byRow(entries, listed), counts: { fout: count('fout'), letop: count('let op'), tip: count('tip') } };
}

/** The entry that speaks of a finding, undefined when none does (settled, a question, gone). */
export function entryOf(arrangement: Arrangement, id: string): Entry | undefined {
  return arrangement.entries.find(({ lead, also, list }) => lead.id === id || also.some((of) => of.id === id) || list.some((of) => of.id === id));
}

/**
 * One title for a list: the words that all titles begin with, cut at a word, or the first title where they have too little in common.
 * ("Einddatum is voorbij: 31 juli 2025" and "… 1 mei 2024" become "Einddatum is voorbij".)
 */
export function commonTitle(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  let length = first.length;
  for (const title of others) {
    let same = 0;
    while (same < length && title[same] === first[same]) same += 1;
    length = same;
  }
  if (length === first.length) return first;
  const cut = first.slice(0, length).replace(/[^\s]*$/u, '').replace(/[\s:,;.\-–(«“"']+$/u, '');
  return cut.length >= 12 ? cut : first;
}

/**
 * Gives each wanted id a slot and lets it keep the one it had, so that nodes are used again and focus stays on what it was on.
 * @param before ids per slot, null for a free one
 */
export function slots(before: readonly (string | null)[], wanted: readonly string[]): (string | null)[] {
  const after = before.map((id) => (id !== null && wanted.includes(id) ? id : null));
  const placed = new Set(after);
  for (const id of wanted) {
    if (placed.has(id)) continue;
    const free = after.indexOf(null);
    if (free === -1) after.push(id);
    else after[free] = id;
  }
  while (after.length > 0 && after[after.length - 1] === null) after.pop();
  return after;
}
