import type { LoggedKind } from '@/rules/page-kind';
import type { Office } from './office';
import type { DeskPorts } from './ports';

/**
 * Where which page kind was recognised: keyed fingerprint of path and hash → page kind (spec/audit.md, `page-checked`).
 * Kept beside the standing, not in it: no entry says it, so no fold could make it again.
 */
type Places = Readonly<Record<string, LoggedKind>>;

const keyOf = (school: string): string => `places/${school}`;

/** Keyed fingerprints of an address: under the key of this round first, then of the round before while that key lives. */
export async function addressesOf({ ring, ringBefore }: Pick<Office, 'ring' | 'ringBefore'>, address: string): Promise<readonly [string, ...string[]]> {
  return [await ring.textOf('address', address), ...(ringBefore === null ? [] : [await ringBefore.textOf('address', address)])];
}

/** The page kind that used to stand at this place, null when none did. */
export async function placeKind(ports: DeskPorts, school: string, fingerprint: string): Promise<LoggedKind | null> {
  return ((await ports.local.get(keyOf(school))) as Places | undefined)?.[fingerprint] ?? null;
}

/** Remembers it. Settings of *beheer* found on another page do not make that page a *beheer*. */
export async function rememberPlace(ports: DeskPorts, school: string, fingerprint: string, kind: LoggedKind): Promise<void> {
  const places = ((await ports.local.get(keyOf(school))) as Places | undefined) ?? {};
  if (places[fingerprint] === kind || (kind === 'beheer' && places[fingerprint] !== undefined)) return;
  await ports.local.set(keyOf(school), { ...places, [fingerprint]: kind });
}
