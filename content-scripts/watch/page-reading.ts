import type { LoggedKind } from '@/rules/page-kind';
import type { ReadList } from '../read/list';
import type { Reading } from '../reading';
import type { Mutations, Touched } from './mutations';
import { readInSlices, restOnce } from './read-slices';

/** Pages that are a list, and may be long. */
const lists: readonly LoggedKind[] = ['medewerkers', 'uitgeverijen', 'netwerkleveranciers', 'ip-nummers'];

/** So many looks are given up because their rows changed before they were judged; then the page is judged as one that is still loading. */
const patience = 3;

/** A reading of so much work, in ms, was of a long list: what follows it takes its time too. */
const longWork = 30;

export interface PageReadingPorts {
  readonly mutations: Pick<Mutations, 'watch' | 'follow'>;
  /** Monotonic, ms. */
  now(): number;
  /** A document that was met (a frame's): she may do something there too. */
  alsoIn(document: Document): void;
  ended(): boolean;
}

/** What one look reads: the lists of the page in slices, and whether the page still says what was read. */
export class PageReading {
  readonly #document: Document;
  readonly #ports: PageReadingPorts;
  #givenUp = 0;
  #work = 0;

  constructor(document: Document, ports: PageReadingPorts) {
    this.#document = document;
    this.#ports = ports;
  }

  /** Work of the last `read`, in ms, rests left out. */
  get work(): number { return this.#work; }

  /** From the start of a look: where the page changes. To be stopped when the look ends. */
  follow(): Touched {
    this.#work = 0;
    return this.#ports.mutations.follow();
  }

  /** The lists of the page where it may be one; undefined: the readers read for themselves, at once. Null when the look ended meanwhile. */
  async read(kind: LoggedKind | null, touched: Touched): Promise<readonly ReadList[] | undefined | null> {
    if (kind === null || !lists.includes(kind)) return undefined;
    const sliced = await readInSlices(this.#document, {
      now: () => this.#ports.now(), rest: restOnce, touched, ended: () => this.#ports.ended(),
      watch: (elements) => elements.map((element) => this.watch(element)).includes(true),
    });
    this.#work = sliced?.work ?? 0;
    await this.breathe();
    return sliced === null ? null : sliced.lists;
  }

  /** Lets the page go on between the steps that follow a long reading. */
  async breathe(): Promise<void> { if (this.#work > longWork) await restOnce(); }

  /** Listens where an element stands: up through open shadow roots. An element that was taken off the page meanwhile ends in no document. */
  watch(element: Element): boolean {
    let isNew = false;
    for (let root: Node | undefined = element.getRootNode(); root !== undefined; root = (root as Partial<ShadowRoot>).host?.getRootNode()) {
      isNew = this.#ports.mutations.watch(root) || isNew;
      if (root.nodeType === Node.DOCUMENT_NODE) this.#ports.alsoIn(root as Document);
    }
    return isNew;
  }

  /**
   * Whether rows changed since they were read, before they are judged: `anew` where it is looked at again (the change has asked for that already),
   * `restless` where that went on for some looks: nothing of such a list is in order, and no more is waited for.
   */
  changed(reading: Pick<Reading<unknown>, 'holds'>, touched: Touched): 'no' | 'anew' | 'restless' {
    if (reading.holds === undefined || !touched.in((node) => reading.holds?.(node) ?? false)) { this.#givenUp = 0; return 'no'; }
    this.#givenUp += 1;
    return this.#givenUp <= patience ? 'anew' : 'restless';
  }
}
