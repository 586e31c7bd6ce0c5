import { controlKind, isSecretField } from './control';
import { isElement } from './flat';
import { isBlank, squash } from './text';

/** Whether an element is one value however it is built: a control, a picture, boxes of one address, radio buttons of one choice. */
export function isWhole(element: Element): boolean {
  const kind = controlKind(element);
  if (kind !== 'none' || /^(img|svg|picture|canvas|object|time|meter|progress)$/.test(element.localName)) return true;
  return isAddressGroup(element) || isChoiceGroup(element);
}

/** Some boxes of three digits beside each other: one address. */
function isAddressGroup(element: Element): boolean {
  const fields = element.childElementCount >= 4 ? element.querySelectorAll('input') : [];
  if (fields.length < 4 || fields.length > 9) return false;
  // The fields first: no value of a secret one is asked, and no text where they are no boxes.
  if ([...fields].some(isSecretField) || ![...fields].every((field) => /^(\d{0,3}|\*)$/.test(field.value))) return false;
  return /^[\s.,:/\u2010-\u2015-]*(t\/m|tot)?[\s.,:/\u2010-\u2015-]*$/.test(squash((element.textContent ?? '').slice(0, 200)));
}

/** Radio buttons of one name with their labels: one choice. */
function isChoiceGroup(element: Element): boolean {
  if (element.childElementCount < 2) return element.getAttribute('role') === 'radiogroup';
  const radios = [...element.querySelectorAll('input[type=radio], [role=radio]')];
  if (radios.length < 2) return false;
  if (element.getAttribute('role') === 'radiogroup') return true;
  const others = element.querySelectorAll('input:not([type=radio]):not([type=hidden]), select, textarea, h1, h2, h3, h4, legend, dt, th');
  const named = radios.every((radio) => (radio.getAttribute('name') ?? '') === (radios[0]?.getAttribute('name') ?? ''));
  const first = [...element.childNodes].find((node) => !isBlank(node.textContent) || (isElement(node) && node.matches('input')));
  return named && others.length === 0 && squash(element.textContent ?? '').length <= radios.length * 40 && first?.nodeType === 1 && startsChoice(first as Element, radios);
}

/** A button or the label of one; a label that names none of them names the choice as a whole. */
const startsChoice = (first: Element, radios: readonly Element[]): boolean => radios.some((radio) => first.contains(radio) || (first.localName === 'label' && (first as HTMLLabelElement).control === radio));
