import type { Result } from './compare';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const sum = (results: readonly Result[], of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
const count = (results: readonly Result[], is: (result: Result) => boolean): number => results.filter(is).length;

function row(name: string, results: readonly Result[]): string[] {
  const asked = sum(results, (one) => one.asked);
  return [
    name, String(results.length), percent(count(results, (one) => one.recognised), results.length), percent(count(results, (one) => one.completeRight), results.length), percent(count(results, (one) => one.rowsRight), results.length),
    percent(sum(results, (one) => one.right), asked), percent(sum(results, (one) => one.countsRight), asked), String(sum(results, (one) => one.lost.length)), String(sum(results, (one) => one.wrongRow.length)), String(sum(results, (one) => one.falseInOrder.length)),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((cells) => (cells[at] ?? '').length)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

const grouped = <K extends keyof Result>(results: readonly Result[], key: K): Map<Result[K], Result[]> => {
  const groups = new Map<Result[K], Result[]>();
  for (const result of results) groups.set(result[key], [...(groups.get(result[key]) ?? []), result]);
  return groups;
};

const heads = ['', 'pages', 'kind', 'complete', 'rows', 'verdict', 'and count', 'lost', 'wrong row', 'FALSE in order'];

/** Verdicts by rule and library: `✓` all right, `1/2` one of two, `!` a false *in order*, empty where the library has no such page. */
function grid(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ library }) => library))];
  const rules = [...new Set(results.flatMap((one) => Object.keys(one.rules)))];
  const cell = (rule: string, name: string): string => {
    const of = results.filter((one) => one.library === name && one.rules[rule] !== undefined);
    if (of.length === 0) return '';
    const asked = sum(of, (one) => one.rules[rule]?.asked ?? 0);
    const right = sum(of, (one) => one.rules[rule]?.right ?? 0);
    if (of.some((one) => one.falseInOrder.some((text) => text.includes(` ${rule} `)))) return `! ${right}/${asked}`;
    return right === asked ? '✓' : `${right}/${asked}`;
  };
  return table(['', ...names.map((name) => name.slice(0, 10))], rules.map((rule) => [rule, ...names.map((name) => cell(rule, name))]));
}

/** What was right of a library at the first look, before any reader had been mended with it (first-look.json). */
export interface FirstLook { readonly heldOut: boolean; readonly pages: number; readonly recognised: number; readonly complete: number; readonly asked: number; readonly right: number; readonly lost: number; readonly wrongRow: number; readonly falseInOrder: number }

/** The table that tells what an unknown page will bring: each library as it was read while nobody had looked at it, and as it is read now. */
export function printedFirstLook(first: Readonly<Record<string, FirstLook>>, results: readonly Result[]): string {
  const total = (looks: readonly FirstLook[], of: (one: FirstLook) => number): number => looks.reduce((all, one) => all + of(one), 0);
  const line = (name: string, looks: readonly FirstLook[], now: readonly Result[]): string[] => [
    name, percent(total(looks, (one) => one.recognised), total(looks, (one) => one.pages)), percent(total(looks, (one) => one.complete), total(looks, (one) => one.pages)), percent(total(looks, (one) => one.right), total(looks, (one) => one.asked)), String(total(looks, (one) => one.falseInOrder)),
    percent(count(now, (one) => one.recognised), now.length), percent(sum(now, (one) => one.right), sum(now, (one) => one.asked)), String(sum(now, (one) => one.falseInOrder.length)),
  ];
  const all = Object.entries(first);
  const still = all.filter(([, { heldOut }]) => heldOut);
  return [
    'Left out: each library at the first look, before any reader was mended with it; then now. Those held out were never looked at.',
    table(['', 'first kind', 'complete', 'verdict', 'FALSE', 'now kind', 'verdict', 'FALSE'], [
      ...all.map(([name, look]) => line(`${name}${look.heldOut ? ' (held out)' : ''}`, [look], results.filter(({ library }) => library === name))),
      line('all', all.map(([, look]) => look), results.filter(({ library }) => library in first)),
      line('held out', still.map(([, look]) => look), results.filter(({ heldOut }) => heldOut)),
    ]),
  ].join('\n');
}

/** The tables that `npm run corpus` prints. */
export function printed(results: readonly Result[]): string {
  const byRule = new Map<string, { asked: number; right: number; wrong: string[] }>();
  for (const result of results) {
    for (const { rule, mode, expected, got, why } of result.misses) {
      const of = byRule.get(rule) ?? { asked: 0, right: 0, wrong: [] };
      of.wrong.push(`${result.library}(${mode === 'bare' ? 'b' : 'a'}): ${expected} → ${got}${why ? ` [${why}]` : ''}`);
      byRule.set(rule, of);
    }
  }
  const pages = results.filter((one) => one.misses.length > 0 || !one.recognised || !one.completeRight || !one.rowsRight || one.wrongRow.length > 0);
  return [
    'By library', table(heads, [...[...grouped(results, 'library')].map(([name, of]) => row(`${name}${of[0]?.heldOut ? ' (held out)' : ''}`, of)), row('all', results), row('held out', results.filter((one) => one.heldOut))]),
    '', 'By page kind', table(heads, [...grouped(results, 'page')].map(([name, of]) => row(name, of))),
    '', 'By rule and library', grid(results),
    '', 'Rules that were not right everywhere', ...[...byRule].map(([rule, { wrong }]) => `${rule}\n    ${wrong.join('\n    ')}`),
    '', 'Pages that were not right', ...pages.map((one) => `${one.library} ${one.page}: ${one.misses.length} of ${one.asked}\n    ${[...one.notes, ...one.wrongRow.map((text) => `wrong row: ${text}`)].join('\n    ')}`),
    '', `False in order: ${sum(results, (one) => one.falseInOrder.length)}`, ...results.flatMap((one) => one.falseInOrder.map((text) => `    ${text}`)),
  ].join('\n');
}
