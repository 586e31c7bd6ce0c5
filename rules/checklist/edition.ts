/// <reference types="vite/types/importMeta.d.ts" />
import * as z from 'zod/mini';
import { editionSchema, type Edition } from './edition-schema';
import type { Round } from './school-year';

export type { Edition };

/** An edition file that does not hold what it must; the message names the file and the places. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
}

/**
 * Checks editions as they are loaded, and puts them in order of round and version.
 * @param files by name, what each exports as `edition`
 * @throws EditionError when a file is not a whole edition, two are the same one, or there is none: without its facts the product must not speak
 */
export function loadEditions(files: Readonly<Record<string, unknown>>): readonly Edition[] {
  const editions = Object.entries(files).map(([name, raw]) => {
    const parsed = editionSchema.safeParse(raw);
    if (!parsed.success) throw new EditionError(`${name}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
  if (editions.length === 0) throw new EditionError('no edition of the checklist found');
  const ordered = editions.toSorted((a, b) => a.round.localeCompare(b.round) || a.version.localeCompare(b.version, 'en', { numeric: true }));
  const twice = ordered.find((edition, at) => at > 0 && editionId(edition) === editionId(ordered[at - 1] as Edition));
  if (twice !== undefined) throw new EditionError(`edition ${editionId(twice)} is there twice`);
  return ordered;
}

let loaded: readonly Edition[] | null = null;

/**
 * All editions known: every file `edition-<year>-<year>.ts` in this folder (`edition-2026-2027.ts`, or `edition-2026-2027-v2.ts` for a later version),
 * so that another one is added as a file and no code is touched.
 */
export function editions(): readonly Edition[] {
  loaded ??= loadEditions(import.meta.glob<unknown>(['./edition-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9].ts', './edition-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-v*.ts'], { eager: true, import: 'edition' }));
  return loaded;
}

/** `2025-2026/1.0`: as in `edition` of an entry. */
export function editionId(edition: Pick<Edition, 'round' | 'version'>): string {
  return `${edition.round}/${edition.version}`;
}

/** The edition that serves a round. `older`: it was written for an earlier one, and the product says so. */
export interface ServedEdition { readonly edition: Edition; readonly older: boolean }

/**
 * The newest edition known that was not written for a later round (spec/rules.md: the newest edition known serves it, and where that is an older one the product says so).
 * A round before all editions is served by the first.
 * @param among the editions to choose from; all that are known unless said otherwise
 */
export function editionFor(round: Round, among: readonly Edition[] = editions()): ServedEdition {
  const edition = among.findLast((one) => one.round <= round) ?? among[0];
  if (edition === undefined) throw new EditionError('no edition of the checklist found');
  return { edition, older: edition.round < round };
}
