import { rulesOf } from '../contract';
import { faulty, good } from '../portal/expected';
import { vormen } from '../portal/pages';
import { test, expect } from './browser';
import { answerAll, found, kinds, look } from './visit';

/** The same data in four kinds of markup give the same verdicts (spec/product.md, Pages). Page by page against one table of what must be found, so a kind of markup cannot be wrong together with another. */
for (const vorm of vormen) {
  test(`${vorm}: the school with faults shows every fault, and no other`, async ({ page, context, extensionId }) => {
    test.setTimeout(180_000);
    const log = { context, extensionId };
    await answerAll(log, faulty);
    for (const kind of kinds) {
      const { rules, complete, rowsSeen, why } = await look(page, log, kind, vorm);
      await test.step(`${kind}: ${rowsSeen} rows`, () => {
        const faults = found(rules);
        const expected = faulty.pages[kind] ?? {};
        expect.soft(Object.keys(faults).toSorted(), `${vorm}/${kind}: rules with faults`).toEqual(Object.keys(expected).toSorted());
        for (const [rule, count] of Object.entries(expected)) {
          if (count !== 'some') expect.soft(faults[rule], `${vorm}: ${rule}`).toBe(count);
        }
        expect.soft({ complete, why }, `${vorm}/${kind}: seen whole`).toEqual({ complete: true, why: [] });
        expect.soft(Object.keys(rules).toSorted(), `${vorm}/${kind}: every rule has a verdict`).toEqual([...rulesOf(kind)].toSorted());
      });
    }
  });
}

test.describe('the repaired school', () => {
  test.use({ school: 'good' });
  for (const vorm of vormen) {
    test(`${vorm}: has open questions and nothing else`, async ({ page, context, extensionId }) => {
      test.setTimeout(180_000);
      const log = { context, extensionId };
      await answerAll(log, good);
      for (const kind of kinds) {
        const { rules, complete } = await look(page, log, kind, vorm);
        const expected = good.pages[kind] ?? {};
        expect.soft(found(rules), `${vorm}/${kind}`).toEqual(expected);
        expect.soft(complete, `${vorm}/${kind} seen whole`).toBe(true);
      }
    });
  }
});
