import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faulty } from '../portal/expected';
import { canaries } from '../portal/school';
import { test, expect } from './browser';
import { faultsOf } from './check-export';
import { openInside } from './inside';
import { answerAll, look, type Log } from './visit';

/** The three files of the log, and what is said of a file that was tampered with (spec/audit.md, Exports). */

async function download(auditlog: Page, button: 'JSON' | 'CSV' | 'Rapport (HTML)'): Promise<{ text: string; path: string; name: string }> {
  const [file] = await Promise.all([auditlog.waitForEvent('download'), auditlog.getByRole('button', { name: button, exact: true }).click()]);
  const path = await file.path();
  return { text: await readFile(path, 'utf8'), path, name: file.suggestedFilename() };
}

async function fill(page: Page, log: Log): Promise<void> {
  await answerAll(log, faulty);
  await look(page, log, 'medewerkers', 'tabel');
  await look(page, log, 'uitgeverijen', 'kaarten');
}

test('JSON: a third party\'s verifier agrees, and nothing personal is in it', async ({ page, context, extensionId, worker, portal }) => {
  const log = { context, extensionId };
  await fill(page, log);
  const auditlog = await openInside(context, worker, 'auditlog.html');
  const { text, name } = await download(auditlog, 'JSON');
  expect(name).toMatch(/\.json$/);
  expect(faultsOf(text)).toEqual([]);
  for (const of of portal.school().medewerkers.filter(({ email }) => email !== '')) {
    expect(text.includes(of.email), of.email).toBe(false);
    expect(text.includes(`${of.voornaam} ${of.achternaam}`), of.achternaam).toBe(false);
  }
  for (const canary of Object.values(canaries)) expect(text.includes(canary)).toBe(false);
  expect(text, 'parties that she answered for are named').toContain('Letterlicht');
  expect(text, 'parties that she did not answer for are not').not.toContain('Klankkast');
  // The verifier that agreed can also disagree.
  expect(faultsOf(text.replace('"Letterlicht"', '"Letterlichd"'))).toContain('header');
  const tampered = JSON.parse(text) as { entries: { observation: unknown }[] };
  if (tampered.entries[0] !== undefined) tampered.entries[0].observation = null;
  expect(faultsOf(JSON.stringify(tampered))).toContain('hash at 1');
});

test('CSV: for Dutch Excel, guarded against formulas, ends with the head', async ({ page, context, extensionId, worker }) => {
  const log = { context, extensionId };
  await fill(page, log);
  const auditlog = await openInside(context, worker, 'auditlog.html');
  const { text } = await download(auditlog, 'CSV');
  expect(text.startsWith('\uFEFFseq;recordedAt;offset;type;page;item;rule;subject;field;before;after;verdicts;class;reason;expiresOn;actor;edition;round;eventId;prev;hash\r\n')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines.at(-1)).toMatch(/^"?head"?;"?[0-9a-f]{64}"?;"?[a-z]+( [a-z]+){5}"?$/);
  expect(lines.slice(1).filter((line) => /(^|;)"?[=+@\t＝＋＠]/.test(line))).toEqual([]);
});

test('Rapport (HTML): opens offline, verifies itself, asks for nothing', async ({ page, context, extensionId, worker }, info) => {
  const log = { context, extensionId };
  await fill(page, log);
  const auditlog = await openInside(context, worker, 'auditlog.html');
  const { text } = await download(auditlog, 'Rapport (HTML)');
  expect(text).not.toMatch(/<(script|link|img)[^>]+(src|href)=["']?https?:/i);
  const file = info.outputPath('rapport.html');
  await writeFile(file, text);
  const report = await context.newPage();
  await report.goto(`file://${file}`);
  await expect(report.locator('body')).toContainText('Wat wij van u vragen');
  const said = (await report.locator('body').innerText()).toLowerCase();
  const broken = info.outputPath('rapport-vervalst.html');
  await writeFile(broken, text.replaceAll('page-checked', 'page-chekced'));
  await report.goto(`file://${broken}`);
  await expect.poll(async () => (await report.locator('body').innerText()).toLowerCase(), 'a tampered report says something else').not.toBe(said);
});

test('Verifieer een bestand: agrees with a good file and names the entry of a bad one', async ({ page, context, extensionId, worker }, info) => {
  const log = { context, extensionId };
  await fill(page, log);
  const auditlog = await openInside(context, worker, 'auditlog.html');
  const { text } = await download(auditlog, 'JSON');
  const verify = async (name: string, body: string): Promise<string> => {
    const file = info.outputPath(name);
    await writeFile(file, body);
    const [chooser] = await Promise.all([auditlog.waitForEvent('filechooser'), auditlog.getByRole('button', { name: 'Verifieer een bestand' }).click()]);
    await chooser.setFiles(file);
    await auditlog.waitForTimeout(1_000);
    return auditlog.locator('body').innerText();
  };
  const good = await verify('goed.json', text);
  const tampered = JSON.parse(text) as { entries: { seq: number; class: string }[] };
  const victim = tampered.entries[1];
  if (victim === undefined) throw new Error('too few entries');
  victim.class = victim.class === 'declared' ? 'observed' : 'declared';
  const bad = await verify('fout.json', JSON.stringify(tampered));
  expect(bad).not.toBe(good);
  expect(bad).toMatch(/\b2\b/);
});
