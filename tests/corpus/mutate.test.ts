// @vitest-environment jsdom
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readFront } from '../../content-scripts/pages';
import { rowsToKeep, type KeptRow } from '../../content-scripts/watch/keep-rows';
import { rulesOf } from '../../rules/index';
import { judge } from '../../rules/judge';
import { compare } from './compare';
import { layoutOnly } from './layout-only';
import { libraries } from './libraries/libraries';
import { diceOf, longestList, mutations } from './mutate';
import { fullTruth, oddity, oddityNames } from './oddities/oddities';
import { openSaved } from './open-saved';
import type { Truth } from './oracle/truth';
import { host } from './page';
import { nobody, sayOf, type Said } from './reader';
import { rememberStyles } from './remember-styles';
import { savedOf, truthsOf } from './saved-pages';
import { wilg } from './schools/schools';
import type { School } from './schools/school';
import { today } from './schools/school';
import { seedOfRun } from '../unit/seed-of-run';
import { madeStaff, pagedTable, recyclingScroller, type MadeRow } from './scrollers';

/*
 * Changes of the DOM never put a mark on a wrong row and never lose a problem. `FULL=1` makes five thousand, `MUTATIONS=n` as many; `SEED=n` repeats a run. A page that could not be changed counts for none.
 */

const full = process.env['FULL'] === '1';
const runs = Number(process.env['MUTATIONS'] ?? (full ? 5_000 : 64));
const seed = seedOfRun();
const count = { changed: 0, unchanged: 0, problems: 0, toCannotTell: 0, scrolled: 0, paged: 0 };

interface Source { readonly name: string; readonly path: string; readonly school: School; readonly truth: Truth; html(): string }
/** What was said of each page as it is; saying it again costs as much as saying it of the changed one. */
const beforeOf = new Map<Source, Said>();
const isList = (kind: string | null): boolean => kind !== 'profiel' && kind !== 'beheer';
const byHand: Source[] = oddityNames().map(oddity).filter(({ truth }) => isList(truth.kind) && truth.layout !== true).map(({ name, html, truth }) => ({ name: `oddity ${name}`, path: truth.path, school: wilg, truth: fullTruth(truth), html: () => html }));
const saved: Source[] = libraries.filter(({ heldOut }) => !heldOut).flatMap((library) => library.pages.filter(({ data }) => isList(data.kind) && !layoutOnly.includes(`${library.name} ${data.kind}`)).flatMap(({ path, data: { kind } }) => {
  const truth = truthsOf(library.name)[kind];
  return truth ? [{ name: `${library.name} ${kind}`, path, school: library.school, truth, html: () => savedOf(library.name, kind) }] : [];
}));

function say(source: Source): Said {
  const forget = rememberStyles(window);
  try { return sayOf(document, new URL(source.path, host), source.school); } finally { forget(); }
}

/** What went wrong from the one reading to the other. */
function worse(source: Source, before: Said, after: Said): string[] {
  const wrong: string[] = [];
  for (const mode of ['bare', 'answered'] as const) {
    for (const [rule, was] of Object.entries(before.rules[mode])) {
      const is = after.rules[mode][rule];
      const verdict = is?.verdict ?? 'cannot-tell';
      const truth = source.truth.rules[mode][rule]?.verdict;
      if (was.verdict !== 'in-order' && truth !== undefined && truth !== 'in-order' && verdict === 'in-order') wrong.push(`${rule} (${mode}): ${was.verdict} → in-order`);
      if (was.verdict !== 'problem') continue;
      count.problems += 1;
      if (verdict === 'cannot-tell') count.toCannotTell += 1;
      if (verdict === 'in-order') wrong.push(`${rule} (${mode}): problem lost`);
      const people = (said: typeof was | undefined): string => (said?.places ?? []).map(({ label }) => label).sort().join(' | ');
      if (verdict === 'problem' && (is?.faults !== was.faults || people(is) !== people(was))) wrong.push(`${rule} (${mode}): ${was.faults} ${people(was)} → ${is?.faults} ${people(is)}`);
    }
  }
  return [...wrong, ...compare({ library: source.name, heldOut: false, page: '' }, source.truth, after).wrongRow];
}

describe('mutations', () => {
  it('leave no problem behind and mark no other row', () => {
    const names = Object.keys(mutations);
    const arbitrary = fc.record({ source: fc.nat(), hand: fc.nat(3), seed: fc.integer(), steps: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }) });
    fc.assert(fc.property(arbitrary, ({ source: at, hand, seed: of, steps }) => {
      // Three of four are small pages written by hand: those of libraries take longer to read.
      const among = hand > 0 ? byHand : saved;
      const source = among[at % among.length];
      if (source === undefined) throw new Error('no pages');
      openSaved(document, source.html());
      const before = beforeOf.get(source) ?? say(source);
      beforeOf.set(source, before);
      const dice = diceOf(of);
      const done = steps.filter((name) => mutations[name]?.(document, dice) === true);
      if (done.length === 0) count.unchanged += 1;
      fc.pre(done.length > 0);
      count.changed += 1;
      expect(worse(source, before, say(source)), `${source.name}: ${done.join(', ')} (seed ${of})`).toEqual([]);
    }), { seed, numRuns: runs, endOnFailure: true });
  }, runs > 100 ? 7_200_000 : 900_000);

  it('can each be made on many of the pages', () => {
    // One of every page that markup tells rows of; a change that never happens proves nothing.
    const able = Object.fromEntries(Object.keys(mutations).map((name) => [name, 0]));
    for (const source of byHand) {
      openSaved(document, source.html());
      for (const [name, mutate] of Object.entries(mutations)) if (mutate(document, diceOf(1))) able[name] = (able[name] ?? 0) + 1;
    }
    // Few of the pages by hand have classes or ids: those of the libraries have thousands.
    for (const [name, times] of Object.entries(able)) expect(times, name).toBeGreaterThanOrEqual(name === 'rename' ? 3 : 20);
    const drawn = new Set<string>();
    for (const library of ['datatables', 'mui', 'vuetify']) {
      openSaved(document, savedOf(library, 'medewerkers'));
      expect(longestList(document)?.rows.length, library).toBeGreaterThan(5);
      for (const [name, mutate] of Object.entries(mutations)) if (mutate(document, diceOf(2))) drawn.add(name);
    }
    expect([...drawn].sort()).toEqual(Object.keys(mutations).sort());
  }, 900_000);
});

