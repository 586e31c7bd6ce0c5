import type { RawCell } from '../raw';
import type { Field } from '../seen';
import { isNoMailText } from '../words/empty';
import { sharedBoxAlone, sharedBoxWords } from '../words/shared-box-words';

/** Masked or cut, or with signs that nobody sees: what the address is cannot be known (spec/rules.md, Settled questions). */
const notWhole = /[*\u2026\u2022\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\.\.\./;
/** The HTML standard's valid e-mail address, with at least one dot in the domain (spec/rules.md, `email-ongeldig`). */
const valid = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/**
 * The address that a cell shows, as shown but for `mailto:`; whether it is valid is for the rules to say.
 * @param cell absent in a short row: unreadable with an empty text, not empty
 */
export function parseEmail(cell: RawCell | undefined): Field<string> {
  if (cell === undefined) return { kind: 'unreadable', text: '' };
  if (notWhole.test(cell.text)) return { kind: 'unreadable', text: cell.text };
  const text = cell.text.trim().replace(/^mailto:\s*/i, '');
  return text.length < 40 && isNoMailText(text) ? { kind: 'empty' } : { kind: 'value', value: text };
}

/** Whether a text is an address by the HTML standard with a dot in the domain. At most 320 signs, so that a long text costs nothing. */
export function isValidEmail(address: string): boolean {
  return address.length <= 320 && valid.test(address);
}

/** The domain of a valid address, lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether a valid address lies in one of the domains; a sub-domain counts as the domain's. */
export function isInDomains(address: string, domains: readonly string[]): boolean {
  const domain = domainOf(address);
  return domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`));
}

/**
 * Whether what stands before the `@` names a box that several people read (`info`, `directie.deklimop`, `groep-5`) and no person.
 * Words that can also be initials or a name (`ib.jansen`, `j.post`) count only where nothing else stands there.
 */
export function isSharedBox(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
  const parts = local.split(/[._+-]+/);
  const words = (/\d/.test(local) ? parts.map((part) => part.replace(/^\d+|\d+[a-h]?$/g, '')) : parts).filter((part) => part !== '');
  if (sharedBoxWords.has(words[0] ?? '') || sharedBoxWords.has(words.at(-1) ?? '')) return true;
  return words.length > 0 && words.every((word) => sharedBoxAlone.has(word) || sharedBoxWords.has(word));
}
