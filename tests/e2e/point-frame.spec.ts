import { origin } from '../portal/pages';
import { test, expect } from './browser';
import { coachOn } from './closed-root';
import { serveStrange } from './strange-page';
import { bar, begin, bySign, keep, picture, points } from './teach';
import { load } from './visit';

/** *Aanwijzen* where the lists stand in a frame of the same site: each is outlined and chosen on its own (spec/product.md, Pages). */

const outer = `${origin}/scherm/18`;
const inner = `${origin}/scherm/18/lijst`;

test('a list in a frame is pointed at by itself, by mouse and by keyboard', async ({ page, portal, worker }) => {
  test.setTimeout(120_000);
  await serveStrange(page, () => portal.school().medewerkers, inner);
  await page.route(outer, (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Scherm 18</title></head><body style="font:15px/22px Arial;margin:24px"><h1>Overzicht</h1><p>Hieronder staat alles.</p><iframe title="Lijst" src="${inner}" style="width:900px;height:520px;border:3px solid #99a"></iframe></body></html>` }));
  await load(page, outer);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Team' })).toBeVisible();
  const popup = await begin(page, worker);
  let coach = await coachOn(page);
  await expect(points(coach)).toBeFocused();
  for (const [name, words] of [['.a-klein', '2 regels'], ['.a-lijst', '25 regels: Team']] as const) {
    const box = await frame.locator(name).boundingBox();
    if (box === null) throw new Error(name);
    await page.mouse.move(box.x + 30, box.y + 20);
    await expect(coach.locator('.pick.now')).toContainText(words);
    const drawn = await coach.locator('.pick.now').boundingBox();
    expect(Math.abs((drawn?.x ?? 0) - box.x), `${name}: outlined where it stands`).toBeLessThan(8);
    expect(Math.abs((drawn?.y ?? 0) - box.y), name).toBeLessThan(8);
  }
  await picture(page, 'point-frame');
  await page.keyboard.press('ArrowUp');
  await expect(coach.locator('.pick.now')).toContainText('2 regels');
  await page.keyboard.press('ArrowDown');
  await expect(coach.locator('.pick.now')).toContainText('25 regels: Team');
  await page.keyboard.press('Enter');
  await expect(points(coach)).toHaveCount(0);
  await keep(popup);
  await page.bringToFront();
  coach = await coachOn(page);
  await expect(bar(coach)).toContainText(bySign);
});
