import '@material/web/button/filled-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/list/list.js';
import '@material/web/list/list-item.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/outlined-text-field.js';
import { drawn, pageData, place, plainLinks, textOf } from '../../client';

const data = pageData();
const app = place();
const made = (tag: string, attributes: Readonly<Record<string, string | boolean>> = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) { if (value === true) node.setAttribute(name, ''); else if (value !== false) node.setAttribute(name, value); }
  node.append(...children);
  return node;
};
const list = made('md-list', {});
if (data.list) {
  const { columns, rows } = data.list;
  const [first, ...rest] = columns;
  for (const row of rows) {
    const name = textOf(row[first?.key ?? '']);
    const tick = rest.find((column) => column.as === 'tick');
    if (tick) list.append(made('md-list-item', {}, made('div', { slot: 'headline' }, name), made(data.kind === 'uitgeverijen' ? 'md-checkbox' : 'md-switch', { slot: 'end', 'aria-label': name, ...(data.kind === 'uitgeverijen' ? { checked: row[tick.key] === true } : { selected: row[tick.key] === true }) })));
    else list.append(made('md-list-item', {}, made('div', { slot: 'headline' }, name), made('div', { slot: 'supporting-text' }, ...rest.map((column) => made('div', {}, `${column.head}: ${textOf(row[column.key])}`)))));
  }
  app.append(list);
}
for (const field of data.fields ?? []) {
  if (field.as === 'tick') app.append(made('label', { style: 'display: block; margin: 8px' }, made('md-switch', { selected: field.value === true }), ` ${field.label}`));
  else if (field.as === 'select') app.append(made('md-outlined-select', { label: field.label }, ...(field.options ?? []).map((option) => made('md-select-option', { value: option, selected: option === field.value }, made('div', { slot: 'headline' }, option)))));
  else if (field.as === 'input') app.append(made('div', {}, made('md-outlined-text-field', { label: field.label, value: String(field.value) })));
  else app.append(made('div', {}, made('span', {}, field.label), made('span', { style: 'margin-left: 2em' }, String(field.value))));
}
if (data.save) app.append(made('md-filled-button', {}, data.save));
if (data.links) app.append(plainLinks(data));
setTimeout(drawn, 400);
