import type { Locator, Page } from '@playwright/test';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { entries, newestLook } from './inside';
import { load, newLook } from './visit';

/** Pages that are long, never stand still, or put other people in the same rows (spec/promises.md, P3 and R10). All invented. */

const address = 'https://www.basispoort.nl/beheer/medewerkers';
const heads = ['Naam', 'E-mailadres', 'Herkomst', 'Rol', 'Einddatum'];
const person = (at: number): readonly string[] => [`Voor${at % 977} Achter${at}`, at % 5_000 === 3 ? '' : `p${at}@esdoornhof.test`, at % 4_000 === 7 ? 'handmatig' : 'LAS', 'Leerkracht', at % 4_000 === 7 ? '1-9-2026' : ''];
const native = (count: number): string => `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${Array.from({ length: count }, (_, at) => `<tr>${person(at).map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const blocks = (count: number): string => `<p>${count} medewerkers</p><div><div class="r">${heads.map((head) => `<div class="c">${head}</div>`).join('')}</div>${Array.from({ length: count }, (_, at) => `<div class="r">${person(at).map((text) => `<div class="c">${text}</div>`).join('')}</div>`).join('')}</div>`;

async function serve(page: Page, body: string, script = '', style = ''): Promise<void> {
  await page.route(address, (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Medewerkers | Basispoort</title><style>.r{display:flex}.c{width:220px;overflow:hidden}td{white-space:nowrap}${style}</style></head><body><main><h1>Medewerkers</h1>${body}</main><script>${script}</script></body></html>` }));
}

/** Buttons of the coach that stand beside rows: all but those of its bar and card. */
const marksOf = (coach: Locator): Locator => coach.locator('.mark');

/** The longest time, in ms, that the page's own clock stood still. */
const heartbeat = 'let last = performance.now(); window.longest = 0; setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 5);';

for (const [kind, make] of [['a table', native], ['a grid of blocks', blocks]] as const) {
  test(`${kind} of 20,000 rows is read rightly`, async ({ page, context, extensionId }) => {
    test.setTimeout(180_000);
    await serve(page, make(20_000), `window.addEventListener('load', () => { ${heartbeat} });`);
    await load(page, address);
    const began = Date.now();
    await expect.poll(async () => newestLook(await entries(context, extensionId), 'medewerkers')?.rowsSeen ?? 0, { timeout: 120_000, intervals: [500] }).toBe(20_000);
    const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
    console.log(`${kind}: 20,000 rows in the log after ${Date.now() - began} ms; the page stood still for at most ${Math.round(longest)} ms`);
    const said = newestLook(await entries(context, extensionId), 'medewerkers');
    expect(said).toMatchObject({ complete: true, rowsSeen: 20_000 });
    expect(said?.rules['medewerkers/einddatum-verlopen']).toMatchObject({ verdict: 'problem', faults: 5 });
    expect(said?.rules['medewerkers/email-ontbreekt']).toMatchObject({ verdict: 'problem', faults: 4 });
  });
}

const restless = `
  const main = document.querySelector('main');
  const clock = main.appendChild(document.createElement('p'));
  const spinner = main.appendChild(document.createElement('i'));
  let beat = 0;
  setInterval(() => { clock.textContent = 'Klok ' + (beat += 1); spinner.style.transform = 'rotate(' + beat * 9 + 'deg)'; document.body.className = 'beat-' + beat % 7; }, 50);`;

test('a page that never settles is looked at within a bounded time, and costs little', async ({ page, context, extensionId }) => {
  test.setTimeout(90_000);
  await serve(page, native(40), restless);
  const log = { context, extensionId };
  await load(page, address);
  await newLook(log, 'medewerkers', 0);
  expect(newestLook(await entries(context, extensionId), 'medewerkers')).toMatchObject({ complete: true, rowsSeen: 40 });
  await coachOn(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  const before = await spent();
  await page.waitForTimeout(10_000);
  const share = ((await spent()) - before) / 10;
  console.log(`a page that never settles: ${(share * 100).toFixed(1)} % of the time in scripts, its own included`);
  expect(share).toBeLessThan(0.25);
});

test('rows that get other people lose their marks before they are read anew', async ({ page, context, extensionId }) => {
  test.setTimeout(90_000);
  await serve(page, native(12), restless);
  const log = { context, extensionId };
  await load(page, address);
  await newLook(log, 'medewerkers', 0);
  const coach = await coachOn(page);
  await expect(marksOf(coach).first()).toBeVisible();
  await page.evaluate(() => { for (const [at, row] of [...document.querySelectorAll('tbody tr')].entries()) for (const [cell, text] of [`Nieuw${at} Ander`, `n${at}@esdoornhof.test`, 'LAS', 'Leerkracht', ''].entries()) { const there = row.children[cell]; if (there) there.textContent = text; } });
  // Sooner than the next look of a page that never settles.
  await expect(marksOf(coach)).toHaveCount(0, { timeout: 1_000 });
  await expect.poll(async () => newestLook(await entries(context, extensionId), 'medewerkers')?.rules['medewerkers/einddatum-verlopen']?.verdict, { timeout: 15_000 }).toBe('in-order');
});

const stacked = `table{width:100%}@media (max-width:600px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{display:block;border:1px solid #999;margin:8px 0}td{display:flex;white-space:normal}td::before{content:attr(data-label);width:9em;font-weight:bold}}`;
const labelled = (count: number): string => native(count).replace(/<tr>(<td>.*?)<\/tr>/g, (row) => { let at = 0; return row.replace(/<td>/g, () => `<td data-label="${heads[at++]}">`); });

test('at 300 %, with rows that stack and heads that are not drawn, all is read and each mark stands beside its row', async ({ page, context, extensionId }) => {
  test.setTimeout(90_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width: 427, height: 320, deviceScaleFactor: 3, mobile: false });
  await serve(page, labelled(12), '', stacked);
  const log = { context, extensionId };
  await load(page, address);
  await newLook(log, 'medewerkers', 0);
  const said = newestLook(await entries(context, extensionId), 'medewerkers');
  expect(said).toMatchObject({ complete: true, rowsSeen: 12 });
  expect(said?.rules['medewerkers/einddatum-verlopen']).toMatchObject({ verdict: 'problem', faults: 1 });
  expect(said?.rules['medewerkers/email-ontbreekt']).toMatchObject({ verdict: 'problem', faults: 1 });
  const coach = await coachOn(page);
  for (const at of [3, 7]) {
    const row = page.locator('tbody tr').nth(at);
    await row.scrollIntoViewIfNeeded();
    await row.evaluate((element) => { window.scrollBy(0, element.getBoundingClientRect().top - 8); });
    await page.waitForTimeout(400);
    const box = await row.boundingBox();
    const boxes = (await Promise.all((await marksOf(coach).all()).map((mark) => mark.boundingBox()))).filter((one) => one !== null);
    if (box === null) throw new Error('no row');
    const beside = boxes.filter((one) => one.y >= box.y - 2 && one.y + one.height <= box.y + box.height + 2);
    expect(beside.length, `marks beside row ${at}: ${JSON.stringify({ box, boxes })}`).toBe(1);
    for (const one of boxes) expect(one.x >= 0 && one.x + one.width <= 427, JSON.stringify(one)).toBe(true);
  }
});
