import { profielLabels } from '@/rules/words/header-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { readCell, textCell } from '../read/cell';
import { flatElements, walk } from '../read/flat';
import { gridLines, isRoleGrid } from '../read/grid';
import { headText } from '../read/head';
import type { Line } from '../read/line';
import type { Labelled } from '../read/list';
import { standsIn } from '../read/stands-in';
import { tableLines } from '../read/table';
import { isBlank, squash } from '../read/text';
import { isDialog, isVisible, lookOf } from '../read/visible';
import { lengthOf, SecretPlaces } from '../recognise/secret-places';
import { isSchoolName } from './school-name';

const fields = Object.values(profielLabels).map(({ names, not }) => ({ names: phrases(names), not: phrases(not) }));
/** Whether words name one of the fields of Profiel. */
export const namesField = (text: string): boolean => text.length <= 60 && fields.some(({ names, not }) => names.is(plainWords(text)) || (names.find(plainWords(text)) !== null && not.find(plainWords(text)) === null));

/** A page of one school is short. */
const most = { visited: 3_000, children: 80, rows: 8, columns: 14 };

const made = (label: string, value: Element, element: Element): Labelled => ({ label, group: '', cell: readCell(value), element, control: null, ...standsIn(element) });

/** One record under its heads ("Schoolnaam | BRIN", and one row below): each head names the cell under it. */
function ofTable(table: Element, secrets: SecretPlaces): Labelled[] {
  const lines: Line[] = [];
  for (const line of isRoleGrid(table) ? gridLines(table) : tableLines(table)) {
    if (line.concealed || lookOf(line.element) === 'hidden' || line.cells.every(({ element }) => (secrets.holds(element) ? lengthOf(element, 0) === 0 : isBlank(element.textContent)))) continue;
    if (lines.push(line) > most.rows) return [];
  }
  const [heads, row, more] = lines;
  if (heads === undefined || row === undefined || more !== undefined || row.allHeads || heads.cells.length > most.columns) return [];
  const pairs = heads.cells.flatMap((head) => {
    const under = row.cells.find((cell) => cell.at === head.at && cell.span === head.span);
    return under === undefined || secrets.holds(under.element) ? [] : [made(headText(head.element), under.element, under.element)];
  });
  // Two or more heads are called as fields are, or the markup says that they are heads: else it is a label with its value, twice.
  const known = pairs.filter(({ label }) => namesField(label)).length;
  return known >= 2 || (known === 1 && heads.allHeads) ? pairs : [];
}

/** A figure with its name under it ("31LK" over "BRIN-nummer"): only where the figure has the shape of what the name means. */
function ofFigure(element: Element, secrets: SecretPlaces): Labelled[] {
  const [value, label, more] = flatElements(element);
  if (!value || !label || more || label.childElementCount > 1 || value.querySelector('input, select, textarea, a, button') !== null || secrets.holds(value) || secrets.holds(label)) return [];
  const words = squash(label.textContent ?? '');
  const text = squash(value.textContent ?? '');
  const plain = plainWords(words);
  const fits = /^\d{2}[a-z]{2}(?:[ .-]?\d{2})?$/i.test(text) ? fields[0]?.names.find(plain) != null : isSchoolName(text) && fields[2]?.names.is(plain) === true;
  return fits && isVisible(element) ? [{ label: words, group: '', cell: textCell(text, value), element, control: null, ...standsIn(element) }] : [];
}

/**
 * Fields that stand otherwise than a label before its value: under heads in a table of one row, or over their name.
 * `tables`: what reads cell by cell in there got heads for values.
 */
export function readRecords(document: Document): { readonly pairs: Labelled[]; readonly tables: readonly Element[] } {
  const found: Labelled[] = [];
  const tables: Element[] = [];
  let visited = 0;
  const secrets = new SecretPlaces();
  const enter = (element: Element): boolean => !/^(?:nav|footer|aside|svg|select)$/.test(element.localName) && element.childElementCount <= most.children && !isDialog(element);
  for (const element of walk(document.body, enter)) {
    if ((visited += 1) > most.visited) break;
    if (element.localName === 'table' || isRoleGrid(element)) {
      const pairs = isVisible(element) ? ofTable(element, secrets) : [];
      if (pairs.length > 0) tables.push(element);
      found.push(...pairs);
    }
    else found.push(...ofFigure(element, secrets));
  }
  return { pairs: found, tables };
}
