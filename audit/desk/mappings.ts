import * as z from 'zod/mini';
import { mappingSchema, type Mapping } from '@/rules/mapping/mapping';
import { mappingFor, type View } from '@/rules/mapping/view-fits';
import type { DeskPorts } from './ports';

/** What she taught by *Aanwijzen*, per school, in `storage.local`: on this machine, and in no export (spec/product.md, Pages). */
const keyOf = (school: string): string => `mappings/${school}`;

/** More pages than this nobody points at; the oldest go. */
const most = 60;

/** All that was taught for a school; what cannot be read (an older version's) is as if it were not there. */
export async function mappingsOf(ports: { readonly local: Pick<DeskPorts['local'], 'get'> }, school: string): Promise<readonly Mapping[]> {
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

/** Forgets a mapping. @returns what was forgotten, so that she can have it back; null when it is not there (any more) */
export async function forgetMapping(ports: Pick<DeskPorts, 'local'>, school: string, id: string): Promise<Mapping | null> {
  const all = await mappingsOf(ports, school);
  const mapping = all.find((one) => one.id === id) ?? null;
  if (mapping !== null) await ports.local.set(keyOf(school), all.filter((one) => one !== mapping));
  return mapping;
}

/** Puts a forgotten mapping back. @returns false where something else was taught for its view meanwhile: that stays */
export async function restoreMapping(ports: Pick<DeskPorts, 'local'>, school: string, mapping: Mapping): Promise<boolean> {
  const all = await mappingsOf(ports, school);
  if (mappingFor(all, { words: mapping.view, addresses: mapping.addresses }) !== null) return false;
  await ports.local.set(keyOf(school), [...all, mapping].slice(-most));
  return true;
}
