// @vitest-environment jsdom
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from './compare';
import { fullTruth, oddity, oddityNames } from './oddities/oddities';
import { openSaved } from './open-saved';
import { host } from './page';
import { howTo, Ratchet } from './ratchet';
import { sayOf } from './reader';
import { rememberStyles } from './remember-styles';
import { wilg } from './schools/schools';

const ratchet = new Ratchet();

// Written by hand, one oddity each; the same pages are read in a browser by `npm run corpus`.
describe('oddities', () => {
  it('are at least forty', () => { expect(oddityNames().length).toBeGreaterThanOrEqual(40); });

  it.each(oddityNames().map(oddity).filter(({ truth }) => truth.layout !== true))('$name: $truth.about', ({ name, html, truth }) => {
    openSaved(document, html);
    const forget = rememberStyles(window);
    const result = compare({ library: 'oddity', heldOut: false, page: name }, fullTruth(truth), sayOf(document, new URL(truth.path, host), wilg));
    forget();
    const { now, known } = ratchet.measured(`oddity ${name}`, result);
    expect(result.falseInOrder, result.notes.join('\n')).toEqual([]);
    expect(result.wrongRow, result.notes.join('\n')).toEqual([]);
    expect(result.falselyWhole, result.notes.join('\n')).toBe(false);
    expect(now, `${howTo}\n${result.notes.join('\n')}`).toEqual(known);
  }, 30_000);
});

afterAll(() => { ratchet.done(); });
