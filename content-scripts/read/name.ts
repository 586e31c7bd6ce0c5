import { computeAccessibleName } from 'dom-accessibility-api';
import { saidBy } from '@/rules/words/tick-words';
import { controlKind, labelledBy } from './control';
import { labelsOf } from './labels';
import { flatElements } from './flat';
import { gather, labelsOnly, nameOf } from './gather';
import { isBlank, squash } from './text';

const shownWords = (element: Element): string => {
  const found = gather(element, labelsOnly);
  return squash(found.words.join('')) || squash(found.buttons.join(' ')) || (found.icons[0]?.name ?? found.names[0] ?? '');
};

/** The accessible name of a single control, by the library; empty when there is none or it cannot be told. Not for cells: it is slow. */
export function accessibleName(element: Element): string {
  try {
    return squash(computeAccessibleName(element));
  } catch {
    return ''; // hostile or foreign markup that the library cannot follow: no name is no evidence
  }
}

/** What a control is called on screen: its own words, else its accessible name. */
export function nameOfControl(element: Element): string {
  if (element.localName === 'input' && /^(button|submit|reset)$/.test(element.getAttribute('type') ?? '')) return squash((element as HTMLInputElement).value ?? '') || (nameOf(element) ?? '');
  const field = /^(input|select|textarea)$/.test(element.localName);
  const own = field ? '' : shownWords(element);
  return own || (field ? labelOfField(element) : (nameOf(element) ?? accessibleName(element)));
}

const trimmed = (text: string): string => squash(text).replace(/\s*[:*]+\s*$/, '');

/** The words that label a field: its label, what names it, its name, or the short text right before it. Empty when none. */
export function labelOfField(field: Element): string {
  const host = (field.getRootNode() as ShadowRoot).host as Element | undefined;
  const labels = [...labelledBy(field), ...labelsOf(field)].map((label) => trimmed(shownWords(label))).filter((text) => text !== '');
  if (labels.length > 0) return squash(labels.join(' '));
  const said = nameOf(field) ?? field.getAttribute('placeholder') ?? '';
  const near = isTickable(field) ? textBehind(field) || nearText(field) : nearText(field);
  return trimmed(near || said || (host ? labelOfHost(host) : ''));
}

const isTickable = (field: Element): boolean => controlKind(field) === 'box' || controlKind(field) === 'radio';

/** Words right behind a box, where they usually stand; a state ("aan") is no label. */
function textBehind(box: Element): string {
  for (let after = box.nextSibling; after; after = after.nextSibling) {
    const text = after.nodeType === 3 ? squash((after as Text).data) : after.nodeType === 1 ? labelWords(after as Element) : '';
    if (text === null) return '';
    if (text !== '') return text.length <= 80 && saidBy(text) === null ? text : '';
  }
  return '';
}

/** A web component that holds the field: its attributes name it. */
const labelOfHost = (host: Element): string => host.getAttribute('label') ?? host.getAttribute('aria-label') ?? nearText(host);

/** Short words right before a field in the same line or cell, or in the cell before it. */
export function nearText(field: Element): string {
  for (let at: Element = field, up = 0; up < 4; up += 1) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = before.nodeType === 3 ? squash((before as Text).data) : before.nodeType === 1 ? labelWords(before as Element) : '';
      if (text === null) return '';
      if (text !== '') return text.length <= 80 ? text : '';
    }
    const parent = at.parentElement;
    if (!parent || /^(form|fieldset|body|main|section|table|tr|ul|ol|dialog)$/.test(parent.localName)) {
      if (parent?.localName !== 'tr') return '';
    }
    if (!parent || flatElements(parent).length > 4) return '';
    at = parent;
  }
  return '';
}

/** Words of an element before a field; null where another field or list stands: then it is not this one's label. */
function labelWords(element: Element): string | null {
  if (element.matches('input, select, textarea, button, table, ul, ol, script, style')) return element.matches('script, style') ? '' : null;
  if (element.querySelector('input:not([type=hidden]), select, textarea, button, table, [role=switch], [role=checkbox], [role=radio]') !== null) return null;
  return isBlank(element.textContent) ? '' : shownWords(element);
}
