import { bare, bareWithoutNetwork, merging, missingAddress, type Scenario } from '../portal/expected';
import { test, expect } from './browser';
import { answerAll, found, look, type Kind } from './visit';

/** Faults that cannot stand beside those of the first school, or that need a certain situation. */
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['nothing ticked, another BRIN than the LAS, coupling by hand', bare],
  ['an empty IP list without a network environment', bareWithoutNetwork],
  ['a current IP number that no row covers', missingAddress],
  ['an automatic coupling while two administrations merge', merging],
];

for (const [name, scenario] of scenarios) {
  test.describe(name, () => {
    test.use({ school: scenario.school });
    test('is found', async ({ page, context, extensionId }) => {
      const log = { context, extensionId };
      await answerAll(log, scenario);
      for (const [kind, expected] of Object.entries(scenario.pages)) {
        const { rules } = await look(page, log, kind as Kind, 'tabel');
        expect(found(rules)).toMatchObject(expected);
      }
    });
  });
}

test.describe('without answers', () => {
  // Where every cell can be read: a reason of the page goes before the missing answer.
  test.use({ school: 'good' });
  test('rules that need the school\'s answer cannot tell', async ({ page, context, extensionId }) => {
    const { rules } = await look(page, { context, extensionId }, 'medewerkers', 'app');
    for (const rule of ['medewerkers/email-niet-van-school', 'medewerkers/niet-geactiveerd']) {
      expect(rules[rule], rule).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
    }
  });
});
