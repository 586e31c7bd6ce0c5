import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openDatabase } from '@/audit/store/open';
import { frontKey, panelKey } from '@/rules/message/front';
import { App } from '@/ui/popup/app';
import { NoLog } from '@/ui/popup/no-log';
import { chosenLanguage } from './chosen-language';
import { panelEvents, tabInFront } from './panel-events';
import { readPanel } from './read-panel';

/**
 * Popup and side panel: reads the log itself, read-only, and shows it anew whenever the log or the page in front has changed.
 * @param follow the side panel stays open while she goes to another tab
 */
export async function startPanel(root: HTMLElement, { follow = false } = {}): Promise<void> {
  let tab = await tabInFront();
  const opened = await openDatabase();
  const show = async (): Promise<void> => {
    const events = panelEvents(tab);
    const language = await chosenLanguage();
    try {
      if (!opened.ok) throw new Error(opened.detail);
      render(<App view={await readPanel(opened.db, tab, language)} events={events} />, root);
    } catch (error) {
      console.error('Checklist-coach', error);
      render(<NoLog language={language} detail={String(error)} events={events} />, root);
    }
  };
  // One at a time, and once more when something changed meanwhile.
  let running: Promise<void> | null = null;
  let again = false;
  const refresh = (): void => {
    if (running !== null) { again = true; return; }
    running = show().finally(() => { running = null; if (again) { again = false; refresh(); } });
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && ('written' in changes || (tab !== null && (frontKey(tab) in changes || panelKey(tab) in changes)))) refresh();
  });
  if (follow) browser.tabs.onActivated.addListener(() => { void tabInFront().then((now) => { tab = now; refresh(); }); });
  refresh();
}
