import { browser } from 'wxt/browser';
import { openPanelSchema } from '@/rules/message/act';
import { panelKey } from '@/rules/message/front';

type SidePanel = { open?(options: { tabId: number }): Promise<void> };

/**
 * Opens the coach at a finding: from the page she can ask for an answer, but never give one there (spec/promises.md, S3).
 * Chrome opens the side panel straight from the message, if nothing is awaited before; else a small window does (design/architecture.md, Traps).
 */
export function openPanel(message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): Promise<unknown> {
  const parsed = openPanelSchema.safeParse(message);
  const tab = sender.tab?.id;
  if (!parsed.success || tab === undefined) return Promise.resolve({ ok: false, code: 'malformed', error: 'Dit verzoek is niet te lezen.' });
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  const opened = sidePanel?.open?.({ tabId: tab }) ?? Promise.reject(new Error('no side panel'));
  return Promise.all([
    browser.storage.session.set({ [panelKey(tab)]: { finding: parsed.data.finding, reason: parsed.data.reason } }),
    opened.catch(() => browser.windows.create({ url: `${browser.runtime.getURL('/sidepanel.html')}#tab=${String(tab)}`, type: 'popup', width: 440, height: 760 })),
  ]).then(() => ({ ok: true, value: null }));
}
