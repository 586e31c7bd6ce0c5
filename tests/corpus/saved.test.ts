// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, type Result } from './compare';
import { libraries } from './libraries/libraries';
import { openSaved } from './open-saved';
import type { Truth } from './oracle/truth';
import { host } from './page';
import { sayOf } from './reader';
import { layoutOnly } from './layout-only';
import { printed } from './tables';

/*
 * The pages of the libraries as they were saved (`npm run corpus -- --save`), read without a browser.
 * What needs layout to be seen (a scroller that only its height gives away) is measured in the browser alone and named in layout-only.ts.
 */

const here = import.meta.dirname;
const results: Result[] = [];

function resultOf(library: (typeof libraries)[number], of: (typeof library.pages)[number]): Result {
  const { kind } = of.data;
  const truths = JSON.parse(readFileSync(path.join(here, 'libraries', library.name, 'truth.json'), 'utf8')) as Record<string, Truth>;
  const truth = truths[kind];
  if (truth === undefined) throw new Error(`no truth for ${library.name} ${kind}`);
  openSaved(document, readFileSync(path.join(here, 'saved', library.name, `${kind}.html`), 'utf8'));
  return compare({ library: library.name, heldOut: library.heldOut, page: kind }, truth, sayOf(document, new URL(of.path, host), library.school));
}

describe.each(libraries.filter(({ heldOut }) => !heldOut))('saved pages of $name', (library) => {
  it.each(library.pages.filter(({ data }) => !layoutOnly.includes(`${library.name} ${data.kind}`)))('$data.kind', (of) => {
    expect(existsSync(path.join(here, 'saved', library.name, `${of.data.kind}.html`))).toBe(true);
    const result = resultOf(library, of);
    results.push(result);
    expect(result.falseInOrder, result.notes.join('\n')).toEqual([]);
    expect(result.wrongRow, result.notes.join('\n')).toEqual([]);
    expect({ recognised: result.recognised, misses: result.misses.map(({ rule, mode, expected, got, why }) => `${rule} (${mode}): ${expected} → ${got}${why === null ? '' : ` [${why}]`}`) }, result.notes.join('\n')).toEqual({ recognised: true, misses: [] });
  });
});

describe('saved pages of libraries held out', () => {
  // These were never looked at while the readers were made; nothing here may ever be called *in order* that is not.
  it.each(libraries.filter(({ heldOut }) => heldOut))('$name is never called in order wrongly', (library) => {
    const of = library.pages.filter(({ data }) => !layoutOnly.includes(`${library.name} ${data.kind}`)).map((page) => resultOf(library, page));
    results.push(...of);
    expect(of.flatMap(({ falseInOrder }) => falseInOrder)).toEqual([]);
    expect(of.flatMap(({ wrongRow }) => wrongRow)).toEqual([]);
  });
});

afterAll(() => { if (process.env.CORPUS_TABLE === '1') console.log(printed(results)); });
