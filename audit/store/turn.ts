/** Gives the one writer its turn: work under the same name never runs at the same time. */
export type Turns = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Turns through the browser's own locks, which hold between all contexts of the extension.
 * Without them (a test, an old browser) a queue holds within this context alone; between contexts the check of the tail inside the transaction still does.
 */
export function turnsOf(locks: LockManager | undefined): Turns {
  if (locks) return <T>(name: string, work: () => Promise<T>) => locks.request(name, work) as Promise<T>;
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine.catch(() => undefined));
    return mine;
  };
}

/** Turns of this context. */
export const turns: Turns = turnsOf((globalThis.navigator as Navigator | undefined)?.locks);
