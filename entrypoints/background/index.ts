import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '@/audit/desk/handle';
import { openDatabase } from '@/audit/store/open';
import { drawerOf, showBadge, tellPages } from './browser-ports';
import { openPanel } from './panel';

export default defineBackground({
  type: 'module',
  main() {
    const desk = openDesk({
      open: () => openDatabase(),
      session: drawerOf(browser.storage.session),
      local: drawerOf(browser.storage.local),
      moment: () => ({ wall: Date.now(), offset: -new Date().getTimezoneOffset(), monotonic: performance.now() }),
      uuid: () => crypto.randomUUID(),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      software: browser.runtime.getManifest().version,
      knownChanged: tellPages,
      badge: showBadge,
    });
    const own = browser.runtime.getURL('/');
    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const ownPage = sender.url?.startsWith(own) === true;
      if (!ownPage && (message as { type?: unknown } | null)?.type === 'open-panel') { void openPanel(message, sender).then(respond); return true; }
      desk(message, { tab: ownPage ? null : (sender.tab?.id ?? null), ownPage }).then(respond, (error: unknown) => { respond({ ok: false, code: 'failed', error: String(error) }); });
      return true;
    });
    // A tab that goes to another page: what stood in front is gone; the coach says anew what stands there.
    browser.tabs.onRemoved.addListener((tab) => { void browser.storage.session.remove([`front/${String(tab)}`, `list/${String(tab)}`]); });
  },
});
