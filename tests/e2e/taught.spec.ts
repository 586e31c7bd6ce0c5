import AxeBuilder from '@axe-core/playwright';
import { test, expect } from './browser';
import { coachIn, coachOn } from './closed-root';
import { openFor } from './inside';
import { serveStrange, strangeAddress } from './strange-page';
import { bar, bySign, picture, taught } from './teach';
import { load } from './visit';

/** *Mijn school* lists all that she taught by *Aanwijzen*: to forget it, and to have it back, by keyboard too (spec/product.md, Pages). */

const kept = (worker: import('./browser').Worker): Promise<string> => worker.evaluate(async () => JSON.stringify(Object.entries(await chrome.storage.local.get()).filter(([key]) => key.startsWith('mappings/'))));

for (const [colorScheme, language] of [['light', 'nl'], ['dark', 'en']] as const) {
  test(`${colorScheme}, ${language}: what was taught is listed, forgotten and put back by keyboard`, async ({ page, portal, context, extensionId, worker }) => {
    test.setTimeout(180_000);
    const log = { context, extensionId };
    await serveStrange(page, () => portal.school().medewerkers);
    await load(page, strangeAddress);
    await (await taught(page, worker, log)).close();
    const words = language === 'nl'
      ? { school: 'Mijn school', title: 'Wat u mij hebt aangewezen', made: 'aangewezen op 23 november 2026', forget: /^Vergeet deze aanwijzing: Medewerkers/, gone: 'Vergeten: Medewerkers.', back: 'Zet terug', restored: 'Medewerkers staat er weer.' }
      : { school: 'My school', title: 'What you pointed out to me', made: 'pointed out on 23 November 2026', forget: /^Forget this: Medewerkers/, gone: 'Forgotten: Medewerkers.', back: 'Put it back', restored: 'Medewerkers is back.' };
    await page.bringToFront();
    const panel = await openFor(page, worker, 'sidepanel');
    await panel.emulateMedia({ colorScheme });
    await panel.getByRole('tab', { name: 'Mijn school' }).click();
    if (language === 'en') await panel.getByRole('combobox', { name: 'Taal / Language' }).selectOption('en');
    await panel.getByRole('tab', { name: words.school }).click();
    const part = panel.getByRole('region', { name: words.title });
    await expect(part.getByText(words.made)).toBeVisible();
    await expect(part.getByText('“bereikbaar via”')).toBeVisible();
    expect(await kept(worker)).toContain('bereikbaar via');
    for (const width of [320, 480]) {
      await panel.setViewportSize({ width, height: 900 });
      await part.scrollIntoViewIfNeeded();
      expect(await panel.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${width} px: nothing sticks out`).toBe(true);
      const { violations } = await new AxeBuilder({ page: panel }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      await picture(panel, `taught-${colorScheme}-${width}`);
    }
    const forget = part.getByRole('button', { name: words.forget });
    await forget.focus();
    await panel.keyboard.press('Enter');
    await expect(part.getByText(words.gone)).toBeVisible();
    await expect(part.getByRole('button', { name: words.back }), 'the way back has the focus').toBeFocused();
    expect(await kept(worker)).not.toContain('bereikbaar via');
    await picture(panel, `taught-${colorScheme}-forgotten`);
    await panel.keyboard.press('Enter');
    await expect(part.getByText(words.restored)).toBeVisible();
    await expect(part.getByText(words.made)).toBeVisible();
    expect(await kept(worker)).toContain('bereikbaar via');
    // The page is read by it again.
    await page.bringToFront();
    await load(page, strangeAddress);
    const coach = await coachOn(page);
    await expect(bar(coach)).toContainText(language === 'nl' ? bySign : 'I read this page');
    // And once more forgotten, for good: the page is unknown.
    await panel.bringToFront();
    await part.getByRole('button', { name: words.forget }).click();
    await expect(part.getByText(words.gone)).toBeVisible();
    await page.bringToFront();
    await load(page, strangeAddress);
    await page.waitForTimeout(1_200);
    await expect(coachIn(page).locator('.bar')).toHaveCount(0);
  });
}
