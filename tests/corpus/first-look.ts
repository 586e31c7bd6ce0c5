import type { Result } from './compare';
import type { FirstLook } from './tables';

const sum = (results: readonly Result[], of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
const count = (results: readonly Result[], is: (result: Result) => boolean): number => results.filter(is).length;

/** The figures of one library, as they stand in first-look.json. */
export const firstLookOf = (results: readonly Result[]): FirstLook => ({
  heldOut: results.some(({ heldOut }) => heldOut), pages: results.length, recognised: count(results, (one) => one.recognised), complete: count(results, (one) => one.completeRight),
  asked: sum(results, (one) => one.asked), right: sum(results, (one) => one.right), lost: sum(results, (one) => one.lost.length), wrongRow: sum(results, (one) => one.wrongRow.length), falseInOrder: sum(results, (one) => one.falseInOrder.length),
});

/** One line for a commit message. */
export const printedFigures = (name: string, look: FirstLook): string =>
  `${name}, first look: kinds ${look.recognised}/${look.pages}, complete ${look.complete}/${look.pages}, verdicts ${look.right}/${look.asked}, lost ${look.lost}, wrong row ${look.wrongRow}, false in order ${look.falseInOrder}`;

/**
 * Takes up the figures of libraries that have none yet. A first look is had once: figures that stand are never written anew.
 * @param pages how many pages each library asked for has; one that was not measured whole is refused
 */
export function withFirstLooks(known: Readonly<Record<string, FirstLook>>, results: readonly Result[], pages: ReadonlyMap<string, number>): { readonly looks: Record<string, FirstLook>; readonly lines: readonly string[] } {
  const looks: Record<string, FirstLook> = { ...known };
  const lines: string[] = [];
  for (const [name, whole] of pages) {
    const look = firstLookOf(results.filter(({ library }) => library === name));
    if (known[name] !== undefined) lines.push(`${name} has had its first look; its figures stay.`);
    else if (look.pages !== whole) lines.push(`${name}: ${look.pages} of its ${whole} pages were measured; no figures written.`);
    else {
      looks[name] = look;
      lines.push(printedFigures(name, look));
    }
  }
  return { looks, lines };
}
