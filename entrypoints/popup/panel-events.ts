import { browser } from 'wxt/browser';
import type { Reply } from '@/rules/message/reply';
import type { LoggedKind } from '@/rules/page-kind';
import type { PopupEvents } from '@/ui/popup/popup-view';

/** The tab the panel speaks of: the one in the address (`#tab=12`), else the one in front. */
export async function tabInFront(): Promise<number | null> {
  const named = /[#&]tab=(\d+)/.exec(location.hash)?.[1];
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

async function send<T>(message: { readonly type: string; readonly [field: string]: unknown }): Promise<Reply<T>> {
  const whole = { eventId: crypto.randomUUID(), ...message };
  // Once more with the same id when the background did not answer: a retry is stored once.
  for (const last of [false, true]) {
    try {
      const reply = (await browser.runtime.sendMessage(whole)) as Reply<T> | undefined;
      if (reply !== undefined && typeof reply.ok === 'boolean') return reply;
    } catch (error) {
      if (last) console.error('Checklist-coach', error);
    }
  }
  return { ok: false, code: 'no-reply', error: 'De coach gaf geen antwoord; dit is niet bewaard. Sluit dit venster en probeer het opnieuw.' };
}

/** She points on the page itself: it is brought to the front, and the toolbar's own popup makes way. */
async function pointAt(tab: number | null, kind: LoggedKind | null): Promise<Reply<unknown>> {
  const reply = await send({ type: 'point', tab: tab ?? -1, kind });
  if (!reply.ok || tab === null) return reply;
  try {
    await browser.tabs.sendMessage(tab, { type: 'point' });
  } catch {
    return { ok: false, code: 'not-here', error: 'De coach kijkt op die pagina niet mee. Herlaad de pagina en probeer het opnieuw.' };
  }
  if (kind === null) return reply;
  const windowId = (await browser.tabs.update(tab, { active: true }))?.windowId;
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  if (location.pathname.endsWith('/popup.html') && !location.hash.includes('tab=')) window.close();
  return reply;
}

/** What she does in the panel, as messages to the background: the only place where answers are taken (spec/promises.md, S3). */
export function panelEvents(tab: number | null): PopupEvents {
  return {
    answer: (page, code, about, exception) => send({ type: 'answer', page, code, about, expiresOn: exception?.expiresOn ?? null, reason: exception?.reason ?? null, onBehalfOf: null }),
    withdraw: (withdrawn) => send({ type: 'withdraw', withdrawn }),
    declare: (item, code, onBehalfOf, source) => send({ type: 'declare', item, code, onBehalfOf, source }),
    exceptItem: (item, reason, expiresOn) => send({ type: 'except-item', item, reason, expiresOn }),
    situation: (question, text) => send({ type: 'situation', question, text }),
    confirmReading: (page, answer) => send({ type: 'confirm-reading', page, tab: tab ?? -1, answer }),
    whichSchool: (answer, school) => send({ type: 'which-school', tab: tab ?? -1, answer, school }),
    schoolLabel: (label) => send({ type: 'school-label', label }),
    switchSchool: (school) => send({ type: 'switch-school', school }),
    speak: (language) => send({ type: 'language', language }),
    startRound: () => send({ type: 'start-round' }),
    drawPage: () => { if (tab !== null) void browser.tabs.create({ url: `${browser.runtime.getURL('/bouwtekening.html')}#tab=${String(tab)}` }); },
    pointAt: (kind) => pointAt(tab, kind),
    mapColumns: (columns) => send({ type: 'map', tab: tab ?? -1, columns }),
    forgetMapping: (mapping) => send({ type: 'unmap', tab: tab ?? -1, mapping }),
    restoreMapping: (school, mapping) => send({ type: 'remap', school, mapping }),
    openLog: () => { void browser.tabs.create({ url: `${browser.runtime.getURL('/')}auditlog.html` }); },
    show: (finding) => { if (tab !== null) void browser.tabs.sendMessage(tab, { type: 'show', finding }).catch(() => undefined); },
  };
}
