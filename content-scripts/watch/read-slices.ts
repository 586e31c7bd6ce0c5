import type { ReadList } from '../read/list';
import { holds } from '../read/flat';
import { readListsSliced } from '../read/lists';
import { isVisible } from '../read/visible';
import type { Touched } from './mutations';

/** Work between two rests, in ms (research/performance.md: yield every 8–10 ms; a slice of 100 rows is added to it). */
const budget = 10;
/** Lists shorter than this are read between two yields, in one go. */
const inOneGo = 100;
/** So often a long list that changes under the reading is read anew, before it is read in one go. */
const attempts = 3;

/** What reading in slices needs. */
export interface SlicePorts {
  /** Monotonic, ms. */
  now(): number;
  /** Lets the page go on: input, scrolling, its own scripts. */
  rest(): Promise<void>;
  /** Where the page changes, from the start of the look. */
  readonly touched: Touched;
  /** Sees to it that changes in these elements are heard; true when some of them were not until now. */
  watch(elements: readonly Element[]): boolean;
  /** The look is of no use any more. */
  ended(): boolean;
}

/** Rests for one task of the page's. A message comes sooner than a timer, and is not held back in a long chain. */
export function restOnce(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => { port1.close(); resolve(); });
    port1.start();
    port2.postMessage(null);
  });
}

/** What was read, and how long it took to read, in ms of work. */
export interface Sliced { readonly lists: readonly ReadList[]; readonly work: number }

/**
 * Reads all lists of a document without holding the page up: short ones at once, long ones in slices. A long list that changed between two
 * slices may have been read half before and half after: it is read anew, and when that goes on, in one go (a page that never settles must be read too).
 * @returns null when the look ended meanwhile
 */
export async function readInSlices(document: Document, ports: SlicePorts): Promise<Sliced | null> {
  let work = 0;
  for (let attempt = 1; ; attempt += 1) {
    ports.touched.anew();
    const reading = readListsSliced(document);
    let since = ports.now();
    let rested = false;
    for (;;) {
      const step = reading.next();
      const spent = ports.now() - since;
      if (step.done) {
        work += spent;
        if (!rested || attempt > attempts || !isTorn(step.value, ports)) return { lists: step.value, work };
        break;
      }
      if (spent < budget || attempt > attempts) continue;
      work += spent;
      rested = true;
      await ports.rest();
      if (ports.ended()) return null;
      since = ports.now();
    }
  }
}

/** Whether a list that was read in more than one slice changed, or left the page, while it was read. Nothing was heard of a part that was not watched yet. */
function isTorn(lists: readonly ReadList[], ports: SlicePorts): boolean {
  const long = lists.filter(({ rows }) => rows.length >= inOneGo);
  return ports.watch(long.map(({ element }) => element)) || long.some(({ element }) => !element.isConnected || !isVisible(element)) || ports.touched.in((node) => long.some(({ element }) => holds(element, node)));
}
