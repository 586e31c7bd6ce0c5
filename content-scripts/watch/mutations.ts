/** How long the page must be quiet before it is looked at, in ms; and how long a page that never settles is waited for. */
export const quiet = 150;
export const patience = 2_000;
/** More batches than this within `stormWindow` ms is a storm: the coach pauses and says so (spec/promises.md, R10). */
const stormBatches = 100;
const stormWindow = 2_000;

/** Attributes that can change what is visible, ticked or selected; `value` as an attribute is not what she sees, but scripts that set it also redraw. */
const attributes = ['class', 'style', 'hidden', 'open', 'disabled', 'checked', 'value', 'title', 'alt', 'aria-checked', 'aria-selected', 'aria-pressed', 'aria-expanded', 'aria-current', 'aria-busy', 'aria-hidden', 'aria-label', 'aria-rowcount', 'aria-valuetext'];

/** Never more than this part of the time is spent on a page that keeps changing: a look that took long is followed by a longer rest. */
const share = 0.2;
/** More looks than this within a minute that she did not ask for by what she did: from then on one each `patience` ms. */
const looksAMinute = 30;
/** A page that never settles is waited for no longer than this, in ms, however long a look takes. */
const longestRest = 15_000;
/** Changed nodes that are remembered for a reading; more are too many to ask. */
const mostTouched = 2_000;

/** What changed on the page since it was asked for. */
export interface Touched {
  /** Whether any change was in a part of the page; true as well when there were too many to tell. */
  in(isPart: (node: Node) => boolean): boolean;
  /** Forgets what changed so far. */
  anew(): void;
  stop(): void;
}

export interface MutationPorts {
  /** The page changed and has been quiet for a moment. */
  settled(): void;
  /** The page changed just now, nothing is painted yet: what stands on it may stand wrong. `moved`: nodes came, went or changed places. */
  saw?(moved: boolean): void;
  /** The page keeps changing: looked at less often. */
  storm(): void;
  /** Our own host: what happens there is ours. */
  isOurs(node: Node): boolean;
  /** Timers, so that a test can hold them. */
  later(run: () => void, ms: number): () => void;
  /** Monotonic, ms. */
  now(): number;
}

/**
 * Watches a document (and the open shadow roots and same-origin frames that it is given) and tells when it has become quiet.
 * Never reacts to what happens in our own host, so that marks cause no look (spec/promises.md, R10).
 */
export class Mutations {
  readonly #ports: MutationPorts;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();
  #cancel: (() => void) | null = null;
  #firstAt: number | null = null;
  #batches: number[] = [];
  #looks: number[] = [];
  #rest = 0;
  readonly #followers = new Set<{ nodes: Set<Node>; many: boolean }>();
  #count = 0;

  constructor(ports: MutationPorts) {
    this.#ports = ports;
    this.#observer = new MutationObserver((records) => { this.#saw(records); });
  }

  /** How many times the page changed: the same number, the same page. */
  get count(): number { return this.#count; }

  /** Also watches this root (a document, a shadow root, a frame's document); once each. @returns whether it is new */
  watch(root: Node): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
    return true;
  }

  /** Remembers from now on where the page changes, for who reads it in slices. */
  follow(): Touched {
    const follower = { nodes: new Set<Node>(), many: false };
    this.#followers.add(follower);
    const upToNow = (): void => { const records = this.#observer.takeRecords(); if (records.length > 0) this.#saw(records); };
    return {
      in: (isPart) => { upToNow(); return follower.many || [...follower.nodes].some(isPart); },
      anew: () => { upToNow(); follower.nodes.clear(); follower.many = false; },
      stop: () => { this.#followers.delete(follower); },
    };
  }

  /** A look has ended; `cost` ms of it were work. What comes next waits in proportion. */
  looked(cost: number): void {
    const now = this.#ports.now();
    this.#looks = [...this.#looks.filter((at) => now - at < 60_000), now];
    const paced = this.#looks.length > looksAMinute ? patience : 0;
    this.#rest = now + Math.min(longestRest, Math.max(paced, cost * (1 / share - 1)));
  }

  /** She did something herself: what it changed is looked at without waiting for its turn. */
  used(): void {
    this.#looks = [];
    this.#rest = 0;
    this.soon();
  }

  #saw(records: readonly MutationRecord[]): void {
    if (records.every((record) => this.#isOurs(record))) return;
    for (const follower of this.#followers) {
      for (const { target } of records) if (follower.nodes.size < mostTouched) follower.nodes.add(target);
      follower.many ||= follower.nodes.size >= mostTouched;
    }
    this.#count += 1;
    this.#ports.saw?.(records.some(({ type }) => type === 'childList'));
    const now = this.#ports.now();
    this.#batches = this.#batches.filter((at) => now - at < stormWindow);
    this.#batches.push(now);
    if (this.#batches.length > stormBatches) {
      this.#batches = [];
      this.#ports.storm();
    }
    this.soon();
  }

  #isOurs(record: MutationRecord): boolean {
    if (this.#ports.isOurs(record.target)) return true;
    if (record.type !== 'childList') return false;
    return [...record.addedNodes, ...record.removedNodes].every((node) => this.#ports.isOurs(node)) && record.addedNodes.length + record.removedNodes.length > 0;
  }

  /** Asks for a look once the page is quiet; called for changes that no observer sees (a tick, a typed value, a hash). */
  soon(): void {
    const now = this.#ports.now();
    this.#firstAt ??= now;
    const waited = now - this.#firstAt;
    this.#cancel?.();
    const settled = waited >= patience ? 0 : Math.min(quiet, patience - waited);
    this.#cancel = this.#ports.later(() => {
      this.#cancel = null;
      this.#firstAt = null;
      this.#ports.settled();
    }, Math.max(settled, this.#rest - now));
  }

  stop(): void {
    this.#observer.disconnect();
    this.#cancel?.();
    this.#cancel = null;
    this.#roots.clear();
    this.#followers.clear();
  }
}
