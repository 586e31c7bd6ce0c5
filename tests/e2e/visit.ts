import type { BrowserContext, Page } from '@playwright/test';
import { fold } from '../../rules/words/fold';
import { addressOf, type Vorm } from '../portal/pages';
import type { Scenario } from '../portal/expected';
import { bareInside, entries, newestLook, type RuleSaid, type StoredEntry } from './inside';
import { expect } from './browser';

export type Kind = 'beheer' | 'uitgeverijen' | 'netwerkleveranciers' | 'medewerkers' | 'ip-nummers' | 'profiel';
export const kinds: readonly Kind[] = ['beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel'];

/** Where the log stands and how to read it. */
export interface Log { readonly context: BrowserContext; readonly extensionId: string }

const lastSeq = async (log: Log): Promise<number> => (await entries(log.context, log.extensionId)).at(-1)?.seq ?? 0;

/**
 * Opens a page of the portal in a newly loaded document and waits until the log holds a look at it.
 * A look equal to one of the same day adds no entry: `expectNew` false then only waits for the page to be quiet.
 */
export async function visit(page: Page, log: Log, kind: Kind, vorm: Vorm, { expectNew = true } = {}): Promise<void> {
  const before = await lastSeq(log);
  await page.bringToFront();
  await load(page, addressOf(kind, vorm));
  if (expectNew) await newLook(log, kind, before);
  else await quiet(log);
}

/**
 * Loads an address in a new document; the app has one document, in which a change of hash alone would load nothing.
 * A form that the page is still sending interrupts a navigation: then it is tried again.
 */
export async function load(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(address);
  }).toPass({ timeout: 15_000 });
}

/** Waits until a look at this page kind stands in the log that is newer than entry `after`, and nothing follows it. */
export async function newLook(log: Log, kind: Kind, after: number): Promise<void> {
  await expect.poll(async () => (await entries(log.context, log.extensionId)).some((of) => of.seq > after && of.type === 'page-checked' && of.page === kind), { message: `a look at ${kind} after entry ${after}`, timeout: 15_000 }).toBe(true);
  await quiet(log);
}

/** Waits until the log has not grown for a second. */
export async function quiet(log: Log): Promise<void> {
  let last = -1;
  let since = Date.now();
  await expect.poll(async () => {
    const now = await lastSeq(log);
    if (now !== last) { last = now; since = Date.now(); }
    return Date.now() - since;
  }, { intervals: [200], timeout: 20_000 }).toBeGreaterThan(1_000);
}

/** Goes through every page of a list that a table library pages, as she would. */
export async function walkPages(page: Page, log: Log): Promise<void> {
  // Inside the body: the coach's own bar has a next button too, and stands beside the body.
  const next = page.locator('body').getByRole('link', { name: 'Volgende' });
  while (await next.count() > 0 && await next.first().isEnabled() && (await next.first().getAttribute('aria-disabled')) !== 'true') {
    await next.first().click();
    await quiet(log);
  }
}

/** What the newest look at a page says of each rule, whole lists walked through. */
export async function look(page: Page, log: Log, kind: Kind, vorm: Vorm): Promise<NonNullable<ReturnType<typeof newestLook>>> {
  await visit(page, log, kind, vorm);
  if (vorm === 'raster') await walkPages(page, log);
  const found = newestLook(await entries(log.context, log.extensionId), kind);
  if (found === null) throw new Error(`no look at ${kind}`);
  return found;
}

/** The newest look without a new visit. */
export async function lookNow(log: Log, kind: Kind): Promise<NonNullable<ReturnType<typeof newestLook>>> {
  await quiet(log);
  const found = newestLook(await entries(log.context, log.extensionId), kind);
  if (found === null) throw new Error(`no look at ${kind}`);
  return found;
}

/** Rules with faults, and how many: what a look found. */
export function found(rules: Readonly<Record<string, RuleSaid>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rules).filter(([, said]) => said.verdict === 'problem').map(([id, said]) => [id, said.faults]));
}

/** Sends a message to the background as one of the extension's own pages does, and gives its value. A refusal fails the test. */
export async function tell<T = unknown>(log: Log, message: Readonly<Record<string, unknown>>): Promise<T> {
  const inside = await bareInside(log.context, log.extensionId);
  const reply = await inside.evaluate(async (sent) => {
    const answer = (await chrome.runtime.sendMessage(sent)) as unknown;
    return answer as { ok: boolean; value?: unknown; error?: string } | undefined;
  }, message);
  expect(reply, `the answer to ${JSON.stringify(message)}`).toMatchObject({ ok: true });
  return reply?.value as T;
}

/** Gives the answers of a scenario: about the school, and about its parties. */
export async function answerAll(log: Log, scenario: Scenario): Promise<void> {
  for (const [question, text] of Object.entries(scenario.situation)) await tell(log, { type: 'situation', eventId: crypto.randomUUID(), question, text });
  for (const { page, party, code, item } of scenario.answers) await answerRow(log, { page, code, identity: ['partij', fold(party)].join('\u001F'), label: party, item });
}

/** One answer for one row. */
export async function answerRow(log: Log, of: { page: Kind; code: string; identity: string; label: string; item: string; rule?: string; field?: string; value?: string }): Promise<{ eventIds: readonly string[] }> {
  return tell(log, {
    type: 'answer', eventId: crypto.randomUUID(), page: of.page, code: of.code, expiresOn: null, reason: null, onBehalfOf: null,
    about: [{ identity: of.identity, label: of.label, rule: of.rule ?? null, item: of.item, field: of.field ?? null, value: of.value ?? null }],
  });
}

/** Entries of a type, newest last. */
export async function entriesOf(log: Log, type: string): Promise<StoredEntry[]> {
  return (await entries(log.context, log.extensionId)).filter((of) => of.type === type);
}
