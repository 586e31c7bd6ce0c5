import type { Page } from '@playwright/test';
import { addressOf, vormen } from '../portal/pages';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { entries } from './inside';

/** inloggen/mfa-code-met-spatie: a tip beside the field, which is never read and makes no entry (spec/rules.md, inloggen). */
for (const vorm of vormen) {
  test(`${vorm}: the tip about the space stands at the code field, and nothing is written down`, async ({ page, context, extensionId }) => {
    await page.goto(addressOf('code', vorm));
    const coach = await coachOn(page);
    await coach.getByRole('button', { name: '1 tip' }).click();
    await expect(coach.getByText(/spatie/i).first()).toBeVisible();
    const field = page.locator('[autocomplete=one-time-code]');
    await field.fill('123 456');
    await page.waitForTimeout(1_000);
    await expect(field).toHaveValue('123 456');
    expect(await entries(context, extensionId)).toEqual([]);
  });
}

/** Kinds of events that something in any world of the page listens to, on an element and all above it. */
async function listenedTo(page: Page, selector: string): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  // A world sees its own listeners only: each is asked, the content script's among them.
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => { worlds.push(context.id); });
  await cdp.send('Runtime.enable');
  const kinds: string[] = [];
  for (const contextId of worlds) {
    for (const expression of [`document.querySelector(${JSON.stringify(selector)})`, 'document.body', 'document.documentElement', 'document', 'window']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      kinds.push(...listeners.map(({ type }) => type));
    }
  }
  await cdp.detach();
  return kinds;
}

test('no key, input or value of the code field is listened to', async ({ page }) => {
  const typing = /^(key|input|beforeinput|change|textInput|composition|paste)/;
  await page.goto(addressOf('uitgeverijen', 'tabel'));
  await coachOn(page);
  expect((await listenedTo(page, 'input')).some((type) => typing.test(type)), 'where she edits it does listen: the browser tells of other worlds too').toBe(true);
  await page.goto(addressOf('code', 'tabel'));
  await coachOn(page);
  expect((await listenedTo(page, '[autocomplete=one-time-code]')).filter((type) => typing.test(type))).toEqual([]);
});
