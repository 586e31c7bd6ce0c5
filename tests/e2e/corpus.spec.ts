import { expect as check, test as plain } from '@playwright/test';
import { drawLibraryPage, presentRows, worldBeside, showDocument } from '../corpus/browser';
import { bundle } from '../corpus/bundle';
import type { Changes } from '../corpus/extension/change-entry';
import { Coached, lookOf, openCoached, type CoachedBrowser } from '../corpus/extension/coached';
import { dueLabels, judgePage, rowWords, saidOf, type Coaching } from '../corpus/extension/judge-page';
import { isWrong } from '../corpus/extension/ruler';
import { watched } from '../corpus/extension/walk';
import { libraries } from '../corpus/libraries/libraries';
import { negatives } from '../corpus/negatives/negatives';
import { fullTruth, oddity } from '../corpus/oddities/oddities';
import { knownMisses } from '../corpus/ratchet';
import { marksOf, truthOf } from '../corpus/rendered';
import { coachIn } from './closed-root';
import { kinds } from './visit';

/*
 * Pages that nobody wrote for our readers, with the extension itself beside them: a part of `npm run corpus -- --extension`.
 * One browser for each of Playwright's workers; every page is opened for a school of which nothing is known.
 */
const test = plain.extend<{ coached: Coached }, { browserWithCoach: CoachedBrowser }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs: nothing.
  browserWithCoach: [async ({}, use) => {
    const browser = await openCoached();
    await use(browser);
    await browser.end();
    check(browser.outside, 'requests that leave the page, or that the extension made').toEqual([]);
  }, { scope: 'worker', timeout: 60_000 }],
  coached: async ({ browserWithCoach }, use) => {
    const coached = await Coached.open(browserWithCoach);
    await use(coached);
    await coached.page.close();
  },
});

/** What must hold of every page. A fault listed in known-misses.json holds for the reader alone; the three worst can be listed nowhere. */
function hold(result: Coaching, key: string): void {
  check.soft(result.falseInOrder, 'false in order').toEqual([]);
  check.soft(result.falselyDone, 'falsely klaar').toEqual([]);
  check.soft(result.wrongRow, 'marks at a wrong row').toEqual([]);
  check.soft(result.falselyWhole, 'a part was taken for the whole').toBe(false);
  // What it cannot tell here is measured by the command; that a page is known by its kind is the least.
  if (knownMisses()[key]?.['kind'] === undefined) check.soft(result.recognised, result.notes.join('\n')).toBe(true);
}

test.describe('one page of each library', () => {
  libraries.forEach((library, at) => {
    // The kinds in turn, so that each is drawn by several libraries.
    const of = library.pages.find(({ data }) => data.kind === kinds[at % kinds.length]) ?? library.pages[0];
    if (of === undefined) throw new Error(`${library.name} has no page`);
    test(`${library.name}: ${of.data.kind}`, async ({ coached }) => {
      await drawLibraryPage(coached.page, library, of);
      const truth = truthOf(library, of, await presentRows(await worldBeside(coached.page), marksOf(library, of)));
      hold(await judgePage(coached, { library: library.name, heldOut: library.heldOut, page: of.data.kind }, truth, marksOf(library, of).map(([first = '']) => first)), `${library.name} ${of.data.kind}`);
    });
  });
});

test.describe('telling oddities', () => {
  for (const name of ['same-origin-frame', 'sticky-cloned-head', 'tabs-in-one-document', 'collapsed-group', 'filter-in-use', 'show-more', 'four-boxes-for-an-address', 'ticks-as-icons', 'list-without-roles-or-count', 'two-lists-side-by-side', 'columns-hidden-by-style', 'still-loading']) {
    test(name, async ({ coached }) => {
      const { html, truth } = oddity(name);
      await showDocument(coached.page, truth.path, html);
      hold(await judgePage(coached, { library: 'oddity', heldOut: false, page: name }, fullTruth(truth), []), `oddity ${name}`);
    });
  }
});

const changes = async (coached: Coached): Promise<void> => {
  await coached.page.evaluate((await bundle('tests/corpus/extension/change-entry.ts', ['tests/corpus'])).script);
};

