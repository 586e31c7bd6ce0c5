import { test } from './browser';
import { visit, quiet } from './visit';
import { openFor } from './inside';
import { mkdirSync } from 'node:fs';

test('pictures', async ({ page, context, extensionId, worker }) => {
  void worker;
  mkdirSync('/tmp/pic', { recursive: true });
  const log = { context, extensionId };
  for (const vorm of ['tabel', 'kaarten'] as const) for (const kind of ['medewerkers', 'uitgeverijen', 'beheer'] as const) {
    await visit(page, log, kind, vorm);
    await page.screenshot({ path: `/tmp/pic/${vorm}-${kind}.png` });
    if (vorm === 'tabel') {
      const pop = await openFor(page, worker, 'popup');
      await pop.setViewportSize({ width: 380, height: 700 });
      await pop.waitForTimeout(600);
      await pop.screenshot({ path: `/tmp/pic/popup-${kind}.png`, fullPage: true });
      await pop.close();
    }
  }
  await quiet(log);
});
