import { textCell } from './cell';
import { controlKind } from './control';
import { labelsOf } from './labels';
import type { Draft } from './draft';
import { noNotes } from './draft';
import { flatNodes, isElement } from './flat';
import type { ReadCell, ReadRow } from './list';
import { readCell } from './cell';
import { isBlank, squash } from './text';
import { isVisible, lookOf } from './visible';

const isBox = (node: Node): node is Element => isElement(node) && controlKind(node) === 'box' && node.localName !== 'button';

/**
 * Boxes that stand loose in one element, each with its words beside it (`<input> Zwijsen<br>`): a list without rows.
 * The row's element is the label, or the box where the words are plain text. Null when there are fewer than two.
 */
export function readLooseBoxes(container: Element): Draft | null {
  const nodes = [...flatNodes(container)];
  const boxes = nodes.filter(isBox);
  if (boxes.length < 2) return null;
  const rows: ReadRow[] = [];
  for (const box of boxes) {
    const { words, element } = wordsOf(box, nodes);
    if (words === '' || (lookOf(box) === 'hidden' && !isVisible(element))) continue;
    const tick: ReadCell = { ...readCell(box), text: '', element: box };
    rows.push({ element, cells: [tick, textCell(words, element)], group: '', details: [], title: '' });
  }
  if (rows.length < 2) return null;
  const blank = { text: '', group: '', element: null };
  return { element: container, shape: 'rows', heads: [blank, blank], rows, title: '', notes: noNotes };
}

/** The words of a box: its label, else what stands between it and the next box or line. */
function wordsOf(box: Element, nodes: readonly Node[]): { readonly words: string; readonly element: Element } {
  const [label] = labelsOf(box);
  if (label && !isBlank(label.textContent)) return { words: readCell(label).text || squash(label.textContent ?? ''), element: label };
  const words: string[] = [];
  for (let at = nodes.indexOf(box) + 1; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (isBox(node) || (isElement(node) && node.localName === 'br')) break;
    words.push(isElement(node) ? readCell(node).text : (node.textContent ?? ''));
  }
  return { words: squash(words.join(' ')) || (box.getAttribute('aria-label') ?? ''), element: box };
}
