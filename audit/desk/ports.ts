import type { Drawer } from '../store/rescue';
import type { Moment } from '../store/clock-jump';
import type { Opened } from '../store/open';

/** All that the desk needs from outside; the background fills it with the browser, a test with plain objects. */
export interface DeskPorts {
  open(): Promise<Opened>;
  /** `storage.session`: gone with the browser. What was read from pages lives here and nowhere else. */
  readonly session: Drawer & { remove(keys: string[]): Promise<void>; keys(): Promise<string[]> };
  /** `storage.local`, trusted contexts only. */
  readonly local: Drawer;
  moment(): Moment;
  uuid(): string;
  random(bytes: number): Uint8Array;
  /** Version of the extension. */
  readonly software: string;
  /** Her answers changed: pages ask again. */
  knownChanged(): void;
  /** What remains, for the icon. `trouble`: the log cannot be written, or the page hides the marks. */
  badge(state: { readonly tab: number | null; readonly due: number | null; readonly active: boolean; readonly trouble: boolean }): void;
}

/** Where a message came from: the tab, and whether the extension's own page sent it (then answers are taken). */
export interface Sender {
  readonly tab: number | null;
  readonly ownPage: boolean;
}
