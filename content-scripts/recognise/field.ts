import { plainWords } from '@/rules/words/phrase';

/** A control as recognising needs it. The value of a secret or code field is never touched. */
export interface Field {
  readonly element: Element;
  readonly type: 'tick' | 'choice' | 'text' | 'area' | 'password' | 'code' | 'button' | 'file' | 'search';
  readonly isTick: boolean;
  /** Words of its label, as `plainWords` gives them (a button's: as shown). */
  readonly name: string;
  /** What stands in a plain text field, at most 300 characters; empty for every other type. */
  readonly value: string;
  /** Longest text it takes, 0 when not said. */
  readonly size: number;
}

/** Wider than rules/words/secret-words.ts, and a tenth of its size: what may be a secret is not looked at while recognising. */
const secretive = /sleutel|\bkey\b|wacht|pass|code|\botp|totp|2fa|\bpin|gehei|secret|token/i;
const codeName = /(?:verificatie|authenticatie|authenticator|beveiligings|bevestigings|inlog|controle|toegangs|mfa|2fa|eenmalige|one time|verification|authentication|security|login|6 cijferige|zescijferige|6 digit|six digit)\s?(?:pass)?(?:code|wachtwoord|password)|code (?:uit|van|in) (?:je|uw|de|jouw)?\s?(?:authenticator|app)|(?:code|cijfers) (?:from|of) (?:your|the)|6 cijfers|zes cijfers|6 digits|six digits|\b(?:otp|totp)\b/;

/** Words of the label of a control: `label`, `aria-labelledby`, `aria-label`, placeholder, title, or the text just before it. */
function labelOf(element: Element): string {
  const parts: string[] = [element.getAttribute('aria-label') ?? ''];
  for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)) if (id !== '') parts.push(element.ownerDocument.getElementById(id)?.textContent ?? '');
  if ('labels' in element) for (const label of (element as HTMLInputElement).labels ?? []) parts.push(label.textContent ?? '');
  parts.push(element.getAttribute('placeholder') ?? '', element.getAttribute('title') ?? '');
  if (parts.every((part) => part.trim() === '')) parts.push((element.previousElementSibling ?? element.parentElement?.previousElementSibling)?.textContent?.slice(0, 120) ?? '');
  return parts.join(' ').slice(0, 240);
}

const ticks = new Set(['checkbox', 'switch', 'menuitemcheckbox']);

/** What an element is as a control; null when it is none. Buttons made by `<button>` are not told here. */
export function fieldOf(element: Element, tag: string, role: string | null): Field | null {
  if (tag === 'input') return inputOf(element as HTMLInputElement);
  const plain = { element, name: '', value: '', size: 0, isTick: false };
  if ((role !== null && ticks.has(role)) || element.hasAttribute('aria-pressed') || (tag !== 'input' && element.hasAttribute('aria-checked') && role !== 'radio')) return { ...plain, type: 'tick', isTick: true, name: plainWords(labelOf(element)) };
  if (tag === 'select' || role === 'radio' || role === 'combobox' || role === 'listbox') return { ...plain, type: 'choice', name: plainWords(labelOf(element)) };
  if (tag !== 'textarea') return null;
  const label = labelOf(element);
  return { ...plain, type: 'area', name: plainWords(label), value: secretive.test(label) ? '' : (element as HTMLTextAreaElement).value.slice(0, 300) };
}

function inputOf(input: HTMLInputElement): Field | null {
  const base = { element: input, value: '', size: Math.max(input.maxLength, 0), isTick: false };
  switch (input.type) {
    case 'hidden': case 'range': case 'color': return { ...base, type: 'choice', name: '' };
    case 'checkbox': return { ...base, type: 'tick', isTick: true, name: plainWords(labelOf(input)) };
    case 'radio': return { ...base, type: 'choice', name: plainWords(labelOf(input)) };
    // The value of a submit button is its visible text, not something she typed.
    case 'submit': case 'button': case 'reset': return { ...base, type: 'button', name: input.value || labelOf(input) };
    case 'image': return { ...base, type: 'button', name: input.alt || labelOf(input) };
    case 'file': return { ...base, type: 'file', name: plainWords(labelOf(input)) };
  }
  const label = labelOf(input);
  const name = plainWords(label);
  const completes = input.getAttribute('autocomplete') ?? '';
  if (completes.includes('one-time-code') || codeName.test(name) || /(?:^|[^a-z])(?:otp|totp|mfa|2fa)(?:$|[^a-z])/i.test(input.name)) return { ...base, type: 'code', name };
  if (input.type === 'password') return { ...base, type: 'password', name };
  if (input.type === 'search' || /^(?:zoek|search|filter)/.test(name)) return { ...base, type: 'search', name };
  return { ...base, type: 'text', name, value: secretive.test(label) ? '' : input.value.slice(0, 300) };
}
