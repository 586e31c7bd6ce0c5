import type { Truth } from './oracle/truth';
import type { Said } from './reader';

export interface Which { readonly library: string; readonly heldOut: boolean; readonly page: string }
export interface Miss { readonly rule: string; readonly mode: 'bare' | 'answered'; readonly expected: string; readonly got: string; readonly why: string | null }

/** How a page came out. */
export interface Result extends Which {
  readonly recognised: boolean;
  readonly completeRight: boolean;
  /** A part was taken for the whole: from this a false *in order* comes. */
  readonly falselyWhole: boolean;
  readonly rowsRight: boolean;
  readonly asked: number;
  readonly right: number;
  /** Faults of the right verdict, counted right. */
  readonly countsRight: number;
  /** Of every rule that was asked: verdicts asked and right. */
  readonly rules: Readonly<Record<string, { readonly asked: number; readonly right: number }>>;
  readonly misses: readonly Miss[];
  readonly falseInOrder: readonly string[];
  /** Problems that were called anything else. */
  readonly lost: readonly string[];
  /** Faults whose element does not hold the row's own words. */
  readonly wrongRow: readonly string[];
  /** What of the page itself came out wrong, and what was said instead: `kind`, `complete`, `rows`, `claimed`. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

const fold = (text: string): string => text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase().trim();
/** Whether an element's text holds the words of the row that the mark is about. */
const holds = (text: string, label: string): boolean => { const all = ` ${fold(text)} `; return fold(label).split(' ').every((word) => all.includes(word)); };

/** Compares what was said with the truth, rule by rule, in both judgements. */
export function compare(which: Which, truth: Truth, said: Said): Result {
  const misses: Miss[] = [];
  const falseInOrder: string[] = [];
  const lost: string[] = [];
  const wrongRow: string[] = [];
  let asked = 0;
  let right = 0;
  let countsRight = 0;
  const rules: Record<string, { asked: number; right: number }> = {};
  for (const mode of ['bare', 'answered'] as const) {
    for (const [rule, expected] of Object.entries(truth.rules[mode])) {
      asked += 1;
      const got = said.kind === truth.kind ? said.rules[mode][rule] : undefined;
      const verdict = got?.verdict ?? 'cannot-tell';
      const show = `${expected.verdict}${expected.faults > 0 ? ` ${expected.faults}` : ''}`;
      const shown = `${verdict}${(got?.faults ?? 0) > 0 ? ` ${got?.faults}` : ''}`;
      const of = (rules[rule] ??= { asked: 0, right: 0 });
      of.asked += 1;
      if (verdict === expected.verdict) { right += 1; of.right += 1; }
      if (show === shown) countsRight += 1;
      else misses.push({ rule, mode, expected: show, got: shown, why: got?.why ?? null });
      if (verdict === 'in-order' && expected.verdict !== 'in-order') falseInOrder.push(`${which.library} ${which.page} ${rule} (${mode}): ${show}`);
      if (expected.verdict === 'problem' && verdict !== 'problem') lost.push(`${rule} (${mode})`);
      for (const place of got?.places ?? []) if (place.label !== '' && place.text !== '' && (place.text === null || !holds(place.text, place.label))) wrongRow.push(`${rule}: “${place.label}” in “${place.text?.replace(/\s+/gu, ' ').slice(0, 300) ?? 'nothing'}”`);
    }
  }
  const completeRight = said.complete === truth.complete;
  const isList = truth.kind !== 'profiel' && truth.kind !== 'beheer';
  const rowsRight = !isList || (said.rowsSeen === truth.rowsSeen && (said.rowsClaimed ?? null) === truth.rowsClaimed);
  const wrong: Record<string, string> = {};
  if (said.kind !== truth.kind) wrong['kind'] = `${truth.kind} → ${said.kind}${said.refused ? ` (${said.refused})` : ''}`;
  if (!completeRight) wrong['complete'] = `${truth.complete} → ${said.complete}${said.why.length > 0 ? ` (${said.why.join(', ')})` : ''}`;
  if (isList && said.rowsSeen !== truth.rowsSeen) wrong['rows'] = `${truth.rowsSeen} → ${said.rowsSeen}`;
  if (isList && (said.rowsClaimed ?? null) !== truth.rowsClaimed) wrong['claimed'] = `${truth.rowsClaimed} → ${said.rowsClaimed}`;
  const notes: string[] = [];
  if (said.kind !== truth.kind) notes.push(`recognised as ${said.kind ?? 'nothing'}${said.refused ? ` (${said.refused})` : ''}: ${said.evidence.join('; ')}`);
  if (!completeRight) notes.push(`complete: expected ${truth.complete}, got ${said.complete} (${said.why.join(', ')})`);
  if (isList && said.rowsSeen !== truth.rowsSeen) notes.push(`rows: expected ${truth.rowsSeen}, got ${said.rowsSeen}`);
  if (isList && (said.rowsClaimed ?? null) !== truth.rowsClaimed) notes.push(`claimed: expected ${truth.rowsClaimed}, got ${said.rowsClaimed}`);
  notes.push(`understood ${Object.entries(said.understood).map(([column, what]) => `${column}=${what}`).join('; ')}`);
  return { ...which, recognised: said.kind === truth.kind, completeRight, falselyWhole: said.complete && !truth.complete, rowsRight, asked, right, countsRight, rules, misses, falseInOrder, lost, wrongRow: [...new Set(wrongRow)], wrong, notes };
}
