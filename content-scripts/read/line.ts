/** One row of a table or grid before it is understood. */
export interface Line {
  readonly element: Element;
  readonly part: 'head' | 'body' | 'foot';
  readonly cells: readonly LineCell[];
  /** All its cells are head cells. */
  readonly allHeads: boolean;
  /** Other elements that hold cells of the same row (frozen columns drawn apart); absent: none. */
  readonly parts?: readonly Element[];
  /** The part of the table that it stands in is not drawn (a closed group). */
  readonly concealed: boolean;
}

/** A cell with its place; a cell that reaches down stands in the lines below as well. */
export interface LineCell {
  readonly element: Element;
  readonly at: number;
  readonly span: number;
  /** It bears no attributes. */
  readonly bare?: boolean;
}

/** A number of columns or rows as written; one where it is no sound number, never more than `most`. */
export const spanOf = (value: string | null, most: number): number => {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, most) : 1;
};

/** The cells that reach down from lines above, by column. */
export class Reach {
  readonly #left: { cell: Element; span: number; rows: number }[] = [];

  /** Gives the cells of one line their columns. */
  place(cells: readonly Element[]): LineCell[] {
    const line: LineCell[] = [];
    let at = 0;
    const skip = (): void => {
      for (let hanging = this.#left[at]; hanging && hanging.rows > 0; hanging = this.#left[at]) {
        line.push({ element: hanging.cell, at, span: hanging.span });
        hanging.rows -= 1;
        at += hanging.span;
      }
    };
    for (const cell of cells) {
      const bare = !cell.hasAttributes();
      if (bare && this.#left.length === 0) {
        line.push({ element: cell, at, span: 1, bare });
        at += 1;
        continue;
      }
      skip();
      const span = bare ? 1 : spanOf(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan'), 200);
      const down = bare ? 1 : spanOf(cell.getAttribute('rowspan') ?? cell.getAttribute('aria-rowspan'), 5000);
      line.push({ element: cell, at, span, bare });
      if (down > 1) this.#left[at] = { cell, span, rows: down - 1 };
      at += span;
    }
    skip();
    return line;
  }
}

/** How many columns a line reaches over. */
export const widthOf = (line: Line): number => line.cells.reduce((width, cell) => Math.max(width, cell.at + cell.span), 0);
