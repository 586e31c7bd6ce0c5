import { isSecretLabel } from '@/rules/words/secret-words';
import { headingBefore } from './caption';
import { secretCell } from './cell';
import { controlKind, labelledBy } from './control';
import { closest, flatElements, topOf } from './flat';
import { documentIn, isFrame } from './frames';
import { gather, type Asks } from './gather';
import { isRoleGrid } from './grid';
import { headText } from './head';
import { exactly } from './gather';
import type { Labelled, ReadCell, Root } from './list';
import { labelOfField, nearText } from './name';
import { readPieces, type Piece } from './pieces';
import { standsIn } from './stands-in';
import { isLayoutTable } from './table';
import { squash } from './text';
import { isDialog, isVisible, type Look } from './visible';

/** Every visible label–value pair under `root` (forms, `dl`, "Label: value", labelled switches), in document order. Never throws. */
export function readLabelled(root: Root): Labelled[] {
  const top = topOf(root);
  const groups = new Map<Element, string>();
  const found: Labelled[] = [];
  for (const block of top.nodeType === 1 ? [top as Element] : flatElements(top)) {
    const frames: Element[] = [];
    const pieces = readPieces(block, withoutLists(frames));
    pieces.forEach((piece, at) => found.push(...labelledOf(piece, pieces[at + 1], groups)));
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
function withoutLists(frames: Element[]): Asks {
  const of = (element: Element): Look => {
    if (isFrame(element)) frames.push(element);
    else if (element.localName === 'nav' || element.childElementCount > many || isRoleGrid(element) || isWideTable(element)) return 'hidden';
    else if (isDialog(element) && !isVisible(element)) return 'hidden';
    return exactly.of(element);
  };
  return { of, painted: exactly.painted };
}

const isWideTable = (element: Element): boolean => {
  if (element.localName !== 'table' || isLayoutTable(element)) return false;
  const rows = [...(element as HTMLTableElement).rows].slice(0, many + 1);
  return rows.length > many || rows.some((row) => row.cells.length > 4) || rows.some((row) => row.cells.length > 2 && [...row.cells].every((cell) => cell.localName === 'th'));
};

const isBox = (cell: ReadCell): boolean => cell.control !== null && /^(box|radio)$/.test(controlKind(cell.control));

function labelledOf(piece: Piece, next: Piece | undefined, groups: Map<Element, string>): Labelled[] {
  if (piece.action) return [];
  if (piece.label !== null) return [made(piece.label, piece.cell, piece.element, groups)];
  const { cell } = piece;
  if (cell.secret) return [made(cell.control ? labelOfField(cell.control) : nearText(piece.element), secretCell(piece.element), piece.element, groups)];
  if (cell.control && controlKind(cell.control) !== 'none') return [ofControl(piece, cell.control, groups)];
  return ofPair(piece, next, groups);
}

/** A field, box or choice without a label piece before it: its label is found from the field. */
function ofControl(piece: Piece, control: Element, groups: Map<Element, string>): Labelled {
  const { cell } = piece;
  if (controlKind(control) === 'radio') {
    const group = closest(control, (element) => element.localName === 'fieldset' || /^(radiogroup|group)$/.test(element.getAttribute('role') ?? ''));
    const said = group ? squash([...labelledBy(group).map(headText), group.getAttribute('aria-label') ?? ''].join(' ')) : '';
    return made(said || nearText(piece.element) || groupOf(piece.element, groups), cell, piece.element, groups);
  }
  const own = isBox(cell) && cell.text !== '' ? cell.text : labelOfField(control);
  return made(own, own === cell.text ? { ...cell, text: '' } : cell, piece.element, groups);
}

/** Two pieces that have one element to themselves: short words, then a value. Also a heading with one value below it. */
function ofPair(piece: Piece, next: Piece | undefined, groups: Map<Element, string>): Labelled[] {
  const words = piece.cell.text;
  const isLabel = piece.cell.control === null && words.length > 0 && words.length <= 60 && /^\p{L}[^@]*$/u.test(words) && piece.cell.link === null;
  if (!isLabel || !next || next.label !== null || next.action || next.heading) return [];
  const parent = piece.element.parentElement;
  const pairs = parent !== null && parent.contains(next.element) && (flatElements(parent).length === 2 || (parent.localName === 'tr' && flatElements(parent).length === 4) || (piece.heading && parent === next.element.parentElement));
  if (!pairs || (parent.localName === 'tr' && flatElements(parent).indexOf(piece.element) % 2 === 1)) return [];
  return [made(words, next.cell, flatElements(parent).length === 2 ? parent : next.element, groups)];
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
  const legend = group?.querySelector(':scope > legend');
  const said = legend ? headText(legend) : group ? squash([...labelledBy(group).map(headText), group.getAttribute('aria-label') ?? ''].join(' ')) : '';
  const heading = said === '' ? headingBefore(element) : null;
  const words = said || (heading ? squash(gather(heading).words.join('')) : '');
  groups.set(parent, words);
  return words;
}
