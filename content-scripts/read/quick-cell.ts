import { isStateful, readCellWith, textCell } from './cell';
import { isLigature, nameOfSign } from './gather';
import type { ReadCell } from './list';
import type { Looks } from './looks';
import { squash } from './text';

/** One word in small letters: it could be the name of a picture in an icon font. */
const word = /^[a-z][a-z0-9_]*$/;

/** Elements that dress one text and are nothing else. */
const simple = new Set(['a', 'span', 'b', 'strong', 'em', 'div', 'p', 'small', 'bdi']);

/**
 * A cell of a native table or grid, read with as few touches as its content allows: a content script pays for each node that it touches
 * (research/performance.md, points 2 and 4). What is more than a text, a link, a badge, one box or the same buttons as above is walked.
 * @param bare the cell bears no attributes
 * @param looks set to the cell's row and column
 * @returns null when the cell is not drawn
 */
export function quickCell(element: Element, bare: boolean, looks: Looks): ReadCell | null {
  if ((bare ? looks.ofBare(element) : looks.of(element)) === 'hidden') return null;
  const child = element.firstElementChild;
  if (!bare && (isStateful(element) || element.shadowRoot || element.localName === 'slot')) return readCellWith(element, looks);
  if (child === null) {
    const text = squash(element.textContent ?? '');
    if (text !== '') return textCell(bare ? text : (nameOfSign(element) ?? text), element);
    return bare ? emptyCell(element, looks) : readCellWith(element, looks);
  }
  const name = child.localName;
  if (name === 'button') return buttonsCell(element, looks);
  if (child.nextElementSibling === null) {
    if (name === 'input') return boxCell(element, child as HTMLInputElement, looks) ?? readCellWith(element, looks);
    if (simple.has(name)) return dressedCell(element, child, looks) ?? readCellWith(element, looks);
  }
  return readCellWith(element, looks);
}

/** Nothing in it, unless the style sheet draws something. */
function emptyCell(element: Element, looks: Looks): ReadCell {
  const drawn = looks.paintedCell(element);
  return { text: '', tick: drawn ? 'unreadable' : null, iso: null, element, control: null, mark: drawn ? 'drawn' : 'empty', secret: false, name: '', link: null };
}

/** One native box and nothing else. */
function boxCell(element: Element, box: HTMLInputElement, looks: Looks): ReadCell | null {
  if (box.type !== 'checkbox' || looks.of(box) === 'hidden' || squash(element.textContent ?? '') !== '') return null;
  return { text: '', tick: box.indeterminate ? 'unreadable' : box.checked ? 'yes' : 'no', iso: null, element, control: box, mark: 'none', secret: false, name: '', link: null };
}

/** One link, badge or emphasis around words. */
function dressedCell(element: Element, child: Element, looks: Looks): ReadCell | null {
  if (child.firstElementChild !== null || child.shadowRoot) return null;
  const own = child.textContent ?? '';
  const text = squash(own);
  if (text === '') return null;
  const look = looks.of(child);
  if (look === 'hidden' || look === 'spoken') return null;
  const all = element.textContent ?? '';
  // Beside other words its place in them matters only when it stands apart.
  if (all.length !== own.length && look === 'apart' && squash(all) !== text) return null;
  const attributes = child.hasAttributes();
  if (attributes && (child.hasAttribute('role') || child.hasAttribute('aria-pressed') || (word.test(text) && isLigature(child)) || nameOfSign(child) !== null)) return null;
  const cell = textCell(squash(all), element);
  return child.localName === 'a' ? { ...cell, link: child.getAttribute('href') } : cell;
}

/** Buttons: the same words as in rows before offer the same. */
function buttonsCell(element: Element, looks: Looks): ReadCell {
  const raw = element.textContent ?? '';
  const known = looks.offers(raw, element.childElementCount);
  if (known) return { ...known, element };
  const cell = readCellWith(element, looks);
  if (raw !== '' && cell.control === null && cell.tick === null && cell.mark === 'none' && !cell.secret && cell.link === null && !isMixed(element)) looks.learnOffers(raw, element.childElementCount, cell);
  return cell;
}

const isMixed = (element: Element): boolean => [...element.children].some((child) => child.localName !== 'button');
