import type { CoachDatabase } from '../store/database';
import { countEntries, readEntry } from '../store/read';
import type { Kept } from '@/rules/message/verify-report';

/** What the log on this computer has at the end of a file, or at its own end when that comes first; null when the school is not here. */
export async function ownChain(db: CoachDatabase, school: string, count: number): Promise<Kept | null> {
  const row = await db.schools.get(school);
  if (!row) return null;
  const seq = Math.min(count, await countEntries(db, school));
  const entry = seq === 0 ? undefined : await readEntry(db, school, seq);
  return seq > 0 && entry === undefined ? null : { head: entry?.hash ?? row.genesis, count: seq, genesis: row.genesis, from: 'this-computer' };
}
