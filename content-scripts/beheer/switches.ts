import { saidBy } from '@/rules/words/tick-words';
import { headingBefore } from '../read/caption';
import { readCell } from '../read/cell';
import { controlKind } from '../read/control';
import { flatAncestors, flatNodes, holds, isElement, isNeverDrawn, walk } from '../read/flat';
import { isLigature } from '../read/gather';
import { headText } from '../read/head';
import type { Labelled } from '../read/list';
import { standsIn } from '../read/stands-in';
import { isEmphasis, squash } from '../read/text';
import { isDialog, isVisible, lookOf } from '../read/visible';
import { lengthOf } from '../recognise/secret-places';

const skipped = /^(?:nav|footer|aside|table|svg|head)$/;
const most = { visited: 3_000, children: 80, boxes: 40, up: 6, text: 400, label: 120 };

/** The runs of words under an element, those of a control left out; a state ("aan") beside a switch is no label. */
function runsIn(element: Element, without: Element): string[] {
  const runs: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = squash(run);
    run = '';
    if (text !== '' && saidBy(text) === null) runs.push(text);
  };
  const add = (node: Node, depth: number): void => {
    for (const child of flatNodes(node)) {
      if (child.nodeType === 3) run += (child as Text).data;
      else if (isElement(child) && child !== without && !isNeverDrawn(child) && !isLigature(child) && depth < 40 && lookOf(child) !== 'hidden') {
        if (!isEmphasis(child)) flush();
        add(child, depth + 1);
        if (!isEmphasis(child)) flush();
      }
    }
  };
  add(element, 0);
  flush();
  return runs;
}

/**
 * Switches and boxes named by what stands nearest, as a person would: the first words of the smallest part around it that holds no other box.
 * For those that no label points at, or whose label is a part that can be pressed as a whole.
 */
export function readSwitches(document: Document): Labelled[] {
  const boxes: Element[] = [];
  const others: Element[] = [];
  let visited = 0;
  const enter = (element: Element): boolean => !skipped.test(element.localName) && element.childElementCount <= most.children && !isDialog(element) && !boxes.includes(element);
  for (const element of walk(document.body, enter)) {
    if ((visited += 1) > most.visited || boxes.length >= most.boxes) break;
    const kind = controlKind(element);
    if (kind === 'box' && !element.hasAttribute('aria-pressed')) boxes.push(element);
    else if (kind !== 'none' && kind !== 'button') others.push(element);
  }
  return boxes.flatMap((box) => {
    let up = 0;
    for (const ancestor of flatAncestors(box)) {
      if ((up += 1) > most.up || ancestor.localName === 'body' || [...boxes, ...others].some((other) => other !== box && !holds(box, other) && holds(ancestor, other))) break;
      if (lengthOf(ancestor, most.text) > most.text) break;
      const [label] = runsIn(ancestor, box);
      if (label === undefined) continue;
      if (label.length > most.label || !isVisible(ancestor)) break;
      const heading = headingBefore(ancestor);
      return [{ label: label.replace(/\s*[:*]+$/, ''), group: heading ? headText(heading) : '', cell: { ...readCell(box), text: '' }, element: ancestor, control: box, ...standsIn(ancestor) }];
    }
    return [];
  });
}
