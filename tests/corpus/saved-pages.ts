import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, type Result } from './compare';
import { layoutOnly } from './layout-only';
import { libraries } from './libraries/libraries';
import { openSaved } from './open-saved';
import type { Truth } from './oracle/truth';
import { host } from './page';
import { howTo, Ratchet } from './ratchet';
import { sayOf } from './reader';
import { rememberStyles } from './remember-styles';
import { printed } from './tables';

const here = import.meta.dirname;

/** The truths of a library, by page kind. */
export const truthsOf = (library: string): Record<string, Truth> => JSON.parse(readFileSync(path.join(here, 'libraries', library, 'truth.json'), 'utf8')) as Record<string, Truth>;
/** A page as it was saved. */
export const savedOf = (library: string, kind: string): string => readFileSync(path.join(here, 'saved', library, `${kind}.html`), 'utf8');

function resultOf(library: (typeof libraries)[number], of: (typeof library.pages)[number]): Result {
  const { kind } = of.data;
  const truth = truthsOf(library.name)[kind];
  if (truth === undefined) throw new Error(`no truth for ${library.name} ${kind}`);
  openSaved(document, savedOf(library.name, kind));
  const forget = rememberStyles(window);
  try {
    return compare({ library: library.name, heldOut: library.heldOut, page: kind }, truth, sayOf(document, new URL(of.path, host), library.school));
  } finally { forget(); }
}

/**
 * Tests of the pages of some libraries as they were saved (`npm run corpus -- --save`), read without a browser, against known-misses.json.
 * What needs layout to be seen (a scroller that only its height gives away) is measured in the browser alone and named in layout-only.ts.
 * A false *in order* and a mark on a wrong row always fail.
 */
export function testSaved(some: readonly (typeof libraries)[number][]): void {
  const ratchet = new Ratchet();
  const results: Result[] = [];
  describe.each(some)('saved pages of $name', (library) => {
    it.each(library.pages.filter(({ data }) => !layoutOnly.includes(`${library.name} ${data.kind}`)))('$data.kind', (of) => {
      expect(existsSync(path.join(here, 'saved', library.name, `${of.data.kind}.html`))).toBe(true);
      const result = resultOf(library, of);
      results.push(result);
      const { now, known } = ratchet.measured(`${library.name} ${of.data.kind}`, result);
      expect(result.falseInOrder, result.notes.join('\n')).toEqual([]);
      expect(result.wrongRow, result.notes.join('\n')).toEqual([]);
      expect(result.falselyWhole, result.notes.join('\n')).toBe(false);
      expect(now, `${howTo}\n${library.heldOut ? '' : result.notes.join('\n')}`).toEqual(known);
    }, 60_000);
  });
  afterAll(() => {
    ratchet.done();
    if (process.env['CORPUS_TABLE'] === '1') console.log(printed(results));
  });
}
