import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawLibraryPage, presentRows, worldBeside, showDocument } from '../browser';
import { libraries } from '../libraries/libraries';
import type { Library, LibraryPage } from '../library';
import { fullTruth, oddity, oddityNames } from '../oddities/oddities';
import { marksOf, truthOf } from '../rendered';
import { printed } from '../tables';
import { Coached, openCoached, type CoachedBrowser } from './coached';
import { judgePage, type Coaching } from './judge-page';
import { walk, type Walked } from './walk';

const root = path.resolve(import.meta.dirname, '../../..');
const line = (error: unknown): string => (error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error));

/** Judges one page of a library with the extension beside it; and, where the page shows a part of its list, goes through the rest of it. */
async function libraryPage(browser: CoachedBrowser, library: Library, of: LibraryPage, log: (text: string) => void): Promise<{ result: Coaching; walked: Walked | null }> {
  const opened = async (): Promise<Coached> => {
    const coached = await Coached.open(browser);
    await drawLibraryPage(coached.page, library, of, log);
    return coached;
  };
  const coached = await opened();
  try {
    const present = await presentRows(await worldBeside(coached.page), marksOf(library, of));
    const result = await judgePage(coached, { library: library.name, heldOut: library.heldOut, page: of.data.kind }, truthOf(library, of, present), marksOf(library, of).map(([first = '']) => first));
    if (of.shown.complete || !(of.shown.why ?? []).some((why) => why === 'pager' || why === 'virtual')) return { result, walked: null };
    // In a document of its own: the first one was scrolled and confirmed.
    const again = await opened();
    try { return { result, walked: await walk(again, library, of) }; } finally { await again.page.close(); }
  } finally { await coached.page.close(); }
}

async function oddityPage(browser: CoachedBrowser, name: string): Promise<Coaching> {
  const { html, truth } = oddity(name);
  const coached = await Coached.open(browser);
  try {
    await showDocument(coached.page, truth.path, html);
    return await judgePage(coached, { library: 'oddity', heldOut: false, page: name }, fullTruth(truth), []);
  } finally { await coached.page.close(); }
}

function printedWalk(one: Walked): string {
  const faults = [...one.wrong.map((text) => `WRONG ${text}`), ...one.falseInOrder.map((text) => `FALSE in order ${text}`), ...one.wrongRow.map((text) => `wrong row: ${text}`), ...one.otherwise];
  return [`${one.library} ${one.kind}: ${one.by}, ${one.steps} steps, ${one.seen} of ${one.rows} rows (page says ${one.claimed ?? 'nothing'}), ${one.complete ? 'whole' : 'not whole'}, marks right in ${one.frames} frames: ${one.wrongRow.length === 0 ? 'yes' : 'NO'}`, ...faults].join('\n    ');
}

/**
 * Measures the corpus with the extension itself: the production build looks at each page as it does at school, for a school that answered nothing.
 * @param asked names of libraries, or `oddities`, or names of oddities; none: all
 * @returns the exit code: 0 when nothing was called *in order* or *klaar* that is not, and no mark stood at a wrong row
 */
export async function measureExtension(asked: readonly string[]): Promise<number> {
  const names = asked.filter((word) => !word.startsWith('--'));
  const results: Coaching[] = [];
  const walks: Walked[] = [];
  const errors: string[] = [];
  const outside: string[] = [];
  /** A browser of its own for each group: a new profile, and a log that stays short. */
  const inBrowser = async (run: (browser: CoachedBrowser) => Promise<void>): Promise<void> => {
    const browser = await openCoached();
    try { await run(browser); } finally { outside.push(...browser.outside); await browser.end(); }
  };
  for (const library of libraries.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await inBrowser(async (browser) => {
      for (const of of library.pages) {
        try {
          const { result, walked } = await libraryPage(browser, library, of, (text) => errors.push(text));
          results.push(result);
          if (walked !== null) walks.push(walked);
        } catch (error) { errors.push(`${library.name} ${of.data.kind}: ${line(error)}`); }
      }
    });
    process.stderr.write(`${library.name} `);
  }
  const odd = oddityNames().filter((name) => names.length === 0 || names.includes('oddities') || names.includes(name));
  for (let at = 0; at < odd.length; at += 16) {
    await inBrowser(async (browser) => {
      for (const name of odd.slice(at, at + 16)) {
        try { results.push(await oddityPage(browser, name)); } catch (error) { errors.push(`oddity ${name}: ${line(error)}`); }
      }
    });
    process.stderr.write(`oddities ${Math.min(at + 16, odd.length)} `);
  }
  process.stderr.write('\n');
  mkdirSync(path.join(root, 'output'), { recursive: true });
  writeFileSync(path.join(root, 'output/corpus-extension.json'), JSON.stringify({ results, walks, errors, outside }, null, 1));
  const sum = (of: (one: Coaching) => number): number => results.reduce((all, one) => all + of(one), 0);
  const done = results.flatMap((one) => one.falselyDone.map((text) => `${one.library} ${one.page}: ${text}`));
  const wrongRows = sum((one) => one.wrongRow.length) + walks.reduce((all, one) => all + one.wrongRow.length, 0);
  console.log(printed(results));
  console.log(`\nMarks: ${sum((one) => one.marked)} of ${sum((one) => one.due)} rows that ask for one had it when in view`);
  for (const one of results.filter(({ due, marked }) => marked < due)) console.log(`    ${one.library} ${one.page}: ${one.marked} of ${one.due}`);
  console.log(`\nWhole lists\n${walks.map(printedWalk).join('\n')}`);
  console.log(`\nFalsely klaar: ${done.length}`);
  for (const text of done) console.log(`    ${text}`);
  for (const text of outside) console.log(`OUTSIDE ${text}`);
  for (const text of errors) console.log(`ERROR ${text}`);
  const falseInOrder = sum((one) => one.falseInOrder.length) + walks.reduce((all, one) => all + one.falseInOrder.length + one.wrong.filter((text) => text.startsWith('whole')).length, 0);
  console.log(`\n${results.length} pages, ${walks.length} whole lists: ${falseInOrder} false in order, ${done.length} falsely klaar, ${wrongRows} marks at a wrong row, ${outside.length} requests`);
  return falseInOrder + done.length + wrongRows + outside.length + errors.length > 0 ? 1 : 0;
}
