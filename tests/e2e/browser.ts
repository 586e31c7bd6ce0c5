import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test as base, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../machine/find-browser.mjs';
import { openPortal, type Portal } from '../portal/portal';
import { schools, type SchoolName } from '../portal/schools';
import { setToday } from './clock';

/** The day on which every end-to-end test plays, unless it moves on (spec/rules.md names this day too: the school year then closes on 31 July 2027). */
export const today = '2026-11-23';

/** The production build, or another folder named by COACH_BUILD (an unpacked zip, an older version); tests never run on a development build (research/toolchain.md, section 9). */
export const extensionPath = path.resolve(process.env.COACH_BUILD ?? path.join(import.meta.dirname, '../../.output/chrome-mv3'));

interface Options {
  /** Which school the practice portal shows. */
  readonly school: SchoolName;
  /** False: the same browser without the extension, to compare with. */
  readonly withCoach: boolean;
}

interface Fixtures {
  readonly portal: Portal;
  /** The background's worker, with `today` set. */
  readonly worker: Worker;
  readonly extensionId: string;
}

/** Addresses asked for that are neither the practice portal nor the extension's own files: every one of them is a fault. */
export type Outside = string[];

/** Starts Chromium with a fresh profile. `Outside` fills while it runs. */
export async function launch(withCoach: boolean, show = false): Promise<{ context: BrowserContext; outside: Outside; end: () => Promise<void> }> {
  if (withCoach && !existsSync(path.join(extensionPath, 'manifest.json'))) throw new Error(`No production build in ${extensionPath}: run "npm run build" first.`);
  const profile = await mkdtemp(path.join(tmpdir(), 'coach-e2e-'));
  const found = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    headless: !show,
    ...(found === null ? { channel: 'chromium' } : { executablePath: found }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: show ? null : { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: 'nl' },
    acceptDownloads: true,
    args: [
      ...(withCoach ? [`--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
  context.setDefaultTimeout(30_000);
  const outside: Outside = [];
  context.on('request', (request) => {
    // A request of the worker or of one of our pages is a fault wherever it goes to, the portal included (spec/promises.md, S8).
    const worker = request.serviceWorker();
    const from = worker?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
    if (/^https?:|^wss?:/.test(request.url()) && from.startsWith('chrome-extension:')) outside.push(`${from} asked ${request.url()}`);
  });
  await context.route(/^https?:/, async (route) => {
    outside.push(`${route.request().method()} ${route.request().url()}`);
    await route.abort();
  });
  const end = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, outside, end };
}

/** The background's worker as soon as it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** `test` with a browser, the extension and the practice portal. It fails when the extension made any request at all. */
export const test = base.extend<Options & Fixtures>({
  school: ['faulty', { option: true }],
  withCoach: [true, { option: true }],
  context: async ({ withCoach }, use) => {
    const { context, outside, end } = await launch(withCoach);
    await use(context);
    await end();
    expect(outside, 'requests that leave the practice portal, or that the extension made').toEqual([]);
  },
  page: async ({ context, worker: _worker }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await use(page);
  },
  portal: [async ({ context, school }, use) => { await use(await openPortal(context, schools[school](today))); }, { auto: true }],
  worker: async ({ context, withCoach }, use) => {
    // Without the extension there is no worker; tests that compare never ask for it.
    const worker = withCoach ? await workerOf(context) : (null as unknown as Worker);
    if (withCoach) await setToday(worker, today);
    await use(worker);
  },
  extensionId: async ({ worker }, use) => { await use(new URL(worker.url()).host); },
});

export { expect, type BrowserContext, type Page, type Worker };