const place = new URL('/beheer/medewerkers', host);
/** Names of rows with this fault. */
const faulty = (rows: readonly MadeRow[], rule: string): string[] => rows.filter(({ faults }) => faults.includes(rule)).map(({ cells }) => cells[0]).sort();
const judgedRules = ['medewerkers/einddatum-verlopen', 'medewerkers/einddatum-ontbreekt', 'medewerkers/email-ontbreekt', 'medewerkers/handmatig-bevestigen'] as const;

describe('a scroller that recycles its nodes', () => {
  it.each([false, true])('is never in order for what it does not show, and marks the row that is drawn (aria-rowcount: %s)', (counted) => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 12, max: 90 }), fc.integer({ min: 5, max: 9 }), fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), (of, length, window_, stops) => {
      const rows = madeStaff(length, diceOf(of));
      openSaved(document, '<!doctype html><html lang="nl"><body></body></html>');
      const scroller = recyclingScroller(document, rows, window_, counted);
      for (const stop of [0, ...stops]) {
        const from = stop % (length - window_ + 1);
        scroller.show(from);
        const shown = rows.slice(from, from + window_);
        const forget = rememberStyles(window);
        const said = sayOf(document, place, wilg, 'medewerkers');
        forget();
        count.scrolled += 1;
        expect(said.complete, said.why.join()).toBe(false);
        for (const [rule, { verdict }] of Object.entries(said.rules.bare)) expect(verdict, rule).not.toBe('in-order');
        for (const rule of judgedRules) {
          const is = said.rules.bare[rule];
          const people = faulty(shown, rule);
          expect(is?.places.map(({ label }) => label).sort(), `${rule} from ${from} of ${length}`).toEqual(people);
          for (const { label, text } of is?.places ?? []) expect(text).toContain(label);
        }
      }
    }), { seed, numRuns: full ? 300 : 6, endOnFailure: true });
  }, full ? 3_600_000 : 900_000);
});

describe('paging through', () => {
  it('adds up to the whole list, with every problem on it', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 6, max: 40 }), fc.integer({ min: 3, max: 10 }), fc.boolean(), (of, length, size, backwards) => {
      const rows = madeStaff(length, diceOf(of));
      openSaved(document, '<!doctype html><html lang="nl"><body></body></html>');
      const table = pagedTable(document, rows, size);
      const kept = new Map<string, KeptRow>();
      const order = Array.from({ length: table.pages }, (_, at) => (backwards ? table.pages - 1 - at : at));
      order.forEach((page, turn) => {
        table.show(page * size);
        const front = readFront('medewerkers', document, place, 90);
        if (front === null) throw new Error('nothing was read');
        const own = rowsToKeep('medewerkers', front.rawRows, front.model(today, [], false).rows.map(({ identity }) => ({ identity: identity ?? '', fields: {} })));
        const others = [...kept.values()].filter(({ identity }) => !own.some((row) => row.identity === identity));
        for (const row of own) kept.set(row.identity, row);
        const verdicts = judge(front.model(today, others.map(({ raw }) => raw), false), nobody, rulesOf('medewerkers'));
        const last = turn === order.length - 1;
        count.paged += 1;
        for (const rule of judgedRules) {
          const found = verdicts.find((one) => one.rule === rule);
          const seen = rows.filter((_, at) => order.slice(0, turn + 1).includes(Math.floor(at / size)));
          expect(found?.faults.length, rule).toBe(faulty(seen, rule).length);
          expect(found?.verdict, rule).toBe(faulty(seen, rule).length > 0 ? 'problem' : last ? 'in-order' : 'cannot-tell');
          for (const fault of found?.faults ?? []) {
            const anchor = fault.row?.anchor ?? null;
            if (anchor !== null) expect(front.reading.elementOf(anchor, null)?.textContent).toContain(fault.row?.label);
          }
        }
      });
      expect(kept.size).toBe(length);
    }), { seed, numRuns: full ? 300 : 6, endOnFailure: true });
  }, full ? 3_600_000 : 900_000);
});

afterAll(() => {
  console.log(`seed ${seed}: ${count.changed} changed pages (${count.unchanged} could not be changed), ${count.problems} problems before, of which ${count.toCannotTell} became cannot tell; ${count.scrolled} looks at a scroller, ${count.paged} at pages`);
});
