import type { IsoDate } from '../known';

export interface Edition {
  /** Round it was written for, `2025-2026`. */
  readonly round: string;
  readonly version: string;
  readonly published: IsoDate;
}

/** `2025-2026/1.0`: as in `edition` of an entry. */
export function editionId(edition: Edition): string {
  return `${edition.round}/${edition.version}`;
}

/** The newest edition known for a round, and whether it is an older one than the round. */
export function editionFor(_round: string): { readonly edition: Edition; readonly older: boolean } {
  throw new Error('being built');
}
