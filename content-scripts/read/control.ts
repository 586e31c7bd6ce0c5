import { isSecretLabel } from '@/rules/words/secret-words';
import type { Tick } from '@/rules/seen';
import { byId } from './flat';
import { labelsOf } from './labels';
import { squash } from './text';

export { labelsOf } from './labels';

/** What an element is to a reader, when it holds a value or a tick. */
export type ControlKind = 'box' | 'radio' | 'choice' | 'value' | 'date' | 'secret' | 'button' | 'none';

const valueless = new Set(['button', 'submit', 'reset', 'image', 'file', 'color', 'range']);
const dates = new Set(['date', 'datetime-local', 'month']);

/** A field that is never read: by its type, by what the browser may fill in, or by its name. */
export function isSecretField(field: Element): boolean {
  const type = field.getAttribute('type')?.toLowerCase();
  if (type === 'password' || type === 'hidden') return true;
  if (/one-time-code|current-password|new-password|webauthn/.test(field.getAttribute('autocomplete') ?? '')) return true;
  return ['aria-label', 'placeholder', 'name', 'id', 'title'].some((name) => isSecretLabel(spaced(field.getAttribute(name) ?? ''))) || labelsOf(field).some((label) => isSecretLabel(label.textContent ?? ''));
}

const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2');

/** A `select` inside an `svg` is only a name. */
const isHtml = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** The words of a choice's options, in order; none where it has no options of its own. */
export const optionsOf = (choice: Element): string[] => [...((choice as Partial<HTMLSelectElement>).options ?? [])].map((option) => squash(option.text));

/** What kind of control an element is. Cheap where it is none. */
export function controlKind(element: Element): ControlKind {
  switch (element.localName) {
    case 'input': return isHtml(element) ? inputKind(element) : 'none';
    case 'select': return isHtml(element) ? 'choice' : 'none';
    case 'textarea': return !isHtml(element) ? 'none' : isSecretField(element) ? 'secret' : 'value';
    default: return roleKind(element);
  }
}

function inputKind(input: Element): ControlKind {
  const type = (input.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'checkbox') return 'box';
  if (type === 'radio') return 'radio';
  if (isSecretField(input)) return 'secret';
  if (dates.has(type)) return 'date';
  return valueless.has(type) ? 'button' : 'value';
}

function roleKind(element: Element): ControlKind {
  const role = element.getAttribute('role');
  if (role === 'checkbox' || role === 'switch' || role === 'menuitemcheckbox') return 'box';
  if (role === 'radio') return 'radio';
  if (element.hasAttribute('aria-pressed')) return 'box';
  return element.localName === 'button' || role === 'button' ? 'button' : 'none';
}

const fromAria = (value: string | null): Tick => (value === 'true' ? 'yes' : value === 'false' ? 'no' : 'unreadable');

/**
 * Whether a box, switch or radio is on. Undecided boxes are unreadable. The live state counts, never the attribute `checked` of the source.
 */
export function stateOf(box: Element): Tick {
  if (box.localName === 'input') {
    const input = box as HTMLInputElement;
    return input.indeterminate ? 'unreadable' : input.checked ? 'yes' : 'no';
  }
  return fromAria(box.getAttribute('aria-checked') ?? box.getAttribute('aria-pressed'));
}

/** The value that a field shows. For a choice the words of what is chosen. */
export function valueOf(field: Element): string {
  if (field.localName !== 'select') return (field as HTMLInputElement).value ?? '';
  return [...((field as Partial<HTMLSelectElement>).selectedOptions ?? [])].map((option) => (option.label || option.textContent) ?? '').join(', ');
}

/** Elements that name another by `aria-labelledby`. */
export function labelledBy(element: Element): Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => (id === '' ? null : byId(element, id))).filter((found) => found !== null);
}

/** Whether it takes part: not disabled by attribute, state or the usual word for it. */
export function isEnabled(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    if (at.hasAttribute('disabled') || at.getAttribute('aria-disabled') === 'true' || /(^|[-_ ])disabled($|[-_ ])/i.test(at.getAttribute('class') ?? '')) return false;
    if (at !== element && at.childElementCount > 1) break;
  }
  return true;
}
