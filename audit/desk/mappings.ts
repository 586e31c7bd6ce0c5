import * as z from 'zod/mini';
import { mappingSchema, type Mapping } from '@/rules/mapping/mapping';
import { mappingFor, type View } from '@/rules/mapping/view-fits';
import type { DeskPorts } from './ports';

/** What she taught by *Aanwijzen*, per school, in `storage.local`: on this machine, and in no export (spec/product.md, Pages). */
const keyOf = (school: string): string => `mappings/${school}`;

/** More pages than this nobody points at; the oldest go. */
const most = 60;

/** All that was taught for a school; what cannot be read (an older version's) is as if it were not there. */
export async function mappingsOf(ports: Pick<DeskPorts, 'local'>, school: string): Promise<readonly Mapping[]> {
  const kept = await ports.local.get(keyOf(school));
  return (Array.isArray(kept) ? kept : []).flatMap((one: unknown) => {
    const parsed = z.safeParse(mappingSchema, one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps a mapping, in place of what was taught for this view before. */
export async function keepMapping(ports: Pick<DeskPorts, 'local'>, school: string, mapping: Mapping, view: View): Promise<void> {
  let others = await mappingsOf(ports, school);
  for (let before = mappingFor(others, view); before !== null; before = mappingFor(others, view)) {
    const { id } = before;
    others = others.filter((one) => one.id !== id);
  }
  await ports.local.set(keyOf(school), [...others, mapping].slice(-most));
}

/** Forgets a mapping. @returns false when it is not there (any more) */
export async function forgetMapping(ports: Pick<DeskPorts, 'local'>, school: string, id: string): Promise<boolean> {
  const all = await mappingsOf(ports, school);
  const others = all.filter((one) => one.id !== id);
  await ports.local.set(keyOf(school), others);
  return others.length < all.length;
}
