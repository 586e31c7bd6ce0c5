import { diceOf, mutations } from '../mutate';
import { madeStaff, recyclingScroller } from '../scrollers';

/** For a live page, in its own world: the changes of the mutation test, and a scroller that uses its nodes again. */
export interface Changes {
  /** @returns whether the change could be made here */
  mutate(name: string, seed: number): boolean;
  /** Puts the scroller in the place of the page. @returns names of the made-up staff, in order */
  scroller(count: number, window: number, counted: boolean): string[];
  show(from: number): void;
}

let show: (from: number) => void = () => undefined;
(globalThis as unknown as { corpusChanges: Changes }).corpusChanges = {
  mutate: (name, seed) => {
    // The coach's root was opened for the ruler; to the page it is closed, and no page can rename what is in it.
    const opened = [...document.querySelectorAll('[popover=manual]')].map((host) => ({ host, root: host.shadowRoot }));
    for (const { host } of opened) Object.defineProperty(host, 'shadowRoot', { value: null, configurable: true });
    try { return mutations[name]?.(document, diceOf(seed)) === true; } finally { for (const { host, root } of opened) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true }); }
  },
  scroller: (count, window, counted) => {
    const rows = madeStaff(count, diceOf(7));
    const made = recyclingScroller(document, rows, window, counted);
    show = (from) => { made.show(from); };
    return rows.map(({ cells: [name] }) => name);
  },
  show: (from) => { show(from); },
};
