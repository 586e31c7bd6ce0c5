import type { Asks } from './gather';
import type { ReadCell } from './list';
import { isCellPainted, isPainted } from './painted';
import { lookOf, type Look } from './visible';

interface Met<T> {
  readonly answer: T;
  times: number;
  mixed: boolean;
}

/** Answers by kind of element: its name, class and style. Mostly the next element is of the kind of the last, so that one is compared first. */
class Memory<T> {
  readonly #met = new Map<string, Met<T>>();
  #name = '';
  #class: string | null = null;
  #style: string | null = null;
  #hidden = false;
  #last: Met<T> | undefined;

  /** What was met of the element's kind; undefined when it is new. */
  of(element: Element): Met<T> | undefined {
    const name = element.localName;
    const kind = element.getAttribute('class');
    const style = element.getAttribute('style');
    const hidden = element.hasAttribute('hidden');
    if (this.#last && name === this.#name && kind === this.#class && style === this.#style && hidden === this.#hidden) return this.#last;
    this.#name = name;
    this.#class = kind;
    this.#style = style;
    this.#hidden = hidden;
    this.#last = this.#met.get(this.#key());
    return this.#last;
  }

  /** Keeps the first answer for the kind that was asked last. */
  learn(met: Met<T>): void {
    this.#last = met;
    this.#met.set(this.#key(), met);
  }

  #key(): string {
    return `${this.#name}\u001F${this.#class ?? ''}\u001F${this.#style ?? ''}${this.#hidden ? '\u001Fh' : ''}`;
  }
}

/** What was met at one place: a column of rows of one class. */
interface Place {
  readonly looks: Memory<Look>;
  readonly paint: Memory<boolean>;
  readonly cells: Memory<boolean>;
  /** Cells without attributes. */
  bare: Met<Look> | null;
  offers: { readonly raw: string; readonly count: number; readonly cell: ReadCell; times: number } | null;
}

const newPlace = (): Place => ({ looks: new Memory(), paint: new Memory(), cells: new Memory(), bare: null, offers: null });

/** Exact questions before an answer is remembered, and how often it is asked again. What is drawn before and after an element costs most to ask. */
const often = { enough: 10, again: 16 };
const seldom = { enough: 8, again: 256 };

/**
 * Looks of the many elements of one list. Elements of the same kind, column, class and style look the same, so after some exact
 * questions with one answer the answer is remembered; every sixteenth is asked all the same, and a kind with two answers is always asked
 * (asking of each cell costs more than reading it: research/performance.md, point 5).
 */
export class Looks implements Asks {
  readonly #places = new Map<string, Place[]>();
  #row: Place[] = [];
  #place: Place = newPlace();
  /** An answer was given from memory and later proved not to hold for all: ask again where it matters. */
  doubted = false;

  /** The kind of row the reader is in: its class. */
  inRow(kind: string): void {
    const known = this.#places.get(kind);
    this.#row = known ?? [];
    if (!known) this.#places.set(kind, this.#row);
  }

  /** The column the reader is in; -1 for the row itself. */
  inColumn(column: number): void {
    const place = this.#row[column + 1];
    if (place) this.#place = place;
    else this.#row[column + 1] = this.#place = newPlace();
  }

  /** The look of a cell without attributes. */
  ofBare(element: Element): Look {
    const met = this.#place.bare;
    if (met && !met.mixed && met.times >= often.enough && met.times % often.again !== 0) {
      met.times += 1;
      return met.answer;
    }
    const answer = lookOf(element);
    if (met) this.#again(met, answer, often);
    else this.#place.bare = { answer, times: 1, mixed: false };
    return answer;
  }

  /** The cell that holds the same buttons, once it was met often enough in this column. */
  offers(raw: string, count: number): ReadCell | null {
    const known = this.#place.offers;
    return known && known.times >= 3 && known.count === count && known.raw === raw ? known.cell : null;
  }

  learnOffers(raw: string, count: number, cell: ReadCell): void {
    const known = this.#place.offers;
    if (known && known.raw === raw && known.count === count && known.cell.text === cell.text && known.cell.name === cell.name) known.times += 1;
    else this.#place.offers = { raw, count, cell, times: 1 };
  }

  of(element: Element): Look {
    return this.#ask(this.#place.looks, element, lookOf, often);
  }

  painted(element: Element): boolean {
    return this.#ask(this.#place.paint, element, isPainted, seldom);
  }

  paintedCell(cell: Element): boolean {
    return this.#ask(this.#place.cells, cell, isCellPainted, seldom);
  }

  #ask<T>(memory: Memory<T>, element: Element, exact: (element: Element) => T, pace: typeof often): T {
    const met = memory.of(element);
    if (met && !met.mixed && met.times >= pace.enough && met.times % pace.again !== 0) {
      met.times += 1;
      return met.answer;
    }
    const answer = exact(element);
    if (!met) memory.learn({ answer, times: 1, mixed: false });
    else this.#again(met, answer, pace);
    return answer;
  }

  #again<T>(met: Met<T>, answer: T, pace: typeof often): void {
    met.times += 1;
    if (met.answer === answer) return;
    this.doubted ||= met.times > pace.enough && !met.mixed;
    met.mixed = true;
  }
}
