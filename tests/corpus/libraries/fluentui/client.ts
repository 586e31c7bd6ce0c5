import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Avatar, Badge, Button, Card, CardHeader, Checkbox, DataGrid, DataGridBody, DataGridCell, DataGridHeader, DataGridHeaderCell, DataGridRow, Field, FluentProvider, Input, Link, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup, SearchBox, Switch, Tab, TabList, Table, TableBody, TableCell, TableCellLayout, TableHeader, TableHeaderCell, TableRow, TableSelectionCell, Title2, Toolbar, ToolbarButton, createTableColumn, webLightTheme } from '@fluentui/react-components';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
/** The parts' own types would have each call checked by a long union; here they are drawn as they come. */
const h = createElement as (part: unknown, props: object | null, ...inside: unknown[]) => ReactElement;
type Row = Readonly<Record<string, string | boolean>>;

/** `za 31 jul 2027`, as the browser writes it in Dutch. */
const day = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T12:00`).toLocaleDateString('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }) : text);

function cell(as: string, value: string | boolean, row: Row): ReactElement | string {
  const name = textOf(row['k0']);
  switch (as) {
    case 'tick': return h(Switch, { defaultChecked: value === true, 'aria-label': name });
    case 'link': return h(TableCellLayout, { media: h(Avatar, { name: textOf(value), size: 28 }) }, textOf(value));
    case 'select': return h(Badge, { appearance: 'tint', color: value === 'Geactiveerd' ? 'success' : 'warning' }, textOf(value));
    case 'input': return h(Input, { defaultValue: textOf(value), 'aria-label': `IP-adres van ${name}` });
    default: return h(TableCellLayout, null, as === 'date' ? day(textOf(value)) : textOf(value));
  }
}

function grid(): ReactElement[] {
  if (!data.list) return [];
  const { label, columns, rows } = data.list;
  const parts = columns.map((column) => createTableColumn<Row>({ columnId: column.key, compare: (one, other) => textOf(one[column.key]).localeCompare(textOf(other[column.key])), renderHeaderCell: () => column.head, renderCell: (row) => cell(column.as, row[column.key] ?? '', row) as never }));
  return [h(DataGrid, { key: 'grid', items: rows, columns: parts, sortable: true, getRowId: (row: Row) => textOf(row['k0']), 'aria-label': label },
    h(DataGridHeader, null, h(DataGridRow, null, ({ renderHeaderCell }: { renderHeaderCell: () => ReactElement }) => h(DataGridHeaderCell, null, renderHeaderCell()))),
    h(DataGridBody, null, ({ item, rowId }: { item: Row; rowId: string }) => h(DataGridRow, { key: rowId }, ({ renderCell }: { renderCell: (row: Row) => ReactElement }) => h(DataGridCell, null, renderCell(item)))))];
}

/** Network suppliers: a table in which what is selected may have data. */
function selection(): ReactElement[] {
  const { label, columns, rows } = data.list ?? { label: '', columns: [], rows: [] };
  const [tick, ...others] = columns;
  return [h(Table, { key: 'table', 'aria-label': label },
    h(TableHeader, null, h(TableRow, null, h(TableHeaderCell, { style: { width: 90 } }, tick?.head), others.map((column) => h(TableHeaderCell, { key: column.key }, column.head)))),
    h(TableBody, null, rows.map((row, at) => h(TableRow, { key: at, 'aria-selected': row[tick?.key ?? ''] === true }, h(TableSelectionCell, { checked: row[tick?.key ?? ''] === true, checkboxIndicator: { 'aria-label': 'Kies leverancier' } }), others.map((column) => h(TableCell, { key: column.key }, h(TableCellLayout, null, textOf(row[column.key]))))))))];
}

const fields = (data.fields ?? []).map(({ as, label, value, options }) => {
  if (as === 'tick') return h('div', { key: label }, h(Switch, { label, labelPosition: 'before', defaultChecked: value === true }));
  if (as === 'radio') return h(Field, { key: label, label }, h(RadioGroup, { defaultValue: value, layout: 'horizontal' }, (options ?? []).map((option) => h(Radio, { key: option, value: option, label: option }))));
  if (as === 'select') return h(MessageBar, { key: label, intent: 'success' }, h(MessageBarBody, null, h(MessageBarTitle, null, label), String(value)));
  return h(Field, { key: label, label, orientation: 'horizontal' }, h(Input, { value: String(value), readOnly: true, appearance: 'filled-darker' }));
});

const tabs = [['medewerkers', 'Medewerkers'], ['uitgeverijen', 'Uitgeverijen'], ['netwerkleveranciers', 'Netwerk'], ['ip-nummers', 'IP-adressen'], ['beheer', 'Instellingen'], ['profiel', 'Schoolprofiel']].map(([kind, name]) => h(Tab, { key: kind, value: kind }, name));
createRoot(place()).render(h(FluentProvider, { theme: webLightTheme },
  h('header', { style: { padding: 12 } }, h(TabList, { selectedValue: data.kind }, tabs)),
  h('main', { style: { padding: 24, display: 'grid', gap: 16 } },
    h(Title2, { as: 'h1', block: true }, data.heading),
    data.intro ? h(MessageBar, { intent: 'info' }, h(MessageBarBody, null, data.intro)) : null,
    data.kind === 'medewerkers' ? h(Toolbar, { 'aria-label': 'Acties' }, h(ToolbarButton, { appearance: 'primary' }, 'Medewerker toevoegen'), h(ToolbarButton, null, 'Exporteren'), h(SearchBox, { placeholder: 'Zoek op naam' })) : null,
    data.kind === 'netwerkleveranciers' ? selection() : grid(),
    fields.length > 0 ? h(Card, null, fields) : null,
    data.links ? h(Card, null, h(CardHeader, { header: h('h2', null, data.links.heading), description: 'Zet deze snelkoppelingen op de computers van de school.' }), data.links.items.map(({ label, address }) => h(Link, { key: label, href: address }, label))) : null,
    data.kind === 'beheer' ? h(Checkbox, { label: 'Stuur mij een e-mail als een uitwisseling mislukt', defaultChecked: true }) : null,
    data.save ? h('div', null, h(Button, { appearance: 'primary' }, data.save), h(Button, null, 'Annuleren')) : null)));
setTimeout(drawn, 900);
