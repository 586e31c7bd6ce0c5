import type { Asks } from './gather';
import { isCellPainted, isPainted } from './painted';
import { lookOf, type Look } from './visible';

interface Met<T> {
  readonly answer: T;
  times: number;
  mixed: boolean;
}

/** What was met at one place: a column of rows of one class. */
interface Place {
  readonly looks: Map<string, Met<Look>>;
  readonly paint: Map<string, Met<boolean>>;
  readonly cells: Map<string, Met<boolean>>;
}

const newPlace = (): Place => ({ looks: new Map(), paint: new Map(), cells: new Map() });

/** Exact questions before an answer is remembered, and how often it is asked again. What is drawn before and after an element costs most to ask. */
const often = { enough: 24, again: 16 };
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

  of(element: Element): Look {
    return this.#ask(this.#place.looks, element, lookOf, often);
  }

  painted(element: Element): boolean {
    return this.#ask(this.#place.paint, element, isPainted, seldom);
  }

  paintedCell(cell: Element): boolean {
    return this.#ask(this.#place.cells, cell, isCellPainted, seldom);
  }

  #ask<T>(memory: Map<string, Met<T>>, element: Element, exact: (element: Element) => T, pace: typeof often): T {
    const key = element.hasAttributes()
      ? `${element.localName}\u001F${element.getAttribute('class') ?? ''}\u001F${element.getAttribute('style') ?? ''}${element.hasAttribute('hidden') ? '\u001Fh' : ''}`
      : element.localName;
    const met = memory.get(key);
    if (met && !met.mixed && met.times >= pace.enough && met.times % pace.again !== 0) {
      met.times += 1;
      return met.answer;
    }
    const answer = exact(element);
    if (!met) memory.set(key, { answer, times: 1, mixed: false });
    else {
      met.times += 1;
      if (met.answer !== answer) {
        this.doubted ||= met.times > pace.enough && !met.mixed;
        met.mixed = true;
      }
    }
    return answer;
  }
}
