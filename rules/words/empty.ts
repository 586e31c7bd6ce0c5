import { fold } from './fold';

/** Texts that stand for an empty cell (spec/rules.md, Settled questions). The dashes fold to nothing. */
const words = new Set(['', 'geen', 'n.v.t.', 'n.v.t', 'nvt', 'onbepaald', 'niet ingevuld']);

/** Whether a visible text means that nothing was filled in. */
export function isEmptyText(text: string): boolean {
  return words.has(fold(text));
}
