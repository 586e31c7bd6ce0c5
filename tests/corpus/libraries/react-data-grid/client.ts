import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { DataGrid, renderTextEditor, SelectCellFormatter, SelectColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import type { CellData, ColumnData, FieldData, ListData } from '../../library';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
const h = createElement as (part: unknown, props: object | null, ...inside: unknown[]) => ReactElement;
type Row = Readonly<Record<string, CellData>>;
const staff = data.kind === 'medewerkers';
const nothing = (): void => undefined;

const select = (value: string, options: readonly string[], more: object = {}): ReactElement => h('select', { defaultValue: value, ...more }, options.map((option) => h('option', { key: option, value: option }, option)));
function cell(column: ColumnData, row: Row): ReactElement | string {
  const value = row[column.key] ?? '';
  if (column.as === 'tick') return h(SelectCellFormatter, { value: value === true, tabIndex: -1, 'aria-label': column.head, onChange: nothing });
  if (column.as === 'select') return select(textOf(value), column.options ?? [], { style: { inlineSize: '100%' } });
  return textOf(value);
}

function grid(list: ListData): ReactElement {
  const widths = staff ? [210, 240, 290, 100, 110, 110, 90] : [300, 320];
  const plain = list.columns.map((column, at) => ({
    key: column.key, name: column.head, width: widths[at], resizable: true, sortable: staff, renderCell: ({ row }: { row: Row }) => cell(column, row),
    ...(data.kind === 'ip-nummers' ? { renderEditCell: renderTextEditor } : {}),
    ...(staff && at === 0 ? { frozen: true, renderSummaryCell: () => h('strong', null, 'Totaal') } : {}),
    ...(staff && at === 1 ? { renderSummaryCell: () => `${list.rows.length} medewerkers` } : {}),
  }));
  const columns = staff ? [SelectColumn, plain[0], { name: 'Persoon', children: plain.slice(1, 3) }, { name: 'Account', children: plain.slice(3) }] : plain;
  return h(DataGrid, {
    'aria-label': list.label, className: 'rdg-light', columns, rows: list.rows.map((row, id) => ({ id: String(id), ...row })), rowKeyGetter: (row: Row) => row['id'], onRowsChange: nothing,
    style: { blockSize: staff ? 480 : list.rows.length * 35 + 37 },
    ...(staff ? { selectedRows: new Set<string>(), onSelectedRowsChange: nothing, bottomSummaryRows: [{ id: 'totaal' }], sortColumns: [], onSortColumnsChange: nothing } : {}),
    renderers: { noRowsFallback: h('div', { style: { textAlign: 'center', gridColumn: '1/-1' } }, 'Niets gevonden') },
  });
}

const profile = (fields: readonly FieldData[]): ReactElement => h('dl', null, fields.map(({ label, value }) => h('div', { key: label, style: { display: 'flex', gap: 16 } }, h('dt', { style: { inlineSize: 120, color: '#666' } }, label), h('dd', { style: { margin: 0 } }, String(value)))));

function settings(fields: readonly FieldData[]): ReactElement[] {
  return [...new Set(fields.map(({ group }) => group))].map((group) => h('section', { key: group }, h('h2', null, group), fields.filter((field) => field.group === group).map((field) => {
    if (field.as === 'select') return h('p', { key: field.label }, h('label', null, `${field.label} `, select(String(field.value), field.options ?? [])));
    if (field.as === 'date') return h('p', { key: field.label }, 'Laatste uitwisseling: ', h('time', { dateTime: `${field.label}T04:10:00+01:00`, title: field.label }, String(field.value)));
    return h('p', { key: field.label }, `${field.label}: `, h('strong', null, String(field.value)));
  })));
}

createRoot(place()).render(h('div', null,
  data.list ? grid(data.list) : null,
  data.fields ? (data.kind === 'profiel' ? profile(data.fields) : settings(data.fields)) : null,
  data.save ? h('button', { type: 'submit', style: { marginBlockStart: 12 } }, data.save) : null,
  data.links ? h('nav', { 'aria-label': data.links.heading }, h('h2', null, data.links.heading), data.links.items.map(({ label, address }) => h('a', { key: label, href: address, style: { display: 'block' } }, label))) : null));
setTimeout(drawn, 600);
