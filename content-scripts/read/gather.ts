import { controlKind, valueOf } from './control';
import { labelsOf } from './labels';
import { flatNodes, isElement, isNeverDrawn } from './flat';
import { isCellPainted, isPainted } from './painted';
import { isBlock, isBlank, squash } from './text';
import { lookOf, type Look } from './visible';

/** How looks are asked: exactly, or with a memory for the many cells of one list. */
export interface Asks {
  of(element: Element): Look;
  /** Whether the style sheet draws something in an element without words. */
  painted(element: Element): boolean;
  /** The same for a cell as a whole. */
  paintedCell(cell: Element): boolean;
  /** False: values of fields are no words (heads with a filter box in them). */
  readonly values?: boolean;
}

/** Looks without a memory. */
export const exactly: Asks = { of: lookOf, painted: isPainted, paintedCell: isCellPainted };
/** Looks without a memory, fields' values left out. */
export const labelsOnly: Asks = { of: lookOf, painted: () => false, paintedCell: () => false, values: false };

/** What a piece of the page shows, in one walk. Not yet understood. */
export interface Gathered {
  /** Words in order, with `' '` between what stands apart. */
  words: string[];
  /** Words on buttons: content only where there is nothing else. */
  buttons: string[];
  /** Names of buttons that show no words: what they do, never what is. */
  actions: string[];
  /** Words that are spoken or pop up, not shown: icon names, screen reader texts. */
  names: string[];
  boxes: Element[];
  radios: Element[];
  /** Fields whose value is text. */
  fields: { readonly field: Element; readonly value: string }[];
  /** Pictures with a name. */
  icons: { readonly element: Element; readonly name: string }[];
  /** A picture or empty piece without any words: something may be drawn there. */
  drawn: Element | null;
  secret: boolean;
  iso: string | null;
  link: string | null;
}

const start = (): Gathered => ({ words: [], buttons: [], actions: [], names: [], boxes: [], radios: [], fields: [], icons: [], drawn: null, secret: false, iso: null, link: null });

const pictures = new Set(['img', 'svg', 'canvas', 'object', 'picture', 'video', 'embed']);
/** Nesting deeper than this is hostile; the rest is taken as one text. */
const deepest = 120;

/**
 * Walks the content of an element once.
 * @param element the cell, block or label; its own look is the caller's question
 */
export function gather(element: Element, asks: Asks = exactly): Gathered {
  const found = start();
  inside(element, found, asks, 0, found.words);
  return found;
}

/** The same for some nodes that stand beside each other. */
export function gatherNodes(nodes: readonly Node[], asks: Asks = exactly): Gathered {
  const found = start();
  for (const node of nodes) one(node, found, asks, 0, found.words);
  return found;
}

function inside(element: Element, found: Gathered, asks: Asks, depth: number, words: string[]): void {
  if (depth > deepest) {
    words.push(element.textContent ?? '');
    return;
  }
  if (element.shadowRoot || element.localName === 'slot') for (const node of flatNodes(element)) one(node, found, asks, depth, words);
  else for (let node = element.firstChild; node; node = node.nextSibling) one(node, found, asks, depth, words);
}

function one(node: Node, found: Gathered, asks: Asks, depth: number, words: string[]): void {
  if (node.nodeType === 3) words.push((node as Text).data);
  else if (isElement(node) && !isNeverDrawn(node)) child(node, found, asks, depth, words);
}

function child(element: Element, found: Gathered, asks: Asks, depth: number, words: string[]): void {
  const kind = controlKind(element);
  const look = asks.of(element);
  if (look === 'hidden') {
    // A box that is not drawn itself but by its label, which is (spec/rules.md, Settled questions).
    if ((kind === 'box' || kind === 'radio') && element.localName === 'input' && labelsOf(element).some((label) => label.contains(element) || lookOf(label) !== 'hidden')) {
      (kind === 'box' ? found.boxes : found.radios).push(element);
    }
    return;
  }
  const apart = look === 'apart' || isBlock(element) || element.localName === 'br';
  if (apart) words.push(' ');
  content(element, kind, look, found, asks, depth, words);
  if (apart) words.push(' ');
}

function content(element: Element, kind: ReturnType<typeof controlKind>, look: Look, found: Gathered, asks: Asks, depth: number, words: string[]): void {
  if (kind === 'none') {
    plainContent(element, look, found, asks, depth, words);
    return;
  }
  if (kind === 'secret') found.secret = true;
  else if (kind === 'box' || kind === 'radio') {
    (kind === 'box' ? found.boxes : found.radios).push(element);
    if (element.localName !== 'input') inside(element, { ...found, drawn: null }, asks, depth + 1, element.hasAttribute('aria-pressed') ? found.buttons : words);
  } else if (kind === 'button') buttonContent(element, found, asks, depth);
  else {
    const value = valueOf(element);
    if (kind === 'date') found.iso ??= value;
    found.fields.push({ field: element, value });
    if (asks.values !== false) words.push(' ', value, ' ');
  }
}

