/** Plain ASCII words with single spaces between them: only capitals fold. Most texts of a page are so, and a page has thousands. */
const plain = /^[\x21-\x2C\x2E-\x5F\x61-\x7E]+(?: [\x21-\x2C\x2E-\x5F\x61-\x7E]+)*$/;

/**
 * Folds a text for comparison: case, accents, hyphens to a space, curly to straight apostrophes, runs of white space to one
 * (spec/rules.md; facts: the spellings differ inside one document, research/basispoort-facts.md, section 5).
 * Direction marks and zero-width characters fold away: they are not visible.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replace(/[-\u2010-\u2015\u2212]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
