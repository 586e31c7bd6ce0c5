import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { extensionPath, test, expect } from './browser';
import { coachOn } from './closed-root';
import { openFor, openInside } from './inside';
import { visit } from './visit';

/** axe over everything that we draw, in light and dark. The portal's own faults are not ours. */
async function faults(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: marks, bar and card`, async ({ page, context, extensionId }) => {
    await page.emulateMedia({ colorScheme });
    await visit(page, { context, extensionId }, 'medewerkers', 'tabel');
    const coach = await coachOn(page);
    expect(await faults(page, '[popover=manual]')).toEqual([]);
    await coach.getByRole('button').first().click();
    expect(await faults(page, '[popover=manual]'), 'with a card open').toEqual([]);
  });

  test(`${colorScheme}: our own pages`, async ({ page, context, extensionId, worker }) => {
    test.setTimeout(180_000);
    await visit(page, { context, extensionId }, 'medewerkers', 'tabel');
    for (const name of ['popup', 'sidepanel'] as const) {
      const opened = await openFor(page, worker, name);
      await opened.emulateMedia({ colorScheme });
      await opened.waitForTimeout(400);
      expect.soft(await faults(opened), name).toEqual([]);
      await opened.close();
    }
    for (const name of readdirSync(extensionPath).filter((file) => file.endsWith('.html') && !/^(popup|sidepanel)\./.test(file))) {
      const opened = await openInside(context, worker, name);
      await opened.emulateMedia({ colorScheme });
      await opened.waitForTimeout(400);
      expect.soft(await faults(opened), name).toEqual([]);
      await opened.close();
    }
  });
}
