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
    '', 'Rules that were not right everywhere', ...[...byRule].map(([rule, { wrong }]) => `${rule}\n    ${wrong.join('\n    ')}`),
    '', 'Pages that were not right', ...pages.map((one) => `${one.library} ${one.page}: ${one.misses.length} of ${one.asked}\n    ${[...one.notes, ...one.wrongRow.map((text) => `wrong row: ${text}`)].join('\n    ')}`),
    '', `False in order: ${sum(results, (one) => one.falseInOrder.length)}`, ...results.flatMap((one) => one.falseInOrder.map((text) => `    ${text}`)),
  ].join('\n');
}
