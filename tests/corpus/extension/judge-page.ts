import { servedItems } from '../../../rules/checklist/item-rules';
import { edition } from '../../../rules/checklist/edition-2025-2026';
import type { Standing } from '../../../rules/checklist/standing';
import { statesOf, type ItemStatus } from '../../../rules/checklist/states';
import { rules } from '../../../rules/index';
import type { FrontLook } from '../../../rules/message/front';
import { newestLook } from '../../e2e/inside';
import { compare, type Result, type Which } from '../compare';
import type { Truth } from '../oracle/truth';
import type { Said } from '../reader';
import { today } from '../schools/school';
import { lookOf, type Coached, type Kept } from './coached';
import { isWrong, type SeenMark } from './ruler';

/** How a page came out with the extension itself. */
export interface Coaching extends Result {
  /** Rows that ask for a mark and stand on the page, and how many of them had one when they were in view. */
  readonly due: number;
  readonly marked: number;
  /** Items that became *klaar* after her *ja* though the page's truth does not allow it. */
  readonly falselyDone: readonly string[];
}

/** What the log and the panel's memory say of the page, in the form in which the readers' own words are compared. The log has no places: those are measured on the page. */
export function saidOf(kept: Kept): Said {
  const kind = kept.front?.kind ?? null;
  const look = lookOf(kept);
  const logged = kind === null ? null : newestLook(kept.entries, kind);
  const bare = Object.fromEntries(Object.entries(logged?.rules ?? {}).map(([rule, { verdict, faults, why }]) => [rule, { verdict, faults, why, places: [] }]));
  return {
    kind, refused: null, evidence: [], milliseconds: 0,
    complete: logged?.complete ?? false, why: logged?.why ?? [], rowsSeen: logged?.rowsSeen ?? 0, rowsClaimed: logged?.rowsClaimed ?? null,
    understood: Object.fromEntries((look?.understood ?? []).map(({ column, heading, examples }) => [column, `${heading} ⟨${examples.join(' | ')}⟩`])),
    rules: { bare, answered: {} },
  };
}

/** A first look compared nothing; a second one of the same day did, and may say so. */
function asFirstLook(said: Said, kept: Kept): Said {
  const kind = kept.front?.kind ?? null;
  const first = kept.entries.find((entry) => entry.type === 'page-checked' && entry.page === kind)?.observation as { rules: Readonly<Record<string, { verdict: string; why: string | null }>> } | undefined;
  const bare = Object.fromEntries(Object.entries(said.rules.bare).map(([rule, now]) => {
    const then = first?.rules[rule];
    return [rule, then?.why === 'first-look' && now.verdict === 'in-order' ? { ...now, verdict: then.verdict, why: then.why } : now];
  }));
  return { ...said, rules: { ...said.rules, bare } };
}

const onlyBare = (truth: Truth): Truth => ({ ...truth, rules: { bare: truth.rules.bare, answered: {} } });

/** Labels of rows that ask for a mark of their own: *fout* and *let op* that nothing settled, of rules with fewer than eight faults (spec/product.md, On the page). */
export function dueLabels(look: FrontLook): string[] {
  const open = look.faults.filter(({ settled, weight }) => !settled && weight !== 'vraag');
  const count = (rule: string): number => open.filter((fault) => fault.rule === rule).length;
  return [...new Set(open.filter(({ hasRow, label, weight, rule }) => hasRow && label !== '' && weight !== 'tip' && count(rule) < 8).map(({ label }) => label))];
}

/** Words that tell the rows of the page apart: labels as shown, and what else the page's data knows them by. */
export const rowWords = (look: FrontLook | null, known: readonly string[]): { labels: string[]; others: string[] } => {
  const labels = [...new Set([...(look?.rows ?? []), ...(look?.faults ?? [])].map(({ label }) => label).filter((label) => label !== ''))];
  return { labels, others: wordsBeside(labels, known) };
};

/** A word of the data that a label has too tells no more than the label, and may stand in another's address. */
export const wordsBeside = (labels: readonly string[], known: readonly string[]): string[] => [...labels, ...known.filter((word) => !labels.some((label) => label.includes(word)))];

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
const tell = ({ name, stands, there }: SeenMark): string => `mark “${name}”: ${stands}, at “${there}”`;

/**
 * Looks at every mark: those in view now, then each row that asks for one, brought into view.
 * @param known words of the page's data by which rows can be told apart, beside their labels
 */
