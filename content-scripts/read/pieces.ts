import { actionWords } from '@/rules/words/action-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { readCellWith, readNodes, secretCell, textCell } from './cell';
import { controlKind } from './control';
import { childNamed, flatElements, flatNodes, isElement, isNeverDrawn } from './flat';
import { exactly, type Asks } from './gather';
import type { ReadCell } from './list';
import { isBlank, isBlock, isEmphasis, squash } from './text';
import { isWhole } from './whole';

const action = phrases(actionWords);

/** One thing that a block shows: a text, a field, a tick, with its label when it has one. */
export interface Piece {
  /** Words that name it; null when nothing does. */
  readonly label: string | null;
  readonly cell: ReadCell;
  /** The element around it (label and value both). */
  readonly element: Element;
  /** Way from the block to it by kinds and classes: pieces of the same way in two blocks are the same thing. */
  readonly way: string;
  /** It is a block's heading. */
  readonly heading: boolean;
  /** It only offers an action. */
  readonly action: boolean;
}

/** A text or field before labels are told from values. */
interface Part {
  readonly nodes: readonly Node[];
  readonly element: Element;
  readonly parent: Element;
  readonly way: string;
  readonly kind: 'text' | 'label' | 'value' | 'field' | 'heading' | 'action';
}

/** Classes that tell a state or a place, not what a thing is. */
const state = /(^|[-_])(is|has|checked|unchecked|active|inactive|selected|current|disabled|enabled|focus(ed)?|hover|open|closed|expanded|collapsed|on|off|yes|no|true|false|valid|invalid|dirty|pristine|touched|untouched|empty|filled|odd|even|first|last|success|danger|warning|error|info|primary|secondary|muted|green|red|orange|grey|gray|actief|inactief|groen|rood)($|[-_])|\d/i;

const stepOf = (element: Element): string => {
  const kinds = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '' && !state.test(name));
  return `>${element.localName}.${kinds.join('.').slice(0, 80)}`;
};

/** Whether an element has no parts that stand by themselves: its words are one value. */
function isLeaf(element: Element): boolean {
  const children = flatElements(element);
  if (children.length === 0) return true;
  if (element.localName === 'label' && valueField(element)) return false;
  if (element.localName === 'label' || element.localName === 'button' || element.localName === 'summary') return children.every((child) => !isBlock(child) || flatElements(child).length === 0);
  if (children.every((child) => isEmphasis(child) && flatElements(child).length === 0)) return true;
  const text = [...flatNodes(element)].some((node) => node.nodeType === 3 && !isBlank((node as Text).data));
  return !text && children.length === 1 && !isBlock(children[0] as Element) && isLeaf(children[0] as Element);
}

/** The field, other than a box, that a label is wrapped around. */
const valueField = (label: Element): Element | null => label.querySelector('input:not([type=checkbox]):not([type=radio]):not([type=hidden]), select, textarea');

