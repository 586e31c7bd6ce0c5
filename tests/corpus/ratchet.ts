import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from './compare';

/** What does not come out right on one page: rule with its judgement (or `kind`, `complete`, `rows`, `claimed`), and `expected → got`. */
export type Misses = Readonly<Record<string, string>>;
/** The misses of all pages that have any; key `library kind` or `oddity name`. */
export type KnownMisses = Readonly<Record<string, Misses>>;

const file = path.join(import.meta.dirname, 'known-misses.json');

export const howTo = `What comes out wrong is not what known-misses.json says. Something right now that is listed: \`npm run corpus -- --ratchet\` takes it out. Something wrong now that is not listed: mend the reader; only for a new page may it be listed (\`npm run corpus -- --ratchet=add\`).`;

/**
 * What of a page may be listed as a known miss. Never a false *in order*, nor a part that was taken for the whole: those are left out here and always fail.
 * Of a library that is held out only the number is told, so that nobody tunes a reader to it.
 */
export function missesOf(result: Result): Misses {
  const rules = result.misses.filter(({ expected, got }) => got !== 'in-order' || expected === 'in-order');
  const page = Object.entries(result.wrong).filter(([of]) => !(of === 'complete' && result.falselyWhole));
  if (result.heldOut) {
    const count = rules.length + page.length;
    return count === 0 ? {} : { 'held out': `${count} misses` };
  }
  return { ...Object.fromEntries(page), ...Object.fromEntries(rules.map(({ rule, mode, expected, got }) => [`${rule} (${mode})`, `${expected} → ${got}`])) };
}

/** The list as it is committed. */
export const knownMisses = (): KnownMisses => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownMisses) : {});

const number = (text: string): number => Number.parseInt(text, 10);

/**
 * The list after a measurement: it only shrinks. A miss that is right now goes; one that came out otherwise is told anew; a new one is taken up only with `add`.
 * @param now what came out wrong on the pages that were measured, pages without a miss included
 */
export function shrunk(known: KnownMisses, now: KnownMisses, add: boolean): KnownMisses {
  const after = new Map<string, Misses>();
  for (const page of new Set([...Object.keys(known), ...Object.keys(now)])) {
    const measured = now[page];
    const before = known[page] ?? {};
    const worse = (of: string, text: string): boolean => of === 'held out' && number(text) > number(before[of] ?? '0');
    const misses = measured === undefined ? before : Object.fromEntries(Object.entries(measured).flatMap(([of, text]) => (add || (of in before && !worse(of, text)) ? [[of, text]] : worse(of, text) && before[of] !== undefined ? [[of, before[of]]] : [])));
    if (Object.keys(misses).length > 0) after.set(page, misses);
  }
  return Object.fromEntries([...after].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Collects what a test file measured, and writes the list anew when the variable RATCHET asks for it (`1` shrinks, `add` takes up new pages). */
export class Ratchet {
  readonly #known = knownMisses();
  readonly #now: Record<string, Misses> = {};

  /** What was measured of a page, and what was known of it: a test wants these equal. */
  measured(page: string, result: Result): { readonly now: Misses; readonly known: Misses } {
    const now = missesOf(result);
    this.#now[page] = now;
    const asked = process.env['RATCHET'];
    if (asked === 'add') return { now, known: now };
    const known = asked === '1' ? shrunk({ [page]: this.#known[page] ?? {} }, { [page]: now }, false) : this.#known;
    return { now, known: known[page] ?? {} };
  }

  /** After the last page. */
  done(): void {
    const asked = process.env['RATCHET'];
    if (asked === '1' || asked === 'add') writeFileSync(file, `${JSON.stringify(shrunk(knownMisses(), this.#now, asked === 'add'), null, 1)}\n`);
  }
}
