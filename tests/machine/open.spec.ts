import { test } from '@playwright/test';
import { launch, workerOf } from '../e2e/browser';
import { addressOf, vormen } from '../portal/pages';
import { openPortal } from '../portal/portal';
import { schools } from '../portal/schools';

/** Opens a window on the practice portal and waits until it is closed. The day is the real one: the portal's dates are counted from it. */
test('open', async () => {
  const { context, end } = await launch(true, true);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  await openPortal(context, schools.faulty(day));
  await workerOf(context);
  const page = await context.newPage();
  await page.goto(addressOf('medewerkers', 'tabel'));
  console.log(['', 'The practice portal is open; everything on it is made up. The same pages in other kinds of markup:', ...vormen.map((vorm) => `  ${addressOf('medewerkers', vorm)}`), 'Click the extension\'s icon for what remains. Close the window to stop.', ''].join('\n'));
  await new Promise<void>((resolve) => { context.on('close', () => resolve()); });
  await end();
});