function kindOf(element: Element): Part['kind'] {
  const name = element.localName;
  if (/^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading' || name === 'legend' || name === 'summary' || name === 'caption') return 'heading';
  if (name === 'dt' || name === 'th' || element.getAttribute('role') === 'rowheader') return 'label';
  if (labelIn(element) !== null && !holdsField(element)) return 'label';
  if (name === 'dd' || name === 'td') return 'value';
  const control = controlKind(element);
  if (control === 'button') return 'action';
  return control === 'none' ? 'text' : 'field';
}

/** The label that an element is, or dresses and holds nothing else beside. */
function labelIn(element: Element): Element | null {
  let at = element;
  for (let depth = 0; at.localName !== 'label' && depth < 3; depth += 1) {
    const [only, more] = flatElements(at);
    if (only === undefined || more !== undefined || squash(only.textContent ?? '') !== squash(at.textContent ?? '')) return null;
    at = only;
  }
  return at.localName === 'label' ? at : null;
}

/** Also where the field stands in a component's own shadow root. */
const holdsField = (label: Element): boolean => {
  const fields = 'input, select, textarea, [role=checkbox], [role=switch]';
  return label.querySelector(fields) !== null || [...label.querySelectorAll('*')].some((child) => child.shadowRoot?.querySelector(fields) != null);
};

function split(element: Element, way: string, parts: Part[], asks: Asks, depth: number): void {
  let run: Node[] = [];
  const met = new Map<string, number>();
  const next = (step: string): string => {
    met.set(step, (met.get(step) ?? 0) + 1);
    return `${step}:${met.get(step)}`;
  };
  const wraps = element.localName === 'label' && valueField(element) !== null;
  const flush = (): void => {
    // Words of a label around a field name it, when they stand before it.
    const kind = wraps && !parts.some((part) => part.parent === element) ? 'label' : 'text';
    if (run.some((node) => !isBlank(node.textContent))) parts.push({ nodes: run, element, parent: element, way: `${way}${next('>#text')}`, kind });
    run = [];
  };
  for (const node of flatNodes(element)) {
    if (node.nodeType === 3) run.push(node);
    else if (isElement(node) && !isNeverDrawn(node)) {
      if (node.localName === 'br') flush();
      else if (isEmphasis(node) && isLeaf(node) && runsOn(node, run)) run.push(node);
      else {
        flush();
        splitChild(node, way, next(stepOf(node)), element, parts, asks, depth);
      }
    }
  }
  flush();
}

/** An emphasised word inside a sentence; one that ends in a colon, or starts before plain words, may be a label. */
const runsOn = (node: Element, run: readonly Node[]): boolean => run.some((each) => !isBlank(each.textContent)) && !/:\s*$/.test(node.textContent ?? '') && squash(node.textContent ?? '') !== '';

/** @param step the child's own step with its place among its like; inside it the place is left out, so that equal wrappers give equal ways */
function splitChild(child: Element, outer: string, step: string, parent: Element, parts: Part[], asks: Asks, depth: number): void {
  const way = `${outer}${step}`;
  const look = asks.of(child);
  if (look === 'hidden' && controlKind(child) !== 'box') return;
  if (look === 'spoken' && controlKind(child) === 'none') return;
  if (child.localName === 'details') {
    const summary = childNamed(child, 'summary');
    if (summary) splitChild(summary, `${outer}${stepOf(child)}`, stepOf(summary), child, parts, asks, depth + 1);
    return;
  }
  if (isWhole(child) || isLeaf(child) || depth > 100) parts.push({ nodes: [child], element: child, parent, way, kind: kindOf(child) });
  else if (/^(th|dt|td|dd|legend)$/.test(child.localName) && !isPairCell(child) && !holdsPage(child)) parts.push({ nodes: [child], element: child, parent, way, kind: kindOf(child) });
  else split(child, `${outer}${stepOf(child)}`, parts, asks, depth + 1);
}

const colonLabel = /^([\p{L}][\p{L}\p{N} '\u2019./()&-]{0,58}?)\s*:\s+(\S.*)$/su;

/** A cell of a table that lays out the page holds a part of a page, not one value. */
const holdsPage = (cell: Element): boolean => /^(td|dd)$/.test(cell.localName) && cell.querySelector('table, form, fieldset, dl, h1, h2, h3, h4') !== null;

/** A cell that holds a label and its value, each in an element of its own. */
function isPairCell(cell: Element): boolean {
  let at = cell;
  for (let depth = 0; depth < 4 && flatElements(at).length === 1; depth += 1) at = flatElements(at)[0] as Element;
  const [label, value, more] = flatElements(at);
  if (!label || !value || more || cell.querySelector('input, select, textarea, button, table') !== null) return false;
  const words = squash(label.textContent ?? '');
  return isLeaf(label) && !isEmphasis(value) && /^\p{L}[^@]{0,40}$/u.test(words) && !isBlank(value.textContent) && flatElements(cell.parentElement ?? cell).every((beside) => beside.localName === 'td' || beside.localName === 'th') && cell.previousElementSibling?.localName !== 'th';
}

/** Label and value in one text ("E-mail: jan@school.test"); null when it is none. */
export function labelledText(text: string): { readonly label: string; readonly value: string } | null {
  if (text.length > 4000) return null;
  const match = colonLabel.exec(text);
  return match?.[1] && match[2] !== undefined ? { label: match[1].trim(), value: match[2].trim() } : null;
}

/**
 * What a block shows, in order. Labels by markup (`dt`, `th`, `label`), by a colon, or by `constant`: ways whose text is the same in every block.
 * @param constant ways that are known to hold labels
 */
export function readPieces(block: Element, asks: Asks = exactly, constant: ReadonlySet<string> = new Set()): Piece[] {
  const parts: Part[] = [];
  if (isWhole(block) || (isLeaf(block) && block.childElementCount > 0)) parts.push({ nodes: [block], element: block, parent: block, way: '', kind: kindOf(block) });
  else split(block, '', parts, asks, 0);
  return piecesOf(oneChoice(parts), asks, constant);
}

/** Radio buttons of one name that follow each other are one choice. */
function oneChoice(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  let last: string | null = null;
  for (const part of parts) {
    const name = radioName(part);
    const before = merged.at(-1);
    if (name !== null && name === last && before) merged[merged.length - 1] = { ...before, nodes: [...before.nodes, ...part.nodes], element: before.parent };
    else merged.push(part);
    // Words of a button may stand in a part of their own, right behind it.
    if (name !== null || !isLabelOfRadio(part, last)) last = name;
  }
  return merged.filter((part) => !isLabelOfAny(part, merged));
}

function radioName(part: Part): string | null {
  const [node] = part.nodes;
  if (!node || !isElement(node)) return null;
  const radio = node.matches('input[type=radio], [role=radio]') ? node : node.localName === 'label' ? node.querySelector('input[type=radio]') : null;
  if (!radio) return null;
  const group = radio.closest('[role=radiogroup]');
  return radio.getAttribute('name') ?? (group ? 'group' : null);
}

const pointsAt = (part: Part): Element | null => {
  const [node] = part.nodes;
  return part.nodes.length === 1 && node && isElement(node) ? ((labelIn(node) as HTMLLabelElement | null)?.control ?? null) : null;
};
const isLabelOfRadio = (part: Part, last: string | null): boolean => last !== null && pointsAt(part)?.getAttribute('type') === 'radio';
const isLabelOfAny = (part: Part, parts: readonly Part[]): boolean => {
  const radio = pointsAt(part);
  return radio !== null && radio.getAttribute('type') === 'radio' && !part.nodes.some((node) => node.contains(radio)) && parts.some((other) => other !== part && other.nodes.length > 1 && other.nodes.includes(radio));
};

function piecesOf(parts: readonly Part[], asks: Asks, constant: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    const next = parts[at + 1];
    const label = labelOf(part, next, constant);
    if (label !== null) {
      const values = next ? valuesFor(part, parts, at + 1, constant) : [];
      pieces.push(pair(label, part, values.filter((value) => !onlyOffers(value)), asks));
      at += values.length;
    } else pieces.push(...single(part, asks).filter((piece) => !isDrawingOf(piece, part, parts[at - 1])));
  }
  return pieces;
}

/** What stands drawn right behind a box inside its label is the box as it is shown, and no mark of its own. */
const isDrawingOf = ({ cell }: Piece, part: Part, before: Part | undefined): boolean => cell.mark === 'drawn' && before?.parent === part.parent && part.parent.localName === 'label' && controlKind(before.element) === 'box';

/** The words of a part that is a label; null when it is none. */
function labelOf(part: Part, next: Part | undefined, constant: ReadonlySet<string>): string | null {
  if (part.kind === 'field' || (part.kind === 'value' && !(part.element.localName === 'td' && constant.has(part.way))) || part.kind === 'action' || part.nodes.some((node) => isElement(node) && node.matches('input, select, textarea'))) return null;
  const field = pointsAt(part);
  if (field && !next?.nodes.some((node) => node.contains(field))) return null;
  const text = squash(part.nodes.map((node) => node.textContent ?? '').join(''));
  if (text === '' || text.length > 80) return null;
  if (part.kind === 'label') return text.replace(/\s*:$/, '');
  if (text.endsWith(':')) return text.replace(/\s*:$/, '');
  if (next && isColonText(next) && part.nodes.some((node) => isElement(node) && isEmphasis(node))) return text;
  return constant.has(part.way) && next ? text : null;
}

/** `<b>E-mail</b>: jan@school.test`: the colon stands at the value. */
const isColonText = (part: Part): boolean => part.kind === 'text' && /^\s*:/.test(part.nodes.map((node) => node.textContent ?? '').join(''));

/** The parts that are the value of a label: what follows it up to the next label; only with `dd` more than one. */
function valuesFor(label: Part, parts: readonly Part[], from: number, constant: ReadonlySet<string>): Part[] {
  const values: Part[] = [];
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (part.kind === 'heading' || (part.kind === 'action' && values.length > 0)) break;
    if (labelOf(part, parts[at + 1], constant) !== null) break;
    const many = label.element.localName === 'dt' ? part.element.localName === 'dd' : values.length === 0;
    if (!many) break;
    values.push(part);
  }
  return values;
}

/** A `dd` of links or buttons alone that offer to do something with the value beside them. */
function onlyOffers({ element }: Part): boolean {
  if (element.localName !== 'dd') return false;
  const offers = [...element.querySelectorAll('a, button, [role=button]')];
  const words = (one: Element): string => squash(one.textContent ?? '');
  return offers.length > 0 && words(element).replace(/\s/g, '') === offers.map(words).join('').replace(/\s/g, '') && offers.every((offer) => action.is(plainWords(words(offer)).split(' ')[0] ?? ''));
}

function pair(label: string, part: Part, values: readonly Part[], asks: Asks): Piece {
  const first = values[0];
  const element = first && first.parent === part.parent ? (flatElements(part.parent).length <= 2 ? part.parent : first.element) : (first?.element ?? part.element);
  const nodes = values.flatMap((value) => value.nodes);
  const cell = isSecretLabel(label) ? secretCell(element) : first ? afterColon(cellOf(nodes, first.element, asks)) : textCell('', part.element);
  return { label, cell, element, way: part.way, heading: false, action: false };
}

const afterColon = (cell: ReadCell): ReadCell => (/^:\s*/.test(cell.text) ? { ...cell, ...keepText(cell.text.replace(/^:\s*/, ''), cell) } : cell);
const keepText = (text: string, cell: ReadCell): Partial<ReadCell> => ({ text, tick: cell.tick ?? textCell(text, null).tick });

const cellOf = (nodes: readonly Node[], element: Element, asks: Asks): ReadCell => {
  const [only] = nodes;
  return nodes.length === 1 && only && isElement(only) ? readCellWith(only, asks) : readNodes(nodes, element, asks);
};

function single(part: Part, asks: Asks): Piece[] {
  const raw = part.kind === 'text' && !part.nodes.some((node) => isElement(node) && node.querySelector('input, select, textarea') !== null) ? squash(part.nodes.map((node) => node.textContent ?? '').join('')) : '';
  const split = labelledText(raw);
  const base = { element: part.element, way: part.way, heading: part.kind === 'heading', action: part.kind === 'action' };
  if (split) {
    const cell = isSecretLabel(split.label) ? secretCell(part.element) : { ...cellOf(part.nodes, part.element, asks), ...withoutLabel(split, asks, part) };
    return [{ ...base, label: split.label, cell }];
  }
  const cell = cellOf(part.nodes, part.element, asks);
  if (cell.mark === 'empty' && !cell.secret && !isBlankAmong(part)) return [];
  return [{ ...base, label: null, cell }];
}

/** A blank cell beside a filled one keeps its place: without it the next row's value would stand there. What the other says is not asked: it may be a secret. */
const isBlankAmong = ({ element, kind }: Part): boolean => kind === 'value' && element.localName === 'td' && element.childElementCount === 0
  && flatElements(element.parentElement ?? element).some((beside) => beside !== element && beside.localName === 'td' && beside.firstChild !== null);

function withoutLabel(split: { readonly label: string; readonly value: string }, asks: Asks, part: Part): Partial<ReadCell> {
  const shown = labelledText(cellOf(part.nodes, part.element, asks).text);
  const text = shown?.label === split.label ? shown.value : split.value;
  return { text, tick: textCell(text, null).tick };
}
