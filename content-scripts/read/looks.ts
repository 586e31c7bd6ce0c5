import type { Asks } from './gather';
import { isPainted } from './painted';
import { lookOf, type Look } from './visible';

interface Met<T> {
  readonly answer: T;
  times: number;
  mixed: boolean;
}

/**
 * Looks of the many elements of one list. Elements of the same kind, column, class and style look the same, so after some exact
 * questions with one answer the answer is remembered; every sixteenth is asked all the same, and a kind with two answers is always asked
 * (asking of each cell costs more than reading it: research/performance.md, point 5).
 */
export class Looks implements Asks {
  readonly #looks = new Map<string, Met<Look>>();
  readonly #paint = new Map<string, Met<boolean>>();
  #place = '';

  /** Where the reader is (column, kind of row): part of what "the same" means. */
  at(place: string): void {
    this.#place = place;
  }

  of(element: Element): Look {
    return this.#ask(this.#looks, element, lookOf);
  }

  painted(element: Element): boolean {
    return this.#ask(this.#paint, element, isPainted);
  }

  #ask<T>(memory: Map<string, Met<T>>, element: Element, exact: (element: Element) => T): T {
    const key = element.hasAttributes()
      ? `${this.#place}\u001F${element.localName}\u001F${element.getAttribute('class') ?? ''}\u001F${element.getAttribute('style') ?? ''}${element.hasAttribute('hidden') ? '\u001Fh' : ''}`
      : `${this.#place}\u001F${element.localName}`;
    const met = memory.get(key);
    if (met && !met.mixed && met.times >= 24 && met.times % 16 !== 0) {
      met.times += 1;
      return met.answer;
    }
    const answer = exact(element);
    if (!met) memory.set(key, { answer, times: 1, mixed: false });
    else {
      met.times += 1;
      met.mixed ||= met.answer !== answer;
    }
    return answer;
  }
}
