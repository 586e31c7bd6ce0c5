import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test, expect } from './browser';
import { coachOn, coachIn } from './closed-root';
import { entries, openFor, tabOf } from './inside';
import { load, quiet } from './visit';
import { serveStrange, strangeAddress } from './strange-page';
import { bar, begin, bySign, keep, looks, picture, points, states, taught } from './teach';

/** A page that no reader of ours knows, taught by pointing at it: by mouse, by keyboard, used, abstained from, undone (spec/product.md, Pages). */

/** Counts what the page's own scripts hear of her mouse and keys. */
const listen = (page: Page): Promise<void> => page.evaluate(() => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin', 'submit']) document.addEventListener(type, (event) => { heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : (event.target as Element).localName}`); }, true);
});
const heardBy = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
/** The page as it is written, without the coach. */
const written = (page: Page): Promise<string> => page.evaluate(() => { const copy = document.documentElement.cloneNode(true) as Element; copy.querySelector(':scope > [popover=manual]')?.remove(); return new XMLSerializer().serializeToString(copy); });

const medewerkers = 'https://www.basispoort.nl/beheer/medewerkers?vorm=tabel';

test('by mouse: named, pointed at, corrected, confirmed; nothing counts before her yes', async ({ page, portal, context, extensionId, worker }) => {
  test.setTimeout(120_000);
  const log = { context, extensionId };
  await serveStrange(page, () => portal.school().medewerkers);
  await load(page, strangeAddress);
  const before = await written(page);
  const popup = await begin(page, worker);
  const coach = await coachOn(page);
  await expect(points(coach)).toBeVisible();
  await listen(page);
  const box = await page.locator('.a-lijst').boundingBox();
  if (box === null) throw new Error('no list');
  await page.mouse.move(box.x + 300, box.y + 100);
  await expect(coach.locator('.pick.now')).toContainText('25 regels: Team');
  await picture(page, 'point-light');
  await page.mouse.move(box.x + 40, box.y - 100);
  await page.mouse.move(box.x + 300, box.y + 100);
  await page.mouse.click(box.x + 300, box.y + 100);
  await expect(points(coach)).toHaveCount(0);
  expect((await heardBy(page)).filter((one) => !one.startsWith('focusin')), 'the page gets no click and no key').toEqual([]);
  expect(await written(page), 'no node of the page is written').toBe(before);

  await popup.bringToFront();
  await expect(popup.getByRole('heading', { name: 'Dit zag ik: Medewerkers' })).toBeVisible();
  await expect(popup.getByText('25 regels.')).toBeVisible();
  const mail = popup.getByRole('combobox', { name: 'Wat is dit? Bereikbaar via' });
  await expect(mail, 'what the coach understood by what stands there').toHaveValue('email');
  await picture(popup, 'panel-columns-light');
  // Twice the same is refused with a sentence.
  await popup.getByRole('combobox', { name: 'Wat is dit? Wie' }).selectOption('email');
  await popup.getByRole('button', { name: 'Onthoud dit' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'Twee kolommen' })).toBeVisible();
  await keep(popup);
  await expect(popup.getByText(/^25 (van 25 )?gezien/)).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Klopt wat ik lees?' })).toBeVisible();
  await picture(popup, 'panel-mapped-light');
  await page.bringToFront();
  await coachOn(page);
  await expect(bar(coach)).toContainText(bySign);
  await expect(bar(coach)).toContainText('fout');
  await picture(page, 'bar-mapped-light');
  await quiet(log);
  expect((await entries(context, extensionId)).filter(({ type }) => type === 'page-checked' || type === 'fault-opened'), 'verdicts are shown, nothing is recorded').toEqual([]);

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await expect.poll(async () => (await looks(log)).length).toBe(1);
  const [look] = await looks(log);
  expect(look).toMatchObject({ rowsSeen: 25, complete: true });
  expect(look?.rules['medewerkers/einddatum-verlopen']).toMatchObject({ verdict: 'problem', faults: 1 });
  expect(look?.rules['medewerkers/email-ontbreekt']?.verdict).toBe('problem');
});

