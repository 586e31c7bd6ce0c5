import type { Page } from '@playwright/test';
import { banner, origin } from '../portal/pages';
import { day, fullName, html, type Html } from '../portal/html';
import type { Medewerker } from '../portal/school';

/** Where the strange page stands: an address that says nothing. */
export const strangeAddress = `${origin}/scherm/17`;

/** Columns of the strange page: the portal's own staff list under words that no reader knows. */
export const strangeColumns = ['wie', 'bereik', 'komt', 'loopt', 'taak'] as const;
export type StrangeColumn = (typeof strangeColumns)[number];

/** How the page is written this time. */
export interface Strange {
  readonly order?: readonly (StrangeColumn | 'vulling')[];
  readonly heads?: Readonly<Partial<Record<StrangeColumn, string>>>;
  /** Rows from the last to the first. */
  readonly turned?: boolean;
  /** Before every class and id. */
  readonly prefix?: string;
  /** No list at all. */
  readonly empty?: boolean;
  readonly dark?: boolean;
  readonly heading?: string;
}

const heads: Readonly<Record<StrangeColumn, string>> = { wie: 'Wie', bereik: 'Bereikbaar via', komt: 'Zo gekomen', loopt: 'Loopt door', taak: 'Bezigheid' };

function cellOf(column: StrangeColumn | 'vulling', who: Medewerker): string {
  switch (column) {
    case 'wie': return fullName(who);
    case 'bereik': return who.email;
    case 'komt': return who.herkomst === 'las' ? 'uit het LAS' : who.herkomst;
    case 'loopt': return day(who.einddatum, 'plain');
    case 'taak': return who.rollen.join(', ');
    case 'vulling': return 'vast';
  }
}

function pageOf(people: readonly Medewerker[], how: Strange): Html {
  const { order = strangeColumns, prefix = 'a', dark = false } = how;
  const rows = how.turned === true ? people.toReversed() : people;
  const head = (column: StrangeColumn | 'vulling'): string => (column === 'vulling' ? 'Rest' : (how.heads?.[column] ?? heads[column]));
  const list = html`<table id="${prefix}-t" class="${prefix}-lijst"><thead><tr>${order.map((column) => html`<th class="${prefix}-${column}">${head(column)}</th>`)}</tr></thead>
    <tbody>${rows.map((who) => html`<tr class="${prefix}-rij">${order.map((column) => html`<td>${cellOf(column, who)}</td>`)}</tr>`)}</tbody></table><p>${people.length} in totaal</p>`;
  return html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Scherm 17</title><style>
    :root { color-scheme: ${dark ? 'dark' : 'light'}; } body { margin: 0; font: 15px/22px Arial, sans-serif; background: ${dark ? '#15191f' : '#fff'}; color: ${dark ? '#dde' : '#223'}; }
    .balk { background: #f4e3b2; color: #4a3800; padding: 6px 16px; font-weight: bold; } main { padding: 16px 24px 200px; } table { border-collapse: collapse; } td, th { border-bottom: 1px solid ${dark ? '#3a4450' : '#ccd'}; padding: 6px 12px; text-align: left; }
  </style></head><body><div class="balk">${banner}</div><main><h1>${how.heading ?? 'Overzicht'}</h1>
    <table class="${prefix}-klein"><thead><tr><th>Kleur</th><th>Aantal</th></tr></thead><tbody><tr><td>rood</td><td>4</td></tr><tr><td>blauw</td><td>9</td></tr></tbody></table>
    <h2>Team</h2>${how.empty === true ? html`<p>Hier staat nu iets anders.</p>` : list}</main></body></html>`;
}

/** Serves the strange page at its address, or in the place of one of the portal's own pages, beside the practice portal. Called again, it is written in another way from then on. */
export async function serveStrange(page: Page, people: () => readonly Medewerker[], address = strangeAddress): Promise<(how: Strange) => void> {
  let now: Strange = {};
  await page.route(address, (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: pageOf(people(), now).text }));
  return (how) => { now = how; };
}
