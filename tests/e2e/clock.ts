import { expect, type BrowserContext, type Page, type Worker } from '@playwright/test';

/**
 * Makes it another day in the background, by replacing `Date` there (design/architecture.md, Traps: no switch ships).
 * Must be called again after each restart of the worker. The time of day is 10:00 in Amsterdam and runs on from there.
 * The monotonic clock moves along, as on a day that really passed; with `jump` it stays, as when somebody sets the PC's clock.
 */
export async function setToday(worker: Worker, iso: string, { jump = false } = {}): Promise<void> {
  await worker.evaluate(({ start, moveMonotonic }) => {
    interface Kept { RealDate?: DateConstructor; realNow?: () => number; shift?: number; monotonic?: number }
    const kept = globalThis as typeof globalThis & Kept;
    const RealDate = (kept.RealDate ??= Date);
    const realNow = (kept.realNow ??= performance.now.bind(performance));
    const before = kept.shift ?? 0;
    const shift = start - RealDate.now();
    kept.shift = shift;
    kept.monotonic = (kept.monotonic ?? 0) + (moveMonotonic ? shift - before : 0);
    const now = (): number => RealDate.now() + shift;
    // A proxy keeps `instanceof`, parsing and every other use of Date as they are.
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
      apply: () => new RealDate(now()).toString(),
      get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
    });
    performance.now = () => realNow() + (kept.monotonic ?? 0);
  }, { start: Date.parse(`${iso}T09:00:00Z`), moveMonotonic: !jump });
}

/** Starts the background's worker again with a question that writes nothing; `worker.evaluate` alone would wait for ever. */
export async function wakeServiceWorker(inside: Page): Promise<void> {
  await inside.evaluate(() => chrome.runtime.sendMessage({ type: 'today' }));
}

/**
 * Stops the background's worker as the browser does when it is idle; the next message (`wakeServiceWorker`) starts it anew, without `setToday`'s change.
 * @param inside a page of the extension's own
 */
export async function stopServiceWorker(context: BrowserContext, inside: Page, extensionId: string): Promise<void> {
  const cdp = await context.newCDPSession(inside);
  const state = new Map<string, string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.includes(extensionId)) state.set(version.versionId, version.runningStatus);
  });
  await cdp.send('ServiceWorker.enable');
  await expect.poll(() => [...state.values()]).toContain('running');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => [...state.values()].every((status) => status === 'stopped')).toBe(true);
  await cdp.detach();
}
