import { browser } from 'wxt/browser';
import { languageOf, type Language } from '@/ui/language';

/** The language of our own pages, as she chose it; also put on the document, for screen readers. */
export async function chosenLanguage(): Promise<Language> {
  const language = languageOf((await browser.storage.local.get('language'))['language']);
  document.documentElement.lang = language;
  return language;
}
