import { plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { openText, type SecretPlaces } from './secret-places';

/** A control as recognising needs it. The value of a secret or code field is never touched. */
export interface Field {
  readonly element: Element;
  readonly type: 'tick' | 'choice' | 'text' | 'area' | 'password' | 'code' | 'button' | 'file' | 'search';
  /** Words of its label, as `plainWords` gives them (a button's: as shown). */
  readonly name: string;
  /** What stands in a plain text field, at most 300 characters; empty for every other type. */
  readonly value: string;
  /** Longest text it takes, 0 when not said. */
  readonly size: number;
}

/** An attribute's text; empty when it is not there. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const codeName = /(?:verificatie|authenticat\w+|beveiligings|bevestigings|inlog|controle|toegangs|mfa|2fa|eenmalige|one time|verification|security|login|(?:6|zes|six) ?(?:cijferige|digit))\s?(?:pass)?(?:code|wachtwoord|password)|code (?:uit|van|in|from|of) (?:je |uw |de |jouw |your |the )?(?:authenticator|app)|(?:6|zes|six) (?:cijfers|digits)|\b(?:otp|totp)\b/;

/** Words of the label of a control: `aria-label`, `aria-labelledby`, `label`, placeholder, title, or the text just before it. */
function labelOf(element: Element, secrets: SecretPlaces): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).map((id) => (id === '' ? null : element.ownerDocument.getElementById(id)));
  const parts = [...ids, ...((element as HTMLInputElement).labels ?? [])].map((label) => (label === null ? '' : openText(secrets.textOf(label)))).concat(['aria-label', 'placeholder', 'title'].map((name) => attribute(element, name)));
  const own = parts.join(' ').trim();
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  return (own || (before == null || secrets.holds(before) ? '' : openText(secrets.textOf(before)).slice(0, 120))).slice(0, 240);
}

const types: Readonly<Record<string, Field['type']>> = { checkbox: 'tick', radio: 'choice', hidden: 'choice', range: 'choice', color: 'choice', submit: 'button', button: 'button', reset: 'button', image: 'button', file: 'file', password: 'password', search: 'search' };

/** What an element is as a control; null when it is none. Buttons made by `<button>` are not told here. */
export function fieldOf(element: Element, tag: string, role: string | null, secrets: SecretPlaces): Field | null {
  const made = (type: Field['type'], name: string, value = '', size = 0): Field => ({ element, type, name, value, size });
  const isTick = role === 'checkbox' || role === 'switch' || role === 'menuitemcheckbox' || (role !== 'radio' && (element.hasAttribute('aria-pressed') || element.hasAttribute('aria-checked')));
  if (tag !== 'input') {
    if (isTick) return made('tick', '');
    if (tag === 'select' || role === 'radio' || role === 'combobox' || role === 'listbox') return made('choice', '');
    if (tag !== 'textarea') return null;
  }
  const input = element as HTMLInputElement;
  const type = tag === 'textarea' ? 'area' : types[input.type];
  // The value of a submit button is its visible text, not something she typed.
  if (type === 'button') return made(type, input.value || input.alt || labelOf(input, secrets));
  if (type === 'tick' || type === 'choice' || type === 'file') return made(type, '');
  const label = labelOf(input, secrets);
  const name = plainWords(label);
  const size = Math.max(input.maxLength, 0);
  if (attribute(input, 'autocomplete').includes('one-time-code') || codeName.test(name) || /(?:^|[^a-z])(?:t?otp|mfa|2fa)(?:$|[^a-z])/i.test(input.name)) return made('code', name, '', size);
  if (type === 'password' || type === 'search') return made(type, name, '', size);
  return made(/^(?:zoek|search|filter)/.test(name) ? 'search' : (type ?? 'text'), name, isSecretLabel(label) || /code/i.test(label) ? '' : input.value.slice(0, 300), size);
}
