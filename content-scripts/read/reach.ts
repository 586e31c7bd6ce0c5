import type { Draft } from './draft';
import { flatAncestors } from './flat';
import { isDialog } from './visible';

/** A part of the page with a subject of its own. */
const isSection = (element: Element): boolean => /^(section|article|fieldset)$/.test(element.localName) || element.getAttribute('role') === 'region';

/** Which lists a control or text near them speaks of: those inside the nearest element around it that holds any. */
export class Around {
  readonly #held = new Map<Element, Draft[]>();
  readonly #others = new Set<Element>();

  /** @param others lists that draw no signs to themselves, but a section of their own keeps its signs */
  constructor(drafts: readonly Draft[], others: readonly Draft[] = []) {
    for (const draft of drafts) {
      this.#add(draft.element, draft);
      for (const ancestor of flatAncestors(draft.element)) {
        this.#add(ancestor, draft);
        if (isDialog(ancestor)) break;
      }
    }
    for (const other of others) for (const ancestor of flatAncestors(other.element)) if (isSection(ancestor)) this.#others.add(ancestor);
  }

  #add(element: Element, draft: Draft): void {
    const held = this.#held.get(element);
    if (held) held.push(draft);
    else this.#held.set(element, [draft]);
  }

  /** None for what stands in a dialog without a list, and for what stands inside a dialog's background when only the dialog has one. */
  listsOf(sign: Element): readonly Draft[] {
    const own = this.#held.get(sign);
    if (own) return own;
    if (isDialog(sign)) return [];
    for (const ancestor of flatAncestors(sign)) {
      const held = this.#held.get(ancestor);
      if (held) return held;
      if (isDialog(ancestor) || this.#others.has(ancestor)) return [];
    }
    return [];
  }
}
