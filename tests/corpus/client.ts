import type { CellData, ColumnData, PageData } from './library';

/** What the page handed to its client. */
export function pageData(): PageData {
  const data = (window as unknown as { corpusPage?: PageData }).corpusPage;
  if (data === undefined) throw new Error('no data for this page');
  return data;
}

/** The place where the client draws. */
export function place(): HTMLElement {
  const app = document.getElementById('app');
  if (app === null) throw new Error('no place to draw');
  return app;
}

/** Tells the measuring script that the page stands as it is. */
export function drawn(): void {
  requestAnimationFrame(() => setTimeout(() => { (window as unknown as { corpusDrawn?: boolean }).corpusDrawn = true; }, 50));
}

export const textOf = (cell: CellData | undefined): string => (typeof cell === 'string' ? cell : '');
/** A link cell: label and address. */
export const linkOf = (cell: CellData | undefined): { label: string; address: string } => { const [label = '', address = ''] = textOf(cell).split('→'); return { label, address }; };

/** A page without a list, as a list of two columns: what a library that only draws grids makes of it. */
export function asList(data: PageData): { columns: readonly ColumnData[]; rows: readonly Readonly<Record<string, CellData>>[] } {
  if (data.list) return data.list;
  return { columns: [{ key: 'k0', head: 'Gegeven', as: 'text' }, { key: 'k1', head: 'Waarde', as: 'text' }], rows: (data.fields ?? []).map(({ label, value }) => ({ k0: label, k1: value })) };
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Plain links under a heading, for libraries that have no part for them. */
export function plainLinks(data: PageData): HTMLElement {
  const { heading, items } = data.links ?? { heading: '', items: [] };
  return element('section', {}, element('h2', {}, heading), element('ul', {}, ...items.map(({ label, address }) => element('li', {}, element('a', { href: address }, label)))));
}
