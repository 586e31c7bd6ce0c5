import { isSecretLabel } from '@/rules/words/secret-words';
import { SecretPlaces } from '../recognise/secret-places';
import { headingBefore } from './caption';
import { secretCell } from './cell';
import { controlKind, labelledBy } from './control';
import { childNamed, closest, flatElements, topOf } from './flat';
import { documentIn, isFrame } from './frames';
import { gather, type Asks } from './gather';
import { isRoleGrid } from './grid';
import { headText } from './head';
import { exactly } from './gather';
import type { Labelled, ReadCell, Root } from './list';
import { labelOfField, nearText } from './name';
import { namedPart } from './named-part';
import { tablePairs, type TablePair } from './labelled-table';
import { readPieces, type Piece } from './pieces';
import { standsIn } from './stands-in';
import { cellsOf, isLayoutTable, ownRows } from './table';
import { squash } from './text';
import { isDialog, isVisible, type Look } from './visible';

/** Every visible label–value pair under `root` (forms, `dl`, "Label: value", labelled switches), in document order. Never throws. */
export function readLabelled(root: Root): Labelled[] {
  const top = topOf(root);
  const groups = new Map<Element, string>();
  const found: Labelled[] = [];
  for (const block of top.nodeType === 1 ? [top as Element] : flatElements(top)) {
    const frames: Element[] = [];
    const tables: TablePair[] = [];
    const pieces = readPieces(block, withoutLists(frames, tables));
    const used = new Set<Piece>();
    pieces.forEach((piece, at) => {
      if (used.has(piece)) return;
      const next = pieces[at + 1];
      const pair = isPair(piece, next, pieces[at + 2]);
      if (pair && next) used.add(next);
      const labelled = pair && next ? ofPair(piece, next, groups) : labelledOf(piece, groups);
      if (labelled) found.push(labelled);
    });
    for (const { label, cell, element } of tables) found.push(made(label, cell, element, groups));
    for (const frame of frames) {
      const inside = documentIn(frame)?.body;
      if (inside && isVisible(frame)) found.push(...readLabelled(inside));
    }
  }
  return found;
}

/** Children of one element beyond which it is a list and no form. */
const many = 60;

/** Long lists, wide tables, menus and closed dialogs are left out: they are read as lists or not at all. */
function withoutLists(frames: Element[], tables: TablePair[]): Asks {
  const secrets = new SecretPlaces();
  const of = (element: Element): Look => {
    // The label stays, and says by itself that its value is a secret.
    if (/^(?:dd|td)$/.test(element.localName) && element.parentElement !== null && secrets.of(element.parentElement).has(element)) return 'hidden';
    const look = exactly.of(element);
    const named = look === 'hidden' ? null : namedPart(element);
    const pairs = named ? [named] : look === 'hidden' ? null : tablePairs(element);
    if (pairs) {
      tables.push(...pairs);
      return 'hidden';
    }
    if (isFrame(element)) frames.push(element);
    else if (element.localName === 'nav' || element.childElementCount > many || isRoleGrid(element) || isWideTable(element)) return 'hidden';
    else if (isDialog(element) && !isVisible(element)) return 'hidden';
    return look;
  };
  return { ...exactly, of };
}

const isWideTable = (element: Element): boolean => {
  if (element.localName !== 'table' || isLayoutTable(element)) return false;
  const rows = ownRows(element).slice(0, many + 1).map(cellsOf);
  return rows.length > many || rows.some((cells) => cells.length > 4) || rows.some((cells) => cells.length > 2 && cells.every((cell) => cell.localName === 'th'));
};

const isBox = (cell: ReadCell): boolean => cell.control !== null && /^(box|radio)$/.test(controlKind(cell.control));

function labelledOf(piece: Piece, groups: Map<Element, string>): Labelled | null {
  if (piece.action) return null;
  const { cell } = piece;
  if (piece.label !== null) return made(piece.label, cell, piece.element, groups);
  if (cell.secret) return made(cell.control ? labelOfField(cell.control) : nearText(piece.element), secretCell(piece.element), piece.element, groups);
  return cell.control && controlKind(cell.control) !== 'none' ? ofControl(piece, cell.control, groups) : null;
}

/** A field, box or choice without a label piece before it: its label is found from the field. */
function ofControl(piece: Piece, control: Element, groups: Map<Element, string>): Labelled {
  const { cell } = piece;
  if (controlKind(control) === 'radio') {
    const group = closest(control, (element) => element.localName === 'fieldset' || /^(radiogroup|group)$/.test(element.getAttribute('role') ?? ''));
    return made((group ? wordsOfGroup(group) : '') || nearText(piece.element) || groupOf(piece.element, groups), cell, piece.element, groups);
  }
  const own = isBox(cell) && cell.text !== '' ? cell.text : labelOfField(control);
  return made(own, own === cell.text ? { ...cell, text: '' } : cell, piece.element, groups);
}

/** Whether two pieces have one element to themselves: short words, then a value. Or a heading, with one plain value below it. */
function isPair(piece: Piece, next: Piece | undefined, after: Piece | undefined): boolean {
  const words = piece.cell.text;
  if (piece.label !== null || piece.action || piece.cell.control !== null || piece.cell.link !== null || !/^\p{L}[^@]{0,59}$/u.test(words)) return false;
  if (!next || next.label !== null || next.action || next.heading) return false;
  const parent = piece.element.parentElement;
  if (parent === null || !parent.contains(next.element)) return false;
  if (piece.heading) return next.cell.control === null && !next.cell.secret && parent === next.element.parentElement && next.cell.text.length <= 80 && !isPair(next, after, undefined);
  // A box with words of its own is not the value of the words before it.
  if (isBox(next.cell) && next.cell.text !== '' && controlKind(next.cell.control as Element) === 'box') return false;
  const children = flatElements(parent);
  return children.length === 2 || (parent.localName === 'tr' && children.length === 4 && children.indexOf(piece.element) % 2 === 0);
}

function ofPair(piece: Piece, next: Piece, groups: Map<Element, string>): Labelled {
  const parent = piece.element.parentElement;
  return made(piece.cell.text, next.cell, parent && flatElements(parent).length === 2 ? parent : next.element, groups);
}

/** What a group says of itself: its legend, or what names it. */
function wordsOfGroup(group: Element): string {
  const legend = childNamed(group, 'legend');
  return legend ? headText(legend) : squash([...labelledBy(group).map(headText), group.getAttribute('aria-label') ?? ''].join(' '));
}

function made(label: string, cell: ReadCell, element: Element, groups: Map<Element, string>): Labelled {
  const safe = isSecretLabel(label) ? secretCell(cell.element) : cell;
  return { label: squash(label).replace(/\s*[:*]+$/, ''), group: groupOf(element, groups), cell: safe, element, control: cell.control && controlKind(cell.control) !== 'none' ? cell.control : null, ...standsIn(element) };
}

/** The legend, group name or heading that an element stands under; remembered by parent. */
function groupOf(element: Element, groups: Map<Element, string>): string {
  const parent = element.parentElement ?? element;
  const known = groups.get(parent);
  if (known !== undefined) return known;
  const group = closest(parent, (each) => each.localName === 'fieldset' || each.getAttribute('role') === 'group' || each.getAttribute('role') === 'region');
  const said = group ? wordsOfGroup(group) : '';
  const heading = said === '' ? headingBefore(element) : null;
  const words = said || (heading ? squash(gather(heading).words.join('')) : '');
  groups.set(parent, words);
  return words;
}
