import { claimIn, saysSum } from '@/rules/words/count-words';
import { isSecretLabel } from '@/rules/words/secret-words';
import { isMoreName, saysEmpty, saysFailed, saysLoading, saysMore } from '@/rules/words/state-words';
import { secretHeads } from '../recognise/secret-places';
import { readCellWith, secretCell } from './cell';
import { quickCell } from './quick-cell';
import { isPlainHead, readHeads, type Heads } from './heads';
import { pointedHead } from './head';
import { widthOf, type Line } from './line';
import type { HeadCell, Notes, ReadCell, ReadRow } from './list';
import { Looks } from './looks';
import { isBlank, squash } from './text';
import { lookOf } from './visible';

/** A table or grid understood: its heads, its rows, and what bears on completeness. */
export interface Assembled {
  readonly heads: readonly HeadCell[];
  readonly rows: readonly ReadRow[];
  readonly title: string;
  readonly notes: Omit<Notes, 'provable' | 'counted'>;
}

interface Making {
  readonly heads: Heads;
  readonly width: number;
  readonly secret: readonly boolean[];
  readonly looks: Looks;
  readonly rows: { element: Element; cells: (ReadCell | null)[]; group: string; details: Element[]; title: string }[];
  readonly hidden: Line[];
  readonly others: Element[];
  readonly fields: Element[];
  readonly reached: Map<Element, ReadCell>;
  /** A row without cells, to be copied. */
  readonly blankRow: readonly null[];
  group: string;
  blank: number;
  saidEmpty: boolean;
  loading: boolean;
  collapsed: boolean;
  more: boolean;
}

/** Rows read between two yields. */
const slice = 100;
/** Lines looked at to tell heads and width. */
const peek = 24;

/**
 * Makes rows of lines: heads found, group rows, details, messages and entry rows told apart from rows.
 * @param lines in order; foot lines are no rows
 * @param tree rows hold rows (`treegrid`): one that is closed hides some
 */
export function* assemble(lines: Iterable<Line>, tree: boolean): Generator<undefined, Assembled, undefined> {
  const source = lines[Symbol.iterator]();
  const first: Line[] = [];
  const heading: Line[] = [];
  const foot: Element[] = [];
  for (let step = source.next(); !step.done; step = source.next()) {
    if (step.value.part === 'foot') foot.push(step.value.element);
    else if (step.value.part === 'head') heading.push(step.value);
    else first.push(step.value);
    if (first.length >= peek) break;
  }
  if (heading.length === 0) takePlainHead(first, heading);
  const making = start(heading.filter((line) => isDrawn(line)), first);
  making.others.push(...foot);
  for (const line of first) take(line, making, tree);
  let since = 0;
  for (let step = source.next(); !step.done; step = source.next()) {
    if (step.value.part === 'foot') making.others.push(step.value.element);
    else if (step.value.part === 'body') take(step.value, making, tree);
    since += 1;
    if (since % slice === 0) yield undefined;
  }
  return finish(making);
}

const isDrawn = (line: Line): boolean => !line.concealed && lookOf(line.element) !== 'hidden';

/** Without a head part, lines of head cells or a first line that reads as one are the head. */
function takePlainHead(first: Line[], heading: Line[]): void {
  while (first[0]?.allHeads && first.length > 0 && heading.length < 4) heading.push(first.shift() as Line);
  if (heading.length > 0) return;
  const shown = first.filter((line) => isDrawn(line));
  const [title, candidate] = shown;
  const titled = title && candidate && title.cells.length === 1 && candidate.cells.length > 1;
  const head = titled ? candidate : title;
  const at = head ? shown.indexOf(head) : -1;
  if (!head || !isPlainHead(head, shown.slice(at + 1).filter((line) => line.cells.length === head.cells.length))) return;
  heading.push(...first.splice(0, first.indexOf(head) + 1));
}

function start(heading: readonly Line[], first: readonly Line[]): Making {
  const width = Math.max(0, ...heading.map(widthOf), ...first.map(widthOf));
  const heads = readHeads(heading, width);
  return {
    heads, width, secret: secretHeads(heads.heads.map((head) => head.text)).map((secret, at) => secret || isSecretLabel(heads.heads[at]?.group ?? '')), looks: new Looks(), rows: [], hidden: [], others: [],
    fields: [...heads.fields], reached: new Map(), blankRow: Array.from({ length: width }, () => null), group: '', blank: 0, saidEmpty: false, loading: false, collapsed: false, more: false,
  };
}

