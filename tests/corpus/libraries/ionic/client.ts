import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as badge } from '@ionic/core/components/ion-badge.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as buttons } from '@ionic/core/components/ion-buttons.js';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as cardHeader } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as cardSubtitle } from '@ionic/core/components/ion-card-subtitle.js';
import { defineCustomElement as cardTitle } from '@ionic/core/components/ion-card-title.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as col } from '@ionic/core/components/ion-col.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as grid } from '@ionic/core/components/ion-grid.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as infinite } from '@ionic/core/components/ion-infinite-scroll.js';
import { defineCustomElement as infiniteContent } from '@ionic/core/components/ion-infinite-scroll-content.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as menu } from '@ionic/core/components/ion-menu.js';
import { defineCustomElement as note } from '@ionic/core/components/ion-note.js';
import { defineCustomElement as row } from '@ionic/core/components/ion-row.js';
import { defineCustomElement as searchbar } from '@ionic/core/components/ion-searchbar.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as splitPane } from '@ionic/core/components/ion-split-pane.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';
import '@ionic/core/css/ionic.bundle.css';
import { drawn, pageData, place, textOf } from '../../client';

initialize({ mode: 'md' });
for (const define of [app, badge, button, buttons, card, cardContent, cardHeader, cardSubtitle, cardTitle, checkbox, col, content, grid, header, infinite, infiniteContent, input, item, label, list, listHeader, menu, note, row, searchbar, select, selectOption, splitPane, title, toggle, toolbar]) define();

const data = pageData();
type Row = Readonly<Record<string, string | boolean>>;
const made = (tag: string, attributes: Readonly<Record<string, string | boolean>> = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) { if (value === true) node.setAttribute(name, ''); else if (value !== false) node.setAttribute(name, value); }
  node.append(...children);
  return node;
};
/** `zaterdag 31 juli 2027`, as the browser writes it in Dutch. */
const day = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T12:00`).toLocaleDateString('nl-NL', { dateStyle: 'full' }) : text);
const line = (name: string, value: Node | string): HTMLElement => made('ion-item', {}, made('ion-label', {}, name), typeof value === 'string' ? made('ion-note', { slot: 'end' }, value) : value);

/** Somebody's card: name, roles under it, and a line for each thing that is known. */
function person(one: Row): HTMLElement {
  const [name, roles, ...rest] = data.list?.columns ?? [];
  return made('ion-card', {}, made('ion-card-header', {}, made('ion-card-title', {}, textOf(one[name?.key ?? ''])), made('ion-card-subtitle', {}, textOf(one[roles?.key ?? '']))),
    made('ion-list', { lines: 'inset' }, ...rest.map((column) => {
      const value = one[column.key] ?? '';
      if (column.as === 'tick') return made('ion-item', {}, made('ion-checkbox', { checked: value === true, disabled: true, justify: 'space-between' }, column.head));
      return line(column.head, column.as === 'select' ? made('ion-badge', { slot: 'end', color: value === 'Actief' ? 'success' : 'medium' }, textOf(value)) : day(textOf(value)));
    })));
}

function lists(): HTMLElement[] {
  if (!data.list) return [];
  const { label: head, columns, rows } = data.list;
  const [first, second] = columns;
  if (data.kind === 'medewerkers') return [made('ion-searchbar', { placeholder: 'Zoek een medewerker' }), made('ion-list-header', {}, made('ion-label', {}, head)), ...rows.slice(0, data.perPage ?? rows.length).map(person), made('ion-infinite-scroll', { threshold: '100px' }, made('ion-infinite-scroll-content', { 'loading-spinner': 'dots', 'loading-text': 'Meer medewerkers laden…' }))];
  if (data.kind === 'ip-nummers') return [made('ion-list-header', {}, made('ion-label', {}, head)), made('ion-grid', { fixed: true }, made('ion-row', { style: 'font-weight: 600' }, ...columns.map((column) => made('ion-col', {}, column.head))), ...rows.map((one) => made('ion-row', {}, ...columns.map((column) => made('ion-col', {}, textOf(one[column.key]))))))];
  const part = data.kind === 'uitgeverijen' ? 'ion-toggle' : 'ion-checkbox';
  return [made('ion-list', {}, made('ion-list-header', {}, made('ion-label', {}, head)), ...rows.map((one) => made('ion-item', {}, made(part, { checked: one[second?.key ?? ''] === true, justify: data.kind === 'uitgeverijen' ? 'space-between' : 'start', 'label-placement': data.kind === 'uitgeverijen' ? 'start' : 'end' }, textOf(one[first?.key ?? ''])))))];
}

const field = ({ as, label: name, value, options }: NonNullable<typeof data.fields>[number]): HTMLElement => {
  if (as === 'tick') return made('ion-item', {}, made('ion-toggle', { checked: value === true }, name));
  if (as === 'select') return made('ion-item', {}, made('ion-select', { label: name, value: String(value), interface: 'popover' }, ...(options ?? []).map((option) => made('ion-select-option', { value: option }, option))));
  if (as === 'input') return made('ion-item', {}, made('ion-input', { label: name, 'label-placement': 'stacked', value: String(value), readonly: true }));
  return line(name, day(String(value)));
};

const pages = [['Medewerkers', '/tabs/medewerkers'], ['Uitgeverijen', '/tabs/uitgeverijen'], ['Netwerkleveranciers', '/tabs/netwerkleveranciers'], ['IP-nummers', '/tabs/ip-nummers'], ['Beheer', '/tabs/beheer'], ['Profiel', '/tabs/profiel']] as const;
place().replaceWith(made('ion-app', {}, made('ion-split-pane', { when: 'md', 'content-id': 'main' },
  made('ion-menu', { 'content-id': 'main' }, made('ion-header', {}, made('ion-toolbar', {}, made('ion-title', {}, 'Basispoort'))), made('ion-content', {}, made('ion-list', {}, ...pages.map(([name, href]) => made('ion-item', { href, lines: 'none', detail: 'false', color: name === data.heading ? 'light' : false }, made('ion-label', {}, name)))))),
  made('div', { class: 'ion-page', id: 'main' },
    made('ion-header', {}, made('ion-toolbar', { color: 'primary' }, made('ion-title', {}, data.heading), ...(data.save ? [made('ion-buttons', { slot: 'end' }, made('ion-button', { fill: 'solid' }, data.save))] : []))),
    made('ion-content', { class: 'ion-padding' }, ...(data.intro ? [made('p', {}, data.intro)] : []), ...lists(), ...(data.fields ? [made('ion-list', {}, ...data.fields.map(field))] : []),
      ...(data.links ? [made('ion-list', {}, made('ion-list-header', {}, made('ion-label', {}, data.links.heading)), ...data.links.items.map(({ label: name, address }) => made('ion-item', { href: address, target: '_blank' }, made('ion-label', {}, name))))] : []))))));
setTimeout(drawn, 1200);
