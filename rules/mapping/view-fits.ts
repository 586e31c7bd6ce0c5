import type { Mapping, ViewWords } from './mapping';

/** One view as it stands in front: its words, and keyed fingerprints of its address. */
export interface View {
  readonly words: ViewWords;
  /** The address under the key of this round, and of the round before while that key lives. */
  readonly addresses: readonly string[];
}

/**
 * Whether a mapping was made for this view: two independent signs that it is, as recognising asks too (spec/product.md, Pages).
 * A heading or a menu word that says something else speaks against it: in an app with one address and one title all views share those two.
 */
export function viewFits(mapping: Pick<Mapping, 'view' | 'addresses'>, view: View): boolean {
  const same = (one: string, other: string): number => (one === '' || other === '' ? 0 : one === other ? 1 : -1);
  const title = same(mapping.view.title, view.words.title);
  const address = view.addresses.some((one) => mapping.addresses.includes(one)) ? 1 : 0;
  return same(mapping.view.heading, view.words.heading) + same(mapping.view.menu, view.words.menu) + Math.max(0, title) + address >= 2;
}

/** The mapping made for this view; the newest where two were made. Null: none. */
export function mappingFor(mappings: readonly Mapping[], view: View): Mapping | null {
  return mappings.findLast((mapping) => viewFits(mapping, view)) ?? null;
}
