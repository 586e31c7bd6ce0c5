import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import { drawn, element, pageData, place, plainLinks, textOf } from '../../client';

const data = pageData();
const app = place();
const made = (tag: string, attributes: Readonly<Record<string, string | boolean>> = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) { if (value === true) node.setAttribute(name, ''); else if (value !== false) node.setAttribute(name, value); }
  node.append(...children);
  return node;
};
if (data.list) {
  const { columns, rows } = data.list;
  const [first, ...rest] = columns;
  for (const row of rows) {
    const name = textOf(row[first?.key ?? '']);
    if (data.kind === 'medewerkers') app.append(made('sl-card', { style: 'display: block; margin: 8px 0' }, made('strong', { slot: 'header' }, name), ...rest.map((column) => made('div', {}, made('span', {}, `${column.head}: `), column.head === 'Status' ? made('sl-badge', {}, textOf(row[column.key])) : made('span', {}, textOf(row[column.key]))))));
    else if (data.kind === 'ip-nummers') app.append(made('div', { style: 'display: flex; gap: 8px' }, ...columns.map((column) => made('sl-input', { label: column.head, value: textOf(row[column.key]) }))));
    else app.append(made('div', {}, made(data.kind === 'uitgeverijen' ? 'sl-checkbox' : 'sl-switch', { checked: row[rest[0]?.key ?? ''] === true }, name)));
  }
}
for (const field of data.fields ?? []) {
  if (field.as === 'tick') app.append(made('div', {}, made('sl-switch', { checked: field.value === true }, field.label)));
  else if (field.as === 'radio') app.append(made('sl-radio-group', { label: field.label, value: String(field.value) }, ...(field.options ?? []).map((option) => made('sl-radio', { value: option }, option))));
  else if (field.as === 'input') app.append(made('sl-input', { label: field.label, value: String(field.value), readonly: true }));
  else app.append(made('p', {}, made('strong', {}, field.label), ' ', made('span', {}, String(field.value))));
}
if (data.save) app.append(made('sl-button', { variant: 'primary' }, data.save));
if (data.links) app.append(plainLinks(data));
app.append(element('span'));
setTimeout(drawn, 300);