test('by keyboard alone, and Esc stops', async ({ page, portal, worker }) => {
  await serveStrange(page, () => portal.school().medewerkers);
  await load(page, strangeAddress);
  const popup = await begin(page, worker);
  const coach = await coachOn(page);
  await expect(points(coach)).toBeFocused();
  await listen(page);
  await page.keyboard.press('Tab');
  await expect(coach.locator('.pick.now')).toContainText('2 regels');
  await page.keyboard.press('ArrowDown');
  await expect(coach.locator('.pick.now')).toContainText('25 regels: Team');
  await expect(coach.getByRole('option', { selected: true })).toHaveText('Lijst 2 van 2: 25 regels: Team');
  await page.keyboard.press('Escape');
  await expect(points(coach)).toHaveCount(0);
  await popup.bringToFront();
  await expect(popup.getByText('U bent gestopt met aanwijzen. Er is niets onthouden.')).toBeVisible();
  // And again, to the end.
  await popup.getByRole('combobox', { name: 'Welke pagina is dit?' }).selectOption('medewerkers');
  await popup.getByRole('button', { name: 'Aanwijzen: Medewerkers' }).click();
  await page.bringToFront();
  const again = await coachOn(page);
  await expect(points(again)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(points(again)).toHaveCount(0);
  // A key that is none of ours goes on to the page, as ever.
  expect((await heardBy(page)).filter((one) => !one.startsWith('focusin')), 'the page heard none of her keys').toEqual(['keydown Shift']);
  await keep(popup);
});

test('next visit: used with a visible sign, whatever the order, the classes and what stands between', async ({ page, portal, context, extensionId, worker }) => {
  test.setTimeout(120_000);
  const log = { context, extensionId };
  const write = await serveStrange(page, () => portal.school().medewerkers);
  await load(page, strangeAddress);
  const popup = await taught(page, worker, log);
  await popup.close();
  write({ order: ['loopt', 'vulling', 'bereik', 'taak', 'vulling', 'wie', 'komt'], turned: true, prefix: 'zz9' });
  await page.bringToFront();
  await load(page, strangeAddress);
  const coach = await coachOn(page);
  await expect(bar(coach)).toContainText(bySign);
  await expect(bar(coach)).toContainText('25');
  await quiet(log);
  const all = await looks(log);
  expect(all.at(-1)).toMatchObject({ rowsSeen: 25, complete: true });
  expect(all.at(-1)?.rules['medewerkers/einddatum-verlopen']).toEqual(all[0]?.rules['medewerkers/einddatum-verlopen']);
  expect((await entries(context, extensionId)).filter(({ type }) => type === 'fault-resolved')).toEqual([]);
});

test.describe('a school where nothing is wrong', () => {
  test.use({ school: 'good' });

  test('abstains on a renamed head, says so, and asks anew; drift where the list is gone', async ({ page, portal, context, extensionId, worker }) => {
    test.setTimeout(120_000);
    const log = { context, extensionId };
    const write = await serveStrange(page, () => portal.school().medewerkers);
    await load(page, strangeAddress);
    const popup = await taught(page, worker, log);
    const before = await looks(log);
    await popup.getByRole('tab', { name: 'Checklist' }).click();
    await expect(states(popup, 'klaar').first(), 'what she confirmed counts').toBeVisible();
    await popup.getByRole('tab', { name: 'Deze pagina' }).click();
    write({ heads: { loopt: 'Einddatum' } });
    await page.bringToFront();
    await load(page, strangeAddress);
    const coach = await coachOn(page);
    await expect(bar(coach)).toContainText('past niet helemaal meer');
    await expect(bar(coach)).toContainText('einddatum');
    await picture(page, 'bar-misfit');
    await quiet(log);
    expect(await looks(log), 'a reading that she did not confirm is not recorded').toEqual(before);
    await popup.bringToFront();
    await expect(popup.getByText(/Niet meer gevonden, of twee keer: Einddatum/)).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Klopt wat ik lees?' }), 'the columns changed: asked anew').toBeVisible();
    await picture(popup, 'panel-missing');
    await popup.getByRole('tab', { name: 'Checklist' }).click();
    await expect(states(popup, 'klaar')).toHaveCount(0);

    write({ empty: true });
    await page.bringToFront();
    await load(page, strangeAddress);
    await coachOn(page);
    await expect(coachIn(page).locator('.message')).toContainText('past niet meer (Medewerkers)');
    await picture(page, 'message-misfit');
    await quiet(log);
    expect((await looks(log)).at(-1)).toMatchObject({ complete: false, why: ['not-recognised'] });
    await popup.bringToFront();
    await popup.getByRole('tab', { name: 'Deze pagina' }).click();
    await expect(popup.getByText(/Ik herken deze pagina niet meer; eerder was dit Medewerkers/)).toBeVisible();
    await picture(popup, 'panel-misfit');
  });
});

test('undo: what was taught is forgotten, and the page is unknown again', async ({ page, portal, context, extensionId, worker }) => {
  test.setTimeout(120_000);
  const log = { context, extensionId };
  await serveStrange(page, () => portal.school().medewerkers);
  await load(page, strangeAddress);
  const popup = await taught(page, worker, log);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Vergeet wat ik leerde' }).click();
  await expect(popup.getByText('Waar bent u?')).toBeVisible();
  const kept = await worker.evaluate(async () => JSON.stringify(Object.entries(await chrome.storage.local.get()).filter(([key]) => key.startsWith('mappings/'))));
  expect(kept).not.toContain('bereikbaar');
  await page.bringToFront();
  await load(page, strangeAddress);
  await page.waitForTimeout(1_500);
  await expect(coachIn(page).locator('.bar')).toHaveCount(0);
});

test('her no: the page is not whole, and nothing is recorded of it', async ({ page, portal, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await serveStrange(page, () => portal.school().medewerkers);
  await load(page, strangeAddress);
  const popup = await begin(page, worker);
  const coach = await coachOn(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await keep(popup);
  await popup.getByRole('button', { name: 'Nee', exact: true }).click();
  await expect(popup.getByText(/U zei dat dit niet klopt/)).toBeVisible();
  await page.bringToFront();
  await coachOn(page);
  await expect(bar(coach)).toContainText('Niet alles gezien');
  await quiet(log);
  expect(await looks(log)).toEqual([]);
  expect((await entries(context, extensionId)).map(({ type }) => type)).toEqual(['reading-confirmed']);
});

test('nothing is pointed at on a log-in screen or among pupils', async ({ page, worker }) => {
  for (const address of ['https://www.basispoort.nl/groepen?vorm=tabel', 'https://www.basispoort.nl/login/leerkracht/?vorm=tabel']) {
    await load(page, address);
    const tab = await tabOf(page, worker);
    await page.waitForTimeout(800);
    const popup = await openFor(page, worker, 'popup');
    await popup.evaluate(async (id) => { await chrome.runtime.sendMessage({ type: 'point', tab: id, kind: 'medewerkers' }); await chrome.tabs.sendMessage(id, { type: 'point' }); }, tab);
    await page.bringToFront();
    await coachOn(page);
    await expect(coachIn(page).locator('.message')).toContainText('Op deze pagina lees ik niets');
    await expect(coachIn(page).locator('.catch')).toHaveCount(0);
    await popup.close();
  }
});

/** axe over what we draw; the strange page's own faults are not ours. */
async function faults(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: pointing and its panel can be used by everyone`, async ({ page, portal, worker }) => {
    test.setTimeout(120_000);
    const write = await serveStrange(page, () => portal.school().medewerkers);
    write({ dark: colorScheme === 'dark' });
    await load(page, strangeAddress);
    const popup = await begin(page, worker);
    await popup.emulateMedia({ colorScheme });
    await picture(popup, `${colorScheme}-panel-pointing`);
    const coach = await coachOn(page);
    await page.keyboard.press('ArrowUp');
    await expect(coach.locator('.pick.now')).toBeVisible();
    expect(await faults(page, '[popover=manual]')).toEqual([]);
    await picture(page, `${colorScheme}-point`);
    await page.keyboard.press('Enter');
    await popup.bringToFront();
    await expect(popup.getByRole('heading', { name: 'Dit zag ik: Medewerkers' })).toBeVisible();
    await popup.getByRole('button', { name: 'Onthoud dit' }).scrollIntoViewIfNeeded();
    expect(await faults(popup)).toEqual([]);
    await picture(popup, `${colorScheme}-panel-columns`);
    await keep(popup);
    await popup.waitForTimeout(300);
    expect(await faults(popup)).toEqual([]);
    await picture(popup, `${colorScheme}-panel-mapped`);
    await page.bringToFront();
    await coachOn(page);
    await expect(bar(coach)).toContainText(bySign);
    await picture(page, `${colorScheme}-bar`);
  });
}

test('a page that is read wrongly can be taught as well, and undone to what it was', async ({ page, context, extensionId, worker }) => {
  test.setTimeout(120_000);
  const log = { context, extensionId };
  await load(page, medewerkers);
  await expect.poll(async () => (await looks(log)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const before = (await looks(log)).length;
  const popup = await openFor(page, worker, 'popup');
  await popup.getByText('Lees ik dit verkeerd?').click();
  await popup.getByRole('button', { name: 'Aanwijzen: Medewerkers' }).click();
  await page.bringToFront();
  const coach = await coachOn(page);
  await expect(points(coach)).toBeFocused();
  await page.getByRole('cell', { name: 'Bram Kuiper' }).first().click({ force: true });
  await popup.bringToFront();
  await expect(popup.getByRole('heading', { name: 'Dit zag ik: Medewerkers' })).toBeVisible();
  await popup.getByRole('button', { name: 'Onthoud dit' }).click();
  await expect(popup.getByText(bySign)).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Klopt wat ik lees?' })).toBeVisible();
  await quiet(log);
  expect((await looks(log)).length, 'nothing of it counts yet').toBe(before);
  await popup.getByRole('button', { name: 'Vergeet wat ik leerde' }).click();
  await expect(popup.getByText('Lees ik dit verkeerd?')).toBeVisible();
});
