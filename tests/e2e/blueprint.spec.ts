import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import { addressOf, vormen, type PageName, type Vorm } from '../portal/pages';
import { schools } from '../portal/schools';
import { test, expect, today } from './browser';
import { openFor } from './inside';
import { load } from './visit';

/** A Bouwtekening: shown in full before it is saved, saved by her click alone, without anything of the school in it (spec/product.md, Pages). */

/** First and last names, addresses, parties, IP numbers and codes of the school, as they stand on screen. */
function ownTexts(): string[] {
  const { medewerkers, ips, naam, brin, uitgeverijen, netwerkleveranciers } = schools.faulty(today);
  // Accounts that are named after a function are nobody's name.
  const people = medewerkers.flatMap(({ voornaam, achternaam, email }) => [...[voornaam, achternaam].filter((name) => !/^(?:inval|leerkracht|stagiair)/i.test(name)), email]);
  return [...people, ...ips.map(({ adres }) => adres), naam, brin, ...[...uitgeverijen, ...netwerkleveranciers].map((party) => party.naam)].filter((text) => text.length > 2);
}

/** Whether a text stands in another as whole words, whatever its case. */
const stands = (text: string, own: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text);

async function draw(page: Page, worker: Worker, name: PageName, vorm: Vorm): Promise<Page> {
  await page.bringToFront();
  await load(page, addressOf(name, vorm));
  await page.waitForTimeout(500);
  const popup = await openFor(page, worker, 'popup');
  const opened = page.context().waitForEvent('page');
  await popup.getByRole('tab', { name: 'Deze pagina' }).click();
  await popup.getByRole('button', { name: 'Bouwtekening doorgeven' }).last().click();
  const drawing = await opened;
  await drawing.waitForLoadState();
  return drawing;
}

for (const vorm of vormen) {
  test(`of Medewerkers, ${vorm}: shown, saved as shown, nothing of the school in it`, async ({ page, worker }) => {
    const drawing = await draw(page, worker, 'medewerkers', vorm);
    const shown = drawing.getByRole('region', { name: 'Het hele bestand' });
    await expect(shown).toContainText('<!-- bouwtekening versie=1 pagina=medewerkers');
    const text = (await shown.textContent()) ?? '';
    expect(ownTexts().length).toBeGreaterThan(20);
    expect(ownTexts().filter((own) => stands(text, own))).toEqual([]);
    const saving = drawing.waitForEvent('download');
    await drawing.getByRole('link', { name: 'Bewaar de bouwtekening' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('bouwtekening-medewerkers.html');
    expect(await readFile(await saved.path(), 'utf8')).toBe(text);
    await expect(drawing.getByText('De browser bewaart het bestand nu.')).toBeVisible();
  });
}

test('of a page that is not recognised: drawn too', async ({ page, worker }) => {
  const drawing = await draw(page, worker, 'bestellingen', 'tabel');
  await expect(drawing.getByRole('region', { name: 'Het hele bestand' })).toContainText('pagina=onbekend');
});

test('of a page about pupils: refused, and nothing to save', async ({ page, worker }) => {
  const drawing = await draw(page, worker, 'groepen', 'tabel');
  await expect(drawing.getByRole('alert')).toContainText('over leerlingen');
  await expect(drawing.getByRole('link', { name: 'Bewaar de bouwtekening' })).toHaveCount(0);
});
