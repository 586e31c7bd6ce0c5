import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, openLibraryPage, presentRows } from './browser';
import { bundle } from './bundle';
import { compare, type Result } from './compare';
import { libraries } from './libraries/libraries';
import type { Said } from './reader';
import { marksOf, truthOf } from './rendered';
import { printed } from './tables';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Measures the whole corpus.
 * @param asked names of libraries; none: all. `--shots`: a picture of each page in output/corpus/shots.
 * @returns the exit code: 0 when nothing was called *in order* that is not
 */
export async function measure(asked: readonly string[]): Promise<number> {
  const names = asked.filter((word) => !word.startsWith('--'));
  const reader = await bundle('tests/corpus/reader-entry.ts', ['content-scripts', 'rules', 'tests/corpus/schools']);
  const browser = await openBrowser();
  const results: Result[] = [];
  const errors: string[] = [];
  try {
    for (const library of libraries.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const one = async (of: (typeof library.pages)[number]): Promise<void> => {
        try {
          const page = await openLibraryPage(browser, library, of, (line) => errors.push(line));
          await page.evaluate(reader.script);
          const said = await page.evaluate((school) => (globalThis as unknown as { corpusSayOf: (document: Document, place: Location, school: unknown) => Said }).corpusSayOf(document, location, school), library.school as unknown as Record<string, unknown>);
          const present = await presentRows(page, marksOf(library, of));
          if (of.data.kind !== 'beheer' && !present.includes(true)) throw new Error('nothing was drawn');
          const truth = truthOf(library, of, present);
          results.push(compare({ library: library.name, heldOut: library.heldOut, page: of.data.kind }, truth, said));
          if (asked.includes('--shots')) await page.screenshot({ path: path.join(root, `output/corpus/shots/${library.name}-${of.data.kind}.png`) });
          await page.context().close();
        } catch (error) {
          errors.push(`${library.name} ${of.data.kind}: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`);
        }
      };
      // The first page makes the bundle; the others use it, three at a time.
      const [first, ...rest] = library.pages;
      if (first) await one(first);
      for (let at = 0; at < rest.length; at += 3) await Promise.all(rest.slice(at, at + 3).map(one));
    }
  } finally {
    await browser.close();
  }
  mkdirSync(path.join(root, 'output'), { recursive: true });
  writeFileSync(path.join(root, 'output/corpus.json'), JSON.stringify({ results, errors }, null, 1));
  console.log(printed(results));
  for (const error of errors) console.log(`ERROR ${error}`);
  return results.some(({ falseInOrder }) => falseInOrder.length > 0) || errors.length > 0 ? 1 : 0;
}
