import type { Locator, Page } from '@playwright/test';
import { addressOf, banner, pageNames, vormen, type PageName, type Vorm } from '../portal/pages';
import { test, expect } from './browser';
import { load } from './visit';

/** The practice portal itself, without the coach: what is saved survives a reload, in every kind of markup. */
test.use({ withCoach: false });

const open = (page: Page, name: PageName, vorm: Vorm): Promise<void> => load(page, addressOf(name, vorm));

/** The row or card of one thing. */
const place = (page: Page, vorm: Vorm, text: string): Locator => page.getByRole(vorm === 'kaarten' || vorm === 'app' ? 'listitem' : 'row').filter({ hasText: text }).last();

for (const vorm of vormen) {
  test(`${vorm}: every page says that it is made up`, async ({ page, portal }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    for (const name of pageNames) {
      await open(page, name, vorm);
      await expect(page.getByText(banner)).toBeVisible();
      await expect(page.getByRole('heading').first()).toBeVisible();
    }
    expect(errors).toEqual([]);
    expect(portal.requests.length).toBeGreaterThan(pageNames.length);
  });

  test(`${vorm}: a tick is kept when it is saved, and not before`, async ({ page, portal }) => {
    await open(page, 'uitgeverijen', vorm);
    const tick = (): Locator => (vorm === 'app' ? page.getByRole('switch', { name: 'Letterlicht' }) : vorm === 'raster' ? page.getByRole('checkbox', { name: 'Letterlicht delen' }) : place(page, vorm, 'Letterlicht').getByRole('checkbox'));
    const press = async (): Promise<void> => { await (vorm === 'kaarten' ? place(page, vorm, 'Letterlicht').getByText('Gegevens delen') : tick()).click(); };
    const ticked = (): Promise<boolean> => tick().isChecked();
    await expect.poll(ticked).toBe(true);
    await press();
    await open(page, 'uitgeverijen', vorm);
    await expect.poll(ticked, 'not saved').toBe(true);
    await press();
    await page.getByRole('button', { name: 'Sla uitgeverijen op' }).click();
    await expect.poll(() => portal.school().uitgeverijen.find(({ naam }) => naam === 'Letterlicht')?.aan).toBe(false);
    expect(portal.school().uitgeverijen.filter(({ aan }) => aan).length, 'the others are still on, those of other pages of the list too').toBe(5);
    await open(page, 'uitgeverijen', vorm);
    await expect.poll(ticked).toBe(false);
  });

  test(`${vorm}: staff are edited and removed after a question`, async ({ page, portal }) => {
    await open(page, 'medewerkers', vorm);
    const row = (): Locator => (vorm === 'app' ? page.getByRole('row').filter({ hasText: 'Bram Kuiper' }) : place(page, vorm, 'Bram Kuiper'));
    await row().getByText(/^(wijzig|Bewerken|Aanpassen)$/).click();
    const field = vorm === 'app' ? page.getByRole('dialog').getByLabel('Einddatum') : page.locator('input[name=einddatum]');
    await field.fill('31-7-2027');
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await expect.poll(() => portal.school().medewerkers.find(({ id }) => id === 'm2')?.einddatum).toBe('2027-07-31');
    await open(page, 'medewerkers', vorm);
    await row().getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click();
    await expect.poll(() => portal.school().medewerkers.some(({ id }) => id === 'm2')).toBe(false);
  });

  test(`${vorm}: IP numbers come and go, settings and profile are kept`, async ({ page, portal }) => {
    await open(page, 'ip-nummers', vorm);
    await page.getByLabel(/IP-adres/).or(page.locator('input[name=adres]')).first().fill('51.52.53.54');
    await page.getByRole('button', { name: /oevoegen/ }).click();
    await expect.poll(() => portal.school().ips.some(({ adres }) => adres === '51.52.53.54')).toBe(true);
    await open(page, 'ip-nummers', vorm);
    await place(page, vorm, 'Gymzaal').getByRole('button', { name: 'Verwijderen' }).click();
    if (vorm !== 'app') await page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click();
    await expect.poll(() => portal.school().ips.some(({ omschrijving }) => omschrijving === 'Gymzaal')).toBe(false);

    await open(page, 'beheer', vorm);
    if (vorm === 'raster') await page.getByLabel('LAS-koppeling').selectOption('handmatig');
    else await page.getByRole('radio', { name: 'handmatig' }).click();
    await page.getByRole('button', { name: /pslaan/ }).click();
    await expect.poll(() => portal.school().instellingen).toMatchObject({ koppeling: 'handmatig', mfaIct: false });

    await open(page, 'profiel', vorm);
    await page.getByLabel(/BRIN/).or(page.locator('input[name=brin]')).first().fill('99ZZ');
    await page.getByRole('button', { name: /pslaan/ }).click();
    await expect.poll(() => portal.school().brin).toBe('99ZZ');
  });
}