function buttonContent(button: Element, found: Gathered, asks: Asks, depth: number): void {
  const words: string[] = button.localName === 'input' ? [(button as HTMLInputElement).value ?? ''] : [];
  const own = { ...start(), words };
  if (button.localName !== 'input') inside(button, own, asks, depth + 1, words);
  const text = squash(words.join(''));
  if (text !== '') found.buttons.push(text);
  else {
    const name = nameOf(button) ?? own.icons[0]?.name ?? '';
    if (name !== '') found.actions.push(name);
  }
}

/** Words that an element bears without showing them; null when there are none. */
export function nameOf(element: Element): string | null {
  for (const attribute of ['aria-label', 'alt', 'title']) {
    const name = squash(element.getAttribute(attribute) ?? '');
    if (name !== '') return name;
  }
  return null;
}

function plainContent(element: Element, look: Look, found: Gathered, asks: Asks, depth: number, words: string[]): void {
  const name = element.localName;
  if (pictures.has(name)) {
    picture(element, found, asks, depth);
    return;
  }
  if (look === 'spoken') {
    const spoken: string[] = [];
    inside(element, found, asks, depth + 1, spoken);
    const text = squash(spoken.join(''));
    if (text !== '') found.names.push(text);
    return;
  }
  if (name === 'time') found.iso ??= element.getAttribute('datetime');
  else if (name === 'a') found.link ??= element.getAttribute('href');
  if (element.firstChild === null && !element.shadowRoot && name !== 'slot') empty(element, found, asks);
  else if (isLigature(element)) found.icons.push({ element, name: nameOf(element) ?? squash(element.textContent ?? '') });
  else if (nameOfSign(element) !== null) found.icons.push({ element, name: nameOfSign(element) ?? '' });
  else {
    const before = words.length;
    const seen = met(found);
    const drawn = found.drawn;
    inside(element, found, asks, depth + 1, words);
    wordless(element, found, before, seen, drawn, words, asks);
  }
}

/** How many things other than words were met. */
const met = (found: Gathered): number => found.icons.length + found.boxes.length + found.radios.length + found.fields.length + found.names.length + found.buttons.length + found.actions.length;

/** A piece that holds nothing of its own, but bears a name for what is drawn in it (a coloured dot with a title). */
function wordless(element: Element, found: Gathered, before: number, seen: number, drawn: Element | null, words: string[], asks: Asks): void {
  if (met(found) > seen) return;
  for (let at = before; at < words.length; at += 1) if (!isBlank(words[at])) return;
  const named = nameOf(element);
  if (named) {
    found.icons.push({ element, name: named });
    found.drawn = drawn;
  } else if (found.drawn === drawn && element.getAttribute('class')) empty(element, found, asks);
}

/** An empty element: named, drawn by the style sheet, or nothing. */
function empty(element: Element, found: Gathered, asks: Asks): void {
  const named = nameOf(element);
  if (named) found.icons.push({ element, name: named });
  else if (element.localName === 'i' || element.localName.includes('-') || asks.painted(element)) found.drawn ??= element;
}

/** A picture: its name, or something drawn. Spacers of old pages are nothing. */
function picture(element: Element, found: Gathered, asks: Asks, depth: number): void {
  const width = Number(element.getAttribute('width') ?? Number.NaN);
  const height = Number(element.getAttribute('height') ?? Number.NaN);
  if (width <= 2 || height <= 2) return;
  const within = element.localName === 'svg' ? element.querySelector('title')?.textContent : element.localName === 'picture' || element.localName === 'object' ? element.querySelector('img')?.getAttribute('alt') : null;
  const name = nameOf(element) ?? squash(within ?? '');
  if (name !== '') found.icons.push({ element, name });
  else if (!isBlank(element.localName === 'object' ? element.textContent : '')) inside(element, found, asks, depth + 1, found.words);
  else found.drawn ??= element;
}

/** Dots and squares that say nothing by themselves: what they are called does. */
const drawnSign = /^[\u25A0-\u25FF\u2B24\u2022\u26AA\u26AB\u{1F534}\u{1F535}\u{1F7E0}-\u{1F7EB}]\uFE0F?$/u;

/** The name of a dot or square that is written as a sign and bears words that are not shown ("●" with the title "Inactief"); null when it is something else. */
export function nameOfSign(element: Element): string | null {
  return element.childElementCount === 0 && drawnSign.test(squash((element.textContent ?? '').slice(0, 20))) ? nameOf(element) : null;
}

/** A word that a font turns into a picture (Material icons): snake_case, or said to be no language. */
export function isLigature(element: Element): boolean {
  if (element.childElementCount > 0 || isBlock(element)) return false;
  const text = element.textContent ?? '';
  if (text.length > 40 || !/^\s*[a-z][a-z0-9_]*\s*$/.test(text)) return false;
  if (text.includes('_')) return element.localName !== 'a';
  const role = element.getAttribute('role');
  return element.localName === 'mat-icon' || role === 'img' || element.getAttribute('translate') === 'no' || (element.localName === 'i' && element.hasAttribute('class')) || /material|symbols|notranslate|\bicons?\b/i.test(element.getAttribute('class') ?? '');
}
