import { canonical, sha256 } from '../chain';
import { type Entry, entryFields } from '../entry';
import { isObject } from './open-file';

/** An entry of a file with what its own hash says. */
export interface ReadEntry {
  /** Its number as it stands in the file. */
  readonly seq: number;
  readonly entry: Entry;
  /** It has exactly the fields of the contract, and its hash recomputes. */
  readonly whole: boolean;
}

/** Entries in the order of the file. `stray`: places (1 is the first) of what has no usable number. */
export interface ReadEntries { readonly entries: readonly ReadEntry[]; readonly stray: readonly number[] }

/** How many hashes are asked for at once: enough to keep WebCrypto busy, few enough to let the page breathe. */
const batch = 500;

/** Recomputes the hash of every entry. @param progress is told how many are done; it may throw to stop */
export async function readEntries(raw: readonly unknown[], progress: (done: number, of: number) => void = () => undefined): Promise<ReadEntries> {
  const entries: ReadEntry[] = [];
  const stray: number[] = [];
  for (let start = 0; start < raw.length; start += batch) {
    const part = raw.slice(start, start + batch);
    const whole = await Promise.all(part.map(recomputes));
    part.forEach((one, at) => {
      if (isObject(one) && Number.isSafeInteger(one['seq']) && (one['seq'] as number) > 0) entries.push({ seq: one['seq'] as number, entry: one as unknown as Entry, whole: whole[at] === true });
      else stray.push(start + at + 1);
    });
    progress(Math.min(start + batch, raw.length), raw.length);
  }
  return { entries, stray };
}

const strings = ['eventId', 'type', 'recordedAt', 'school', 'prev', 'hash'] as const;

async function recomputes(raw: unknown): Promise<boolean> {
  if (!isObject(raw) || Object.keys(raw).length !== entryFields.length || !entryFields.every((field) => field in raw)) return false;
  if (strings.some((field) => typeof raw[field] !== 'string')) return false;
  const { hash, ...rest } = raw;
  let text: string;
  try {
    text = canonical(rest);
  } catch {
    // Half a character, or a number that is no safe integer: the format knows no such entry.
    return false;
  }
  return (await sha256(text)) === hash;
}