function take(line: Line, making: Making, tree: boolean): void {
  making.looks.inRow('');
  making.looks.inColumn(-1);
  if (line.concealed || making.looks.of(line.element) === 'hidden') {
    making.hidden.push(line);
    return;
  }
  const [only] = line.cells;
  if (!only) return;
  if (line.cells.length === 1 && (making.width > 1 || only.span > 1) && (only.span >= making.width - 1 || isMessage(only.element))) {
    takeWide(line, only.element, making);
    return;
  }
  if (making.width === 1 && isMessage(only.element)) {
    takeWide(line, only.element, making);
    return;
  }
  if (line.allHeads && isRepeatedHead(line, making)) return;
  const cells = readLine(line, making);
  if (tree && line.element.getAttribute('aria-expanded') === 'false') making.collapsed = true;
  if (isClosedGroup(line, cells)) {
    making.collapsed = true;
    making.group = cells.find((cell) => cell !== null && cell.text !== '')?.text ?? '';
  } else if (isContentless(cells)) takeBlank(line, cells, making);
  else making.rows.push({ element: line.element, cells, group: making.group, details: [...(line.parts ?? [])], title: '' });
}

function isMessage(cell: Element): boolean {
  const text = squash((cell.textContent ?? '').slice(0, 400));
  return saysEmpty(text) || saysLoading(text);
}

const isRepeatedHead = (line: Line, making: Making): boolean =>
  line.cells.every((cell) => {
    const head = making.heads.heads[cell.at];
    return head !== undefined && head.element !== cell.element && squash(cell.element.textContent ?? '').startsWith(head.text);
  });

function readLine(line: Line, making: Making): (ReadCell | null)[] {
  const cells: (ReadCell | null)[] = making.blankRow.slice();
  making.looks.inRow(line.element.hasAttributes() ? (line.element.getAttribute('class') ?? '') : '');
  for (const { element, at, span, bare } of line.cells) {
    const cell = readPlaced(element, at, bare === true, making);
    if (span === 1) {
      if (at < making.width) cells[at] = cell;
      continue;
    }
    for (let column = at; column < at + span && column < making.width; column += 1) cells[column] = cell;
  }
  return cells;
}

function readPlaced(element: Element, at: number, bare: boolean, making: Making): ReadCell | null {
  if (making.heads.hidden.size > 0 && making.heads.hidden.has(at)) return null;
  const known = making.reached.size > 0 ? making.reached.get(element) : undefined;
  if (known) return known;
  if (making.secret[at]) return secretCell(element);
  making.looks.inColumn(at);
  const cell = quickCell(element, bare, making.looks);
  if (!bare && cell && element.hasAttribute('rowspan')) making.reached.set(element, cell);
  return cell;
}

/** A closed button on a line that says one thing only: a group, whose rows are not shown. With more to see it is a detail of a row that is seen. */
function isClosedGroup(line: Line, cells: readonly (ReadCell | null)[]): boolean {
  let filled: ReadCell | null = null;
  for (const cell of cells) {
    if (cell === null || cell === filled || cell.text === '' || cell.mark !== 'none') continue;
    if (filled) return false;
    filled = cell;
  }
  if (cells.length < 2) return false;
  return line.element.getAttribute('aria-expanded') === 'false' || line.element.querySelector('[aria-expanded=false]:not([aria-haspopup])') !== null;
}

const isContentless = (cells: readonly (ReadCell | null)[]): boolean =>
  cells.every((cell) => cell === null || (cell.text === '' && (cell.tick === null || cell.mark === 'drawn') && !cell.secret) || (cell.text !== '' && cell.control === null && isActionOnly(cell)));

const isActionOnly = (cell: ReadCell): boolean => cell.element !== null && cell.element.querySelector('button, input[type=submit], input[type=button], [role=button]') !== null && cell.name === '' && cell.link === null && [...cell.element.childNodes].every((node) => node.nodeType !== 3 || isBlank(node.textContent));

/** Without content: a line to add a row or to filter (fields), or a row that is still to come. */
function takeBlank(line: Line, cells: readonly (ReadCell | null)[], making: Making): void {
  const fields = cells.flatMap((cell) => (cell?.control ? [cell.control] : []));
  if (fields.length > 0) making.fields.push(...fields);
  else if (cells.every((cell) => cell === null || cell.text === '')) making.blank += isFlat(line) ? 0 : 1;
}

/** Lines without height only set widths (split tables). */
const isFlat = (line: Line): boolean => line.cells.every((cell) => /(^|;)\s*height:\s*0/.test(cell.element.getAttribute('style') ?? '')) || lookOf(line.element) === 'hidden';

/** A line of one wide cell: a message, an offer of more, a group's name, or the detail of the row above it. */
function takeWide(line: Line, cell: Element, making: Making): void {
  const text = squash((cell.textContent ?? '').slice(0, 2000));
  const above = making.rows.at(-1);
  const offers = [...cell.querySelectorAll('button, a, [role=button]')].some((button) => isMoreName(squash(button.textContent ?? '')));
  if (saysEmpty(text) && !hasParts(cell)) making.saidEmpty = true;
  else if (saysLoading(text) || (saysFailed(text) && !hasParts(cell)) || cell.querySelector('[role=progressbar], [aria-busy=true]')) making.loading = true;
  else if (offers || saysMore(text)) making.more = true;
  else if (text === '' && !cell.querySelector('input, select, textarea')) making.blank += cell.firstElementChild ? 1 : 0;
  else if (/^[\d\s.\u2026<>\u00AB\u00BB\u2039\u203A|]+$/.test(text) || (claimIn(text)?.to ?? null) !== null) making.others.push(cell);
  else if (above && isDetail(cell, text, above.element)) {
    above.details.push(line.element);
    return;
  } else {
    making.group = readCellWith(cell, making.looks).text;
    if (line.element.getAttribute('aria-expanded') === 'false' || cell.getAttribute('aria-expanded') === 'false' || cell.querySelector('[aria-expanded=false]:not([aria-haspopup])')) making.collapsed = true;
    return;
  }
  making.others.push(cell);
}

