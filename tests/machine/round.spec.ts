import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { extensionPath, launch, workerOf } from '../e2e/browser';
import { faultsOf } from '../e2e/check-export';
import { coachOn } from '../e2e/closed-root';
import { entries, newestLook, openFor, openInside } from '../e2e/inside';
import { answerAll, kinds, quiet, tell, visit, walkPages, type Kind, type Log } from '../e2e/visit';
import { faulty } from '../portal/expected';
import { addressOf, vormen, type Vorm } from '../portal/pages';
import { openPortal, type Portal } from '../portal/portal';
import { schools } from '../portal/schools';

/** The round that `npm start` makes by itself where there is no display: see, answer, repair, see again, export, and tell what came of it. */

const output = path.resolve(import.meta.dirname, '../../output/round');
const say = (line: string): void => { console.log(line); };
const picture = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: path.join(output, `${name}.png`), fullPage: true });

interface Line { readonly vorm: Vorm; readonly kind: Kind; readonly seen: number; readonly claimed: number | null; readonly complete: boolean; readonly problems: number }

async function seeAll(page: Page, log: Log): Promise<Line[]> {
  const lines: Line[] = [];
  for (const vorm of vormen) {
    for (const kind of kinds) {
      await visit(page, log, kind, vorm, { expectNew: false });
      await coachOn(page);
      await picture(page, `${vorm}-${kind}`);
      if (vorm === 'raster') await walkPages(page, log);
      const look = newestLook(await entries(log.context, log.extensionId), kind);
      if (look === null) throw new Error(`${vorm}/${kind} was not looked at`);
      say(`  ${vorm}: ${kind}`);
      lines.push({ vorm, kind, seen: look.rowsSeen, claimed: look.rowsClaimed, complete: look.complete, problems: Object.values(look.rules).reduce((sum, rule) => sum + rule.faults, 0) });
    }
  }
  return lines;
}

/** Answers in the popup, as she would: everyone made by hand still works here; for one person the role is right. */
async function answerInPopup(page: Page, worker: Worker): Promise<void> {
  const popup = await openFor(page, worker, 'popup');
  await popup.getByRole('heading', { name: 'Medewerkers', exact: true }).waitFor();
  await picture(popup, 'popup');
  const staff = popup.getByRole('listitem').filter({ has: popup.getByRole('button', { name: /^Kies alle/ }) }).filter({ has: popup.getByRole('button', { name: 'Klopt nog' }) }).first();
  await staff.getByRole('button', { name: /^Kies alle/ }).click();
  await staff.getByRole('button', { name: 'Klopt nog' }).click();
  await popup.getByText('Vastgelegd.').waitFor();
  await popup.getByRole('tab', { name: 'Checklist' }).click();
  await picture(popup, 'popup-checklist');
  await popup.close();
}

/** Repairs on the portal with its own controls: one end date, one tick. */
async function repair(page: Page, log: Log, portal: Portal): Promise<void> {
  await visit(page, log, 'medewerkers', 'kaarten', { expectNew: false });
  await page.getByRole('listitem').filter({ hasText: 'Bram Kuiper' }).getByRole('link', { name: 'Aanpassen' }).click();
  await page.getByRole('textbox', { name: 'Einddatum' }).fill(`31-7-${new Date().getFullYear() + 1}`);
  await quiet(log);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await visit(page, log, 'uitgeverijen', 'app', { expectNew: false });
  await page.getByRole('switch', { name: 'Letterlicht' }).click();
  await quiet(log);
  await coachOn(page);
  await picture(page, 'not-saved');
  await page.getByRole('button', { name: 'Sla uitgeverijen op' }).click();
  await page.getByText('De wijzigingen zijn opgeslagen.').waitFor();
  if (portal.school().uitgeverijen.some(({ naam, aan }) => naam === 'Letterlicht' && aan)) throw new Error('The portal did not save');
  await visit(page, log, 'uitgeverijen', 'app', { expectNew: false });
  await visit(page, log, 'medewerkers', 'tabel', { expectNew: false });
}

