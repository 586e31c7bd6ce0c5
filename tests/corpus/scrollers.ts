import type { Dice } from './mutate';

/** A row of a made-up list of staff, and which faults it has by hand. */
export interface MadeRow { readonly cells: readonly [string, string, string, string]; readonly faults: readonly string[] }

const first = ['Ada', 'Bas', 'Cleo', 'Dion', 'Ella', 'Fenne', 'Giel', 'Hidde', 'Ilja', 'Jens', 'Kaat', 'Lieve'];
const last = ['Aardema', 'Bolhuis', 'Crans', 'Doeve', 'Eppinga', 'Frieling', 'Gorter', 'Heslinga', 'Idema', 'Jongsma', 'Keuning', 'Lanting', 'Mulderij', 'Nieboer'];

/** Staff with faults here and there: a date gone by, none at all, no address. */
export function madeStaff(count: number, dice: Dice): MadeRow[] {
  return Array.from({ length: count }, (_, at) => {
    // Every name once, up to 168 rows.
    const name = `${first[at % first.length] ?? 'Ada'} ${last[Math.floor(at / first.length) % last.length] ?? 'Ley'}`;
    const mail = `m${at}@meidoornplein.test`;
    switch (dice(5)) {
      case 0: return { cells: [name, mail, 'handmatig', '3-2-2026'], faults: ['medewerkers/einddatum-verlopen', 'medewerkers/handmatig-bevestigen'] };
      case 1: return { cells: [name, '', 'LAS', ''], faults: ['medewerkers/email-ontbreekt'] };
      case 2: return { cells: [name, mail, 'handmatig', ''], faults: ['medewerkers/einddatum-ontbreekt', 'medewerkers/handmatig-bevestigen'] };
      default: return { cells: [name, mail, 'LAS', ''], faults: [] };
    }
  });
}

export const heads = ['Naam', 'E-mailadres', 'Herkomst', 'Einddatum'] as const;

const withPage = (document: Document, ...inside: Element[]): void => {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Medewerkers';
  main.append(heading, ...inside);
  document.title = 'Medewerkers | Basispoort';
  document.body.replaceChildren(main);
};

function line(document: Document, as: string, role: string | null, cells: readonly string[], cellAs: string, cellRole: string | null): HTMLElement {
  const row = document.createElement(as);
  if (role !== null) row.setAttribute('role', role);
  row.append(...cells.map((text) => { const cell = document.createElement(cellAs); if (cellRole !== null) cell.setAttribute('role', cellRole); cell.textContent = text; return cell; }));
  return row;
}

/** A scroller of few nodes over many rows. */
export interface Scroller { show(from: number): void }

/**
 * A virtual scroller that moves its nodes from top to bottom and fills them anew, each at its height by `transform`.
 * @param counted whether it says `aria-rowcount`
 */
export function recyclingScroller(document: Document, rows: readonly MadeRow[], window: number, counted: boolean): Scroller {
  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  if (counted) grid.setAttribute('aria-rowcount', String(rows.length + 1));
  const port = document.createElement('div');
  port.setAttribute('style', 'height: 320px; overflow: auto; position: relative');
  const track = document.createElement('div');
  track.setAttribute('style', `height: ${rows.length * 40}px; position: relative`);
  const nodes = Array.from({ length: Math.min(window, rows.length) }, () => line(document, 'div', 'row', ['', '', '', ''], 'span', 'gridcell'));
  track.append(...nodes);
  port.append(track);
  grid.append(line(document, 'div', 'row', heads, 'span', 'columnheader'), port);
  withPage(document, grid);
  const show = (from: number): void => {
    for (let at = from; at < from + nodes.length; at += 1) {
      // The node of a row is the one whose turn it is: row 8 is drawn by the node that drew row 0.
      const node = nodes[at % nodes.length];
      node?.setAttribute('style', `position: absolute; top: 0; height: 40px; transform: translateY(${at * 40}px)`);
      rows[at]?.cells.forEach((text, column) => { const cell = node?.children[column]; if (cell) cell.textContent = text; });
    }
  };
  show(0);
  return { show };
}

/** A table with pages: the nodes of the rows stay and are filled anew with each page. */
export function pagedTable(document: Document, rows: readonly MadeRow[], size: number): Scroller & { readonly pages: number } {
  const table = document.createElement('table');
  const head = table.createTHead();
  head.append(line(document, 'tr', null, heads, 'th', null));
  const body = table.createTBody();
  const count = document.createElement('p');
  const steps = document.createElement('div');
  withPage(document, table, count, steps);
  const pages = Math.ceil(rows.length / size);
  const show = (from: number): void => {
    const some = rows.slice(from, from + size);
    while (body.rows.length < some.length) body.append(line(document, 'tr', null, ['', '', '', ''], 'td', null));
    while (body.rows.length > some.length) body.lastElementChild?.remove();
    some.forEach(({ cells }, at) => { cells.forEach((text, column) => { const cell = body.rows[at]?.cells[column]; if (cell) cell.textContent = text; }); });
    count.textContent = `${from + 1}–${from + some.length} van ${rows.length} medewerkers`;
    const button = (name: string, off: boolean): HTMLButtonElement => { const made = document.createElement('button'); made.textContent = name; made.disabled = off; return made; };
    steps.replaceChildren(button('Vorige', from === 0), button('Volgende', from + size >= rows.length));
  };
  show(0);
  return { show, pages };
}
