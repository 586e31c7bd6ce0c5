import type { AuditLogFile } from '../export/file';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Holder = Record<string, unknown> | unknown[];

/** The text of a file in which one to four things, anywhere, were replaced, taken away, doubled or moved. */
export function disturbed(file: AuditLogFile, next: () => number): string {
  const made = structuredClone(file) as unknown as Holder;
  const times = 1 + Math.floor(next() * 4);
  for (let time = 0; time < times; time++) {
    const holders = holdersOf(made);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
    const holder = pick(holders);
    const names = Object.keys(holder);
    if (names.length === 0) continue;
    const name = pick(names);
    const values: unknown[] = [null, true, 0, 1, -1, 1.5, 2 ** 53, '', 'x', '\uD800', [], {}, '0'.repeat(64), file.chain.genesis, pick(file.entries), pick(file.entries).hash, pick(file.entries).seq];
    const way = next();
    if (Array.isArray(holder) && way < 0.5) {
      const place = Number(name);
      const [taken] = holder.splice(place, 1);
      if (way < 0.2) holder.splice(Math.floor(next() * (holder.length + 1)), 0, taken);
      else if (way < 0.35) holder.splice(place, 0, taken, structuredClone(taken));
    } else if (!Array.isArray(holder) && way < 0.2) delete holder[name];
    else if (!Array.isArray(holder) && way < 0.3) holder[pick(['__proto__ ', 'extra', 'seq', 'hash', 'prev'])] = pick(values);
    else (holder as Record<string, unknown>)[name] = pick(values);
  }
  return JSON.stringify(made);
}

function holdersOf(value: unknown): Holder[] {
  if (value === null || typeof value !== 'object') return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersOf)];
}