const hasParts = (cell: Element): boolean => cell.querySelector('table, dl, input:not([type=hidden]), select, textarea') !== null;

function isDetail(cell: Element, text: string, above: Element): boolean {
  return text.length > 100 || hasParts(cell) || cell.querySelectorAll('p, li, h3, h4, h5, label').length > 1 || (text.match(/\p{L}:\s/gu)?.length ?? 0) > 1 || above.querySelector('[aria-expanded=true]') !== null || above.getAttribute('aria-expanded') === 'true';
}

/** Rows that stand in the markup unseen: as wide as the rows that are, with words in them. A template for new rows has none. */
function hiddenRows(making: Making): Element[] {
  return making.hidden.filter((line) => {
    if (line.cells.length < Math.max(1, making.width * 0.75)) return false;
    const filled = line.cells.filter((cell) => !isBlank(cell.element.textContent));
    return filled.length >= Math.min(2, making.width) && !/\{\{|\$\{|<%/.test(line.element.textContent ?? '') && !line.element.classList.contains('template');
  }).map((line) => line.element);
}

/** A row before or behind all others that adds them up ("Totaal", "26 medewerkers" and nothing else): no row; what it says is said of the list. */
function dropSums(making: Making): void {
  for (const row of [making.rows.at(-1), making.rows[0]]) {
    if (row === undefined || making.rows.length < 3 || !isSum(row.cells)) continue;
    making.rows.splice(making.rows.indexOf(row), 1);
    making.others.push(row.element);
  }
}

/** Only where a count stands in it, or the word alone: "Som" is a surname too, and a row with a box or an address is somebody's. */
function isSum(cells: readonly (ReadCell | null)[]): boolean {
  if (cells.some((cell) => cell !== null && (cell.control !== null || cell.tick !== null && cell.text === '' || cell.secret))) return false;
  const texts = [...new Set(cells)].flatMap((cell) => (cell === null || cell.text === '' ? [] : [cell.text]));
  if (texts.length === 0 || texts.some((text) => text.includes('@'))) return false;
  const counts = texts.filter((text) => (claimIn(text)?.total ?? null) !== null || /^\d+$/.test(text) || (saysSum(text) && /\d/.test(text)));
  return (texts.some(saysSum) && (counts.length > 0 || texts.length === 1)) || (counts.length === texts.length && counts.some((text) => claimIn(text) !== null));
}

function finish(making: Making): Assembled {
  if (making.looks.doubted) dropHidden(making);
  dropSums(making);
  const kept = keptColumns(making);
  const heads = making.heads.heads.map((head, at) => (head.text === '' ? pointedHead(head, making.rows[0]?.cells[at]?.element ?? null) : head));
  const pick = <T>(all: readonly T[]): T[] => kept.map((at) => all[at] as T);
  const rows = kept.length === making.width ? making.rows : making.rows.map((row) => ({ ...row, cells: pick(row.cells) }));
  return {
    heads: pick(heads),
    rows,
    title: making.heads.title,
    notes: { hidden: hiddenRows(making), saidEmpty: making.saidEmpty, loading: making.loading || making.blank > 0, collapsed: making.collapsed, more: making.more, headFields: making.fields, others: making.others },
  };
}

/** Some rows were taken for shown from memory, and that memory failed: each is asked. */
function dropHidden(making: Making): void {
  const shown = making.rows.filter((row) => lookOf(row.element) !== 'hidden');
  for (const row of making.rows) if (!shown.includes(row)) making.hidden.push({ element: row.element, part: 'body', cells: row.cells.flatMap((cell, at) => (cell?.element ? [{ element: cell.element, at, span: 1 }] : [])), allHeads: false, concealed: false });
  making.rows.splice(0, making.rows.length, ...shown);
}

/** Columns that are drawn, or could be: those whose head is hidden and all whose cells are go. */
function keptColumns(making: Making): number[] {
  const kept: number[] = [];
  for (let at = 0; at < making.width; at += 1) {
    if (making.heads.hidden.has(at)) continue;
    const bare = making.heads.heads[at]?.text === '' && making.rows.length > 0 && making.rows.every((row) => row.cells[at] === null);
    if (!bare) kept.push(at);
  }
  return kept;
}

