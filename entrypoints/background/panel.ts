import { browser } from 'wxt/browser';
import { openPanelSchema } from '@/rules/message/act';

/** Opens the coach at a finding: from the page she can ask for an answer, but never give one there (spec/promises.md, S3). */
export async function openPanel(message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): Promise<unknown> {
  const parsed = openPanelSchema.safeParse(message);
  const tab = sender.tab?.id;
  if (!parsed.success || tab === undefined) return { ok: false, code: 'malformed', error: 'Dit verzoek is niet te lezen.' };
  await browser.storage.session.set({ [`panel/${String(tab)}`]: { finding: parsed.data.finding, reason: parsed.data.reason } });
  await browser.windows.create({ url: `${browser.runtime.getURL('/popup.html')}#tab=${String(tab)}`, type: 'popup', width: 420, height: 720 });
  return { ok: true, value: null };
}