export async function lookAtMarks(coached: Coached, look: FrontLook, known: readonly string[]): Promise<{ due: number; marked: number; wrong: string[] }> {
  if (!(await coached.measurable())) return { due: dueLabels(look).length, marked: 0, wrong: [] };
  const { labels, others } = rowWords(look, known);
  const wrong = new Set<string>();
  let marked = 0;
  let due = 0;
  /** A moment is given for what moves: she does not read a mark in the frame in which she scrolls. */
  const steady = async (wanted: string | null): Promise<boolean> => {
    for (let tries = 0; ; tries += 1) {
      const marks = await coached.marks(labels, others);
      const bad = marks.filter(isWrong);
      const found = wanted === null || marks.some(({ label }) => label === wanted);
      if ((bad.length === 0 && found) || tries >= 8) { for (const mark of bad) wrong.add(tell(mark)); return found; }
      await pause(120);
    }
  };
  await steady(null);
  for (const label of dueLabels(look).slice(0, 20)) {
    if (!(await coached.bring(label, others))) continue;
    due += 1;
    if (await steady(label)) marked += 1;
  }
  return { due, marked, wrong: [...wrong] };
}

/** The edition is named: Playwright knows no `import.meta.glob`, by which the product finds the newest. */
const doneNow = (standing: Standing): ItemStatus[] => statesOf(standing, today, { edition }).filter(({ state }) => state === 'klaar');

/** Items that are *klaar* now and may not be, by the truth of the one page that was opened. */
export function falselyDone(kept: Kept, truth: Truth): string[] {
  const { standing } = kept;
  if (standing === null) return [];
  return doneNow(standing).flatMap(({ id }) => rules.filter((rule) => rule.weight !== 'tip' && rule.page !== 'inloggen' && servedItems(rule, standing).includes(id)).flatMap((rule) => {
    const expected = rule.page === truth.kind ? truth.rules.bare[rule.id] : undefined;
    const got = kept.entries.findLast(({ type, page }) => type === 'page-checked' && page === rule.page)?.observation as { rules: Readonly<Record<string, { why: string | null }>> } | undefined;
    // What waits for a comparison that only later looks can make holds nothing up (spec/rules.md); nor does the staff list that no school must hand in.
    const waits = got?.rules[rule.id]?.why === 'first-look' || rule.id === 'medewerkers/niet-op-personeelslijst' || expected?.verdict === 'cannot-tell' && kept.entries.some(({ type, observation }) => type === 'page-checked' && (observation as { rules?: Readonly<Record<string, { why: string | null }>> } | null)?.rules?.[rule.id]?.why === 'first-look');
    const may = expected?.verdict === 'in-order' || (expected?.verdict === 'cannot-tell' && waits && truth.complete);
    return may ? [] : [`${id} is klaar; ${rule.id} is ${expected?.verdict ?? 'never looked at'}${truth.complete ? '' : ', and the page is not whole'}`];
  }));
}

/** Compares what the extension recorded and drew of the page in front with its truth; then says *ja* where it asks whether it read right. */
export async function judgePage(coached: Coached, which: Which, truth: Truth, known: readonly string[]): Promise<Coaching> {
  const kept = await coached.settled();
  const result = compare(which, onlyBare(truth), asFirstLook(saidOf(kept), kept));
  const look = lookOf(kept);
  if (look === null || kept.front?.kind == null || kept.front.kind === 'inloggen') return { ...result, due: 0, marked: 0, falselyDone: falselyDone(kept, truth) };
  const marks = await lookAtMarks(coached, look, known);
  const early = falselyDone(kept, truth);
  const done = [...early, ...doneNow(kept.standing ?? emptyOf(kept)).map(({ id }) => `${id} is klaar before she confirmed what was read`)];
  await coached.confirm(kept.front.kind, 'ja');
  const after = await coached.settled(350);
  const confirmed = compare(which, onlyBare(truth), asFirstLook(saidOf(after), after));
  return {
    ...result, due: marks.due, marked: marks.marked, wrongRow: [...result.wrongRow, ...marks.wrong],
    falseInOrder: [...result.falseInOrder, ...confirmed.falseInOrder.filter((text) => !result.falseInOrder.includes(text)).map((text) => `${text} (after her ja)`)],
    falselyDone: [...new Set([...done, ...falselyDone(after, truth)])],
  };
}

function emptyOf(kept: Kept): never {
  throw new Error(`a look without a standing (${kept.entries.length} entries)`);
}
