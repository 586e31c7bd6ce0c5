import { isSecretLabel } from '@/rules/words/secret-words';
import { pupilHeads } from '@/rules/words/look-alike-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretField, labelledBy } from '../read/control';
import { flatElements, isNeverDrawn } from '../read/flat';
import { documentIn, isFrame } from '../read/frames';
import { labelOfField } from '../read/name';
import { tableLines } from '../read/table';
import { isEmphasis, squash } from '../read/text';
import { isColumnHead } from './units';

/** What is left out of a Bouwtekening altogether, without a look at what it holds. */
export interface LeftOut {
  /** Fields that go as they are: password, code, hidden, or labelled as a secret. */
  readonly fields: ReadonlySet<Element>;
  /** Elements whose content goes: the value behind a label that names a secret, a list of pupils. */
  readonly contents: ReadonlySet<Element>;
  /** Lists of pupils among `contents`. */
  readonly pupils: number;
}

interface Finding { readonly fields: Set<Element>; readonly contents: Set<Element>; pupils: number }

/** A label is short; a longer text that names a secret is an explanation. */
const longest = 120;
const field = /^(?:input|select|textarea)$/;
const doing = /^(?:a|button|option|summary|nav|h1|title)$/;
const doingRole = /^(?:button|link|tab|menuitem|option|navigation)$/;

/** Text that stands in an element itself or in words it only dresses; empty for what holds more than words. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1 && isEmphasis(node as Element)) text += ` ${node.textContent ?? ''}`;
    if (text.length > longest * 2) break;
  }
  return squash(text);
}

/** Finds what is to be left out under `top`: open shadow roots and frames of this origin too. Only labels are looked at. */
export function leftOutOf(top: Element): LeftOut {
  const finding: Finding = { fields: new Set(), contents: new Set(), pupils: 0 };
  visit(top, finding, 0);
  return finding;
}

function visit(element: Element, finding: Finding, depth: number): void {
  if (depth > 300 || finding.contents.has(element)) return;
  if (isFrame(element)) {
    const inside = documentIn(element)?.body;
    if (inside) visit(inside, finding, depth + 1);
    return;
  }
  if (field.test(element.localName)) {
    if (isSecretField(element) || [labelOfField(element), ...labelledBy(element).map(ownText)].some(isSecretLabel)) finding.fields.add(element);
    return;
  }
  if (element.localName === 'table') tableOf(element, finding);
  else if (/^(?:grid|table|treegrid)$/.test(element.getAttribute('role') ?? '')) gridOf(element, finding);
  if (!finding.contents.has(element)) labelOf(element, finding);
  for (const child of flatElements(element)) if (!isNeverDrawn(child)) visit(child, finding, depth + 1);
}

/** A label that names a secret: what it labels goes. Too much is better than too little. */
function labelOf(element: Element, finding: Finding): void {
  if (doing.test(element.localName) || doingRole.test(element.getAttribute('role') ?? '') || isAboveColumn(element)) return;
  const text = ownText(element);
  if (text === '' || text.length > longest || !isSecretLabel(text)) return;
  const colon = /^[^:]{1,80}:\s*\S/.exec(text);
  if (colon) { finding.contents.add(element); return; }
  const control = element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  const fields = [...element.querySelectorAll('input, textarea, select'), ...(control ? [control] : [])];
  for (const one of fields) finding.fields.add(one);
  if (fields.length > 0) return;
  for (let at: Element = element, up = 0; up < 3; up += 1) {
    const { nextElementSibling: next, parentElement: parent } = at;
    if (next !== null) {
      finding.contents.add(next);
      if (field.test(next.localName)) finding.fields.add(next);
      if (element.localName === 'dt') for (let dd = next.nextElementSibling; dd?.localName === 'dd'; dd = dd.nextElementSibling) finding.contents.add(dd);
      return;
    }
    if (parent === null || parent.childElementCount > 1) return;
    at = parent;
  }
}

/** Head cells name what stands below them, not what stands beside them. */
function isAboveColumn(cell: Element): boolean {
  const role = cell.getAttribute('role') ?? '';
  if (cell.localName !== 'th' && cell.localName !== 'td' && role !== 'columnheader') return false;
  if (isColumnHead(cell, role)) return true;
  const row = cell.parentElement;
  return row !== null && row.childElementCount > 2 && row === row.closest('table')?.querySelector('tr');
}

const pupil = phrases(pupilHeads);
const isPupilList = (heads: readonly string[]): boolean => new Set(heads.map(plainWords).filter((head) => pupil.is(head))).size >= 2;

interface Row { readonly cells: readonly { readonly element: Element; readonly at: number; readonly span: number }[]; readonly heads: boolean }

/** Head lines first: what they say of a column holds for every cell below. */
function columns(rows: readonly Row[], list: Element, finding: Finding): void {
  const wordsOf = (element: Element): string => { const text = element.textContent ?? ''; return text.length > longest ? '' : squash(text); };
  const line = rows.findIndex(({ cells }) => cells.length > 1);
  // A first line with a head cell beside others is a row with its name; of two cells it may be a label and a value.
  const first = (rows[line]?.cells.length ?? 0) > 2 && rows[line]?.cells.every(({ element }) => element.localName !== 'th') ? line : -1;
  const heads = rows.filter((row, at) => row.heads || at === first).flatMap(({ cells }) => cells.map((cell) => ({ ...cell, text: wordsOf(cell.element) })));
  if (isPupilList(heads.map(({ text }) => text))) {
    finding.contents.add(list);
    finding.pupils += 1;
    return;
  }
  const secret = heads.filter(({ text }) => isSecretLabel(text));
  if (secret.length === 0) return;
  rows.forEach((row, index) => {
    if (row.heads || index === first) return;
    for (const cell of row.cells) if (secret.some(({ at, span }) => cell.at < at + span && at < cell.at + cell.span)) finding.contents.add(cell.element);
  });
}

function tableOf(table: Element, finding: Finding): void {
  columns([...tableLines(table)].map(({ cells, part, allHeads }) => ({ cells, heads: part === 'head' || allHeads })), table, finding);
}

function gridOf(grid: Element, finding: Finding): void {
  columns([...grid.querySelectorAll('[role=row]')].map((row) => {
    const cells = [...row.children].map((element, at) => ({ element, at, span: 1 }));
    return { cells, heads: cells.length > 0 && cells.every(({ element }) => element.getAttribute('role') === 'columnheader') };
  }), grid, finding);
}
