import { JSDOM } from 'jsdom';
import { host, whole } from './page';

/** A page loaded as a browser loads it, with its location. */
export function loaded(html: string, url = `${host}/beheer`): { readonly document: Document; readonly location: Location } {
  const { window } = new JSDOM(html, { url });
  return { document: window.document, location: window.location };
}

/** A body loaded as a page. */
export const body = (html: string, title = 'Basispoort', url?: string): ReturnType<typeof loaded> => loaded(whole(title, html), url);
