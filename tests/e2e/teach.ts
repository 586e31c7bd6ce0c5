import path from 'node:path';
import type { Locator, Page, Worker } from '@playwright/test';
import { expect } from './browser';
import { coachOn, coachIn } from './closed-root';
import { entries, openFor } from './inside';
import { quiet, type Log } from './visit';

/** Pictures of every step, for who looks at them; only where a folder is named. */
const pictures = process.env.COACH_PICTURES;
export const picture = async (page: Page, name: string): Promise<void> => { if (pictures !== undefined) await page.screenshot({ path: path.join(pictures, `${name}.png`) }); };

/** What the columns of the strange page are. */
const says: Readonly<Record<string, string>> = { Wie: 'naam', 'Bereikbaar via': 'email', 'Zo gekomen': 'herkomst', 'Loopt door': 'einddatum', Bezigheid: 'rol' };

/** From an unknown page to pointing: in the popup she says where she is, and asks to point. */
export async function begin(page: Page, worker: Worker): Promise<Page> {
  const popup = await openFor(page, worker, 'popup');
  await expect(popup.getByRole('heading', { name: 'Deze pagina herken ik niet.' })).toBeVisible();
  await popup.getByRole('button', { name: /^Medewerkers/ }).click();
  await expect(popup.locator('.where .items > li ol > li').first(), 'the steps of that page, at once').toBeVisible();
  await expect(popup.locator('.where').getByRole('button', { name: 'Gedaan' }).first(), 'and its questions').toBeVisible();
  await popup.getByRole('button', { name: 'Aanwijzen: Medewerkers' }).click();
  await page.bringToFront();
  return popup;
}

/** Says in the panel what each column is, and keeps it. */
export async function keep(popup: Page, meaning = says): Promise<void> {
  await popup.bringToFront();
  await expect(popup.getByRole('heading', { name: 'Dit zag ik: Medewerkers' })).toBeVisible();
  for (const [heading, column] of Object.entries(meaning)) await popup.getByRole('combobox', { name: `Wat is dit? ${heading}` }).selectOption(column);
  await popup.getByRole('button', { name: 'Onthoud dit' }).click();
  await expect(popup.getByText('Ik lees deze pagina zoals u die hebt aangewezen.')).toBeVisible();
}

/** The layer on which she points. */
export const points = (coach: Locator): Locator => coach.locator('.catch');

/** Teaches the page by mouse and says that it is read right. */
export async function taught(page: Page, worker: Worker, log: Log): Promise<Page> {
  const popup = await begin(page, worker);
  await expect(coachIn(page)).toBeAttached();
  const coach = await coachOn(page);
  await expect(points(coach)).toBeVisible();
  await page.getByRole('cell', { name: 'Bezigheid' }).or(page.getByRole('columnheader', { name: 'Bezigheid' })).first().click({ force: true });
  await keep(popup);
  await popup.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await expect.poll(async () => (await entries(log.context, log.extensionId)).some(({ type, page: of }) => type === 'page-checked' && of === 'medewerkers')).toBe(true);
  await quiet(log);
  return popup;
}

/** The looks at Medewerkers that the log holds, oldest first. */
export const looks = async (log: Log): Promise<{ complete: boolean; rowsSeen: number; why: string[]; rules: Record<string, { verdict: string; faults: number; why: string | null }> }[]> =>
  (await entries(log.context, log.extensionId)).filter(({ type, page: of }) => type === 'page-checked' && of === 'medewerkers').map(({ observation }) => observation as never);
/** The bar, and the sign in it that a mapping was used. */
export const bar = (coach: Locator): Locator => coach.locator('.bar');
export const bySign = 'Ik lees deze pagina zoals u die hebt aangewezen.';

/** Items of the checklist in a state, as the panel shows them. */
export const states = (popup: Page, state: string): Locator => popup.locator('.items summary .soft').filter({ hasText: new RegExp(`^${state}`) });
