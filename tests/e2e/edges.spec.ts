import { addressOf, vormen } from '../portal/pages';
import { canaries } from '../portal/school';
import { test, expect } from './browser';
import { coachIn, coachOn } from './closed-root';
import { entries, everythingKept } from './inside';
import { kinds, load, look, lookNow, newLook, quiet, visit } from './visit';

test.describe('a school without a single row', () => {
  test.use({ school: 'empty' });
  for (const vorm of vormen) {
    test(`${vorm}: nothing is read where nothing stands, and nothing breaks`, async ({ page, context, extensionId }) => {
      test.setTimeout(120_000);
      const log = { context, extensionId };
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      for (const kind of ['uitgeverijen', 'medewerkers', 'ip-nummers'] as const) {
        await load(page, addressOf(kind, vorm));
        await quiet(log);
        const said = (await entries(context, extensionId)).findLast((of) => of.type === 'page-checked' && of.page === kind)?.observation as { rowsSeen: number; rules: Record<string, { verdict: string }> } | undefined;
        if (said !== undefined) {
          expect(said.rowsSeen, kind).toBe(0);
          expect(Object.values(said.rules).filter(({ verdict }) => verdict === 'problem').length, `${kind}: faults without rows, but for the empty list itself`).toBeLessThanOrEqual(1);
        }
      }
      expect(errors).toEqual([]);
    });
  }
});

test('a page that stands half loaded is never in order', async ({ page, portal, context, extensionId }) => {
  const log = { context, extensionId };
  portal.hold();
  await page.goto(addressOf('medewerkers', 'app'));
  await expect(page.getByText('Laden…')).toBeVisible();
  await newLook(log, 'medewerkers', 0).catch(() => undefined);
  const half = (await entries(context, extensionId)).findLast((of) => of.type === 'page-checked' && of.page === 'medewerkers')?.observation as { complete: boolean; why: string[]; rules: Record<string, { verdict: string }> } | undefined;
  if (half !== undefined) {
    expect(half.complete).toBe(false);
    expect(Object.entries(half.rules).filter(([, { verdict }]) => verdict === 'in-order')).toEqual([]);
  }
  portal.release();
  await expect(page.getByText('25 medewerkers')).toBeVisible();
  await expect.poll(async () => (await lookNow(log, 'medewerkers')).complete).toBe(true);
  expect((await lookNow(log, 'medewerkers')).rowsSeen).toBe(25);
});

test('a hidden row and the table of a closed dialog are not read', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  const seen = await look(page, log, 'medewerkers', 'tabel');
  expect(seen).toMatchObject({ rowsSeen: 25, complete: true });
  expect(seen.rules['medewerkers/einddatum-verlopen'], 'Bram Kuiper, not the sample row and not the dialog').toMatchObject({ faults: 1 });
});

test('the coach moves into a modal dialog and back', async ({ page, context, extensionId }) => {
  await visit(page, { context, extensionId }, 'medewerkers', 'tabel');
  await coachOn(page);
  await page.getByRole('link', { name: 'Toon onlangs verwijderde medewerkers' }).click();
  await expect(page.locator('dialog[open] > [popover=manual]')).toHaveCount(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.locator('html > [popover=manual]')).toHaveCount(1);
});

test('secrets, pupils and passwords are never read, and names of staff are not kept', async ({ page, context, extensionId, portal }) => {
  test.setTimeout(240_000);
  const log = { context, extensionId };
  for (const vorm of vormen) {
    for (const kind of kinds) await visit(page, log, kind, vorm, { expectNew: false });
    for (const name of ['groepen', 'inloggen', 'code', 'lesmateriaal'] as const) {
      await load(page, addressOf(name, vorm));
      await page.waitForTimeout(700);
    }
  }
  const kept = await everythingKept(context, extensionId);
  for (const [what, text] of Object.entries(canaries)) expect(kept.includes(text), what).toBe(false);
  const log2 = JSON.stringify(await entries(context, extensionId));
  for (const of of portal.school().medewerkers.filter(({ email }) => email !== '')) {
    expect(log2.includes(of.email), of.email).toBe(false);
    expect(log2.includes(`${of.voornaam} ${of.achternaam}`), of.achternaam).toBe(false);
  }
  for (const { adres } of portal.school().ips) expect(log2.includes(`"${adres}"`), adres).toBe(false);
});

for (const vorm of vormen) {
  test(`${vorm}: pages that are none of the six are left alone`, async ({ page, context, extensionId }) => {
    for (const name of ['groepen', 'bestellingen', 'lesmateriaal', 'inloggen'] as const) {
      await load(page, addressOf(name, vorm));
      await page.waitForTimeout(1_200);
      expect(await coachIn(page).count(), name).toBe(0);
    }
    expect((await entries(context, extensionId)).filter((of) => of.type === 'page-checked')).toEqual([]);
  });
}
