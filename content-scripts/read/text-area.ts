import type { Draft } from './draft';
import { noNotes } from './draft';
import { textCell } from './cell';
import { labelOfField } from './name';
import { squash } from './text';

/** A text area with one item a line, as a list: all of it is there, so it is seen whole (spec/rules.md, Settled questions). Empty lines are no rows. */
export function readTextArea(area: Element): Draft {
  const lines = ((area as HTMLTextAreaElement).value ?? '').split(/\r\n|\r|\n/).map(squash).filter((line) => line !== '');
  const label = labelOfField(area);
  return {
    element: area, shape: 'text-area', heads: [{ text: label, group: '', element: area }], title: label,
    rows: lines.map((line) => ({ element: area, cells: [{ ...textCell(line, null), control: area }], group: '', details: [], title: '' })),
    notes: { ...noNotes, provable: true, saidEmpty: lines.length === 0 },
  };
}
