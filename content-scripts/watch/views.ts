import type { ViewWords } from '@/rules/mapping/mapping';
import { viewReplySchema, type ViewReply } from '@/rules/message/point';
import type { PageKind } from '@/rules/page-kind';
import type { PagePort } from './page-port';

const nothing: ViewReply = { expected: null, mapping: null, pointing: null };

/** One view as the page side sees it. */
export interface SeenView {
  readonly kind: PageKind | null;
  /** Code of path and hash. */
  readonly address: string;
  readonly words: ViewWords;
}

/**
 * Tells the background what stands in front, once for each view, and keeps what it answered:
 * whether a page that we know used to stand here, what she taught for this view, whether she wants to point at its list.
 */
export class Views {
  readonly #port: PagePort;
  readonly #document: string;
  #key: string | null = null;
  #reply = nothing;
  #isMisfit = false;

  constructor(port: PagePort, document: string) {
    this.#port = port;
    this.#document = document;
  }

  /** @returns `asked`: the background was asked now, so that the answer is news */
  async at(view: SeenView): Promise<{ readonly reply: ViewReply; readonly asked: boolean }> {
    const key = JSON.stringify(view);
    if (key === this.#key) return { reply: this.#reply, asked: false };
    this.#isMisfit = false;
    this.#reply = await this.#ask(view, false);
    return { reply: this.#reply, asked: true };
  }

  /** What she taught for this view does not fit what stands there: the page is one that is not recognised. */
  async misfit(view: SeenView): Promise<ViewReply> {
    if (this.#isMisfit) return this.#reply;
    this.#isMisfit = true;
    // The mapping is kept: what has not been drawn yet may fit at a later look.
    const { mapping } = this.#reply;
    this.#reply = { ...(await this.#ask(view, true)), mapping };
    return this.#reply;
  }

  /** It fits (again). */
  async fits(view: SeenView): Promise<void> {
    if (!this.#isMisfit) return;
    this.#isMisfit = false;
    this.#reply = await this.#ask(view, false);
  }

  /** What she taught, or wants to, may have changed. */
  forget(): void { this.#key = null; }

  async #ask(view: SeenView, misfit: boolean): Promise<ViewReply> {
    const key = JSON.stringify(view);
    const reply = await this.#port.send({ type: 'view', kind: view.kind, document: this.#document, address: view.address, words: view.words, ...(misfit ? { misfit } : {}) } as { type: string });
    const parsed = reply.ok ? viewReplySchema.safeParse(reply.value) : null;
    // No answer: asked again at the next look.
    this.#key = parsed?.success === true ? key : null;
    return parsed?.success === true ? parsed.data : nothing;
  }
}
