import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstLook } from '@/content-scripts/watch/first-look';

/** The browser's own object: the polyfill would cost 10 kB on every page (design/architecture.md, Traps). */
type Runtime = { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> };
const { runtime } = ((globalThis as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as { runtime: Runtime };

export default defineUnlistedScript(() => {
  firstLook(document, {
    load: () => {
      import(/* @vite-ignore */ runtime.getURL('look.js')).catch((error: unknown) => { console.error('Checklist-coach', error); });
    },
    unknown: async (address) => {
      const reply = (await runtime.sendMessage({ type: 'view', kind: null, document: crypto.randomUUID(), address }).catch(() => null)) as { ok?: boolean; value?: { expected?: string | null } } | null;
      return reply?.ok === true && reply.value?.expected != null;
    },
  });
});
