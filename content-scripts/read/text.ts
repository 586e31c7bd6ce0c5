/** Marks of direction and characters without width: they are not visible. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const plain = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/** White space of every kind to single spaces, none at the ends; what has no width is left out. Linear in the length. */
export function squash(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

/** Whether there is anything to see in a text. */
export function isBlank(text: string | null | undefined): boolean {
  return !text || squash(text) === '';
}

/** Elements whose words run on with those around them. */
const emphasis = new Set(['b', 'strong', 'em', 'i', 'u', 'mark', 'sub', 'sup', 'abbr', 'bdi', 'bdo', 'wbr', 'font', 'q', 'cite', 'ins', 'small', 's', 'code', 'kbd', 'var', 'dfn', 'tt', 'big']);

/** Whether an element only dresses the words it holds. */
export const isEmphasis = (element: Element): boolean => emphasis.has(element.localName);

const blocks = new Set(['div', 'p', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'form', 'fieldset', 'legend', 'figure', 'figcaption', 'address', 'pre', 'blockquote', 'hr', 'details', 'summary', 'iframe', 'dialog', 'center', 'caption']);

/** Whether an element stands on lines of its own by its kind. */
export const isBlock = (element: Element): boolean => blocks.has(element.localName);
