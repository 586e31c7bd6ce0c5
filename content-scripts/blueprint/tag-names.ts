const kept = new Set('a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li main mark menu meter nav ol optgroup option output p picture pre progress q s samp search section select slot small span strong strike sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(' '));

/** Elements that stand empty. */
export const voids: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
const closesParagraph = 'address,article,aside,blockquote,center,details,dialog,div,dl,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,menu,nav,ol,p,pre,section,table,ul,dd,dt';
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
  if (/^(?:select|optgroup)$/.test(parent)) return parents[localName]?.test(parent) ? localName : null;
  if (localName === 'tr' && parent === 'table') return 'tr';
  if (localName === 'body' && parent === 'html') return 'body';
  if (parents[localName] || localName === 'body') return 'div';
  if (pictures.test(localName)) return 'picture';
  if (alone.has(localName) && around.includes(localName)) return localName === 'form' ? 'div' : 'span';
  if (localName === 'p' && element.querySelector(closesParagraph) !== null) return 'div';
  if (localName === 'frame') return 'iframe';
  return kept.has(localName) ? localName : ownName(localName);
}
