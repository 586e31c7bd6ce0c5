import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Coach } from '@/content-scripts/watch/coach';
import { pagePort, type PageBrowser } from '@/content-scripts/watch/browser-port';

const browser = ((globalThis as { browser?: unknown }).browser ?? (globalThis as unknown as { chrome: unknown }).chrome) as PageBrowser;

// All inside: WXT runs this file while it builds, and leaves out only what main alone uses (the coach brings style sheets along).
export default defineUnlistedScript(() => {
  const port = pagePort(browser);
  void port.remembered().then((remembered) => {
    new Coach(document, {
      port,
      marks: {
        language: remembered.language === 'en' ? 'en' : 'nl',
        remembered,
        openPanel: (finding, reason) => { void port.send({ type: 'open-panel', finding, reason } as { type: string }); },
        remember: (key, value) => { void port.send({ type: 'remember', key, value } as { type: string }); },
      },
      now: () => performance.now(),
      uuid: () => crypto.randomUUID(),
    }).start();
  });
});