test.describe('a page that changes while the coach stands there', () => {
  for (const [change, name] of [['resort', 'bulma'], ['replace the body', 'datatables'], ['recycle', 'layout-tables'], ['rename', 'datatables'], ['insert a column', 'bulma']] as const) {
    test(`${change}: ${name}`, async ({ coached }) => {
      const library = libraries.find((one) => one.name === name);
      const of = library?.pages.find(({ data }) => data.kind === 'medewerkers');
      if (library === undefined || of === undefined) throw new Error(`no ${name}`);
      await drawLibraryPage(coached.page, library, of);
      const truth = truthOf(library, of, await presentRows(await worldBeside(coached.page), marksOf(library, of)));
      const before = await coached.settled();
      check(await coached.measurable()).toBe(true);
      await changes(coached);
      const { labels, others } = rowWords(lookOf(before), marksOf(library, of).map(([first = '']) => first));
      const standing = async (): Promise<number> => (await coached.marks(labels, others)).filter(({ stands }) => stands === 'right').length;
      const look = lookOf(before);
      check(look === null ? false : await coached.bring(dueLabels(look)[0] ?? '', others), 'a row that asks for a mark').toBe(true);
      await check.poll(standing, { message: 'marks beside rows' }).toBeGreaterThan(0);
      const seen = await watched(coached, labels, others, async () => {
        check(await coached.page.evaluate(([what, seed]) => (globalThis as unknown as { corpusChanges: Changes }).corpusChanges.mutate(what, seed), [change, 11] as const), 'the change was made').toBe(true);
        await coached.settled(600);
      });
      check(seen.wrong, `marks in ${seen.frames} painted frames`).toEqual([]);
      const after = saidOf(await coached.settled());
      const problems = (said: typeof after): string[] => Object.entries(said.rules.bare).filter(([, { verdict }]) => verdict === 'problem').map(([rule, { faults }]) => `${rule} ${faults}`);
      check(problems(after)).toEqual(problems(saidOf(before)));
      for (const [rule, { verdict }] of Object.entries(after.rules.bare)) if (verdict === 'in-order') check(truth.rules.bare[rule]?.verdict, rule).toBe('in-order');
      await check(async () => {
        // Without its style sheet the list may be longer than the window.
        await coached.bring(look === null ? '' : (dueLabels(look)[0] ?? ''), others);
        check((await coached.marks(labels, others)).filter(isWrong)).toEqual([]);
        check(await standing(), 'marks stand again').toBeGreaterThan(0);
      }).toPass({ timeout: 10_000 });
    });
  }

  for (const counted of [false, true]) {
    test(`a scroller that uses its nodes again, ${counted ? 'with' : 'without'} aria-rowcount`, async ({ coached }) => {
      await showDocument(coached.page, '/beheer/medewerkers', '<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body></body></html>');
      await changes(coached);
      const names = await coached.page.evaluate((of) => (globalThis as unknown as { corpusChanges: Changes }).corpusChanges.scroller(30, 8, of), counted);
      await coached.settled();
      check(await coached.measurable()).toBe(true);
      let stood = 0;
      for (const from of [0, 3, 11, 22, 4]) {
        const seen = await watched(coached, names, names, async () => {
          await coached.page.evaluate((at) => { (globalThis as unknown as { corpusChanges: Changes }).corpusChanges.show(at); }, from);
          await coached.settled(450);
        });
        check(seen.wrong, `marks in ${seen.frames} painted frames, from row ${from}`).toEqual([]);
        const marks = await coached.marks(names, names);
        check(marks.filter(isWrong)).toEqual([]);
        stood += marks.length;
        const said = saidOf(await coached.kept());
        if (!counted) check(said.complete, said.why.join()).toBe(false);
        if (!said.complete) check(Object.values(said.rules.bare).map(({ verdict }) => verdict)).not.toContain('in-order');
      }
      check(stood).toBeGreaterThan(3);
    });
  }
});

test('pages that are none of ours: nothing recognised, marked or recorded', async ({ browserWithCoach }) => {
  test.setTimeout(240_000);
  // A spread over the whole list, the last ones (addresses where the coach never runs) included.
  const some = negatives.filter((_page, at) => at % Math.ceil(negatives.length / 24) === 0 || at === negatives.length - 1 || at === negatives.length - 6);
  check(some.length).toBeGreaterThanOrEqual(24);
  for (const { name, url, html } of some) {
    const coached = await Coached.open(browserWithCoach);
    await showDocument(coached.page, url, html);
    const runs = new URL(url).hostname.startsWith('www.') && !new URL(url).pathname.startsWith('/login/leerlingen') && !new URL(url).pathname.startsWith('/login/snelkoppelaar');
    // Where it runs, the background is told at once what stands in front; where it does not, nothing ever comes.
    if (runs) await check.poll(async () => (await coached.kept()).front, { message: name }).not.toBeNull();
    await coached.page.waitForTimeout(500);
    const kept = await coached.kept();
    check.soft(kept.front?.kind ?? null, name).toBe(/log-?in|sessie/i.test(name) && kept.front?.kind === 'inloggen' ? 'inloggen' : null);
    check.soft(kept.entries, name).toEqual([]);
    check.soft(await coachIn(coached.page).count(), name).toBe(0);
    if (runs && kept.front?.kind === null) check.soft(await coached.badge(), name).toBe('–');
    await coached.page.close();
  }
});
