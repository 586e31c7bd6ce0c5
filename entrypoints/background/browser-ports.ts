import { browser } from 'wxt/browser';
import type { DeskPorts } from '@/audit/desk/ports';

type Area = typeof browser.storage.session;

/** A storage area as the desk uses it. */
export function drawerOf(area: Area): DeskPorts['session'] {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove(keys),
    keys: async () => Object.keys(await area.get(null)),
  };
}

/** Her answers changed: every page that listens asks again. A tab without the coach refuses; that is no error. */
export function tellPages(): void {
  void browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) if (tab.id !== undefined) void browser.tabs.sendMessage(tab.id, { type: 'known-changed' }).catch(() => undefined);
  });
}

/** The icon: what remains; a dash where the coach is not active; an exclamation mark in trouble. */
export const showBadge: DeskPorts['badge'] = ({ tab, due, active, trouble }) => {
  const forTab = tab === null ? {} : { tabId: tab };
  const set = (text: string | null, color: string): void => {
    void browser.action.setBadgeText({ ...forTab, text: text as string }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ ...forTab, color }).catch(() => undefined);
  };
  if (trouble) set('!', '#a3261d');
  else if (!active) set('–', '#55606e');
  else if (due !== null) set(due === 0 ? '' : due > 9 ? '9+' : String(due), '#16606b');
  // Active in this tab: its own sign goes, so that what remains shows again.
  else set(null, '#16606b');
};
