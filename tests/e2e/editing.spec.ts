import type { Locator, Page } from '@playwright/test';
import { vormen, type Vorm } from '../portal/pages';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { entriesOf, found, look, lookNow, visit } from './visit';

/** Edited is not repaired: what she changed in this document counts only when a newly loaded one shows it (spec/product.md, States). */
const rule = 'medewerkers/einddatum-verlopen';
const person = 'Bram Kuiper';

/** Opens the end date of one person for editing and gives it a new value, as each kind of markup lets her. */
async function edit(page: Page, vorm: Vorm, iso: string, dutch: string): Promise<void> {
  // Typed with keys: `fill` would set the value by script, which is no change of hers.
  const type = async (field: Locator, text: string): Promise<void> => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  const row = page.getByRole('row').filter({ hasText: person }).last();
  switch (vorm) {
    case 'app':
      await row.getByRole('button', { name: 'Bewerken' }).click();
      await type(page.getByRole('dialog').getByLabel('Einddatum'), iso);
      break;
    case 'raster':
      await row.getByRole('button', { name: 'Bewerken' }).click();
      await type(page.getByRole('textbox', { name: 'einddatum' }), dutch);
      break;
    case 'tabel':
      await row.getByRole('link', { name: 'wijzig' }).click();
      await page.waitForURL(/wijzig|bewerk|=m2/, { timeout: 3_000 }).catch(() => undefined);
      await coachOn(page);
      await type(row.locator('input[name=einddatum]'), dutch);
      break;
    case 'kaarten':
      await page.getByRole('listitem').filter({ hasText: person }).getByRole('link', { name: 'Aanpassen' }).click();
      // A new document: nobody types before it stands and was looked at.
      await page.getByRole('textbox', { name: 'Einddatum' }).waitFor();
      await coachOn(page);
      await type(page.getByRole('textbox', { name: 'Einddatum' }), dutch);
      break;
  }
  await page.keyboard.press('Tab');
}

for (const vorm of vormen) {
  test(`${vorm}: an end date that she moved is changed, not repaired, until a new document shows it`, async ({ page, context, extensionId, portal }) => {
    test.setTimeout(120_000);
    const log = { context, extensionId };
    const first = await look(page, log, 'medewerkers', vorm);
    expect(found(first.rules)[rule]).toBe(1);
    if (vorm === 'raster') await page.locator('body').getByRole('link', { name: 'Eerste' }).first().click();
    await edit(page, vorm, '2027-07-31', '31-7-2027');
    const resolved = async (): Promise<number> => (await entriesOf(log, 'fault-resolved')).filter((of) => of.rule === rule).length;
    const changed = (): Promise<void> => expect.poll(async () => (await entriesOf(log, 'tick-changed')).some((of) => of.observation?.field === 'einddatum'), 'her change is in the log').toBe(true);
    const notYet = async (): Promise<void> => {
      expect((await lookNow(log, 'medewerkers')).rules[rule]?.verdict, 'not in order before it was seen again').not.toBe('in-order');
      expect(await resolved()).toBe(0);
    };
    // In a dialog the list shows the change only after the save.
    if (vorm !== 'app') await changed();
    await notYet();
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await expect.poll(() => portal.school().medewerkers.find(({ id }) => id === 'm2')?.einddatum).toBe('2027-07-31');
    if (vorm === 'app' || vorm === 'raster') {
      // The page draws the new date by itself, in the same document: still no proof.
      await changed();
      await notYet();
    }
    await visit(page, log, 'medewerkers', vorm, { expectNew: false });
    await expect.poll(resolved, 'resolved by the new document').toBe(1);
    const { rules } = await lookNow(log, 'medewerkers');
    expect(found(rules)).not.toHaveProperty(rule);
  });
}

test('someone removed: the row is gone from a complete list in a new document', async ({ page, context, extensionId, portal }) => {
  const log = { context, extensionId };
  await look(page, log, 'medewerkers', 'kaarten');
  await page.getByRole('listitem').filter({ hasText: person }).getByRole('button', { name: 'Verwijderen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, doorgaan' }).click();
  await expect.poll(() => portal.school().medewerkers.some(({ id }) => id === 'm2')).toBe(false);
  await visit(page, log, 'medewerkers', 'kaarten', { expectNew: false });
  await expect.poll(async () => (await entriesOf(log, 'fault-resolved')).some((of) => of.rule === rule)).toBe(true);
});
