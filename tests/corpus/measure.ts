import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, openDocument, openLibraryPage, presentRows, worldBeside } from './browser';
import { bundle } from './bundle';
import { compare, type Result } from './compare';
import { withFirstLooks } from './first-look';
import { libraries } from './libraries/libraries';
import { fullTruth, oddity, oddityNames } from './oddities/oddities';
import type { Said } from './reader';
import { marksOf, truthOf } from './rendered';
import { savedPage } from './save';
import type { Truth } from './oracle/truth';
import { wilg } from './schools/schools';
import { printed, printedFirstLook, type FirstLook } from './tables';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs beside the page: what the reader says there. */
const sayInPage = (school: unknown): Said => (globalThis as unknown as { corpusSayOf: (document: Document, place: Location, school: unknown) => Said }).corpusSayOf(document, location, school);

/**
 * Measures the whole corpus.
 * @param asked names of libraries, or `oddities`; none: all. `--shots`: a picture of each page in output/corpus/shots. `--save`: writes truth.json and the saved pages anew. `--first-look`: writes the figures of the libraries named into first-look.json, where they have none yet.
 * @returns the exit code: 0 when nothing was called *in order* that is not
 */
export async function measure(asked: readonly string[]): Promise<number> {
  const names = asked.filter((word) => !word.startsWith('--'));
  const reader = await bundle('tests/corpus/reader-entry.ts', ['content-scripts', 'rules', 'tests/corpus/schools']);
  const browser = await openBrowser();
  const results: Result[] = [];
  const save = asked.includes('--save');
  const errors: string[] = [];
  const notes: string[] = [];
  try {
    for (const library of libraries.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const truths: Record<string, Truth> = {};
      const one = async (of: (typeof library.pages)[number]): Promise<void> => {
        try {
          const page = await openLibraryPage(browser, library, of, (line) => errors.push(line));
          const world = await worldBeside(page);
          await world.run(reader.script);
          const said = await world.evaluate(sayInPage, library.school);
          const present = await presentRows(world, marksOf(library, of));
          if (of.data.kind !== 'beheer' && !present.includes(true)) throw new Error('nothing was drawn');
          const truth = truthOf(library, of, present);
          truths[of.data.kind] = truth;
          if (save) {
            const folder = path.join(root, 'tests/corpus/saved', library.name);
            mkdirSync(folder, { recursive: true });
            writeFileSync(path.join(folder, `${of.data.kind}.html`), await savedPage(world));
          }
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
      const file = path.join(root, 'tests/corpus/libraries', library.name, 'truth.json');
      const text = `${JSON.stringify(Object.fromEntries(library.pages.flatMap(({ data: { kind } }) => (truths[kind] ? [[kind, truths[kind]]] : []))), null, 1)}\n`;
      if (save) writeFileSync(file, text);
      else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) notes.push(`${library.name}: truth.json is not what stands on the screen now; \`npm run corpus -- --save\` writes it anew.`);
    }
    for (const name of names.length === 0 || names.includes('oddities') ? oddityNames() : []) {
      const { html, truth } = oddity(name);
      try {
        const page = await openDocument(browser, truth.path, html);
        const world = await worldBeside(page);
        await world.run(reader.script);
        const said = await world.evaluate(sayInPage, wilg);
        results.push(compare({ library: 'oddity', heldOut: false, page: name }, fullTruth(truth), said));
        if (asked.includes('--shots')) await page.screenshot({ path: path.join(root, `output/corpus/shots/oddity-${name}.png`) });
        await page.context().close();
      } catch (error) {
        errors.push(`oddity ${name}: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  mkdirSync(path.join(root, 'output'), { recursive: true });
  writeFileSync(path.join(root, 'output/corpus.json'), JSON.stringify({ results, errors }, null, 1));
  console.log(printed(results));
  const firstFile = path.join(root, 'tests/corpus/first-look.json');
  const first = JSON.parse(readFileSync(firstFile, 'utf8')) as Record<string, FirstLook>;
  if (names.length === 0) console.log(`\n${printedFirstLook(first, results)}`);
  if (asked.includes('--first-look')) {
    const { looks, lines } = withFirstLooks(first, results, new Map(libraries.filter(({ name }) => names.includes(name)).map(({ name, pages }) => [name, pages.length])));
    writeFileSync(firstFile, `${JSON.stringify(looks, null, 1)}\n`);
    console.log(lines.join('\n'));
  }
  for (const note of notes) console.log(`NOTE ${note}`);
  for (const error of errors) console.log(`ERROR ${error}`);
  return results.some(({ falseInOrder }) => falseInOrder.length > 0) || errors.length > 0 ? 1 : 0;
}
