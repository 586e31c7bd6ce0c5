import { foldAll } from '@/rules/checklist/fold-standing';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import type { CoachDatabase } from './database';
import { entryPages } from './read';

/**
 * Folds the standing anew from the entries.
 * @param upTo last `seq` to fold; entries that came later are left for the next time
 */
export async function rebuildStanding(db: CoachDatabase, school: string, upTo: number): Promise<Standing> {
  let standing = emptyStanding;
  for await (const page of entryPages(db, school, upTo)) standing = foldAll(page, standing);
  return standing;
}
