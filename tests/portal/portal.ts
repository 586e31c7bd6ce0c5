import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext, Request, Route } from '@playwright/test';
import { appShell } from './app/shell';
import { renderCards } from './cards/render';
import { applyChange } from './changes';
import { renderGrid } from './grid/render';
import type { Html } from './html';
import { origin, pageAt, vormen, type PageName, type Vorm } from './pages';
import type { School } from './school';
import { renderTables } from './tables/render';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const packaged = (name: string, file: string): string => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

/** Files that the pages load: our own scripts and styles, and the libraries as their packages bring them. */
const files: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/oefen/portaal.css': { file: path.join(here, 'client/portaal.css'), type: 'text/css' },
  '/oefen/vraag.js': { file: path.join(here, 'client/vraag.js'), type: 'text/javascript' },
  '/oefen/raster.js': { file: path.join(here, 'grid/client.js'), type: 'text/javascript' },
  '/oefen/app.js': { file: path.join(here, 'app/client.js'), type: 'text/javascript' },
  '/oefen/app-lijsten.js': { file: path.join(here, 'app/lists.js'), type: 'text/javascript' },
  '/oefen/preact.js': { file: packaged('preact', 'dist/preact.mjs'), type: 'text/javascript' },
  '/oefen/preact-hooks.js': { file: packaged('preact', 'hooks/dist/hooks.mjs'), type: 'text/javascript' },
  '/oefen/dataTables.js': { file: packaged('datatables.net', 'js/dataTables.min.js'), type: 'text/javascript' },
  '/oefen/dataTables-dt.js': { file: packaged('datatables.net-dt', 'js/dataTables.dataTables.min.js'), type: 'text/javascript' },
  '/oefen/dataTables.css': { file: packaged('datatables.net-dt', 'css/dataTables.dataTables.min.css'), type: 'text/css' },
  '/oefen/nl.json': { file: packaged('datatables.net-plugins', 'i18n/nl-NL.json'), type: 'application/json' },
};

/** As strict as the libraries allow: the coach must work under it (design/architecture.md, Traps). */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

/** What a test does with the portal beside clicking in it. */
export interface Portal {
  /** The data as they are saved now. */
  school(): School;
  /** Changes the data behind the screens, as a colleague, another machine or a supplier would. */
  change(how: (school: School) => School): void;
  /** Makes the app show only the first rows and a spinner from now on, until `release` is called. */
  hold(): void;
  release(): void;
  /** Everything asked of the portal, in order: method and address. */
  readonly requests: readonly string[];
}

function render(vorm: Exclude<Vorm, 'app'>, page: PageName, school: School, query: URLSearchParams): Html {
  switch (vorm) {
    case 'tabel': return renderTables(page, school, query);
    case 'raster': return renderGrid(page, school);
    case 'kaarten': return renderCards(page, school, query);
  }
}

async function sendFile(route: Route, name: string): Promise<void> {
  const known = files[name];
  if (known === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Niet gevonden' });
  // preact's hooks import 'preact' by name; the page has no import map, so the address is put in.
  const body = readFileSync(known.file, 'utf8').replaceAll(/(from\s*|import\s*)(["'])preact\2/g, '$1"/oefen/preact.js"');
  return route.fulfill({ status: 200, contentType: `${known.type}; charset=utf-8`, body });
}

/** One practice portal for one browser context: its data live here, in the test's process, and survive every reload. */
class Session implements Portal {
  readonly requests: string[] = [];
  #school: School;
  #vorm: Vorm = 'tabel';
  #held: Promise<void> | null = null;
  #release: () => void = () => undefined;

  constructor(school: School) {
    this.#school = school;
  }

  school(): School { return this.#school; }

  change(how: (school: School) => School): void { this.#school = how(this.#school); }

  hold(): void {
    this.#held = new Promise((resolve) => { this.#release = resolve; });
  }

  release(): void {
    this.#release();
    this.#held = null;
  }

  async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    this.requests.push(`${request.method()} ${url.pathname}${url.search}`);
    if (request.method() === 'POST') return this.#post(route, request, url);
    if (url.pathname.startsWith('/oefen/gegevens')) return this.#data(route, url);
    if (url.pathname.startsWith('/oefen/')) return sendFile(route, url.pathname);
    this.#vorm = vormen.find((vorm) => vorm === url.searchParams.get('vorm')) ?? this.#vorm;
    return this.#page(route, url.pathname, url.searchParams);
  }

  async #page(route: Route, path: string, query: URLSearchParams): Promise<void> {
    if (this.#vorm === 'app') return this.#send(route, appShell());
    const page = path === '/' ? 'lesmateriaal' : pageAt(path);
    if (page === null) return route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Niet gevonden</title><p>Niet gevonden' });
    return this.#send(route, render(this.#vorm, page, this.#school, query));
  }

  async #send(route: Route, body: Html): Promise<void> {
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body: body.text });
  }

  async #post(route: Route, request: Request, url: URL): Promise<void> {
    this.#school = applyChange(this.#school, new URLSearchParams(request.postData() ?? ''));
    // A form is answered with the page as it is now, a newly loaded document; a redirect would leave the routed addresses.
    if (request.isNavigationRequest()) return this.#page(route, url.pathname, new URLSearchParams());
    await route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(this.#school) });
  }

  /** The data for the app. `deel=rest` waits while the portal is held: the page then stands half loaded. */
  async #data(route: Route, url: URL): Promise<void> {
    if (url.searchParams.get('deel') === 'rest' && this.#held !== null) await this.#held;
    await route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(this.#school) });
  }
}

/** Serves the practice portal in this context on Basispoort's address, and nowhere else: nothing leaves the machine. */
export async function openPortal(context: BrowserContext, school: School): Promise<Portal> {
  const session = new Session(school);
  await context.route(`${origin}/**`, (route) => session.answer(route));
  return session;
}
