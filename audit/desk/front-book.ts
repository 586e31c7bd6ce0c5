import { frontKey, type Front } from '@/rules/message/front';
import type { DeskPorts } from './ports';

/** What stands in front of a tab; null when the coach is not there. */
export async function frontOf(ports: DeskPorts, tab: number | null): Promise<Front | null> {
  if (tab === null) return null;
  return ((await ports.session.get(frontKey(tab))) as Front | undefined) ?? null;
}

/** Changes what stands in front of a tab; nothing happens without one, or without a tab. */
export async function changeFront(ports: DeskPorts, tab: number | null, change: (front: Front) => Front): Promise<void> {
  const front = await frontOf(ports, tab);
  if (tab !== null && front !== null) await ports.session.set(frontKey(tab), change(front));
}

/** Another document or view stands in front: what was there is gone. */
export async function newFront(ports: DeskPorts, tab: number | null, seen: Pick<Front, 'kind' | 'document' | 'address' | 'drift' | 'mapping'>, now: number): Promise<void> {
  if (tab === null) return;
  const before = await frontOf(ports, tab);
  const same = before !== null && before.document === seen.document && before.kind === seen.kind && before.address === seen.address;
  // She points at a list here: stage two, which she did it with, is another document's word for the same view.
  const pointing = before?.address === seen.address ? (before.pointing ?? null) : null;
  await ports.session.set(frontKey(tab), same ? { ...before, ...seen } : { tab, ...seen, pointing, since: before?.document === seen.document ? before.since : now, looks: {}, rows: {}, confirmed: {}, whichSchool: null });
}
