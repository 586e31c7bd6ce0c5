import { isPainted } from '../read/painted';
import { hasLayout, lookOf } from '../read/visible';

const defaults: readonly (readonly [string, string])[] = [
  ['block', 'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend main menu nav ol p pre search section summary ul'],
  ['contents', 'slot'],
  ['list-item', 'li'],
  ['inline-block', 'meter progress'],
  ['table', 'table'], ['table-row', 'tr'], ['table-cell', 'td th'], ['table-row-group', 'tbody'], ['table-header-group', 'thead'], ['table-footer-group', 'tfoot'], ['table-caption', 'caption'],
];
const defaultOf = new Map(defaults.flatMap(([display, names]) => names.split(' ').map((name) => [name, display] as const)));
/** Displays that mean the same to a reader as what stands there by itself. */
const sameAs: Readonly<Record<string, string>> = { 'list-item': 'block', 'flow-root': 'block', 'inline-block': 'inline-block', 'inline-flex': 'inline-block', 'inline-grid': 'inline-block', '-webkit-box': 'block' };
const known = /^(?:block|inline|inline-block|flex|grid|contents|list-item|table(?:-row|-cell|-row-group|-header-group|-footer-group|-caption)?)$/;

/** Words for screen readers are clipped away; one way of it stands for all. */
const spoken = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
/** A mark that only the style sheet draws. */
const painted = 'display:inline-block;width:8px;height:8px;background:#888';

/**
 * What of an element's style bears on what can be seen, as a style of our own words: hidden, for screen readers only, drawn by the style sheet,
 * or standing otherwise than its kind does. Nothing of the page's own style is copied. Null: nothing to say.
 * @param tag the name under which it is written
 */
export function styleFacts(element: Element, tag: string): string | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const look = lookOf(element);
  if (look === 'spoken') return spoken;
  const style = view.getComputedStyle(element);
  if (look === 'hidden') return style.display !== 'none' && style.visibility !== 'visible' && style.visibility !== '' ? 'visibility:hidden' : 'display:none';
  if (element.firstChild === null && hasLayout(element) && /^(?:i|b|em|span|div|a|x-\d+)$/.test(tag) && isPainted(element)) return painted;
  if (/^(?:option|optgroup|select|textarea|input|button|body|br|wbr|col|colgroup)$/.test(tag)) return null;
  const own = defaultOf.get(tag) ?? 'inline';
  const display = style.display;
  if (display === own || !known.test(display) || (sameAs[display] ?? display) === (sameAs[own] ?? own)) return null;
  return `display:${display}`;
}
