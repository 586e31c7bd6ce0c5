/**
 * Changes of a page that keep what it says: other names, other nesting, other order. Written against the DOM alone, with no reader of ours.
 * Each answers whether it could be made here.
 */

/** A source of numbers that a seed decides. */
export type Dice = (below: number) => number;

/** Mulberry32: the same seed, the same changes. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Mutation = (document: Document, dice: Dice) => boolean;

/** Rows of one list that can be told by markup: children of one parent with as many cells each. */
interface Rows { readonly body: Element; readonly rows: readonly Element[]; /** Those that may change places. */ readonly moving: readonly Element[]; readonly heads: readonly Element[]; readonly width: number }

const cellsOf = (row: Element): Element[] => [...row.children].filter((child) => child.matches('td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]'));
const isHead = (row: Element): boolean => { const cells = cellsOf(row); return cells.length > 0 && cells.every((cell) => cell.matches('th, [role=columnheader]')) || row.closest('thead') !== null; };

function roots(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const at of found) for (const element of at.querySelectorAll('*')) if (element.shadowRoot) found.push(element.shadowRoot);
  return found;
}

/** The longest list of the page, with its head rows; null when no markup tells of one. */
export function longestList(document: Document): Rows | null {
  const groups = new Map<Element, Element[]>();
  for (const root of roots(document)) {
    for (const row of root.querySelectorAll('tr, [role=row]')) {
      const parent = row.parentElement;
      if (parent && !isHead(row) && cellsOf(row).length > 0) groups.set(parent, [...(groups.get(parent) ?? []), row]);
    }
  }
  const [body, rows] = [...groups].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (!body || !rows || rows.length < 2) return null;
  const width = cellsOf(rows[0] ?? body).length;
  const whole = body.closest('table, [role=table], [role=grid], [role=treegrid]') ?? body;
  const heads = [...whole.querySelectorAll('tr, [role=row]')].filter((row) => isHead(row));
  // A head of plain cells looks like a row: without a head that says so, the first row keeps its place.
  const moving = heads.length > 0 ? rows : rows.slice(1);
  const regular = [...rows, ...heads].every((row) => cellsOf(row).length === width && cellsOf(row).every((cell) => !cell.hasAttribute('colspan') && !cell.hasAttribute('rowspan')));
  return { body, rows, moving, heads, width: regular ? width : 0 };
}

const all = (document: Document): Element[] => roots(document).flatMap((root) => [...root.querySelectorAll('*')]);
const idRefs = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers', 'list', 'form', 'aria-activedescendant', 'aria-errormessage', 'aria-details'];

/** Every class and id another name, the same for the same; what refers to an id keeps referring to it. */
const rename: Mutation = (document, dice) => {
  const names = new Map<string, string>();
  const other = (name: string): string => { const known = names.get(name) ?? `x${names.size.toString(36)}${dice(1296).toString(36)}`; names.set(name, known); return known; };
  const elements = all(document);
  // A sheet in the page is written against the old names: then only ids can change.
  const styled = document.querySelector('style') !== null;
  const ids = new Set(elements.flatMap(({ id }) => (id === '' ? [] : [id])));
  for (const element of elements) {
    const kind = element.getAttribute('class');
    if (kind !== null && !styled) element.setAttribute('class', kind.split(/\s+/).filter((name) => name !== '').map((name) => other(`.${name}`)).join(' '));
    if (element.id !== '') element.id = other(element.id);
    for (const attribute of idRefs) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, value.split(/\s+/).map((id) => (ids.has(id) ? other(id) : id)).join(' '));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#') && ids.has(href.slice(1))) element.setAttribute('href', `#${other(href.slice(1))}`);
  }
  return names.size > 0;
};

/** What stands in some cells, in one more element; now and then the whole list and the page too. */
const wrap: Mutation = (document, dice) => {
  const list = longestList(document);
  const around = (element: Element, name: string): void => { const box = document.createElement(name); element.replaceWith(box); box.append(element); };
  const inside = (element: Element, name: string): void => { const box = document.createElement(name); box.append(...element.childNodes); element.append(box); };
  const name = dice(2) === 0 ? 'div' : 'span';
  const column = list && list.width > 0 ? dice(list.width) : -1;
  for (const row of list?.rows ?? []) { const cell = cellsOf(row)[column]; if (cell && cell.shadowRoot === null && cell.querySelector('slot') === null) inside(cell, name); }
  const table = list?.body.closest('table');
  if (table && dice(2) === 0 && table.parentElement?.shadowRoot === null) around(table, 'div');
  if (dice(2) === 0) inside(document.body, 'div');
  return true;
};

/** Heads in another table than the rows (fixed or copied ones): columns cannot be moved without them. */
const headsElsewhere = (document: Document, list: Rows): boolean => roots(document).some((root) => [...root.querySelectorAll('tr, [role=row]')].some((row) => isHead(row) && cellsOf(row).length === list.width && !list.heads.includes(row)));

/** Rows or cells that say their own number. */
const hasNumbers = (rows: readonly Element[], name: string): boolean => rows.some((row) => row.hasAttribute(name) || row.querySelector(`[${name}]`) !== null);

/** All columns in another order, heads and cells together. */
const reorderColumns: Mutation = (document, dice) => {
  const list = longestList(document);
  if (!list || list.width < 2 || headsElsewhere(document, list) || list.body.closest('table')?.querySelector('col') || hasNumbers([...list.rows, ...list.heads], 'aria-colindex')) return false;
  const order = shuffled(Array.from({ length: list.width }, (_, at) => at), dice);
  for (const row of [...list.rows, ...list.heads]) {
    const cells = cellsOf(row);
    row.append(...order.flatMap((at) => cells[at] ?? []));
  }
  return true;
};

