import { test, expect } from './browser';
import { coachOn, coachIn } from './closed-root';
import { openFor } from './inside';
import { serveStrange } from './strange-page';
import { looks, states } from './teach';
import { load, quiet } from './visit';

/** What her answer to *Klopt wat ik lees?* does, and a page that is not recognised any more (spec/product.md, Pages). */

const cards = 'https://www.basispoort.nl/beheer/medewerkers?vorm=kaarten';

test.describe('a school where nothing is wrong', () => {
  test.use({ school: 'good' });

  test('a page recognised before and not now is told, and its items cannot be judged', async ({ page, portal, context, extensionId, worker }) => {
    test.setTimeout(120_000);
    const log = { context, extensionId };
    await load(page, cards);
    await expect.poll(async () => (await looks(log)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    const popup = await openFor(page, worker, 'popup');
    await popup.getByRole('button', { name: 'Ja, dit klopt' }).click();
    await popup.getByRole('tab', { name: 'Checklist' }).click();
    await expect(states(popup, 'klaar').first()).toBeVisible();
    // The same place, another page: nothing of it is known.
    await page.bringToFront();
    (await serveStrange(page, () => portal.school().medewerkers, cards))({ empty: true });
    await load(page, cards);
    await coachOn(page);
    await expect(coachIn(page).locator('.message')).toContainText('Ik herken deze pagina niet meer; eerder was dit Medewerkers.');
    await quiet(log);
    const last = (await looks(log)).at(-1);
    expect(last).toMatchObject({ complete: false, why: ['not-recognised'] });
    expect(new Set(Object.values(last?.rules ?? {}).map(({ verdict }) => verdict))).toEqual(new Set(['cannot-tell']));
    await popup.bringToFront();
    await expect(states(popup, 'klaar')).toHaveCount(0);
    await popup.getByRole('tab', { name: 'Deze pagina' }).click();
    await expect(popup.getByRole('heading', { name: /Ik herken deze pagina niet meer; eerder was dit Medewerkers/ })).toBeVisible();
    await popup.getByRole('button', { name: /^Medewerkers/ }).click();
    await expect(states(popup, 'niet te beoordelen').first()).toBeVisible();
  });
});

test('her no to a page that is recognised makes it incomplete', async ({ page, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await load(page, 'https://www.basispoort.nl/beheer/medewerkers?vorm=tabel');
  await expect.poll(async () => (await looks(log)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const popup = await openFor(page, worker, 'popup');
  await popup.getByRole('button', { name: 'Nee', exact: true }).click();
  await page.bringToFront();
  await expect.poll(async () => (await looks(log)).at(-1)?.why).toContain('not-confirmed');
  expect((await looks(log)).at(-1)?.complete).toBe(false);
});
