import type { Reply } from '@/rules/message/reply';
import type { PagePort } from './page-port';

/** The little of the browser's runtime that the page side uses; handed in by the entrypoint. */
export interface PageBrowser {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listen: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void): void };
  };
}

/** Once in this many ms the script asks whether its extension is still there; `runtime.id` is gone when it is not. */
const pulse = 3_000;

const ended: Reply<unknown> = { ok: false, code: 'ended', error: 'De extensie is bijgewerkt of uitgezet.' };
const silent: Reply<unknown> = { ok: false, code: 'no-reply', error: 'De achtergrond van de coach gaf geen antwoord.' };

function isReply(answer: unknown): answer is Reply<unknown> {
  return typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean';
}

/** The page side's way to the background. Only messages of the extension itself come in: a page cannot send any. */
export function pagePort(browser: PageBrowser): PagePort & { remembered(): Promise<{ edge?: string; folded?: string; language?: string }> } {
  const alive = (): boolean => browser.runtime?.id !== undefined;
  const known: (() => void)[] = [];
  const show: ((finding: string) => void)[] = [];
  const point: (() => void)[] = [];
  const ends: (() => void)[] = [];
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    const { type, finding } = (message ?? {}) as { type?: unknown; finding?: unknown };
    // Stage one answers this: on pages that are not recognised there is no stage two.
    if (type === 'blueprint') return;
    if (type === 'known-changed') for (const run of known) run();
    if (type === 'point') for (const run of point) run();
    if (type === 'show' && typeof finding === 'string') for (const run of show) run(finding);
    respond({ ok: true, value: null });
  });
  const timer = setInterval(() => {
    if (alive()) return;
    clearInterval(timer);
    for (const run of ends) run();
  }, pulse);
  const send = async (message: { readonly type: string }): Promise<Reply<unknown>> => {
    if (!alive()) return ended;
    try {
      const answer = await browser.runtime.sendMessage(message);
      return isReply(answer) ? answer : silent;
    } catch {
      return alive() ? silent : ended;
    }
  };
  return {
    send,
    onKnownChanged: (run) => { known.push(run); },
    onPoint: (run) => { point.push(run); },
    onShow: (run) => { show.push(run); },
    onEnd: (run) => { ends.push(run); },
    remembered: async () => {
      const reply = await send({ type: 'remembered' });
      return reply.ok ? (reply.value as { edge?: string; folded?: string; language?: string }) : {};
    },
  };
}
