import { vormen } from '../portal/pages';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { openFor, openInside } from './inside';
import { kinds, visit } from './visit';

/** Page text never becomes markup (spec/promises.md, S1). Each hostile text would set `gekaapt`. */
test.use({ school: 'hostile' });

for (const vorm of vormen) {
  test(`${vorm}: hostile names run nowhere`, async ({ page, context, extensionId, worker }) => {
    test.setTimeout(180_000);
    const log = { context, extensionId };
    const errors: string[] = [];
    page.on('dialog', (dialog) => { errors.push(dialog.message()); void dialog.dismiss(); });
    for (const kind of kinds) {
      await visit(page, log, kind, vorm, { expectNew: false });
      await coachOn(page);
      expect(await page.evaluate(() => 'gekaapt' in globalThis), kind).toBe(false);
      const popup = await openFor(page, worker, 'popup');
      await popup.waitForLoadState();
      popup.on('pageerror', (error) => errors.push(error.message));
      await popup.waitForTimeout(400);
      expect(await popup.evaluate(() => 'gekaapt' in globalThis), `popup at ${kind}`).toBe(false);
      expect(await popup.locator('iframe, script:not([src]), img[src="x"]').count()).toBe(0);
      await popup.close();
    }
    const auditlog = await openInside(context, worker, 'auditlog.html');
    await auditlog.waitForTimeout(500);
    expect(await auditlog.evaluate(() => 'gekaapt' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  });
}
