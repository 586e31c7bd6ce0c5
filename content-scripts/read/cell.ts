import type { Tick } from '@/rules/seen';
import { leadingMark } from '@/rules/words/tick-words';
import { controlKind, stateOf } from './control';
import { exactly, gather, gatherNodes, nameOf, nameOfSign, type Asks, type Gathered } from './gather';
import type { ReadCell } from './list';
import { isBlank, squash } from './text';
import { chosenRadio, labelOfRadio, tickOfBoxes, tickOfNames, tickOfText } from './box';

/** What one cell shows: text, tick, machine date. Values of inputs are text, secrets are never read. Never throws. */
export function readCell(element: Element): ReadCell {
  return readCellWith(element, exactly);
}

/** A cell of words alone, or of nothing. */
export function textCell(text: string, element: Element | null): ReadCell {
  const marked = leadingMark(text);
  if (marked) return { text: marked.rest, tick: marked.said === 'doubtful' ? 'unreadable' : marked.said, iso: null, element, control: null, mark: 'none', secret: false, name: '', link: null };
  return { text, tick: tickOfText(text), iso: null, element, control: null, mark: text === '' ? 'empty' : 'none', secret: false, name: '', link: null };
}

/** A cell whose value is not to be read, whatever it holds. */
export function secretCell(element: Element | null): ReadCell {
  return { text: '', tick: null, iso: null, element, control: null, mark: 'none', secret: true, name: '', link: null };
}

/** The same as `readCell` with a memory for looks: for the many cells of one list. */
export function readCellWith(element: Element, asks: Asks): ReadCell {
  const first = element.firstChild;
  // Most cells hold one text and bear no state themselves: one touch.
  if (first?.nodeType === 3 && first.nextSibling === null && !element.shadowRoot && !isStateful(element)) {
    const text = squash((first as Text).data);
    if (text !== '') return textCell(nameOfSign(element) ?? text, element);
  }
  if (controlKind(element) !== 'none') return cellOf(gatherNodes([element], asks), element, asks);
  return cellOf(gather(element, asks), element, asks);
}

/** Whether a cell is itself a control, or bears a tick. */
export const isStateful = (element: Element): boolean => element.hasAttributes() && (element.hasAttribute('aria-checked') || controlKind(element) !== 'none');

/** What some nodes beside each other show as one cell. */
export function readNodes(nodes: readonly Node[], element: Element | null, asks: Asks): ReadCell {
  return cellOf(gatherNodes(nodes, asks), element, asks);
}

function cellOf(found: Gathered, element: Element | null, asks: Asks): ReadCell {
  if (found.secret) return secretCell(element);
  const own = element?.hasAttribute('aria-checked') && !found.boxes.includes(element) ? element : null;
  if (own) found.boxes.unshift(own);
  const shown = shownText(found);
  const iconText = shown === '' ? squash(found.icons.map((icon) => icon.name).join(' ')) : '';
  const said = shown === '' && iconText === '' ? sayings(found, element) : iconText;
  const radio = found.radios.length > 0 ? chosenRadio(found.radios) : null;
  const several = found.boxes.filter((box) => box.localName === 'input').length > 1;
  const words = radio ? radio.text : several ? labelsOfChecked(found.boxes) : shown || said;
  const marked = leadingMark(words);
  const offered = found.buttons.length > 0 && words === found.buttons.join(' ') && squash(found.words.join('')) === '';
  const tick = tickOf(found, radio?.tick ?? null, offered ? '' : words, element);
  const alone = isNothing(found) && words === '';
  const drawn = tick === null && (found.drawn !== null || (alone && element !== null && asks.paintedCell(element)));
  return {
    text: marked && tick !== null ? marked.rest : words,
    tick: tick ?? (drawn && words === '' ? 'unreadable' : null),
    iso: found.iso,
    element,
    control: found.boxes[0] ?? found.radios[0] ?? found.fields[0]?.field ?? (tick === null ? null : (found.icons[0]?.element ?? null)),
    mark: drawn ? 'drawn' : alone ? 'empty' : 'none',
    secret: false,
    name: squash([...found.names, ...found.actions, ...(shown === '' ? [] : [...found.icons.map((icon) => icon.name), ...found.buttons])].join(', ')),
    link: found.link,
  };
}

const isNothing = (found: Gathered): boolean => found.boxes.length + found.radios.length + found.fields.length + found.icons.length === 0 && found.drawn === null;

/** Words in the cell; four boxes for one address become one address; buttons speak only when nothing else does. */
function shownText(found: Gathered): string {
  const words = squash(found.words.join(''));
  if (found.fields.length >= 4) {
    const address = addressOf(found.fields.map((field) => field.value.trim()), words);
    if (address !== null) return address;
  }
  return words === '' && found.fields.length + found.boxes.length + found.radios.length === 0 ? found.buttons.join(' ') : words;
}

/** Boxes of at most three digits each, four to an address (spec/rules.md, ip-nummers). Null when it is something else. */
export function addressOf(values: readonly string[], words: string): string | null {
  if (!values.every((value) => /^(\d{0,3}|\*)$/.test(value)) || /[^\d.,*\s/:\u2010-\u2015-]/.test(words.replace(/t\/m|tot( en met)?|van/g, ''))) return null;
  if (values.every((value) => value === '')) return '';
  const groups: string[] = [];
  for (let at = 0; at + 4 <= values.length; at += 4) groups.push(values.slice(at, at + 4).join('.'));
  const rest = values.slice(groups.length * 4);
  if (rest.length === 0) return groups.filter((group) => group !== '...').join(' - ');
  return rest.length === 1 && groups.length === 1 && words.includes('/') ? `${groups[0]}/${rest[0]}` : null;
}

/** What is said without being shown, where nothing is shown: names of the cell itself or words for screen readers beside a mark. */
function sayings(found: Gathered, element: Element | null): string {
  if (found.boxes.length + found.radios.length + found.fields.length > 0) return '';
  const spoken = squash(found.names.join(' '));
  if (spoken !== '') return spoken;
  return element ? (nameOf(element) ?? '') : '';
}

const labelsOfChecked = (boxes: readonly Element[]): string =>
  boxes.filter((box) => box.localName === 'input' && stateOf(box) === 'yes').map(labelOfRadio).filter((label) => !isBlank(label)).join(', ');

function tickOf(found: Gathered, radio: Tick | null, words: string, element: Element | null): Tick | null {
  if (found.boxes.length > 0) return tickOfBoxes(found.boxes);
  if (found.radios.length > 0) return radio;
  const named = tickOfNames(found.icons.map((icon) => icon.name)) ?? tickOfText(words);
  if (named) return named;
  const marked = leadingMark(words);
  if (marked) return marked.said === 'doubtful' ? 'unreadable' : marked.said;
  // A mark whose words for screen readers say it, beside no text of its own.
  if (squash(found.words.join('')) === '') {
    const spoken = found.names.length > 0 || (found.buttons.length === 0 && words !== '') ? tickOfNames([...found.names, words]) : null;
    if (spoken) return spoken;
    const selected = element?.getAttribute('aria-selected');
    // In a grid it tells where the cursor stands, unless a mark is drawn there.
    if (selected && words === '' && !(element?.getAttribute('role') === 'gridcell' && found.drawn === null && found.icons.length === 0)) return selected === 'true' ? 'yes' : 'no';
  }
  return null;
}
