import { flatElements, walk } from './flat';
import { cellsOf, isLayoutTable, ownRows } from './table';
import { isBlank } from './text';

/** Tags of an element's first descendants with their depth: what two rows of one list have in common whatever their classes are. */
function shapeOf(element: Element): Set<string> {
  const shape = new Set<string>([element.localName]);
  let seen = 0;
  const add = (at: Element, way: string, depth: number): void => {
    const met = new Map<string, number>();
    for (const child of flatElements(at)) {
      if ((seen += 1) > 60) return;
      const type = child.localName === 'input' ? (child.getAttribute('type') ?? '') : '';
      const nth = (met.get(child.localName) ?? 0) + 1;
      met.set(child.localName, nth);
      const step = `${way}>${child.localName}${type}`;
      shape.add(nth > 1 ? `${step}${nth}` : step);
      if (depth < 4) add(child, step, depth + 1);
    }
  };
  add(element, '', 1);
  return shape;
}

/** How much two shapes share: 1 equal, 0 nothing. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const step of a) if (b.has(step)) common += 1;
  return common / (a.size + b.size - common);
}

const never = new Set(['option', 'optgroup', 'br', 'hr', 'svg', 'path', 'g', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'header', 'footer', 'nav', 'main', 'iframe', 'canvas']);

interface Kind {
  readonly shape: Set<string>;
  readonly classes: ReadonlySet<string>;
  members: Element[];
}

/**
 * The children of a container that repeat: same element, and the same shape or a class in common.
 * Children of every class are looked at once by class, so a long list costs little.
 * @returns in document order; fewer than two when nothing repeats
 */
export function repeated(container: Element): Element[] {
  const children = flatElements(container).filter((child) => !never.has(child.localName));
  if (children.length < 2) return isItems(container) ? children : [];
  const names = new Map<string, number>();
  for (const child of children) names.set(child.localName, (names.get(child.localName) ?? 0) + 1);
  if (!isItems(container) && Math.max(...names.values()) < 2) return [];
  const kinds: Kind[] = [];
  const byKey = new Map<string, Kind>();
  for (const child of children) {
    if (names.get(child.localName) === 1 && !isItems(container)) continue;
    const name = child.getAttribute('class') ?? '';
    const key = `${child.localName}\u001F${child.getAttribute('role') ?? ''}\u001F${name}\u001F${child.childElementCount}`;
    let kind = byKey.get(key);
    if (!kind) {
      kind = kindFor(child, name, kinds);
      byKey.set(key, kind);
    }
    kind.members.push(child);
  }
  const most = kinds.toSorted((a, b) => b.members.length - a.members.length)[0];
  return most && (most.members.length > 1 || isItems(container)) ? most.members : [];
}

function kindFor(child: Element, name: string, kinds: Kind[]): Kind {
  const shape = shapeOf(child);
  const classes = new Set(name.split(/\s+/).filter((each) => each !== ''));
  for (const kind of kinds) {
    const [first] = kind.members;
    if (first?.localName !== child.localName) continue;
    const like = likeness(kind.shape, shape);
    const named = [...classes].some((each) => kind.classes.has(each));
    const bothBare = shape.size === 1 || kind.shape.size === 1;
    if (like >= 0.5 || (named && like >= 0.25) || (named && bothBare && classes.size === kind.classes.size)) return kind;
  }
  const kind: Kind = { shape, classes, members: [] };
  kinds.push(kind);
  return kind;
}

/** Elements whose children are items by their kind: one item is a list as well. */
export const isItems = (element: Element): boolean => element.localName === 'ul' || element.localName === 'ol' || /^(list|listbox|feed)$/.test(element.getAttribute('role') ?? '');

/** Whether a table, grid or text area of its own stands in it: then it is a part of the page, not a row. */
export function holdsList(member: Element): boolean {
  const lists = 'table, textarea, [role=grid], [role=treegrid], [role=table], [role=tablist], main, iframe';
  for (const element of [...(member.localName === 'table' ? [member] : []), ...member.querySelectorAll(lists)]) {
    if (element.localName === 'table' && /^(|presentation|none)$/.test(element.getAttribute('role') ?? '')) {
      const rows = ownRows(element).map(cellsOf);
      if (rows.length < 2 || rows.every((cells) => cells.length <= 2 && cells.length > 0 && !isBlank(cells[0]?.textContent)) && element.querySelector('thead') === null && !isHeaded(rows)) continue;
      if (isLayoutTable(element) && element.querySelector('table') !== null) continue;
      return true;
    }
    if (element.localName !== 'textarea' || member.childElementCount > 3) return true;
  }
  return false;
}

const isHeaded = (rows: readonly (readonly Element[])[]): boolean => rows[0] !== undefined && rows[0].every((cell) => cell.localName === 'th') && rows[0].length > 1;

const own = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Whether the rows of a list stand inside the members and these only group them: each holds a longer run of its own, and that is neither
 * the cells of a row (as many single values in each) nor labelled fields (the same words in each).
 */
export function onlyGroups(members: readonly Element[]): boolean {
  const sample = members.slice(0, 6);
  const runs = sample.map(longestRun);
  const filled = runs.filter((run) => run.length > 0);
  if (filled.length < Math.max(1, sample.length / 2)) return false;
  const average = filled.reduce((sum, run) => sum + run.length, 0) / filled.length;
  if (average < 3 && !filled.some((run) => run.length >= 4)) return false;
  if (sharedWords(filled)) return false;
  const single = filled.every((run) => run.every((each) => each.childElementCount === 0 || flatElements(each).every((child) => child.childElementCount === 0) && each.childElementCount === 1));
  const even = new Set(filled.map((run) => run.length)).size === 1 && filled.length === sample.length && sample.length > 1;
  const fills = filled.every((run, at) => runs.indexOf(run) >= 0 && own(run[0]?.parentElement ?? (sample[at] as Element)).length >= own(sample[runs.indexOf(run)] as Element).length * 0.6);
  if (single && (even || members.length > average * 2)) return false;
  return fills || !single;
}

function longestRun(member: Element): Element[] {
  let longest = isItems(member) ? [] : repeated(member);
  let looked = 0;
  for (const element of walk(member, () => looked < 60)) {
    if ((looked += 1) > 60) break;
    if (element.childElementCount < 2) continue;
    const run = repeated(element);
    if (run.length > longest.length) longest = run;
  }
  return longest.length >= 3 ? longest : [];
}

/** Runs whose first words are the same in every member: labels. */
function sharedWords(runs: readonly Element[][]): boolean {
  if (runs.length < 2) return false;
  const words = (run: readonly Element[]): Set<string> => new Set(run.map((each) => own(each.firstElementChild ?? each).replace(/:.*$/, '')).filter((each) => each !== '' && each.length < 40));
  const [first, ...others] = runs.map(words);
  if (!first || first.size === 0) return false;
  const shared = [...first].filter((word) => others.every((other) => other.has(word)));
  return shared.length >= Math.max(1, first.size * 0.6);
}
