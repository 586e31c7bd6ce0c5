import { addressFacts, shapeOf } from './shape';
import { pointing, type Numbers } from './numbers';
import type { Units } from './units';

/** What may stand in an attribute of the Bouwtekening; an attribute that is not on these lists goes, whatever it holds (spec/product.md). */
const roles = new Set('alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem'.split(' '));
const flags = new Set(['hidden', 'disabled', 'readonly', 'required', 'multiple', 'open', 'inert', 'reversed', 'novalidate']);
const tokens: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(Object.entries({
  type: 'text search email tel url number date time month week datetime-local checkbox radio button submit reset image file range color 1 a A i I',
  scope: 'row col rowgroup colgroup',
  dir: 'ltr rtl auto',
  translate: 'yes no',
  inputmode: 'none text decimal numeric tel search email url',
  contenteditable: 'true plaintext-only',
  'aria-hidden': 'true false', 'aria-checked': 'true false mixed', 'aria-selected': 'true false', 'aria-pressed': 'true false mixed', 'aria-expanded': 'true false', 'aria-disabled': 'true false', 'aria-readonly': 'true false', 'aria-required': 'true false', 'aria-busy': 'true false', 'aria-modal': 'true false', 'aria-multiselectable': 'true false', 'aria-multiline': 'true false', 'aria-atomic': 'true false',
  'aria-current': 'true false page step location date time', 'aria-sort': 'ascending descending none other', 'aria-live': 'polite assertive off', 'aria-haspopup': 'true false menu listbox tree grid dialog', 'aria-invalid': 'true false grammar spelling', 'aria-orientation': 'horizontal vertical undefined', 'aria-autocomplete': 'inline list both none',
}).map(([name, values]) => [name, new Set(values.split(' '))]));
const integers = new Set(['colspan', 'rowspan', 'tabindex', 'maxlength', 'minlength', 'size', 'rows', 'cols', 'aria-level', 'aria-rowcount', 'aria-colcount', 'aria-rowindex', 'aria-colindex', 'aria-rowspan', 'aria-colspan', 'aria-setsize', 'aria-posinset']);
/** Pictures say by their size that they are spacers. */
const sizes = new Set(['width', 'height']);
const sized = /^(?:img|svg|canvas|iframe|object|embed|video)$/;
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'alt', 'placeholder', 'label', 'summary', 'abbr']);

/** What a link is, never where it leads to. */
const linkFact = (address: string): string => (/^\s*mailto:/i.test(address) ? 'mailto:a@a.aa' : addressFacts(address) || (/^\s*(?:#|javascript:|$)/i.test(address) ? '#' : '/aaaa'));

/** The white list at work: name and value of every attribute that stays, in the order of the page. */
export function attributesOf(element: Element, numbers: Numbers, units: Units): [string, string][] {
  const kept: [string, string][] = [];
  for (const { name, value } of element.attributes) {
    const written = valueOf(element, name.toLowerCase(), value, numbers, units);
    if (written !== null) kept.push([name.toLowerCase(), written]);
  }
  return kept;
}

function valueOf(element: Element, name: string, value: string, numbers: Numbers, units: Units): string | null {
  if (flags.has(name)) return name === 'hidden' && value === 'until-found' ? value : '';
  if (name === 'class') return numbers.classes(value) || null;
  if (name === 'id') return numbers.id(element, value);
  if (pointing.has(name)) return value.split(/\s+/).flatMap((id) => numbers.id(element, id) ?? []).join(' ') || null;
  if (name === 'role') return value.toLowerCase().split(/\s+/).find((role) => roles.has(role)) ?? null;
  if (name === 'name') return element.getAttribute('type')?.toLowerCase() === 'radio' ? numbers.group(value) : null;
  if (name === 'lang') return /^(?:nl|en)(?:-[a-z]{2})?$/i.test(value) ? value.toLowerCase().slice(0, 2) : null;
  if (name === 'href') return element.localName === 'a' || element.localName === 'area' ? linkFact(value) : null;
  if (name === 'download') return element.localName === 'a' ? '' : null;
  if (name === 'datetime') return element.localName === 'time' ? shapeOf(value) : null;
  if (integers.has(name) || (sizes.has(name) && sized.test(element.localName))) return /^-?\d{1,4}(?:px)?$/.test(value.trim()) ? String(Number.parseInt(value, 10)) : null;
  if (spoken.has(name)) return units.wordsOf(value.slice(0, 400), name === 'abbr' ? 'head' : 'words') || null;
  return tokens[name]?.has(name === 'type' && element.localName !== 'ol' ? value.toLowerCase() : value) ? (name === 'type' && element.localName !== 'ol' ? value.toLowerCase() : value) : null;
}
