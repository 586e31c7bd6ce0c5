const kept = new Set('a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li main mark menu meter nav ol optgroup option output p picture pre progress q s samp search section select slot small span strong strike sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(' '));

/** Elements that stand empty. */
export const voids: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
/** What a paragraph may hold without being ended by it. */
const running = new Set('a abbr b bdi bdo big br cite code del dfn em font i iframe img input ins kbd label mark meter output picture progress q s samp select option optgroup slot small span strong strike sub sup svg textarea time tt u var wbr'.split(' '));
const heading = /^h[1-6]$/;
/** Inside one of these an item of an outer list is not ended by an item. */
const fresh = /^(?:article|aside|blockquote|button|caption|center|details|dialog|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|iframe|main|menu|nav|ol|pre|search|section|select|summary|table|tbody|td|template|textarea|tfoot|th|thead|tr|ul)$/;
const items: Readonly<Record<string, RegExp>> = { li: /^li$/, dt: /^d[td]$/, dd: /^d[td]$/ };
/** Parts of a table with the elements they may stand in: elsewhere a parser throws them out. */
const parents: Readonly<Record<string, RegExp>> = {
  tr: /^(?:thead|tbody|tfoot)$/, td: /^tr$/, th: /^tr$/, thead: /^table$/, tbody: /^table$/, tfoot: /^table$/, caption: /^table$/, colgroup: /^table$/, col: /^colgroup$/,
  option: /^(?:select|optgroup)$/, optgroup: /^select$/,
};
/** A parser takes two of these in one another apart. */
const alone = new Set(['a', 'button', 'form']);
const pictures = /^(?:canvas|video|audio|object|embed|map|area|math)$/;

/**
 * The name under which an element is written, such that a parser builds the same tree again.
 * @param around names written around it, innermost last @param ownName number for a web component's name
 * @returns null: it cannot stand here; what it holds is left out
 */
export function tagNameOf(element: Element, around: readonly string[], ownName: (localName: string) => string): string | null {
  const { localName } = element;
  const parent = around.at(-1) ?? '';
  if (/^(?:table|thead|tbody|tfoot|tr|colgroup)$/.test(parent)) return parents[localName]?.test(parent) ? localName : null;
  if (parent === 'option') return null;
  if (/^(?:select|optgroup)$/.test(parent)) return parents[localName]?.test(parent) ? localName : null;
  if (localName === 'tr' && parent === 'table') return 'tr';
  if (localName === 'body' && parent === 'html') return 'body';
  if (parents[localName] || localName === 'body') return 'div';
  if (pictures.test(localName)) return 'picture';
  if (alone.has(localName) && around.includes(localName)) return localName === 'form' ? 'div' : 'span';
  if (localName === 'p' && ![...element.querySelectorAll('*')].every((inner) => (running.has(inner.localName) && !isAstray(inner)) || inner.closest('svg') !== null)) return 'div';
  if (heading.test(localName) && heading.test(parent)) return 'div';
  if (items[localName] && endsItem(items[localName], around)) return 'div';
  if (localName === 'frame') return 'iframe';
  return kept.has(localName) ? localName : ownName(localName);
}

/** Stands where its kind cannot stand, and so is written as a block: a `p` around it would be ended by it. */
const isAstray = ({ localName, parentElement }: Element): boolean => parents[localName]?.test(parentElement?.localName ?? '') === false;

/** Whether a parser would end the item that it stands in. */
function endsItem(item: RegExp, around: readonly string[]): boolean {
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const name = around[at] ?? '';
    if (item.test(name)) return true;
    if (fresh.test(name)) return false;
  }
  return false;
}