async function exportAll(context: BrowserContext, worker: Worker): Promise<string> {
  const auditlog = await openInside(context, worker, 'auditlog.html');
  await auditlog.getByRole('button', { name: 'JSON', exact: true }).waitFor();
  await picture(auditlog, 'auditlog');
  for (const [button, name] of [['JSON', 'logboek.json'], ['CSV', 'logboek.csv'], ['Rapport (HTML)', 'rapport.html']] as const) {
    const [file] = await Promise.all([auditlog.waitForEvent('download'), auditlog.getByRole('button', { name: button, exact: true }).click()]);
    await file.saveAs(path.join(output, name));
  }
  const report = await context.newPage();
  await report.goto(`file://${path.join(output, 'rapport.html')}`);
  await report.waitForTimeout(500);
  await picture(report, 'rapport');
  return readFileSync(path.join(output, 'logboek.json'), 'utf8');
}

interface Exported { readonly items: readonly { readonly id: string; readonly state: string }[]; readonly chain: { readonly count: number; readonly head: string } }

function summary(lines: readonly Line[], log: Awaited<ReturnType<typeof entries>>, text: string): string {
  const file = JSON.parse(text) as Exported;
  const faults = faultsOf(text);
  const opened = new Map<string, number>();
  for (const { type, rule } of log) if (type === 'fault-opened' && rule !== null) opened.set(rule, (opened.get(rule) ?? 0) + 1);
  const count = (state: string): number => file.items.filter((item) => item.state === state).length;
  const states = [...new Set(file.items.map(({ state }) => state))];
  const pages = lines.map(({ vorm, kind, seen, claimed, complete, problems }) => `  ${vorm.padEnd(8)} ${kind.padEnd(20)} ${String(seen).padStart(3)} of ${claimed ?? '?'} rows${complete ? '' : ' (not whole)'}, ${problems} findings`);
  return [
    '', 'The round', '', 'Pages seen', ...pages, '',
    'Findings per rule (opened in this round)', ...[...opened].toSorted(([a], [b]) => a.localeCompare(b)).map(([rule, n]) => `  ${String(n).padStart(3)}  ${rule}`), '',
    'Items', ...states.map((state) => `  ${String(count(state)).padStart(3)}  ${state}`),
    `  ${count('aandacht')} ask attention: ${file.items.filter(({ state }) => state === 'aandacht').map(({ id }) => id).join(', ')}`, '',
    `Chain: ${file.chain.count} entries, ${faults.length === 0 ? 'verified by a verifier of its own' : `NOT VERIFIED: ${faults.join(', ')}`}`,
    `Head: ${file.chain.head}`, '',
    `Pictures, logboek.json, logboek.csv and rapport.html: ${path.relative(process.cwd(), output)}/`, '',
  ].join('\n');
}

test('round', async () => {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const { context, outside, end } = await launch(true);
  try {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    const portal = await openPortal(context, schools.faulty(day));
    const worker = await workerOf(context);
    const log: Log = { context, extensionId: new URL(worker.url()).host };
    const page = await context.newPage();
    say('Making the round on the practice portal; everything on it is made up.');
    await answerAll(log, faulty);
    await tell(log, { type: 'school-label', label: 'Oefenschool De Klimop' });
    const lines = await seeAll(page, log);
    say('Answering in the popup, repairing on the portal, exporting.');
    await visit(page, log, 'medewerkers', 'tabel', { expectNew: false });
    await answerInPopup(page, worker);
    await repair(page, log, portal);
    await page.goto(addressOf('code', 'tabel'));
    await coachOn(page);
    await picture(page, 'code');
    for (const name of readdirSync(extensionPath).filter((file) => file.endsWith('.html') && !/^(popup|auditlog)\./.test(file))) {
      const opened = await openInside(context, worker, name);
      await opened.waitForTimeout(500);
      await picture(opened, name.replace('.html', ''));
      await opened.close();
    }
    const text = await exportAll(context, worker);
    const told = summary(lines, await entries(context, log.extensionId), text);
    await writeFile(path.join(output, 'summary.txt'), told);
    say(told);
    if (outside.length > 0) throw new Error(`Requests that should not be:\n${outside.join('\n')}`);
    if (faultsOf(text).length > 0) throw new Error('The exported chain does not verify.');
  } finally {
    await end();
  }
});
