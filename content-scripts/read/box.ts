import type { Tick } from '@/rules/seen';
import { saidBy, saidByName, type Said } from '@/rules/words/tick-words';
import { stateOf } from './control';
import { labelsOf } from './labels';
import { squash } from './text';

const asTick = (said: Said | null): Tick | null => (said === 'doubtful' ? 'unreadable' : said);

/** Boxes that mirror each other (a native one drawn by another) must agree; several native ones are several questions. */
export function tickOfBoxes(boxes: readonly Element[]): Tick {
  const states = boxes.map(stateOf);
  const first = states[0] ?? 'unreadable';
  const native = boxes.filter((box) => box.localName === 'input').length;
  return native < 2 && states.every((state) => state === first) ? first : 'unreadable';
}

/** The words of a radio button: its label, its name, or the text right behind it. */
export function labelOfRadio(radio: Element): string {
  const labels = labelsOf(radio).map((label) => squash(label.textContent ?? ''));
  const name = labels.join(' ') || radio.getAttribute('aria-label') || (radio.localName === 'input' ? '' : radio.textContent) || radio.nextSibling?.textContent;
  return squash(name ?? '');
}

/** The chosen words of a group, and its tick where the words are a yes and a no. One button alone is a box. */
export function chosenRadio(radios: readonly Element[]): { readonly text: string; readonly tick: Tick | null } {
  const [only] = radios;
  if (radios.length === 1 && only) return { text: labelOfRadio(only), tick: stateOf(only) };
  const chosen = radios.filter((radio) => stateOf(radio) === 'yes');
  const all = radios.map(labelOfRadio);
  const yesNo = all.every((label) => saidByName(label) !== null);
  const [one] = chosen;
  if (!one || chosen.length > 1) return { text: '', tick: 'unreadable' };
  const text = labelOfRadio(one);
  return { text, tick: yesNo ? asTick(saidByName(text)) : null };
}

/** What the names of pictures in a cell say together; null when none speaks of yes or no. */
export function tickOfNames(names: readonly string[]): Tick | null {
  if (names.length === 0) return null;
  const said = names.map(saidByName).filter((each) => each !== null);
  const [first] = said;
  if (first === undefined) return null;
  return said.every((each) => each === first) ? asTick(first) : 'unreadable';
}

/** What a whole text says as a tick. */
export const tickOfText = (text: string): Tick | null => asTick(saidBy(text));
