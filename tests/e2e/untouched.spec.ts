import { expect as check, test as plain, type Page } from '@playwright/test';
import { addressOf, pageNames, vormen, type Vorm } from '../portal/pages';
import { openPortal } from '../portal/portal';
import { schools } from '../portal/schools';
import { launch, today, workerOf } from './browser';
import { setToday } from './clock';
import { coachIn } from './closed-root';
import { load } from './visit';

/** It only looks: with the coach the page is the same, node by node and request by request, but for the one host element (spec/product.md, first rule). */

/** The whole document as text, open shadow roots and the values of fields included, the coach's host left out. */
const serialised = (page: Page): Promise<string> => page.evaluate(() => {
  const write = (node: Node): string => {
    if (node instanceof Element) {
      if (node.getAttribute('popover') === 'manual') return '';
      const attributes = node.getAttributeNames().toSorted().map((name) => ` ${name}=${JSON.stringify(node.getAttribute(name))}`).join('');
      const field = node instanceof HTMLInputElement ? ` value:${node.value} checked:${node.checked}` : node instanceof HTMLSelectElement ? ` value:${node.value}` : '';
      const root = node.shadowRoot === null ? '' : `#shadow(${[...node.shadowRoot.childNodes].map(write).join('')})`;
      return `<${node.localName}${attributes}${field}>${root}${[...node.childNodes].map(write).join('')}</>\n`;
    }
    return node instanceof Text ? node.data : `<!${node.nodeName}>`;
  };
  const sheets = document.adoptedStyleSheets.length;
  const globals = Object.keys(globalThis).toSorted().join(' ');
  return `${write(document.documentElement)}\nadopted:${sheets}\nglobals:${globals}\nfocus:${document.activeElement?.localName ?? ''}\nscroll:${scrollX},${scrollY}\nstorage:${localStorage.length},${sessionStorage.length}`;
});

interface Visit { readonly pages: Readonly<Record<string, string>>; readonly requests: readonly string[]; readonly databases: readonly string[] }

async function visitAll(vorm: Vorm, withCoach: boolean): Promise<Visit> {
  const { context, end } = await launch(withCoach);
  try {
    const portal = await openPortal(context, schools.faulty(today));
    if (withCoach) await setToday(await workerOf(context), today);
    const page = await context.newPage();
    const pages: Record<string, string> = {};
    let databases: string[] = [];
    for (const name of pageNames) {
      await load(page, addressOf(name, vorm));
      await page.bringToFront();
      if (withCoach && !['lesmateriaal', 'groepen', 'bestellingen', 'inloggen'].includes(name)) await coachIn(page).waitFor({ state: 'attached' });
      await page.waitForTimeout(1_500);
      pages[name] = await serialised(page);
      databases = await page.evaluate(async () => (await indexedDB.databases()).map((of) => of.name ?? ''));
    }
    return { pages, requests: portal.requests, databases };
  } finally {
    await end();
  }
}

for (const vorm of vormen) {
  plain(`${vorm}: every page is the same with the coach and without`, async () => {
    plain.setTimeout(180_000);
    const without = await visitAll(vorm, false);
    const withIt = await visitAll(vorm, true);
    for (const name of pageNames) check.soft(withIt.pages[name], `${vorm}: ${name}`).toBe(without.pages[name]);
    check(withIt.requests, 'the portal was asked for the same things in the same order').toEqual(without.requests);
    check(withIt.databases, 'nothing was written into the page\'s own database').toEqual([]);
  });
}
