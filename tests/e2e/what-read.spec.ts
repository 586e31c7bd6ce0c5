import { test, expect } from './browser';
import { openFor } from './inside';
import { entries, newestLook } from './inside';
import { look } from './visit';

/** *Wat las ik*: in the panel, as the reader counted it (spec/product.md; the count itself is tested in content-scripts/columns/tally.test.ts). */
test('says what was read, what is kept, and what was left alone, in numbers alone', async ({ page, context, worker, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'medewerkers', 'tabel');
  const rows = newestLook(await entries(context, extensionId), 'medewerkers')?.rowsSeen ?? 0;
  expect(rows).toBeGreaterThan(5);
  const popup = await openFor(page, worker, 'popup');
  const panel = popup.getByRole('group').filter({ hasText: 'Wat las ik op deze pagina?' }).last();
  await panel.getByText('Wat las ik op deze pagina?').click();
  for (const column of ['Naam', 'E-mail', 'Einddatum', 'Herkomst']) await expect(panel.getByText(`${column}: ${rows} vakjes`)).toBeVisible();
  const subjects = new Set((await entries(context, extensionId)).flatMap(({ subject }) => subject ?? []));
  await expect(panel.getByText(`${subjects.size} pseudoniemen`)).toBeVisible();
  await expect(panel.getByText('Met rust gelaten')).toBeVisible();
  await expect(panel).not.toContainText('@');
});
