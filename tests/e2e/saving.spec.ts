import type { Locator, Page } from '@playwright/test';
import { vormen, type Vorm } from '../portal/pages';
import { bareInside } from './inside';
import { setToday, stopServiceWorker, wakeServiceWorker } from './clock';
import { test, expect } from './browser';
import { entriesOf, found, look, lookNow, visit } from './visit';

/** Untick → not saved → save → reload → confirmed → a later day (spec/product.md, States). */
test.use({ school: 'good' });

const party = 'Wereldwiel';

/** The control with which she changes one party's tick, in each kind of markup. */
function tickOf(page: Page, vorm: Vorm): Locator {
  switch (vorm) {
    case 'tabel': return page.getByRole('row').filter({ hasText: party }).last().getByRole('checkbox');
    case 'raster': return page.getByRole('checkbox', { name: `${party} delen` });
    case 'app': return page.getByRole('switch', { name: party });
    case 'kaarten': return page.getByRole('listitem').filter({ hasText: party }).getByText('Gegevens delen');
  }
}

for (const vorm of vormen) {
  test(`${vorm}: unticked, saved, reloaded`, async ({ page, context, extensionId, portal }) => {
    test.setTimeout(120_000);
    const log = { context, extensionId };
    await look(page, log, 'uitgeverijen', vorm);
    await tickOf(page, vorm).click();
    await expect.poll(async () => found((await lookNow(log, 'uitgeverijen')).rules)['uitgeverijen/niet-opgeslagen'], 'uitgeverijen/niet-opgeslagen').toBe(1);
    const [changed] = await entriesOf(log, 'tick-changed');
    expect(changed).toMatchObject({ page: 'uitgeverijen', observation: { field: 'aangevinkt', before: 'yes', after: 'no' } });
    expect(await entriesOf(log, 'saved'), 'nothing is saved yet').toEqual([]);

    await page.getByRole('button', { name: 'Sla uitgeverijen op' }).click();
    await expect.poll(async () => (await entriesOf(log, 'saved')).length).toBe(1);
    expect(portal.school().uitgeverijen.find(({ naam }) => naam === party)?.aan).toBe(false);

    await visit(page, log, 'uitgeverijen', vorm, { expectNew: false });
    await expect.poll(async () => (await entriesOf(log, 'confirmed-after-reload')).length).toBe(1);
    const { rules } = await lookNow(log, 'uitgeverijen');
    expect(rules['uitgeverijen/niet-opgeslagen']).toMatchObject({ verdict: 'in-order' });
    expect(found(rules), 'received data are not deleted by it').toMatchObject({ 'uitgeverijen/nazorg-na-uitvinken': 1 });
  });
}

test('netwerkleveranciers: niet-opgeslagen and nazorg-na-uitvinken as well', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'netwerkleveranciers', 'tabel');
  await page.getByRole('row').filter({ hasText: 'Wolkenveld Netwerk' }).last().getByRole('checkbox').click();
  await expect.poll(async () => found((await lookNow(log, 'netwerkleveranciers')).rules)['netwerkleveranciers/niet-opgeslagen']).toBe(1);
  await page.getByRole('button', { name: 'Sla netwerkleveranciers op' }).click();
  await visit(page, log, 'netwerkleveranciers', 'tabel', { expectNew: false });
  await expect.poll(async () => found((await lookNow(log, 'netwerkleveranciers')).rules)['netwerkleveranciers/nazorg-na-uitvinken']).toBe(1);
});

test('unticked and not saved: a later document that shows the old value ends the change', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'uitgeverijen', 'tabel');
  await tickOf(page, 'tabel').click();
  await expect.poll(async () => (await entriesOf(log, 'tick-changed')).length).toBe(1);
  await visit(page, log, 'uitgeverijen', 'tabel', { expectNew: false });
  const { rules } = await lookNow(log, 'uitgeverijen');
  expect(await entriesOf(log, 'confirmed-after-reload')).toEqual([]);
  expect(rules['uitgeverijen/niet-opgeslagen']).toMatchObject({ verdict: 'in-order' });
  expect(found(rules)).not.toHaveProperty('uitgeverijen/nazorg-na-uitvinken');
});

test('the next day it still stands: confirmed on a later day, the worker started anew in between', async ({ page, worker, context, extensionId }) => {
  test.setTimeout(120_000);
  const log = { context, extensionId };
  await look(page, log, 'uitgeverijen', 'tabel');
  await tickOf(page, 'tabel').click();
  await page.getByRole('button', { name: 'Sla uitgeverijen op' }).click();
  await visit(page, log, 'uitgeverijen', 'tabel', { expectNew: false });
  await expect.poll(async () => (await entriesOf(log, 'confirmed-after-reload')).length).toBe(1);
  const inside = await bareInside(context, extensionId);
  await stopServiceWorker(context, inside, extensionId);
  await wakeServiceWorker(inside);
  await setToday(worker, '2026-11-24');
  await visit(page, log, 'uitgeverijen', 'tabel');
  await expect.poll(async () => (await entriesOf(log, 'confirmed-later-day')).length).toBe(1);
  expect(await entriesOf(log, 'clock-jump')).toEqual([]);
});

test('a clock that was set back is told', async ({ page, worker, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'uitgeverijen', 'tabel');
  await setToday(worker, '2026-11-20', { jump: true });
  await look(page, log, 'netwerkleveranciers', 'tabel');
  expect((await entriesOf(log, 'clock-jump')).length).toBe(1);
});
