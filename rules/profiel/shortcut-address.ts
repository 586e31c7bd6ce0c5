import { fold } from '../words/fold';

/** What an address says of a shortcut. Nothing of it leaves memory. */
export interface ShortcutAddress {
  /** Path with a hash route, folded, without host and query. */
  readonly path: string;
  /** Value of INSTELLING_REF in lower case; null when the address carries none. */
  readonly ref: string | null;
  /** Masked or cut where the reference would stand. */
  readonly cut: boolean;
}

const parameter = 'INSTELLING_REF';
const masked = /\u2026|\.{3}|[\u2022\u25CF*]/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    // A stray `%` is no reason to give up on a whole page.
    return text;
  }
}

/** Parts of one query; a written-out address may hold `&amp;`. Nested addresses (TARGET) stay encoded, so theirs are not found. */
function parameters(query: string): { readonly name: string; readonly value: string }[] {
  return query.replace(/&amp;/gi, '&').split('&').map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? { name: decoded(part), value: '' } : { name: decoded(part.slice(0, at)), value: decoded(part.slice(at + 1)).trim() };
  });
}

/**
 * Reads an address without the browser's `URL`: it may be relative, written out by hand, masked or cut.
 * Any order of parameters, any letter case of the value; the name is upper case (spec/rules.md). Never throws.
 */
export function shortcutAddress(address: string): ShortcutAddress {
  const text = address.trim().replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^\/\/[^/?#]*/, '').replace(/^[\w-]+(?:\.[\w-]+)+(?=[/?#]|$)/, '');
  const [beforeHash = '', ...hash] = text.split('#');
  const route = hash.join('#');
  const [path = '', ...query] = beforeHash.split('?');
  const [routePath = '', ...routeQuery] = route.split('?');
  const found = parameters([query.join('?'), routeQuery.join('?')].join('&')).find(({ name, value }) => name === parameter && value !== '');
  const cut = found === undefined ? masked.test(address) : masked.test(found.value);
  return { path: fold(decoded(/^!?\//.test(routePath) ? `${path}#${routePath}` : path)), ref: found === undefined || cut ? null : found.value.toLowerCase(), cut };
}

/** Schemes of addresses that lead to no page, and endings of files: such a link is no shortcut link (spec/rules.md, Settled questions). */
const noPage = /^\s*(?:javascript|mailto|tel|data|blob|about):|^\s*(?:#[^/!]*)?$/i;
const file = /\.(?:url|lnk|webloc|desktop|zip|exe|msi|pdf|mobileconfig|mp4|docx?|bat|reg)$/;

/** Whether an address opens a page at all, and not a file. */
export function opensAPage(address: string): boolean {
  return !noPage.test(address) && !file.test(shortcutAddress(address).path);
}
