import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckCircleFilled, CloseCircleOutlined, DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Avatar, Badge, Button, Card, Checkbox, ConfigProvider, Descriptions, Form, Input, Radio, Space, Switch, Table, Tag, Typography } from 'antd';
import nl from 'antd/locale/nl_NL';
import type { CellData, ColumnData, RowData } from '../../library';
import { drawn, linkOf, pageData, place, textOf } from '../../client';

const data = pageData();
const h = createElement as (part: unknown, props: object | null, ...inside: unknown[]) => ReactElement;
const staff = data.kind === 'medewerkers';
const initials = (name: string): string => name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, 1)).join('').slice(0, 2);

function cell(column: ColumnData, value: CellData): ReactElement | string {
  if (column.as === 'link') return h(Space, null, h(Avatar, { size: 'small' }, initials(textOf(value))), h('a', { href: '#' }, textOf(value)));
  if (column.as === 'select') return h(Space, { size: 4, wrap: true }, textOf(value).split('|').map((role) => h(Tag, { key: role, color: role === 'ICT-coördinator' ? 'blue' : undefined }, role)));
  if (column.as === 'tick') return value === true ? h(CheckCircleFilled, { style: { color: '#52c41a' } }) : h(CloseCircleOutlined, { style: { color: '#ff4d4f' } });
  if (column.as === 'radio' && typeof value === 'boolean') return h(Switch, { defaultChecked: value, checkedChildren: 'Aan', unCheckedChildren: 'Uit' });
  if (column.as === 'radio') return h(Badge, { status: value === 'Actief' ? 'success' : 'default', text: textOf(value) });
  if (column.as === 'input') return h(Typography.Text, { code: true, copyable: true }, textOf(value));
  return textOf(value);
}

const actions = { title: '', key: 'acties', render: () => h(Space, null, h(Button, { type: 'link', size: 'small', icon: h(EditOutlined, null) }, 'Bewerken'), h(Button, { type: 'text', size: 'small', danger: true, icon: h(DeleteOutlined, null), 'aria-label': 'Verwijderen' })) };

function table(): ReactElement {
  const { columns, rows } = data.list ?? { columns: [], rows: [] };
  return h(Table, {
    size: staff ? 'middle' : 'small', bordered: !staff, rowKey: 'id', dataSource: rows.map((row, id) => ({ id, ...row })),
    columns: [...columns.map((column) => ({ title: column.head, dataIndex: column.key, key: column.key, ...(staff && column.as === 'text' ? { sorter: true } : {}), render: (value: CellData) => cell(column, value) })), ...(staff || data.kind === 'ip-nummers' ? [actions] : [])],
    ...(staff ? { rowSelection: { onChange: () => undefined } } : {}),
    pagination: data.perPage === undefined ? false : { pageSize: data.perPage, ...(staff ? { showSizeChanger: true, showTotal: (total: number, [from, to]: readonly number[]) => `${from}-${to} van ${total} medewerkers` } : {}) },
  });
}

function boxes(rows: readonly RowData[], [name, tick]: readonly ColumnData[]): ReactElement {
  const label = (row: RowData): string => textOf(row[name?.key ?? '']);
  return h(Card, { title: 'Wie krijgt toegang?', extra: `${rows.length} leveranciers` },
    h(Checkbox.Group, { defaultValue: rows.filter((row) => row[tick?.key ?? ''] === true).map(label), style: { display: 'flex', flexDirection: 'column', gap: 8 } }, rows.map((row) => h(Checkbox, { key: label(row), value: label(row) }, label(row)))));
}

function list(): ReactElement[] {
  if (!data.list) return [];
  if (data.kind === 'netwerkleveranciers') return [h('div', { key: 'boxes' }, boxes(data.list.rows, data.list.columns))];
  const bar = staff ? [h('div', { key: 'bar', style: { display: 'flex', justifyContent: 'space-between', marginBottom: 16 } }, h(Input.Search, { placeholder: 'Zoek op naam of e-mailadres', allowClear: true, style: { width: 300 } }), h(Button, { type: 'primary', icon: h(PlusOutlined, null) }, 'Medewerker toevoegen'))] : [];
  return [...bar, h('div', { key: 'table' }, table())];
}

function settings(): ReactElement[] {
  const fields = data.fields ?? [];
  return [...new Set(fields.map(({ group }) => group))].map((group) => h(Card, { key: group, title: group, style: { marginBottom: 16 } }, h(Form, { layout: 'horizontal', labelCol: { span: 8 } }, fields.filter((field) => field.group === group).map((field) => {
    if (field.as === 'select') return h(Alert, { key: field.label, type: 'error', showIcon: true, title: String(field.value), description: 'Neem contact op met de beheerder van uw leerlingadministratie.' });
    const part = field.as === 'tick' ? h(Switch, { defaultChecked: field.value === true }) : field.as === 'radio' ? h(Radio.Group, { optionType: 'button', buttonStyle: 'solid', options: field.options, defaultValue: field.value }) : h('span', { className: 'ant-form-text' }, String(field.value));
    return h(Form.Item, { key: field.label, label: field.label }, part);
  }))));
}

const profile = (): ReactElement[] => [h(Descriptions, { key: 'profile', bordered: true, column: 1, items: (data.fields ?? []).map(({ label, value }) => ({ key: label, label, children: String(value) })) })];
const links = data.links ? [h(Card, { key: 'links', title: data.links.heading, style: { marginTop: 16 } }, data.links.items.map(({ label, address }) => h('div', { key: label }, h(Typography.Link, { href: linkOf(`${label}→${address}`).address, target: '_blank', copyable: { text: address } }, label))))] : [];

createRoot(place()).render(h(ConfigProvider, { locale: nl }, list(), data.kind === 'beheer' ? settings() : data.fields ? profile() : null, links, data.save ? h(Button, { type: 'primary', style: { marginTop: 16 } }, data.save) : null));
setTimeout(drawn, 800);
