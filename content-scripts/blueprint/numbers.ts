/** Attributes that point at elements by id. */
export const pointing: ReadonlySet<string> = new Set(['for', 'headers', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-errormessage', 'aria-activedescendant', 'aria-flowto']);

/** States that a class name may say and that readers go by; any other word in a class name goes. */
const states = /(?:^|[\s_-])(active|actief|selected|geselecteerd|current|huidig|huidige|disabled|template|icon)(?=$|[\s_-])/i;
const denied = /in-?active|not-|non-?active|inactief|niet-/i;

/** Gives ids, groups and classes numbers of their own, so that what belongs together still does and no name is told. */
export class Numbers {
  readonly #ids = new WeakMap<Node, Map<string, string>>();
  readonly #wanted = new WeakMap<Node, Set<string>>();
  readonly #classes = new Map<string, string>();
  readonly #groups = new Map<string, string>();
  readonly #tags = new Map<string, string>();
  #last = 0;

  /** Notes what is pointed at in the tree of this element; to be called before the first id is asked. */
  #wantedIn(root: Node): Set<string> {
    let wanted = this.#wanted.get(root);
    if (wanted === undefined) {
      wanted = new Set();
      for (const element of (root as Document | ShadowRoot).querySelectorAll([...pointing].map((name) => `[${name}]`).join(','))) {
        for (const name of pointing) for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) if (id !== '') wanted.add(id);
      }
      this.#wanted.set(root, wanted);
    }
    return wanted;
  }

  /** The number of an id in the tree (document, shadow root) in which it stands; null when nothing points at it, or it is not there. */
  id(element: Element, id: string): string | null {
    const root = element.getRootNode();
    if (id === '' || !('getElementById' in root) || !this.#wantedIn(root).has(id) || (root as Document | ShadowRoot).getElementById(id) === null) return null;
    let ids = this.#ids.get(root);
    if (ids === undefined) this.#ids.set(root, (ids = new Map()));
    let number = ids.get(id);
    if (number === undefined) ids.set(id, (number = `n${(this.#last += 1)}`));
    return number;
  }

  /** The same group of radio buttons, the same number. */
  group(name: string): string { return numberOf(this.#groups, name, 'g'); }

  /** A web component's own name may say anything: `x-1`, `x-2`, … */
  tag(localName: string): string { return localName === 'x-frame' ? localName : numberOf(this.#tags, localName, 'x-'); }

  /** Class names as numbers, with the states that they say. */
  classes(value: string): string {
    return value.split(/\s+/).filter((name) => name !== '').slice(0, 12).map((name) => {
      const number = numberOf(this.#classes, name, 'k');
      const state = denied.test(name) ? undefined : (states.exec(name)?.[1] ?? (/material|symbols|\bicons?\b/i.test(name) ? 'icon' : undefined));
      return state === undefined ? number : `${number}-${state.toLowerCase()}`;
    }).join(' ');
  }
}

function numberOf(numbers: Map<string, string>, name: string, letter: string): string {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = `${letter}${numbers.size + 1}`));
  return number;
}
