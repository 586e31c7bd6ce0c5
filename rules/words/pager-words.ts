import { fold } from './fold';

/** Words on the controls that show another part of a list, Dutch first, then English; whole texts, folded. */
const next = new Set(['volgende', 'volgende pagina', 'naar volgende pagina', 'naar de volgende pagina', 'ga naar volgende pagina', 'ga naar de volgende pagina', 'verder bladeren', 'volgende resultaten', 'laatste', 'laatste pagina', 'naar laatste pagina', 'naar de laatste pagina', 'ga naar laatste pagina', 'ga naar de laatste pagina',
  'next', 'next page', 'go to next page', 'go to the next page', 'go to next', 'last', 'last page', 'go to last page', 'go to the last page', '>', '>>', '\u203A', '\u00BB', '\u2192', '\u25B6', '\u25BA', 'chevron_right', 'navigate_next', 'last_page', 'keyboard_arrow_right']);
const previous = new Set(['vorige', 'vorige pagina', 'naar vorige pagina', 'naar de vorige pagina', 'ga naar vorige pagina', 'ga naar de vorige pagina', 'eerste', 'eerste pagina', 'naar eerste pagina', 'naar de eerste pagina', 'ga naar eerste pagina', 'ga naar de eerste pagina',
  'previous', 'prev', 'previous page', 'prev page', 'go to previous page', 'go to the previous page', 'first', 'first page', 'go to first page', 'go to the first page', '<', '<<', '\u2039', '\u00AB', '\u2190', '\u25C0', '\u25C4', 'chevron_left', 'navigate_before', 'first_page', 'keyboard_arrow_left']);
const number = /^(?:(?:ga )?naar )?(?:de )?(?:pagina|page|pag|go to page|huidige pagina|current page|goto page)?[ :,]*(\d{1,4})(?: (?:van|of) \d+)?(?: ?\(?(?:huidig|huidige|current|geselecteerd|selected|huidige pagina|current page)\)?)?$/;

/** Names of a region that pages through a list. */
const region = /pagin|pager|bladeren|paginanummer|pages?\b/;
const perPage = /per pagina|per page|per blz|rijen tonen|aantal rijen|aantal resultaten|rows per|items per|page size|paginagrootte|entries per|^(toon|show|tonen)\b.*\b(rijen|resultaten|entries|rows|items|regels)$/;

/** What a control does by its words: shows the next or previous part, or page n. */
export type PagerStep = 'next' | 'previous' | number;

/** Null: no pager's word. */
export function pagerStep(name: string): PagerStep | null {
  if (name.length > 60) return null;
  const folded = fold(name);
  if (next.has(folded)) return 'next';
  if (previous.has(folded)) return 'previous';
  const bare = folded.replace(/[^\p{L}\p{N} ]+/gu, '').trim();
  if (next.has(bare)) return 'next';
  if (previous.has(bare)) return 'previous';
  const page = number.exec(folded);
  return page ? Number(page[1]) : null;
}

/** Whether a region's name says that it pages. */
export const isPagerName = (name: string): boolean => region.test(fold(name));
/** Whether a choice's label says that it sets rows per page. */
export const isPerPageName = (name: string): boolean => perPage.test(fold(name));
