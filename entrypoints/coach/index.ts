import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstLook } from '@/content-scripts/watch/first-look';

/** The browser's own object: the polyfill would cost 10 kB on every page (design/architecture.md, Traps). */
type Runtime = { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown>; readonly onMessage: { addListener(listen: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined): void } };
type Reply = { ok?: boolean; value?: { expected?: string | null; mapping?: unknown; pointing?: string | null } } | null;
const { runtime } = ((globalThis as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as { runtime: Runtime };

export default defineUnlistedScript(() => {
  const load = firstLook(document, {
    load: () => {
      import(/* @vite-ignore */ runtime.getURL('look.js')).catch((error: unknown) => { console.error('Checklist-coach', error); });
    },
    unknown: async (address, words) => {
      const reply = (await runtime.sendMessage({ type: 'view', kind: null, document: crypto.randomUUID(), address, words }).catch(() => null)) as Reply;
      return reply?.ok === true && [reply.value?.expected, reply.value?.mapping, reply.value?.pointing].some((one) => one != null);
    },
  });
  runtime.onMessage.addListener((message, _sender, respond) => {
    const { type } = (message ?? {}) as { type?: unknown };
    // She wants to point at a list here: only stage two can.
    if (type === 'point') { load(); respond({ ok: true, value: null }); }
    // She wants a Bouwtekening, of any page, recognised or not: what draws it is brought only now.
    if (type !== 'blueprint') return undefined;
    import(/* @vite-ignore */ runtime.getURL('blueprint.js')).then(() => { respond((globalThis as { coachBlueprint?: () => unknown }).coachBlueprint?.()); }, (error: unknown) => { console.error('Checklist-coach', error); respond(undefined); });
    return true;
  });
});
