/** What makes a spreadsheet take a cell for a formula: the signs, their full-width forms, and the controls that some programs skip (spec/audit.md, Exports). */
const startsFormula = /^[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n\u2212\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Puts a `'` before a text that a spreadsheet could run, also where the sign stands behind spaces or quotes.
 * Other texts come back as they are.
 */
export function guarded(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
