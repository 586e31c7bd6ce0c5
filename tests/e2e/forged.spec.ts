import { test, expect } from './browser';
import { coachIn, coachOn } from './closed-root';
import { entriesOf, found, look, lookNow, quiet, visit } from './visit';

/** What the page's own script does is not hers (spec/promises.md, S2, S4 and S5). */
test.use({ school: 'good' });

test('events that the page makes are no changes of hers', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'uitgeverijen', 'tabel');
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.click();
      for (const type of ['pointerdown', 'mousedown', 'keydown', 'input', 'change', 'click']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (const type of ['pointerdown', 'click', 'keydown', 'submit']) document.dispatchEvent(new CustomEvent(type, { bubbles: true }));
    }
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await quiet(log);
  expect(await entriesOf(log, 'tick-changed')).toEqual([]);
  expect(await entriesOf(log, 'saved')).toEqual([]);
  expect(found((await lookNow(log, 'uitgeverijen')).rules)).not.toHaveProperty('uitgeverijen/niet-opgeslagen');
});

test('a page cannot press what stands in the coach', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  await visit(page, log, 'uitgeverijen', 'tabel');
  const coach = await coachOn(page);
  const before = context.pages().length;
  await coach.getByRole('button').first().evaluate((button) => { (button as HTMLElement).click(); });
  await page.waitForTimeout(500);
  expect(context.pages().length, 'nothing opened').toBe(before);
  expect(await entriesOf(log, 'decision')).toEqual([]);
});

test('a host that the page throws out comes back', async ({ page, context, extensionId }) => {
  await visit(page, { context, extensionId }, 'uitgeverijen', 'tabel');
  await coachIn(page).waitFor({ state: 'attached' });
  await page.evaluate(() => { document.querySelector('[popover=manual]')?.remove(); });
  await expect(coachIn(page)).toBeAttached();
});
