import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../machine/find-browser.mjs';
import { bundle } from './bundle';
import { host } from './page';
import type { Library, LibraryPage } from './library';

/** A browser for the corpus: nothing but the pages handed to it can be reached. */
export async function openBrowser(): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({ ...(found === null ? { channel: 'chromium' } : { executablePath: found }), args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
}

/** Files that a page may load beside itself, by path. */
type Files = Readonly<Record<string, { body: string; type: string }>>;

/** Shows a document at an address of Basispoort in this page; every other request is refused. */
export async function showDocument(page: Page, address: string, html: string, files: Files = {}): Promise<void> {
  const { origin } = new URL(address, host);
  await page.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const file = files[url.pathname];
    if (url.origin === origin && file) return route.fulfill({ status: 200, contentType: `${file.type}; charset=utf-8`, body: file.body });
    if (url.origin === origin && route.request().isNavigationRequest()) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    return route.abort();
  });
  await page.goto(new URL(address, host).href, { waitUntil: 'load' });
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** Opens a document at an address of Basispoort in a page of its own. */
export async function openDocument(browser: Browser, path: string, html: string): Promise<Page> {
  const page = await newPage(browser);
  await showDocument(page, path, html);
  return page;
}

/** Draws a page of a library by its own package in this page, and waits until it stands. */
export async function drawLibraryPage(page: Page, library: Library, of: LibraryPage, log: (line: string) => void = () => undefined): Promise<void> {
  const folder = `tests/corpus/libraries/${library.name}`;
  const made = library.client === null ? null : await bundle(`${folder}/${library.client}`, [folder]);
  const html = library.document(of).replace('</head>', made && made.style !== '' ? '<link rel="stylesheet" href="/corpus/client.css"></head>' : '</head>').replace('</body>', made ? '<script src="/corpus/client.js"></script></body>' : '</body>');
  page.on('pageerror', (error) => log(`${library.name} ${of.data.kind}: ${error.message}`));
  await page.addInitScript((data) => { (window as unknown as { corpusPage: unknown }).corpusPage = data; }, of.data as unknown as Record<string, unknown>);
  await showDocument(page, of.path, html, { '/corpus/client.js': { body: made?.script ?? '', type: 'text/javascript' }, '/corpus/client.css': { body: made?.style ?? '', type: 'text/css' } });
  if (made) await page.waitForFunction(() => (window as unknown as { corpusDrawn?: boolean }).corpusDrawn === true, undefined, { timeout: 10_000 });
}

/** Draws a page of a library in a page of its own. */
export async function openLibraryPage(browser: Browser, library: Library, of: LibraryPage, log?: (line: string) => void): Promise<Page> {
  const page = await newPage(browser);
  await drawLibraryPage(page, library, of, log);
  return page;
}

/** What runs code beside the page: it sees the page's elements, and nothing of the page's scripts. */
export interface World { evaluate<A, R>(code: (argument: A) => R, argument: A): Promise<R>; run(script: string): Promise<void> }

/**
 * A world of its own in the page, as a content script has one. Some libraries put other `childNodes`, `children` and `nextSibling` on their elements
 * (Stencil's scoped components show only what was put into them): the page's own scripts see those, the coach does not.
 */
export async function worldBeside(page: Page): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'corpus' });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    // The caller's types hold: arguments and answers go over as JSON.
    evaluate: async <A, R>(code: (argument: A) => R, argument: A) => (await run(`(${code.toString()})(${JSON.stringify(argument) ?? 'undefined'})`)) as R,
    run: async (script) => { await run(`${script}\n;undefined`); },
  };
}

/** Which of these rows stand on the page: all texts of a row are there, in a text or a value that is drawn, shadow roots included. */
export async function presentRows(world: World, marks: readonly (readonly string[])[]): Promise<boolean[]> {
  return world.evaluate((rows) => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element) {
        if (/^(script|style|template|noscript)$/.test(node.localName) || (!(node instanceof HTMLSlotElement) && getComputedStyle(node).display === 'none')) return;
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) texts.push(`\n${node.value}\n`);
        if (node instanceof HTMLSelectElement) { texts.push(node.selectedOptions[0]?.textContent ?? ''); return; }
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child);
      }
      if (node instanceof HTMLIFrameElement && node.contentDocument) walk(node.contentDocument.body);
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    const all = texts.join('').replaceAll('’', "'");
    return rows.map((row) => row.every((text) => all.includes(text)));
  }, marks);
}
