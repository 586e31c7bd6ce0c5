import { fold } from './words/fold';

/** Unit separator: stands between the parts of an identity text (spec/audit.md, Who a row is). */
export const separator = '\u001F';

/** Identity text of a row or page field: kind, then its folded parts. */
export function identityText(kind: 'partij' | 'medewerker' | 'ip' | 'link' | 'profiel', ...parts: readonly string[]): string {
  return [kind, ...parts.map(fold)].join(separator);
}
