import { fold } from '../words/fold';
import type { NameKind } from './name-kind';
import type { Medewerker } from './page';

/** What was worked out of a row's name; the kind only once a rule has asked. */
interface NameFacts { readonly folded: string; kind: NameKind | null }

const facts = new WeakMap<Medewerker, NameFacts>();

/** What is known of a row's name, worked out once per row: rules ask it of thousands of rows, again and again. */
export function nameFacts(row: Medewerker): NameFacts {
  let known = facts.get(row);
  if (known === undefined) facts.set(row, (known = { folded: fold(row.naam), kind: null }));
  return known;
}

/** Keeps a folded name that was worked out before. */
export function keepFoldedName(row: Medewerker, folded: string): void {
  facts.set(row, { folded, kind: null });
}
