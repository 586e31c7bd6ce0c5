import type { Locator, Page } from '@playwright/test';
import { faulty } from '../portal/expected';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { openFor } from './inside';
import { answerAll, entriesOf, look, visit } from './visit';

/** Answers are given in the popup, and come back as a new judgement of the page (spec/product.md, Popup and side panel). */

/** The group of findings whose title matches. */
const group = (popup: Page, title: RegExp): Locator => popup.getByRole('listitem').filter({ has: popup.getByRole('heading', { level: 3, name: title }) }).first();

test('the page in front, several rows answered at once, and taken back', async ({ page, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await answerAll(log, faulty);
  await look(page, log, 'medewerkers', 'tabel');
  const popup = await openFor(page, worker, 'popup');
  await expect(popup.getByRole('heading', { name: 'Medewerkers', exact: true })).toBeVisible();
  await expect(popup.getByText(/25 (van 25 )?gezien/)).toBeVisible();
  const staff = popup.getByRole('listitem').filter({ has: popup.getByRole('button', { name: 'Klopt nog' }) }).filter({ has: popup.getByRole('button', { name: 'Kies alle 10' }) }).first();
  await expect(staff.getByRole('checkbox', { checked: true }), 'nothing is ticked beforehand').toHaveCount(0);
  await staff.getByRole('button', { name: 'Kies alle 10' }).click();
  await staff.getByRole('button', { name: 'Klopt nog' }).click();
  await expect(popup.getByText('Vastgelegd.')).toBeVisible();
  await expect.poll(async () => (await entriesOf(log, 'decision')).filter(({ reason }) => reason === 'klopt-nog').length).toBe(10);
  await popup.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(async () => (await entriesOf(log, 'decision')).filter(({ reason }) => reason === 'ingetrokken').length).toBe(10);
  await expect(popup.getByRole('button', { name: 'Kies alle 10' }).first()).toBeVisible();
});

test('a fault yields only to an exception with a reason and a date', async ({ page, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await look(page, log, 'medewerkers', 'tabel');
  const popup = await openFor(page, worker, 'popup');
  const expired = group(popup, /einddatum is voorbij|einddatum.*voorbij|verlopen/i);
  await expired.getByRole('heading', { level: 3 }).waitFor();
  await expect(expired.getByRole('button', { name: 'Gezien, is goed zo' })).toHaveCount(0);
  if (!(await expired.getByRole('button', { name: 'Geldt hier niet' }).isVisible())) await expired.getByRole('heading', { level: 3 }).click();
  await expired.getByRole('button', { name: 'Geldt hier niet' }).click();
  await expired.getByRole('combobox').first().selectOption({ index: 1 }).catch(() => expired.getByRole('radio').first().check());
  const date = expired.getByLabel('Tot en met');
  if ((await date.inputValue()) === '') await date.fill('2027-01-31');
  await expired.getByRole('button', { name: 'Leg vast' }).click();
  await expect.poll(async () => (await entriesOf(log, 'exception')).length).toBe(1);
  const [exception] = await entriesOf(log, 'exception');
  expect(exception?.rule).toBe('medewerkers/einddatum-verlopen');
  expect(exception?.reason).toBeTruthy();
  expect((exception as unknown as { expiresOn: string }).expiresOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('an answer in the popup reaches the page: the mark goes', async ({ page, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await look(page, log, 'medewerkers', 'tabel');
  const coach = await coachOn(page);
  const before = await coach.getByRole('button').count();
  expect(before).toBeGreaterThan(1);
  const popup = await openFor(page, worker, 'popup');
  const later = group(popup, /schooljaar/i);
  await later.getByRole('heading', { level: 3 }).click();
  await later.getByRole('button', { name: 'Klopt nog' }).click();
  await expect(popup.getByText('Vastgelegd.')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => coach.getByRole('button').count()).toBeLessThan(before);
});

test('no answer is taken from the page: the card only opens the panel', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  await visit(page, log, 'medewerkers', 'tabel');
  const coach = await coachOn(page);
  await coach.getByRole('button').first().click();
  for (const name of [/^klopt nog$/i, /^geldt hier niet$/i, /^gezien/i, /^gedaan$/i]) await expect(coach.getByRole('button', { name })).toHaveCount(0);
  expect(await entriesOf(log, 'decision')).toEqual([]);
});

test('not on an admin page: the checklist can be worked through all the same', async ({ page, worker }) => {
  await page.goto('about:blank');
  const popup = await openFor(page, worker, 'popup');
  await expect(popup.getByText('Niet van Basispoort')).toBeVisible();
  await expect(popup.getByRole('tab', { name: 'Checklist' })).toHaveAttribute('aria-selected', 'true');
});