/** Columns that no rule asks for, many of them made of what stands in those that one does: dates, names, addresses, yes and no. */
const unknownColumns: readonly (readonly [string, readonly string[]])[] = [
  ['Opmerking', ['', 'komt langs', 'parttime']], ['Lokaal', ['lokaal A', 'lokaal B', 'aula']], ['Toestel', ['toestel 12', 'toestel 31', '']],
  ['Geboortedatum', ['3-4-1981', '12-11-1990', '30-1-1975']], ['Laatst ingelogd', ['12-11-2026', '3-9-2026', '']], ['Begindatum', ['1-8-2020', '1-8-2024', '1-2-2026']], ['Laatste wijziging', ['2-11-2026', '20-5-2025', '1-9-2026']],
  ['BHV', ['ja', 'nee', 'nee']], ['Parttime', ['Ja', 'Nee', '']], ['Leidinggevende', ['Ineke Vos', 'Sjoerd Bakker', 'Ineke Vos']], ['Privémail', ['iv@thuis.test', '', 'sb@thuis.test']],
  ['Groep', ['3', '4', '5a']], ['Personeelsnummer', ['10231', '10244', '10307']], ['Telefoon', ['020-5550123', '', '020-5550187']], ['Contract', ['vast', 'tijdelijk', 'vast']], ['Rooster', ['standaard', 'maatwerk', 'standaard']],
  ['Contactpersoon', ['Ineke Vos', 'Sjoerd Bakker', '']], ['Licentie tot', ['31-7-2027', '31-7-2028', '31-7-2027']], ['Nieuw', ['nieuw', '', '']], ['Favoriet', ['☆', '★', '☆']], ['Aantal', ['12', '0', '431']],
];

/** A column nobody knows: a head and a text in each cell. */
const insertColumn: Mutation = (document, dice) => {
  const list = longestList(document);
  if (!list || list.width === 0 || list.heads.length !== 1 || headsElsewhere(document, list) || list.body.closest('table')?.querySelector('col') || hasNumbers([...list.rows, ...list.heads], 'aria-colindex')) return false;
  const at = dice(list.width + 1);
  const [head, texts] = unknownColumns[dice(unknownColumns.length)] ?? ['Lokaal', ['aula']];
  for (const row of [...list.rows, ...list.heads]) {
    const cells = cellsOf(row);
    const like = cells[Math.min(at, cells.length - 1)];
    if (!like) return false;
    const made = document.createElement(like.localName);
    const role = like.getAttribute('role');
    if (role !== null) made.setAttribute('role', role);
    made.textContent = list.heads.includes(row) ? head : (texts[dice(texts.length)] ?? '');
    row.insertBefore(made, cells[at] ?? null);
  }
  return true;
};

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(dice(left.length), 1));
}

/** The rows in another order. */
const resort: Mutation = (document, dice) => {
  const list = longestList(document);
  if (!list || hasNumbers(list.rows, 'aria-rowindex')) return false;
  // A row that explains the one above it goes with it: then the order stays.
  if (list.rows.some((row) => cellsOf(row).length !== cellsOf(list.rows[0] ?? row).length)) return false;
  const after = list.rows.at(-1)?.nextSibling ?? null;
  for (const row of shuffled(list.moving, dice)) list.body.insertBefore(row, after);
  return true;
};

/** The body of the list replaced by an equal copy: no node of before is left. */
const replaceBody: Mutation = (document) => {
  const list = longestList(document);
  if (!list || [list.body, ...list.body.querySelectorAll('*')].some((element) => element.shadowRoot !== null)) return false;
  list.body.replaceWith(list.body.cloneNode(true));
  return true;
};

/** The nodes of the rows change places and are filled anew, each with what stood at its place: what a recycling list does. */
const recycle: Mutation = (document, dice) => {
  const list = longestList(document);
  if (!list || list.width === 0 || list.rows.some((row) => [...row.querySelectorAll('*')].some((element) => element.shadowRoot !== null))) return false;
  const insides = list.moving.map((row) => cellsOf(row).map((cell) => [...cell.childNodes]));
  const attributes = list.moving.map((row) => cellsOf(row).map((cell) => [...cell.attributes].filter(({ name }) => name.startsWith('aria-') || name === 'title').map(({ name, value }) => [name, value] as const)));
  const after = list.rows.at(-1)?.nextSibling ?? null;
  const moved = shuffled(list.moving, dice);
  const numbers = list.moving.map((row) => row.getAttribute('aria-rowindex'));
  for (const row of moved) list.body.insertBefore(row, after);
  moved.forEach((row, place) => {
    const number = numbers[place];
    if (number !== null && number !== undefined) row.setAttribute('aria-rowindex', number);
    cellsOf(row).forEach((cell, at) => {
      for (const name of cell.getAttributeNames()) if (name.startsWith('aria-') || name === 'title') cell.removeAttribute(name);
      for (const [name, value] of attributes[place]?.[at] ?? []) cell.setAttribute(name, value);
      cell.replaceChildren(...(insides[place]?.[at] ?? []));
    });
  });
  return true;
};

/** The changes that keep every row and every word of the list. */
export const mutations: Readonly<Record<string, Mutation>> = { rename, wrap, 'reorder columns': reorderColumns, 'insert a column': insertColumn, resort, 'replace the body': replaceBody, recycle };
