import '@ui5/webcomponents/dist/Bar.js';
import '@ui5/webcomponents/dist/BusyIndicator.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/Form.js';
import '@ui5/webcomponents/dist/FormGroup.js';
import '@ui5/webcomponents/dist/FormItem.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Link.js';
import '@ui5/webcomponents/dist/List.js';
import '@ui5/webcomponents/dist/ListItemCustom.js';
import '@ui5/webcomponents/dist/ListItemStandard.js';
import '@ui5/webcomponents/dist/MessageStrip.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/SegmentedButton.js';
import '@ui5/webcomponents/dist/SegmentedButtonItem.js';
import '@ui5/webcomponents/dist/Switch.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableGrowing.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TableRowAction.js';
import '@ui5/webcomponents/dist/Tag.js';
import '@ui5/webcomponents/dist/Text.js';
import '@ui5/webcomponents/dist/Title.js';
import '@ui5/webcomponents-icons/dist/add.js';
import '@ui5/webcomponents-icons/dist/delete.js';
import '@ui5/webcomponents-icons/dist/edit.js';
import type { CellData, ColumnData, ListData } from '../../library';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
const app = place();
const made = (tag: string, attributes: Readonly<Record<string, string | boolean>> = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) { if (value === true) node.setAttribute(name, ''); else if (value !== false) node.setAttribute(name, value); }
  node.append(...children);
  return node;
};

function cell(column: ColumnData, value: CellData): Node {
  if (column.as === 'link') return made('ui5-link', { href: '#' }, textOf(value));
  if (column.as === 'select') return made('div', { style: 'display: flex; flex-wrap: wrap; gap: 4px' }, ...textOf(value).split('|').map((role) => made('ui5-tag', { design: 'Set2', 'color-scheme': '6' }, role)));
  if (column.as === 'tick') return made('ui5-checkbox', { checked: value === true, 'display-only': true });
  if (column.as === 'radio') return made('ui5-tag', { design: value === 'Actief' ? 'Positive' : 'Neutral' }, textOf(value));
  if (column.as === 'input') return made('ui5-switch', { checked: value === true, 'text-on': 'Ja', 'text-off': 'Nee' });
  return made('ui5-text', {}, textOf(value));
}

function table({ columns, rows, label }: ListData): HTMLElement {
  const staff = data.kind === 'medewerkers';
  const shown = rows.slice(0, data.perPage ?? rows.length);
  const head = made('ui5-table-header-row', { slot: 'headerRow', sticky: true }, ...columns.map((column) => made('ui5-table-header-cell', staff ? { 'min-width': column.as === 'text' || column.as === 'link' ? '14rem' : '8rem' } : {}, made('span', {}, column.head))));
  const body = shown.map((row, at) => made('ui5-table-row', { 'row-key': String(at) }, ...columns.map((column) => made('ui5-table-cell', {}, cell(column, row[column.key] ?? ''))),
    ...(data.kind === 'ip-nummers' ? [made('ui5-table-row-action', { slot: 'actions', icon: 'edit', text: 'Wijzigen' }), made('ui5-table-row-action', { slot: 'actions', icon: 'delete', text: 'Verwijderen' })] : [])));
  const growing = shown.length < rows.length ? [made('ui5-table-growing', { slot: 'features', mode: 'Button', text: 'Meer laden', subtext: `${shown.length} van ${rows.length}` })] : [];
  const part = made('ui5-table', { 'accessible-name': label, 'no-data-text': 'Geen gegevens gevonden', ...(staff ? { 'overflow-mode': 'Popin' } : {}), ...(data.kind === 'ip-nummers' ? { 'row-action-count': '2' } : {}) }, head, ...body, ...growing);
  const bar = made('ui5-bar', { design: 'Subheader' }, made('ui5-title', { level: 'H2', size: 'H5', slot: 'startContent' }, data.kind === 'ip-nummers' ? 'Vaste adressen' : `${label} (${rows.length})`), ...(staff || data.kind === 'ip-nummers' ? [made('ui5-button', { design: 'Transparent', icon: 'add', slot: 'endContent' }, 'Toevoegen')] : []));
  return made('ui5-busy-indicator', { style: 'width: 100%' }, made('div', { style: 'width: 100%' }, bar, part));
}

function boxes({ columns: [name, tick], rows, label }: ListData): HTMLElement {
  return made('ui5-list', { 'selection-mode': 'Multiple', 'header-text': `${label} (${rows.length})`, 'no-data-text': 'Geen leveranciers' }, ...rows.map((row) => made('ui5-li', { selected: row[tick?.key ?? ''] === true }, textOf(row[name?.key ?? '']))));
}

function form(): HTMLElement[] {
  const all = data.fields ?? [];
  const messages = all.filter((field) => field.as === 'select').map((field) => made('ui5-message-strip', { design: 'Positive', 'hide-close-button': true }, String(field.value)));
  const groups = [...new Set(all.filter((field) => field.as !== 'select').map(({ group }) => group ?? ''))].map((group) => made('ui5-form-group', { 'header-text': group }, ...all.filter((field) => field.group === group).map((field, at) => {
    const id = `${group}-${at}`.toLowerCase();
    const part = field.as === 'tick' ? made('ui5-switch', { id, checked: field.value === true }) : field.as === 'input' ? made('ui5-input', { id, readonly: true, value: String(field.value) })
      : field.as === 'radio' ? made('ui5-segmented-button', { id, 'accessible-name': field.label }, ...(field.options ?? []).map((option) => made('ui5-segmented-button-item', { selected: option === field.value }, option))) : made('ui5-text', { id }, String(field.value));
    return made('ui5-form-item', {}, made('ui5-label', { slot: 'labelContent', for: id, 'show-colon': true }, field.label), part);
  })));
  return all.length === 0 ? [] : [...messages, made('ui5-form', { layout: 'S1 M1 L1 XL1', 'label-span': 'S12 M4 L4 XL4' }, ...groups)];
}

if (data.list) app.append(data.kind === 'netwerkleveranciers' ? boxes(data.list) : table(data.list));
app.append(...form());
if (data.save) app.append(made('ui5-bar', { design: 'FloatingFooter' }, made('ui5-button', { design: 'Emphasized', slot: 'endContent' }, data.save)));
if (data.links) app.append(made('ui5-panel', { 'header-text': data.links.heading, fixed: true }, made('ui5-list', { separators: 'Inner' }, ...data.links.items.map(({ label, address }) => made('ui5-li-custom', {}, made('ui5-link', { href: address, target: '_blank' }, label))))));
setTimeout(drawn, 900);
