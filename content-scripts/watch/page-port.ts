import type { Reply } from '@/rules/message/reply';

/**
 * What the page side needs of the extension; the entrypoint fills it with the browser's messages.
 * Every call answers; a dead extension answers `{ok: false, code: 'ended'}`.
 */
export interface PagePort {
  send(message: { readonly type: string }): Promise<Reply<unknown>>;
  /** Her answers changed: ask again. */
  onKnownChanged(run: () => void): void;
  /** The extension was updated, switched off or removed: this script is an orphan. */
  onEnd(run: () => void): void;
  /** She wants to point at a list, or not any more: what stands in front is asked again. */
  onPoint(run: () => void): void;
  /** Our page asks to show a finding. */
  onShow(run: (finding: string) => void): void;
}
