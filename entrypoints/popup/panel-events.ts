import { browser } from 'wxt/browser';
import type { Reply } from '@/rules/message/reply';
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
    startRound: () => send({ type: 'start-round' }),
    openLog: () => { void browser.tabs.create({ url: `${browser.runtime.getURL('/')}auditlog.html` }); },
    show: (finding) => { if (tab !== null) void browser.tabs.sendMessage(tab, { type: 'show', finding }).catch(() => undefined); },
  };
}
