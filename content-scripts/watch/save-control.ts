import { notSaving, saveNames } from '@/rules/words/save-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isShown } from '../recognise/shown';

const whole = phrases(saveNames);
const other = phrases(notSaving);

/** Whether a control's name reads as save ("Sla uitgeverijen op", "Opslaan", "Save changes"). */
export function readsAsSave(name: string): boolean {
  const plain = plainWords(name);
  return plain.length <= 60 && whole.is(plain) && other.find(plain) === null;
}

const controls = 'button,input[type=submit],input[type=button],input[type=image],[role=button],a[href]';

/** The words by which a button is known: `aria-labelledby`, `aria-label`, its text, an icon's name, its title. A submit button's `value` is its text. */
export function controlName(element: Element): string {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '').map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ').trim();
  if (labelled !== '') return labelled;
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  if (element.localName === 'input') return (element as HTMLInputElement).value || element.getAttribute('alt') || (element.getAttribute('title') ?? '');
  const text = element.textContent?.trim();
  if (text) return text;
  const icon = element.querySelector('[alt],[aria-label],svg title,[title]');
  return icon?.getAttribute('alt') || icon?.getAttribute('aria-label') || icon?.textContent?.trim() || icon?.getAttribute('title') || (element.getAttribute('title') ?? '');
}

/** Whether this element, or the control it stands in, saves; by its accessible name. */
export function isSaveControl(element: Element): boolean {
  const control = element.closest(controls);
  return control !== null && readsAsSave(controlName(control));
}

/**
 * Every visible control that saves. Buttons alone are asked; of many (one per row) the first and last hundred.
 * @param root the document, or the part of it that is meant
 */
export function findSaveControls(root: Document | Element | ShadowRoot): Element[] {
  const all = [...root.querySelectorAll(controls)];
  const some = all.length > 200 ? [...all.slice(0, 100), ...all.slice(-100)] : all;
  return some.filter((control) => readsAsSave(controlName(control)) && isShown(control));
}
