import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { canariesIn } from '../canaries/canaries';
import { canaryPages, type CanaryPage } from '../canaries/pages';
import { origin } from '../portal/pages';
import { test, expect, extensionPath } from './browser';
import { coachIn, coachOn, openClosedRoot } from './closed-root';
import { entries, everythingKept, openFor, openInside } from './inside';
import { load, newLook, quiet, type Log } from './visit';

/** Secrets, pupils and texts of pages that are none of ours appear nowhere outside the page: not kept, not sent on, not shown, not said (spec/promises.md, S11). */

const serve = (page: Page, of: CanaryPage) => page.route((url) => url.origin === origin && `${url.pathname}${url.search}` === new URL(of.address, origin).pathname + new URL(of.address, origin).search, (route) => route.fulfill({
  status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${of.title}</title><style>body{font:15px/22px Arial}td,th{padding:4px 10px}.kop,.regel{display:grid;grid-template-columns:repeat(6,1fr)}.kop:has(table),.romp{display:block}</style></head><body>${of.body}</body></html>`,
}));

/** Everything a page of ours or the coach's part of a page shows or names: texts, attributes, values of fields. */
const shownBy = (page: Page, inside: string): Promise<string> => page.evaluate((selector) => {
  const parts: string[] = selector === 'body' ? [document.title] : [];
  const walk = (node: ParentNode): void => {
    for (const element of node.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) parts.push(element.getAttribute(name) ?? '');
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) parts.push(element.value);
      if (element.shadowRoot !== null) { parts.push(element.shadowRoot.textContent ?? ''); walk(element.shadowRoot); }
    }
  };
  for (const root of document.querySelectorAll(selector)) { parts.push(root.textContent ?? ''); walk(root); if (root.shadowRoot !== null) { parts.push(root.shadowRoot.textContent ?? ''); walk(root.shadowRoot); } }
  return parts.join('\n');
}, inside);

/** What the worlds of the page hold in globals of their own, the content script's world among them. */
async function globalsOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => { worlds.push({ id: context.id, name: context.name }); });
  await cdp.send('Runtime.enable');
  const found: string[] = [];
  for (const { id } of worlds.filter(({ name }) => name === 'Checklist-coach voor Basispoort' || name.startsWith('Checklist'))) {
    const expression = `Object.getOwnPropertyNames(globalThis).filter((name) => !/^(?:document|window|self|frames|top|parent|globalThis|chrome)$/.test(name)).map((name) => { try { const value = globalThis[name]; return typeof value === 'string' ? name + '=' + value : typeof value === 'object' && value !== null && !(value instanceof Node) && Object.getPrototypeOf(value) === Object.prototype ? name + '=' + JSON.stringify(value) : name; } catch { return name; } }).join('\\n')`;
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: id, returnByValue: true });
    found.push(String(result.value));
  }
  await cdp.detach();
  return found.join('\n');
}

/** Reads every part of the popup or the side panel, folded parts opened. */
async function panelTexts(page: Page, worker: Worker, name: 'popup' | 'sidepanel'): Promise<string> {
  const panel = await openFor(page, worker, name);
  await panel.getByRole('tablist').waitFor();
  const texts: string[] = [];
  for (const tab of await panel.getByRole('tab').all()) {
    await tab.click();
    await panel.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    await panel.waitForTimeout(150);
    texts.push(await shownBy(panel, 'body'));
  }
  await panel.close();
  return texts.join('\n');
}

async function exported(log: Log, worker: Worker): Promise<string> {
  const page = await openInside(log.context, worker, 'auditlog.html');
  const texts: string[] = [await shownBy(page, 'body')];
  for (const name of ['JSON', 'CSV', 'Rapport (HTML)']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    texts.push(await readFile(await (await saving).path(), 'utf8'));
  }
  await page.close();
  expect(texts.slice(1).map((text) => text.length > 500), 'three files').toEqual([true, true, true]);
  return texts.join('\n');
}

test('none of them is kept, exported, shown, or said on the console', async ({ page, context, extensionId, worker }) => {
  test.setTimeout(400_000);
  const log = { context, extensionId };
  expect(extensionPath.split(path.sep).at(-1), 'a production build').not.toContain('dev');
  const said: string[] = [];
  const hear = (text: string): void => { said.push(text); };
  page.on('console', (message) => { hear(message.text()); });
  page.on('pageerror', (error) => { hear(`${error.message} ${error.stack ?? ''}`); });
  worker.on('console', (message) => { hear(message.text()); });
  for (const of of canaryPages) {
    await serve(page, of);
    const before = (await entries(context, extensionId)).at(-1)?.seq ?? 0;
    await page.bringToFront();
    await load(page, new URL(of.address, origin).href);
    if (of.kind !== null && of.kind !== 'inloggen') {
      await newLook(log, of.kind, of.name.startsWith('staff,') ? 0 : before).catch((error: unknown) => { throw new Error(`${of.name}: ${String(error)}`); });
      // Every card is opened: a mark's card says what stands in its row.
      await openClosedRoot(page);
      const next = coachIn(page).getByRole('button', { name: 'Volgende' });
      for (let step = 0; step < 3 && await next.count() > 0 && await next.first().isEnabled(); step += 1) await next.first().click();
    } else await page.waitForTimeout(900);
    await openClosedRoot(page);
    expect.soft(canariesIn(await shownBy(page, '[popover=manual]')), `${of.name}: marks, bar and cards`).toEqual([]);
    expect.soft(canariesIn(await globalsOf(page)), `${of.name}: globals`).toEqual([]);
    expect.soft(canariesIn(await panelTexts(page, worker, of.kind === null ? 'popup' : 'sidepanel')), `${of.name}: panel`).toEqual([]);
    expect.soft(canariesIn(await everythingKept(context, extensionId)), `${of.name}: databases, storage.local, storage.session`).toEqual([]);
  }
  const log2 = await entries(context, extensionId);
  expect(new Set(log2.filter(({ type }) => type === 'page-checked').map(({ page: kind }) => kind)), 'all pages of ours were looked at').toEqual(new Set(['medewerkers', 'profiel', 'uitgeverijen', 'netwerkleveranciers', 'ip-nummers', 'beheer']));
  expect(canariesIn(await exported(log, worker)), 'exports').toEqual([]);
  expect(canariesIn(await everythingKept(context, extensionId)), 'at the end').toEqual([]);
  expect(canariesIn(said.join('\n')), 'console').toEqual([]);
});

test('she points at a list with secrets: none is shown as an example, none is kept', async ({ page, context, extensionId, worker }) => {
  test.setTimeout(200_000);
  const log = { context, extensionId };
  for (const name of ['staff in cards', 'staff, heads apart', 'staff, bare blocks', 'network']) {
    const of = canaryPages.find((one) => one.name === name);
    if (of === undefined) throw new Error(name);
    await serve(page, of);
    await page.bringToFront();
    await load(page, new URL(of.address, origin).href);
    await quiet(log);
    const popup = await openFor(page, worker, 'popup');
    await popup.getByText('Lees ik dit verkeerd?').first().click();
    await popup.getByRole('button', { name: /^Aanwijzen: / }).first().click();
    await page.bringToFront();
    await expect(async () => {
      await coachOn(page);
      await expect(coachIn(page).locator('.catch')).toBeFocused({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await page.keyboard.press('ArrowDown');
    expect.soft(canariesIn(await shownBy(page, '[popover=manual]')), `${name}: pointing`).toEqual([]);
    await page.keyboard.press('Enter');
    await popup.bringToFront();
    await expect(popup.getByRole('heading', { name: /^Dit zag ik/ })).toBeVisible();
    expect.soft(canariesIn(await shownBy(popup, 'body')), `${name}: examples`).toEqual([]);
    expect.soft(canariesIn(await everythingKept(context, extensionId)), `${name}: memory`).toEqual([]);
    await popup.close();
  }
});
