import type { SecretPlaces } from './secret-places';

/** What sets a value, and so leads nowhere. */
const sets = 'input,select,textarea,[role=checkbox],[role=switch],[role=radio]';

/** Whether an element holds something that sets a value: a line with a box in it may be pressed as a whole, and is still no button and no card. */
export const holdsSetting = (element: Element): boolean => element.querySelector(sets) !== null;

/**
 * Whether an element stands in a card that leads elsewhere when it is pressed. A part that only takes the focus (`tabindex=-1`, often around the
 * whole page) cannot be pressed, and a line with a box in it sets that box.
 */
export function isPressable(element: Element): boolean {
  const around = element.closest('[tabindex]:not([tabindex^="-"]),[onclick]');
  return around !== null && !holdsSetting(around);
}

/** An icon drawn by a font from its name: hidden from screen readers, one word of small letters. */
const isIconName = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true' && /^\s*[a-z][a-z0-9_]{1,30}\s*$/.test(element.textContent ?? '');

/** The text of a control or heading without the names of icons and without secrets in it ("save" before "Sla op"); where nothing else is left, all of it. */
export function wordsWithoutIcons(element: Element, secrets: SecretPlaces): string {
  const all = secrets.textOf(element);
  if (element.querySelector('[aria-hidden=true]') === null) return all;
  let words = '';
  const add = (node: Node): void => {
    const secret = secrets.of(node);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (secret.has(child)) continue;
      if (child.nodeType === 3) words += (child as Text).data;
      else if (child.nodeType === 1) { if (isIconName(child as Element)) words += ' '; else add(child); }
    }
  };
  add(element);
  return words.trim() === '' ? all : words;
}
