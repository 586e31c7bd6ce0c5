import { couplingIn } from '@/rules/beheer/setting';
import { phrases, plainWords } from '@/rules/words/phrase';
import { couplingValues } from '@/rules/words/setting-words';
import { headingBefore } from '../read/caption';
import { labelledBy } from '../read/control';
import { childNamed, closest, flatAncestors, flatNodes, holds, isElement, isNeverDrawn, walk } from '../read/flat';
import { gather } from '../read/gather';
import { headText } from '../read/head';
import { labelOfField } from '../read/name';
import { squash } from '../read/text';
import { isDialog, isVisible } from '../read/visible';
import { lengthOf, SecretPlaces } from '../recognise/secret-places';

/** Things beside each other of which one is chosen: radios, pressed buttons, parts of a segmented control, entries of a list of choices. */
export interface Choice {
  /** Words that name it, as shown; empty when nothing does. */
  readonly label: string;
  /** The heading above it; empty when there is none. */
  readonly heading: string;
  /** Words of all that can be chosen. */
  readonly offered: readonly string[];
  /** Words of what is chosen; null when nothing says which, or more than one is. */
  readonly chosen: string | null;
  /** What holds all that can be chosen. */
  readonly element: Element;
}

interface Option { readonly element: Element; readonly words: string; readonly isOn: boolean | null }

const position = phrases(couplingValues);
const skipped = /^(?:nav|footer|aside|table|svg|head)$/;
/** A page of settings is short; what is longer is a list. */
const most = { visited: 3_000, children: 80, options: 60, up: 8 };
const longest = { option: 60, label: 100 };

const fromAria = (element: Element): boolean | null => {
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current']) {
    const value = element.getAttribute(name);
    if (value !== null) return value !== 'false' && value !== 'mixed';
  }
  return null;
};

/** A word by itself that belongs to nothing that can be chosen by role: perhaps a choice that only the style sheet makes one. */
const isLooseWord = (element: Element): boolean => element.childElementCount === 0 && element.shadowRoot === null && lengthOf(element, 30) <= 30 && !/^(?:dt|dd|td|th|slot|bdi|h[1-6])$/.test(element.localName)
  && closest(element, (around) => around.localName === 'label' || around.localName === 'button' || around.localName.includes('-') || around.hasAttribute('aria-pressed') || around.hasAttribute('aria-checked') || around.hasAttribute('aria-selected') || /^(?:radio|option|tab|button)$/.test(around.getAttribute('role') ?? '')) === null;

/** What can be chosen: by role or kind. A button, tab or loose word without a state counts where its words are a position: then nobody can tell which is chosen. */
function optionOf(element: Element): Option | null {
  const role = element.getAttribute('role') ?? '';
  const isRadio = element.localName === 'input' && element.getAttribute('type') === 'radio';
  const isChoosable = isRadio || element.localName === 'option' || /^(?:radio|option|menuitemradio)$/.test(role) || (element.hasAttribute('aria-pressed') && role !== 'switch');
  const isPlain = !isChoosable && (element.localName === 'button' || /^(?:tab|button)$/.test(role) || isLooseWord(element));
  if (!isChoosable && !isPlain) return null;
  const shown = isRadio ? labelOfField(element) : element.localName === 'option' ? ((element as HTMLOptionElement).label || (element.textContent ?? '')) : gather(element).words.join('');
  const words = squash(shown);
  if (words === '' || words.length > longest.option || (isPlain && !position.is(plainWords(words)))) return null;
  return { element, words, isOn: isRadio ? (element as HTMLInputElement).checked : element.localName === 'option' ? (element as HTMLOptionElement).selected : fromAria(element) };
}

function optionsOf(document: Document): Option[] {
  const found: Option[] = [];
  let visited = 0;
  const secrets = new SecretPlaces();
  const enter = (element: Element): boolean => !skipped.test(element.localName) && element.childElementCount <= most.children && !isDialog(element);
  for (const element of walk(document.body, enter)) {
    if ((visited += 1) > most.visited || found.length >= most.options) break;
    if (secrets.holds(element)) continue;
    const option = optionOf(element);
    // A radio that is drawn by its label is not drawn itself; entries of a native list stand in it.
    if (option && (element.localName === 'option' ? isVisible(element.closest('select') ?? element) : element.localName === 'input' || isVisible(element))) found.push(option);
  }
  return found;
}

/** The nearest element that holds another option too; radios of one name belong together wherever they stand. */
function groupsOf(options: readonly Option[]): Map<Element, Option[]> {
  const groups = new Map<Element, Option[]>();
  for (const one of options) {
    const name = one.element.localName === 'input' ? (one.element.getAttribute('name') ?? '') : '';
    const isMate = (other: Option): boolean => other !== one && other.element.localName === one.element.localName && (name === '' || other.element.getAttribute('name') === name);
    let up = 0;
    for (const ancestor of flatAncestors(one.element)) {
      if ((up += 1) > most.up || ancestor.localName === 'body') break;
      const mates = options.filter((other) => isMate(other) && holds(ancestor, other.element));
      if (mates.length === 0) continue;
      groups.set(ancestor, [...(groups.get(ancestor) ?? []), one]);
      break;
    }
  }
  return groups;
}

/** Words inside the group before the first option. */
function textBefore(group: Element, first: Element): string {
  let text = '';
  const add = (node: Node, depth: number): boolean => {
    for (const child of flatNodes(node)) {
      if (child === first) return true;
      if (child.nodeType === 3) text += (child as Text).data;
      else if (isElement(child) && !isNeverDrawn(child)) {
        if (holds(child, first)) return depth > 20 || add(child, depth + 1);
        text += ` ${gather(child).words.join('')} `;
      }
    }
    return false;
  };
  add(group, 0);
  return squash(text);
}

function labelOfGroup(group: Element, options: readonly Option[]): string {
  const isFit = (words: string): boolean => words !== '' && words.length <= longest.label && !options.some((option) => option.words === words);
  const legend = childNamed(group, 'legend');
  const named = legend ? headText(legend) : squash(labelledBy(group).map(headText).join(' ') || (group.getAttribute('aria-label') ?? ''));
  const found = [named, textBefore(group, (options[0] as Option).element), labelOfField(group)].find(isFit);
  if (found !== undefined) return found;
  let up = 0;
  for (const ancestor of flatAncestors(group)) {
    if ((up += 1) > 3) break;
    const outer = childNamed(ancestor, 'legend');
    const words = outer ? headText(outer) : squash(labelledBy(ancestor).map(headText).join(' ') || (ancestor.getAttribute('aria-label') ?? ''));
    if (isFit(words)) return words;
  }
  return '';
}

/** Every choice between two to eight things in view. Never throws; a page of thousands of elements costs no more than its start. */
export function readChoices(document: Document): Choice[] {
  const found: Choice[] = [];
  for (const [element, options] of groupsOf(optionsOf(document))) {
    if (options.length < 2 || options.length > 8 || !isVisible(element)) continue;
    const on = options.filter(({ isOn }) => isOn === true);
    const heading = headingBefore(element);
    found.push({ label: labelOfGroup(element, options).replace(/\s*[:*]+$/, ''), heading: heading ? headText(heading) : '', offered: options.map(({ words }) => words), chosen: on.length === 1 ? (on[0] as Option).words : null, element });
  }
  return found;
}

/** Whether both positions of a coupling can be chosen here. */
export const offersBoth = ({ offered }: Choice): boolean => {
  const sides = offered.map(couplingIn);
  return sides.includes('automatisch') && sides.includes('handmatig');
};
